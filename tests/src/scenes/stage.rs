//! Shows a scene in a running browser, and changes its language.

use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value, json};

use super::past::{in_language, seen};
use super::{Past, Scene, Surface, Then};
use crate::replica::path;
use crate::walk::journal;
use crate::{Account, Replica, SOON, Session, extension_page, until};
use veto::journal::SwitchState;

/// A browser with Veto, which shows one scene after another in one tab.
#[derive(Debug)]
pub struct Stage<'a> {
    pub session: &'a Session,
    pub replica: &'a Replica,
}

/// Script that replaces the content of the store, but keeps the mark that the welcome page was
/// opened. It also sets the letter's draft.
const REFILL: &str = "
    const { welcomed } = await chrome.storage.local.get('welcomed');
    await chrome.storage.local.clear();
    await chrome.storage.local.set({ ...(welcomed && { welcomed }), ...arguments[0] });
    await chrome.storage.session.set({ 'draft/': arguments[1] });";

/// Script that wakes the background, which then updates everything that Veto shows. The alarm’s
/// name differs from those of Veto’s own alarms.
const WAKE: &str = "await chrome.alarms.create('scene', { when: Date.now() })";

impl Stage<'_> {
    /// Shows the scene in a language (folder of its catalogue), and waits until it has reached its
    /// state.
    pub async fn show(&self, scene: &Scene, language: &str) -> Result<()> {
        self.put_on(scene, language)
            .await
            .with_context(|| format!("the scene {scene} could not be put on"))
    }

    /// Changes the language of the scene that is shown.
    pub async fn speak(&self, scene: &Scene, language: &str) -> Result<()> {
        // The page reports the outcome of an action only once, in one language, so the scene is
        // shown again from its beginning.
        if matches!(scene.then, Then::Import(_) | Then::BadDay) {
            return self.show(scene, language).await;
        }
        let text = in_language(&journal(self.session).await?, language)?;
        self.session.store(json!({ "journal": text })).await?;
        self.wake(scene).await?;
        self.stands(scene, language)
            .await
            .with_context(|| format!("the scene {scene} does not speak {language}"))?;
        if matches!(scene.then, Then::Double) {
            // The page was drawn again, without the copies.
            self.session.run(DOUBLE, &[]).await?;
        }
        Ok(())
    }

    async fn put_on(&self, scene: &Scene, language: &str) -> Result<()> {
        let Self { session, replica } = self;
        session.goto("about:blank").await?;
        replica.change(|account| {
            *account = Account::default();
            (scene.account)(account);
        });
        self.access(!matches!(scene.then, Then::NoAccess)).await?;
        let mut store = Map::new();
        store.insert("journal".to_owned(), scene.past.journal(language)?.into());
        for (key, text) in &scene.store {
            store.insert((*key).to_owned(), text.as_str().into());
        }
        session
            .extension_run(REFILL, &[store.into(), scene.draft.clone()])
            .await?;
        self.wake(scene).await?;
        if scene.surface == Surface::Banner {
            self.published().await?;
        }
        session.goto(&self.address(scene)).await?;
        self.act(scene).await?;
        self.stands(scene, language).await
    }

    /// Grants Veto host access, or revokes it.
    async fn access(&self, wanted: bool) -> Result<()> {
        let has = "const origins = chrome.runtime.getManifest().host_permissions; \
                   return await chrome.permissions.contains({ origins })";
        match (
            self.session.extension_run(has, &[]).await? == wanted,
            wanted,
        ) {
            (true, _) => Ok(()),
            (false, true) => self.session.grant_access().await,
            (false, false) => self.session.revoke_access().await,
        }
    }

    /// Wakes the background for notices only: Veto’s own pages read the store themselves, and the
    /// background would repair what some scenes show.
    async fn wake(&self, scene: &Scene) -> Result<()> {
        if matches!(scene.surface, Surface::Banner | Surface::Guide) {
            self.session.extension_run(WAKE, &[]).await?;
        }
        Ok(())
    }

    /// Waits until the banner is published and its content script registered.
    async fn published(&self) -> Result<()> {
        until("a banner in the store", SOON, async || {
            let banner = self.session.published_banner().await?;
            ensure!(banner.is_object(), "there is none");
            let ids = self.session.registered_ids().await?;
            ensure!(
                ids.iter().any(|id| id == "banner/linkedin"),
                "it is not registered"
            );
            Ok(())
        })
        .await
    }

    fn address(&self, scene: &Scene) -> String {
        let own = |name| format!("{}/{}", self.session.extension.origin, extension_page(name));
        match scene.surface {
            Surface::Popup => own("popup"),
            Surface::Record | Surface::Receipt => own("record"),
            Surface::Welcome => own("welcome"),
            Surface::Steps => own("steps"),
            Surface::Step(step) => format!("{}&step={step}", own("steps")),
            Surface::Letter => own("letter"),
            Surface::Complaint => own("complaint"),
            Surface::Banner => path::FEED.to_owned(),
            Surface::Guide if scene.state == "wrong-page" => path::PRIVACY.to_owned(),
            Surface::Guide => path::SWITCH.to_owned(),
        }
    }

    async fn act(&self, scene: &Scene) -> Result<()> {
        let session = self.session;
        if scene.surface == Surface::Receipt {
            session.find("#receipt h1").await?;
            session.run(ON_PAPER, &[]).await?;
        }
        match &scene.then {
            Then::Nothing | Then::NoAccess => {}
            Then::Unfold => {
                session.find("details #language").await?;
                session.run(UNFOLD, &[]).await?;
            }
            Then::Double => {
                session.find("details #language").await?;
                session.run(DOUBLE, &[]).await?;
            }
            Then::Managed(policy) => {
                session.find("#status strong").await?;
                session.run(MANAGED, std::slice::from_ref(policy)).await?;
                session.find("#organisation").await?;
                session.find("#language").await?;
                session.run(UNFOLD, &[]).await?;
            }
            Then::UseSwitch => {
                session
                    .overlay()
                    .await?
                    .find("section[data-tone=attention]")
                    .await?;
                session.click("main [role=switch]").await?;
            }
            Then::SeenOffElsewhere => {
                session
                    .overlay()
                    .await?
                    .find("section[data-tone=attention]")
                    .await?;
                let elsewhere = Past::from([seen(0, SwitchState::Off)]).journal("en")?;
                let text = appended(&journal(session).await?, &elsewhere)?;
                session.store(json!({ "journal": text })).await?;
            }
            Then::AskedDay => {
                session.click("#form .actions button").await?;
                session.find("#day-form").await?;
            }
            Then::AskedDeletion => {
                session.click("#delete button").await?;
                session.find("#delete p").await?;
            }
            Then::BadDay => {
                session.click("#form .actions button").await?;
                let day = session.find("#day-form").await?;
                day.run("arguments[0].value = '2999-01-01'", &[]).await?;
                session.click("#form .day .primary").await?;
                session.find("#day-form[aria-invalid]").await?;
            }
            Then::Import(text) => {
                let folder = tempfile::tempdir()?;
                let file = folder.path().join("veto-record.json");
                std::fs::write(&file, text)?;
                session.find("#import").await?.choose_file(&file).await?;
                session.find("#outcome[data-tone]").await?;
            }
        }
        Ok(())
    }

    /// Waits until the scene has reached its state, in this language.
    async fn stands(&self, scene: &Scene, language: &str) -> Result<()> {
        let tag = language.replace('_', "-");
        let what = format!("the scene in {tag}");
        until(&what, SOON, async || match scene.surface {
            Surface::Banner | Surface::Guide => {
                let overlay = self.session.overlay_now().await?.context("no notice")?;
                overlay
                    .find_now(scene.reached)
                    .await?
                    .context("not in its state")?;
                let section = overlay.find_now("section").await?.context("no section")?;
                is_in(section.attribute("lang").await?, &tag)
            }
            _ => {
                let drawn = "#status strong, #paper .signature, #note:not(:empty)";
                let drawn = self.session.find_now(drawn).await?;
                drawn.context("nothing is drawn")?;
                if scene.surface == Surface::Popup {
                    // What is folded is drawn after the rest.
                    let folded = self.session.find_now("#language").await?;
                    folded.context("what is folded is not drawn")?;
                }
                let page = self.session.find("html").await?;
                is_in(page.attribute("lang").await?, &tag)
            }
        })
        .await
    }
}

const UNFOLD: &str = "for (const one of document.querySelectorAll('details')) one.open = true";

/// Script that shows the platforms in rows several times, with ids of their own, until there are
/// six.
const DOUBLE: &str = "
    const list = document.querySelector('.platforms');
    const rows = [...list.querySelectorAll(':scope > [data-size=row]')];
    for (let copies = 0; list.children.length < 6; copies++) {
      const copy = rows[copies % rows.length].cloneNode(true);
      const parts = [copy, ...copy.querySelectorAll('*')];
      for (const part of parts)
        for (const { name, value } of part.attributes)
          if (['id', 'for'].includes(name) || /^aria-(labelledby|describedby|controls)$/.test(name))
            part.setAttribute(name, value.split(' ').map((id) => `${id}-${copies}`).join(' '));
      list.append(copy);
    }";

/// Script that replaces the policy that the page reads, since browsers read policies only when they
/// start. It then changes the store, so that the page reads the policy again.
const MANAGED: &str = "
    const [policy] = arguments;
    chrome.storage.managed.get = async () => policy;
    chrome.storage.local.set({ scene: Date.now() });";

/// Script that applies the print style sheet on the screen.
const ON_PAPER: &str = "
    for (const sheet of document.querySelectorAll('link[media=print]')) sheet.media = 'all';";

fn is_in(found: Option<String>, tag: &str) -> Result<()> {
    ensure!(found.as_deref() == Some(tag), "it is in {found:?}");
    Ok(())
}

/// The journal with the last entry of `other` added as its newest, under a new id.
fn appended(journal: &str, other: &str) -> Result<String> {
    let mut journal: Value = serde_json::from_str(journal)?;
    let other: Value = serde_json::from_str(other)?;
    let mut last = other["entries"]
        .as_array()
        .and_then(|all| all.last())
        .context("no entry")?
        .clone();
    last["id"] = json!("scene-elsewhere");
    let entries = journal["entries"].as_array_mut().context("entries")?;
    let newest = entries
        .iter()
        .filter_map(|entry| entry["order"].as_u64())
        .max();
    last["order"] = json!(newest.unwrap_or_default() + 1);
    // This load was opened after the page that is shown.
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
    last["what"]["switch_seen"]["load"] =
        json!({ "id": "elsewhere", "opened_at": u64::try_from(now)? });
    entries.push(last);
    Ok(journal.to_string())
}
