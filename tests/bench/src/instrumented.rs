//! Copies the built extension and adds clocks to it. The product itself measures nothing: the copy
//! adds files of the benchmark, and changes the product's files only where they load these.

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use tempfile::TempDir;
use veto_tests::{Browser, Options, Replica, Session, copy_into, extension_folder};

/// Runs in the background: measures when an event arrives, when the badge is set, and how long the
/// core takes to start.
const BACKGROUND: &str = include_str!("instrumented/background.js");
/// Runs on a page of Veto: measures when the page is painted.
const PAINTED: &str = include_str!("instrumented/painted.js");
/// Run on a page with the banner: before, between and after the content scripts.
const CONTENT: [(&str, &str); 3] = [
    (
        "content/clock-begin.js",
        include_str!("instrumented/begin.js"),
    ),
    (
        "content/clock-around.js",
        include_str!("instrumented/around.js"),
    ),
    ("content/clock-end.js", include_str!("instrumented/end.js")),
];

/// Makes a copy, which is deleted when the returned folder is dropped. Its background can start
/// this many cores besides its own, and loading them makes its own start slower.
pub(crate) fn copy(browser: Browser, cores: usize) -> Result<TempDir> {
    let folder = tempfile::Builder::new().prefix("veto-clocks-").tempdir()?;
    let at = folder.path();
    copy_into(&extension_folder(browser)?, at)?;
    fs::write(at.join("clock.js"), BACKGROUND)?;
    fs::write(at.join("cores.js"), glue(cores))?;
    fs::write(at.join("painted.js"), PAINTED)?;
    for (name, text) in CONTENT {
        fs::write(at.join(name), text)?;
    }
    let first = |text: &str| Some(format!("import \"./clock.js\";\n{text}"));
    edit(&at.join("background.js"), first)?;
    edit(&at.join("page.html"), |text| {
        replaced(
            text,
            "<script ",
            "<script src=\"painted.js\"></script>\n    <script ",
        )
    })?;
    edit(&at.join("background/content-scripts.js"), |text| {
        let text = replaced(text, "banner: [", "banner: [\"content/clock-begin.js\", ")?;
        let last = "\"content/banner.js\"";
        let around = format!("\"content/clock-around.js\", {last}, \"content/clock-end.js\"");
        replaced(&text, last, &around)
    })?;
    Ok(folder)
}

/// Starts a browser with such a copy, in which clocks show fractions of a millisecond.
pub(crate) async fn start(browser: Browser, copy: &TempDir, replica: &Replica) -> Result<Session> {
    let options = Options {
        kill_background: false,
        ..Options::default()
    };
    let session = Session::start(browser, copy.path(), replica, options).await?;
    if browser == Browser::Firefox {
        // Otherwise the clocks show whole milliseconds.
        let exact = "Services.prefs.setBoolPref('privacy.reduceTimerPrecision', false)";
        session.privileged(exact, &[]).await?;
    }
    Ok(session)
}

/// Adds the popup as the core drew it, without its scripts except the clock.
pub(crate) fn add_floor(copy: &TempDir, name: &str, body: &str) -> Result<()> {
    let page = fs::read_to_string(copy.path().join("page.html"))?;
    let floor = drawn_already(&page, body).context("the page has no body")?;
    Ok(fs::write(copy.path().join(name), floor)?)
}

fn drawn_already(page: &str, body: &str) -> Option<String> {
    let (head, _) = page.split_once("<body>")?;
    // The style sheets of the other pages.
    let parts = head
        .split("<template ")
        .map(|part| part.rsplit("</template>").next());
    let head: String = parts.flatten().collect();
    let belongs = |line: &&str| {
        let others = line.contains("data-show=\"") && !line.contains("popup");
        let script = line.contains("<script") && !line.contains("painted.js");
        !others && !script
    };
    let head: Vec<_> = head.lines().filter(belongs).collect();
    Some(format!(
        "{}\n<body>{body}</body>\n</html>\n",
        head.join("\n")
    ))
}

/// Imports the same glue code several times: each address is a module of its own, and each module
/// can start one core.
fn glue(cores: usize) -> String {
    let imports = (0..cores).map(|at| format!("import core{at} from \"./core/veto.js?{at}\";\n"));
    let names: Vec<_> = (0..cores).map(|at| format!("core{at}")).collect();
    let list = format!("export const cores = [{}];\n", names.join(", "));
    imports.chain([list]).collect()
}

fn edit(file: &Path, change: impl Fn(&str) -> Option<String>) -> Result<()> {
    let name = file.display();
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {name}"))?;
    let changed =
        change(&text).with_context(|| format!("{name} has changed: where does the clock go?"))?;
    Ok(fs::write(file, changed)?)
}

fn replaced(text: &str, what: &str, with: &str) -> Option<String> {
    text.contains(what).then(|| text.replacen(what, with, 1))
}
