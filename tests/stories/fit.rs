//! Tests that every text fits into its layout: in lengthened English (40 % longer), in the longest
//! language, and in all others.

use veto_tests::catalogues::{altered, languages, lengthened, longest};
use veto_tests::prelude::*;
use veto_tests::scenes::{Scene, Stage, Surface, all};

veto_tests::each_browser!(in_every_language);

/// The pages with the most text.
const WORDIEST: [&str; 6] = [
    "popup-not-seen-unfolded",
    "popup-on-again",
    "popup-six-platforms",
    "banner-on-again",
    "record-full",
    "welcome-first",
];

/// The height of a popup, in CSS pixels: browsers give it no more.
const FIRST_VIEW_HEIGHT: f64 = 600.0;

/// Script that returns how far down the first view of the popup reaches: all of it or, below an
/// alert, which comes first, what can be done.
const FIRST_VIEW: &str = "
    const last = document.querySelector('.alert')
        ? document.querySelector('#blocks > .actions, #blocks > .platforms')
        : document.body;
    return last && last.getBoundingClientRect().bottom;";

/// Checks every scene in lengthened English and in the longest language, and the wordiest scenes in
/// all other languages.
async fn in_every_language(browser: Browser) -> Result<()> {
    let longer = altered(browser, lengthened)?;
    let longest = longest()?;
    let replica = Replica::start().await?;
    let session = Session::start(browser, longer.path(), &replica, Options::default()).await?;
    let stage = Stage {
        session: &session,
        replica: &replica,
    };
    let others = languages()?;
    let others: Vec<_> = others
        .iter()
        .filter(|one| !["en", &longest].contains(&one.as_str()))
        .collect();
    let mut misfits = Vec::new();
    for scene in all() {
        // In this copy of the extension, the texts of English are the lengthened ones.
        stage.show(&scene, "en").await?;
        at_every_width(&session, &scene, "en", &mut misfits).await?;
        stage.speak(&scene, &longest).await?;
        at_every_width(&session, &scene, &longest, &mut misfits).await?;
        if WORDIEST.contains(&scene.to_string().as_str()) {
            for language in &others {
                stage.speak(&scene, language).await?;
                at_every_width(&session, &scene, language, &mut misfits).await?;
            }
        }
    }
    ensure!(misfits.is_empty(), "{}", misfits.join("\n"));
    session.finish().await
}

/// The smallest width is that of a page 1280 pixels wide at 400 %
/// (<https://www.w3.org/TR/WCAG22/#reflow>).
async fn at_every_width(
    session: &Session,
    scene: &Scene,
    language: &str,
    misfits: &mut Vec<String>,
) -> Result<()> {
    let widths: &[u32] = match scene.surface {
        Surface::Popup => &[320, 380],
        Surface::Receipt => &[700],
        _ => &[1000, 390, 320],
    };
    let found = session.misfits_at(widths, 720).await?;
    let mut found: Vec<_> = found
        .into_iter()
        .map(|(width, one)| format!("{width} wide: {one}"))
        .collect();
    // English is lengthened, so it is longer than any language.
    if scene.surface == Surface::Popup && !scene.is_unfolded() && language != "en" {
        let seen = session.run(FIRST_VIEW, &[]).await?;
        let bottom = seen.as_f64().context("the popup has no controls")?;
        if bottom > FIRST_VIEW_HEIGHT {
            found.push(format!("the first view is {bottom} high"));
        }
    }
    let named = found
        .iter()
        .map(|one| format!("{scene}, {language}, {one}"));
    misfits.extend(named);
    Ok(())
}
