//! Tests the letter and the complaint: what is typed becomes the text, lasts for the session, and
//! is stored nowhere.

use crate::setting::Setting;
use veto_tests::browser::{Paper, sheets};
use veto_tests::prelude::*;
use veto_tests::scenes::named;

veto_tests::each_browser!(
    what_is_typed_becomes_the_letter_and_stays_for_the_session,
    two_pages_at_once_lose_nothing,
    nothing_moves_the_focus_while_one_types,
    any_text_is_text,
    it_is_copied_and_printed,
    the_complaint_tells_what_happened,
    what_an_authority_asks_for_is_asked_for,
    where_a_country_has_several_authorities_the_person_chooses,
    outside_europe_there_is_none,
);

async fn opened(setting: &Setting) -> Result<()> {
    setting
        .open_page(&extension_page("letter"), "#paper .subject")
        .await
}

/// Waits until the finished text contains these words.
async fn reads(setting: &Setting, words: &str) -> Result<()> {
    until(&format!("«{words}» in the letter"), SOON, async || {
        let text = setting.session.text("#paper").await?;
        ensure!(text.contains(words), "{text}");
        Ok(())
    })
    .await
}

async fn missing_are(setting: &Setting, expect: usize) -> Result<()> {
    until_is("what is missing", expect, async || {
        Ok(setting.session.find_all("#missing p").await?.len())
    })
    .await
}

async fn what_is_typed_becomes_the_letter_and_stays_for_the_session(
    browser: Browser,
) -> Result<()> {
    let setting = Setting::alone(browser).await?;
    let session = &setting.session;
    opened(&setting).await?;
    missing_are(&setting, 0).await?;
    let name = session.find("#name").await?;
    name.type_text("Ada Lovelace").await?;
    reads(&setting, "Ada Lovelace").await?;
    missing_are(&setting, 1).await?;
    ensure!(
        session.find(":focus").await?.is(&name),
        "the field was taken away under the hand"
    );
    session
        .find("#email")
        .await?
        .type_text("ada@example.org")
        .await?;
    missing_are(&setting, 0).await?;
    session.click("#other_ai").await?;
    session.click("#content").await?;
    session.click("#past").await?;
    missing_are(&setting, 1).await?;
    session.click("#research").await?;
    missing_are(&setting, 0).await?;
    // After the page was closed and opened again, everything is there.
    session.close().await?;
    opened(&setting).await?;
    reads(&setting, "Ada Lovelace").await?;
    ensure!(session.find("#name").await?.property("value").await? == "Ada Lovelace");
    let ticked = "return [...document.querySelectorAll('input:checked')].map((one) => one.value)";
    ensure!(session.run(ticked, &[]).await? == json!(["research"]));
    // The draft is not stored, and the next session does not have it.
    let stored = session.storage().await?.to_string();
    ensure!(!stored.contains("Lovelace"), "{stored}");
    let Setting {
        session, replica, ..
    } = setting;
    let setting = Setting::made_of(session.restart().await?, replica);
    opened(&setting).await?;
    ensure!(
        setting
            .session
            .find("#name")
            .await?
            .property("value")
            .await?
            == ""
    );
    setting.end().await
}

async fn two_pages_at_once_lose_nothing(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    let complaint = session
        .open_extension_page(&extension_page("complaint"))
        .await?;
    opened(&setting).await?;
    let grounds = "I am a doctor.";
    session.find("#name").await?.type_text("Ada").await?;
    session.find("#grounds").await?.type_text(grounds).await?;
    reads(&setting, grounds).await?;
    session.switch(&complaint).await?;
    // No complaint claims an objection that never was: the page asks for it first.
    ensure!(
        session
            .text("#note")
            .await?
            .contains("needs an objection first")
    );
    ensure!(session.text("#paper").await?.is_empty());
    session.click("#instead .actions + .actions button").await?;
    session.click("#instead .day .primary").await?;
    reads(&setting, "Ada").await?;
    ensure!(session.text("#instead").await?.is_empty());
    until_is("the name in its field", json!("Ada"), async || {
        let value = "return document.querySelector('#name').value";
        session.run(value, &[]).await
    })
    .await?;
    session.find("#name").await?.type_text(" King").await?;
    session
        .find("#story")
        .await?
        .type_text("No answer.")
        .await?;
    reads(&setting, "No answer.").await?;
    opened(&setting).await?;
    for part in ["Ada King", grounds] {
        reads(&setting, part).await?;
    }
    setting.end().await
}

/// A page that grabs the focus again and again, and an objection that is noted in another tab,
/// which draws the letter's page anew.
async fn nothing_moves_the_focus_while_one_types(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    session.goto(path::FEED).await?;
    let grab = "
        const field = document.body.appendChild(document.createElement('input'));
        const grab = () => {
          window.focus();
          field.focus();
          requestAnimationFrame(grab);
        };
        grab();
        return document.activeElement === field";
    ensure!(session.run(grab, &[]).await? == json!(true));
    let step = format!("{}&platform=linkedin&step=letter", extension_page("steps"));
    let steps = session.open_extension_page(&step).await?;
    let letter = session
        .open_extension_page(&extension_page("letter"))
        .await?;
    session.find("#paper .subject").await?;
    session.click("#name").await?;
    session.type_text("Ada Lovelace").await?;
    reads(&setting, "Ada Lovelace").await?;
    for _ in " Lovelace".chars() {
        session.press(Key::Left).await?;
    }
    session.switch(&steps).await?;
    session.click("#letter .actions button").await?;
    session.click("#letter .day .primary").await?;
    setting.entries_are(&["step_taken"]).await?;
    session.switch(&letter).await?;
    session.find("#send [data-progress=waiting]").await?;
    session.type_text(" King").await?;
    reads(&setting, "Ada King Lovelace").await?;
    ensure!(
        session
            .find(":focus")
            .await?
            .is(&session.find("#name").await?)
    );
    setting.end().await
}

async fn any_text_is_text(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    opened(&setting).await?;
    let long = "Ich war Ärztin. ".repeat(625);
    let fill = "
        const [field, text] = arguments;
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));";
    for (field, text) in [
        ("#name", "<img src=x onerror=alert(1)> محمد 山田 «Ж»"),
        ("#address", "Line 1\n\n\nLine 2"),
        ("#grounds", long.as_str()),
    ] {
        let field = session.find(field).await?;
        field.run(fill, &[text.into()]).await?;
    }
    reads(&setting, "<img src=x onerror=alert(1)> محمد 山田 «Ж»").await?;
    let inside = "return [...document.querySelectorAll('#paper img, #paper script')].length";
    ensure!(session.run(inside, &[]).await? == 0);
    let own = session
        .run(
            "return document.querySelector('#paper .own').textContent",
            &[],
        )
        .await?;
    ensure!(
        own.as_str()
            .is_some_and(|own| own.len() >= long.trim().len()),
        "something is lost"
    );
    ensure!(
        session.misfits().await?.is_empty(),
        "{:?}",
        session.misfits().await?
    );
    setting.end().await
}

async fn it_is_copied_and_printed(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    for (scene, start) in [
        ("letter-full", "Ada Lovelace\n12 St James"),
        ("complaint-overdue", "Ada Lovelace\n12 St James"),
    ] {
        setting.stage().show(&named(scene), "en").await?;
        let catch = "
            window.copied = null;
            const writeText = async (text) => { window.copied = text; };
            Object.defineProperty(navigator, 'clipboard', {
                configurable: true, value: { writeText },
            });
            window.asked = 0;
            window.print = () => window.asked++;";
        session.run(catch, &[]).await?;
        session.click("#send .actions button").await?;
        until("the text", SOON, async || {
            let copied = session.run("return window.copied", &[]).await?;
            let copied = copied.as_str().context("nothing is copied")?;
            ensure!(
                copied.starts_with(start) && copied.ends_with("Ada Lovelace"),
                "{copied}"
            );
            Ok(())
        })
        .await?;
        until_is("it is said", "The text is copied.".to_owned(), async || {
            session.text("#outcome").await
        })
        .await?;
        session.click("#send .actions button + button").await?;
        until_is("asked to print", json!(1), async || {
            session.run("return window.asked", &[]).await
        })
        .await?;
        for language in ["en", "de", "el", "fr", "hu"] {
            setting.stage().speak(&named(scene), language).await?;
            for paper in [Paper::A4, Paper::Letter] {
                let sheets = sheets(&session.print(paper).await?)?;
                ensure!(
                    sheets == 1,
                    "{scene} in {language}: {sheets} sheets of {paper:?}"
                );
            }
        }
    }
    // The person can note on this page that the letter was sent.
    setting.stage().show(&named("letter-full"), "en").await?;
    session.click("#send > .actions:last-child button").await?;
    session.click("#send .day .primary").await?;
    session.find("#send button.quiet").await?;
    // The page answers, in a place that screen readers announce, with the day by which an answer is
    // due.
    let outcome = session.find("#outcome").await?;
    ensure!(outcome.role().await? == "status");
    until("the day of the answer", SOON, async || {
        let said = outcome.text().await?;
        ensure!(said.contains("An answer is due by"), "{said}");
        Ok(())
    })
    .await?;
    ensure!(
        setting
            .entry_names()
            .await?
            .contains(&"step_taken".to_owned())
    );
    setting.end().await
}

async fn the_complaint_tells_what_happened(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting
        .stage()
        .show(&named("complaint-overdue"), "en")
        .await?;
    for part in [
        "Bayerisches Landesamt für Datenschutzaufsicht",
        "the setting “Data for Generative AI Improvement” was off",
        "I objected by letter to the data protection officer",
        "I have received no answer",
        "Articles 56 and 60",
        "my own dated record",
    ] {
        reads(&setting, part).await?;
    }
    setting.choose("#authority", "Ireland").await?;
    until("the lead authority needs no lead", SOON, async || {
        let text = session.text("#paper").await?;
        ensure!(
            text.contains("Data Protection Commission (DPC)")
                && !text.contains("Articles 56 and 60"),
            "{text}"
        );
        Ok(())
    })
    .await?;
    let link = session.find("#fields a").await?.attribute("href").await?;
    ensure!(link.is_some_and(|link| link.starts_with("https://www.dataprotection.ie/")));
    setting.end().await
}

async fn what_an_authority_asks_for_is_asked_for(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    let session = &setting.session;
    setting
        .stage()
        .show(&named("complaint-overdue"), "en")
        .await?;
    setting.choose("#authority", "Croatia").await?;
    reads(&setting, "zahtjev za utvrđivanje povrede prava").await?;
    // The country of the controller is in the language of the complaint.
    reads(&setting, "Dublin 2, Ireland").await?;
    let asked = session.text("#requirements").await?;
    ensure!(asked.contains("OIB"), "{asked}");
    missing_are(&setting, 1).await?;
    session
        .find("#identification")
        .await?
        .type_text("12345678903")
        .await?;
    reads(&setting, "OIB: 12345678903").await?;
    missing_are(&setting, 0).await?;
    // Another authority does not get the number, and the complaint can be in its language.
    setting.choose("#authority", "Belgium").await?;
    reads(&setting, "Autorité de protection des données (APD)").await?;
    let text = session.text("#paper").await?;
    ensure!(!text.contains("12345678903"), "{text}");
    ensure!(session.find_all("#identification").await?.is_empty());
    setting.choose("#language", "Nederlands").await?;
    reads(&setting, "Gegevensbeschermingsautoriteit (GBA)").await?;
    reads(&setting, "Dublin 2, Ierland").await?;
    ensure!(session.find("#paper").await?.attribute("lang").await? == Some("nl".to_owned()));
    setting.end().await
}

async fn where_a_country_has_several_authorities_the_person_chooses(
    browser: Browser,
) -> Result<()> {
    let in_germany = Options {
        environment: vec![("TZ".to_owned(), "Europe/Berlin".to_owned())],
        ..Options::default()
    };
    let setting = Setting::with(browser, in_germany).await?;
    let session = &setting.session;
    setting
        .stage()
        .show(&named("complaint-empty"), "de")
        .await?;
    let missing = "Wählen Sie die Aufsichtsbehörde";
    let shown = session.text("#missing").await?;
    ensure!(shown.contains(missing), "{shown}");
    let listed =
        "return [...document.querySelector('#authority').options].map((one) => one.textContent)";
    let listed = session.run(listed, &[]).await?;
    let listed: Vec<String> = serde_json::from_value(listed)?;
    ensure!(listed[0] == "Bitte wählen …", "{listed:?}");
    let place = |name: &str| listed.iter().position(|one| one == name);
    // German sorts Ö like O.
    let order = ["Belgien", "Bayern", "Norwegen", "Österreich", "Polen"].map(place);
    ensure!(
        order.iter().all(Option::is_some) && order.is_sorted(),
        "{listed:?}"
    );
    setting.choose("#authority", "Bayern").await?;
    reads(&setting, "Bayerisches Landesamt für Datenschutzaufsicht").await?;
    let shown = session.text("#missing").await?;
    ensure!(!shown.contains(missing), "{shown}");
    let about = session.find("#chosen-authority").await?.text().await?;
    ensure!(
        about == "Bayerisches Landesamt für Datenschutzaufsicht",
        "{about}"
    );
    setting.end().await
}

async fn outside_europe_there_is_none(browser: Browser) -> Result<()> {
    let setting = Setting::new(browser).await?;
    setting
        .stage()
        .show(&named("letter-elsewhere"), "en")
        .await?;
    let note = setting.session.text("#note").await?;
    ensure!(note.contains("another law applies"), "{note}");
    ensure!(setting.session.text("#paper").await?.is_empty());
    setting.end().await
}
