//! A copy of the built extension with clocks in it: files of the bench's own beside the product's, which stay as they are but
//! for the lines that bring those in. The product itself measures nothing.

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use tempfile::TempDir;
use veto_tests::{Browser, Options, Replica, Session, copy_into, extension_folder};

/// In the background: when an event came, when the badge was set, how long the core takes to start.
const BACKGROUND: &str = include_str!("instrumented/background.js");
/// On a page of Veto's own: when it is painted.
const PAINTED: &str = include_str!("instrumented/painted.js");
/// On a page with the banner: before, within and after the content scripts.
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

/// Makes one. It is gone with what is returned. Its background can start so many cores, one beside the other; having them
/// to read makes its own start slower.
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
    edit(&at.join("popup/popup.html"), |text| {
        replaced(
            text,
            "<script ",
            "<script src=\"../painted.js\"></script>\n    <script ",
        )
    })?;
    let floor = drawn_already(&fs::read_to_string(at.join("popup/popup.html"))?);
    let floor = floor.context("the popup has changed: where does its text go?")?;
    fs::write(at.join("popup/floor.html"), floor)?;
    edit(&at.join("background/content-scripts.js"), |text| {
        let text = replaced(text, "banner: [", "banner: [\"content/clock-begin.js\", ")?;
        let last = "\"content/banner.js\"";
        let around = format!("\"content/clock-around.js\", {last}, \"content/clock-end.js\"");
        replaced(&text, last, &around)
    })?;
    Ok(folder)
}

/// A browser with such a copy, in which clocks show parts of a millisecond.
pub(crate) async fn start(browser: Browser, copy: &TempDir, replica: &Replica) -> Result<Session> {
    let options = Options {
        mortal: false,
        ..Options::default()
    };
    let session = Session::start(browser, copy.path(), replica, options).await?;
    if browser == Browser::Firefox {
        // Else they show whole ones.
        let exact = "Services.prefs.setBoolPref('privacy.reduceTimerPrecision', false)";
        session.privileged(exact, &[]).await?;
    }
    Ok(session)
}

/// The popup without its scripts but for the clock, and with the words that the core would have drawn.
fn drawn_already(popup: &str) -> Option<String> {
    let without = replaced(
        popup,
        "<script type=\"module\" src=\"popup.js\"></script>",
        "",
    )?;
    let without = replaced(&without, "<script src=\"../shared/send.js\"></script>", "")?;
    let status = "<div id=\"status\" role=\"status\">";
    let drawn = format!("{status}<strong>You have objected</strong>");
    replaced(&without, status, &drawn)
}

/// The same glue many times: a module is one for each address, and each can start a core once.
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
