//! Every text fits where it stands: in a made-up language that is 40 % longer than English, in the longest, and in all others.

use veto_tests::catalogues::{altered, languages, lengthened, longest};
use veto_tests::prelude::*;
use veto_tests::scenes::{Scene, Stage, Surface, all, named};

veto_tests::each_browser!(forty_percent_longer, the_longest_language, every_language,);

async fn forty_percent_longer(browser: Browser) -> Result<()> {
    let extension = altered(browser, lengthened)?;
    everything_fits(browser, extension.path(), "en").await
}

async fn the_longest_language(browser: Browser) -> Result<()> {
    let extension = veto_tests::hurried_folder(browser)?;
    everything_fits(browser, &extension, &longest()?).await
}

/// The pages with the most texts, in every language there is.
async fn every_language(browser: Browser) -> Result<()> {
    let extension = veto_tests::hurried_folder(browser)?;
    let replica = Replica::start().await?;
    let session = Session::start(browser, &extension, &replica, Options::default()).await?;
    let stage = Stage {
        session: &session,
        replica: &replica,
    };
    let mut misfits = Vec::new();
    for name in [
        "popup-not-seen-unfolded",
        "banner-on-again",
        "record-full",
        "welcome-first",
    ] {
        let scene = named(name);
        stage.show(&scene, "en").await?;
        for language in &languages()? {
            stage.speak(&scene, language).await?;
            at_every_width(&session, &scene, language, &mut misfits).await?;
        }
    }
    ensure!(misfits.is_empty(), "{}", misfits.join("\n"));
    session.finish().await
}

async fn everything_fits(
    browser: Browser,
    extension: &std::path::Path,
    language: &str,
) -> Result<()> {
    let replica = Replica::start().await?;
    let session = Session::start(browser, extension, &replica, Options::default()).await?;
    let stage = Stage {
        session: &session,
        replica: &replica,
    };
    let mut misfits = Vec::new();
    for scene in all() {
        stage.show(&scene, language).await?;
        at_every_width(&session, &scene, language, &mut misfits).await?;
    }
    ensure!(misfits.is_empty(), "{}", misfits.join("\n"));
    session.finish().await
}

/// The least width is that of a page 1280 pixels wide at 400 % (<https://www.w3.org/TR/WCAG22/#reflow>).
async fn at_every_width(
    session: &Session,
    scene: &Scene,
    language: &str,
    misfits: &mut Vec<String>,
) -> Result<()> {
    let widths: &[u32] = match scene.surface {
        Surface::Popup => &[380, 320],
        Surface::Receipt => &[700],
        _ => &[1000, 390, 320],
    };
    for width in widths {
        session.viewport(*width, 720).await?;
        let seen = "return innerWidth";
        until_is("the width", json!(width), async || {
            session.run(seen, &[]).await
        })
        .await?;
        let told = session.misfits().await?;
        misfits.extend(
            told.iter()
                .map(|one| format!("{scene}, {language}, {width} wide: {one}")),
        );
    }
    Ok(())
}
