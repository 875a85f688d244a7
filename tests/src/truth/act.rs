//! Runs a story: carries out its steps in a browser, and collects the evidence for the judge.

use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

use super::look;
use super::record::{Record, readings};
use super::story::{Held, Saves, Stay, Step, Story, Way};
use crate::browser::Tab;
use crate::replica::log::now;
use crate::replica::{Control, Member, OnX, Place};
use crate::walk::journal;
use crate::{Account, Key, Replica, SOON, Saving, Session, until};

const MEMBERS: [Member; 2] = [Member::ADA, Member::BEA];
/// Veto speaks soon after a page has shown its switch for this long. To ask earlier only costs
/// time.
const NEARLY_MS: u32 = 5_800;
const NEARLY_USED_MS: u32 = 900;
/// How long the person waits at most for Veto to show or say something.
const PATIENCE: Duration = Duration::from_secs(4);
/// How long new content scripts take to replace the old ones, after an update or when host access
/// is granted.
const EXCHANGE_MS: i64 = 2_000;

/// The result of a story that was run.
pub(crate) struct Lived {
    pub(crate) record: Record,
    pub(crate) loads: usize,
    pub(crate) stumbles: Vec<String>,
}

pub(crate) struct Actor<'a> {
    pub(crate) session: &'a Session,
    pub(crate) replica: &'a Replica,
    story: &'a Story,
    record: Record,
    tabs: Vec<Tab>,
    member: usize,
    training: [bool; 2],
    /// Since when Veto has no host access, in milliseconds since 1970.
    without: Option<i64>,
    loads: usize,
}

/// Runs the story in a browser from which it first removes everything of an earlier story.
pub(crate) async fn live(session: &Session, replica: &Replica, story: &Story) -> Result<Lived> {
    reset(session, replica, story).await?;
    let mut actor = Actor {
        session,
        replica,
        story,
        record: Record::default(),
        tabs: vec![session.tab().await?],
        member: 0,
        training: story.training,
        without: None,
        loads: 0,
    };
    let mut stumbles = Vec::new();
    for (number, step) in story.steps.iter().enumerate() {
        if let Err(error) = actor.step(*step).await {
            stumbles.push(format!("step {number}, {step:?}: {error:#}"));
        }
        let sight = look::sight(session, number, is_fresh(*step)).await;
        actor.record.sights.push(sight?);
    }
    actor.end(stumbles).await
}

/// Whether the step is a fresh load of the page that the person watches until Veto speaks. Such a
/// load might prove something.
fn is_fresh(step: Step) -> bool {
    let ways = [Way::Goto, Way::Reload, Way::Again, Way::Link, Way::NewTab];
    matches!(step, Step::Load { way, stay: Stay::Word, .. } if ways.contains(&way))
}

async fn reset(session: &Session, replica: &Replica, story: &Story) -> Result<()> {
    let mut tabs = session.tabs().await?;
    while tabs.len() > 1 {
        session.close().await?;
        tabs = session.tabs().await?;
    }
    session.switch(&tabs[0]).await?;
    session.goto("about:blank").await?;
    session.clear_http_cache().await?;
    replica.renders().open();
    replica.saves().open();
    replica.forget();
    replica.change(|account| {
        *account = Account {
            shape: story.shape,
            cacheable: story.cacheable,
            recorded: Some(story.about),
            member: MEMBERS[0],
            on_x: OnX {
                shape: story.grok,
                ..OnX::default()
            },
            ..Account::default()
        };
        story.about.set(account, story.training[0]);
    });
    // Keep what is published about the host access: it is published once, and does not change.
    let clear = "
        const all = Object.entries(await chrome.storage.local.get());
        const access = all.filter(([key]) => key.startsWith('access '));
        await chrome.storage.local.clear();
        await chrome.storage.local.set(Object.fromEntries(access));
        await chrome.action.setBadgeText({ text: '' });";
    session.extension_run(clear, &[]).await?;
    session.use_all_platforms().await
}

impl Actor<'_> {
    async fn step(&mut self, step: Step) -> Result<()> {
        let session = self.session;
        match step {
            Step::Load { way, held, stay } => {
                self.loads += 1;
                self.load(way, held).await?;
                self.stay(stay, NEARLY_MS).await;
            }
            Step::Flip { times, stay } => {
                for _ in 0..times {
                    self.flip().await?;
                }
                self.stay(stay, NEARLY_USED_MS).await;
            }
            Step::Elsewhere { on } => {
                let about = self.story.about;
                self.replica.change(|account| about.set(account, on));
            }
            Step::Saves(saves) => self.saves(saves),
            Step::OtherTab(stay) => {
                self.tabs.rotate_left(1);
                session.switch(&self.tabs[0]).await?;
                self.stay(stay, NEARLY_MS).await;
            }
            Step::Access(true) => {
                session.grant_access().await?;
                let since = self.without.take().unwrap_or_else(now);
                self.record.blind.push((since, now() + EXCHANGE_MS));
            }
            Step::Access(false) => {
                self.without = Some(now());
                session.revoke_access().await?;
            }
            Step::OtherMember => {
                let about = self.story.about;
                self.training[self.member] = about.is_on(&self.replica.account());
                self.member = 1 - self.member;
                let (member, training) = (MEMBERS[self.member], self.training[self.member]);
                self.replica.change(|account| {
                    account.member = member;
                    about.set(account, training);
                });
            }
            Step::Update => {
                let since = now();
                session.reload_extension().await?;
                self.record.blind.push((since, now() + EXCHANGE_MS));
            }
        }
        Ok(())
    }

    fn saves(&self, saves: Saves) {
        match saves {
            Saves::Wait => return self.replica.saves().close(),
            Saves::Work => self
                .replica
                .change(|account| account.saving = Saving::Works),
            Saves::Drop => self
                .replica
                .change(|account| account.saving = Saving::Drops),
            Saves::Fail => self
                .replica
                .change(|account| account.saving = Saving::Fails),
        }
        self.replica.saves().open();
    }

    async fn load(&mut self, way: Way, held: Held) -> Result<()> {
        let session = self.session;
        let renders = self.replica.renders();
        if held != Held::Not {
            renders.close();
        }
        let gone = self.go(way).await;
        match held {
            Held::Not => {}
            Held::UntilLooked => {
                let _ = until("Veto on the page", PATIENCE, async || {
                    let overlay = session.overlay_now().await?;
                    overlay.map(|_| ()).context("nothing")
                })
                .await;
            }
            Held::For(ms) => {
                let old = "
                    const wait = arguments[0] - performance.now();
                    if (wait > 0) await new Promise((resume) => setTimeout(resume, wait));";
                let _ = session.run_async(old, &[ms.into()]).await;
            }
        }
        renders.open();
        gone
    }

    async fn go(&mut self, way: Way) -> Result<()> {
        let session = self.session;
        match way {
            Way::Goto => session.goto(&self.story.url()).await,
            Way::Reload => session.reload().await,
            Way::Again => {
                session
                    .run("window.isLeft = true; location.reload()", &[])
                    .await?;
                until("another document", SOON, async || {
                    let ready = "return document.readyState === 'complete' && !window.isLeft";
                    ensure!(session.run(ready, &[]).await? == true, "it is not there");
                    Ok(())
                })
                .await
            }
            Way::Link => {
                session.goto(&self.story.home()).await?;
                let link = "
                    const link = document.createElement('a');
                    link.id = 'to-the-switch';
                    link.href = arguments[0];
                    link.textContent = 'To the switch';
                    document.querySelector('main').prepend(link);";
                session.run(link, &[self.story.url().into()]).await?;
                session.click("#to-the-switch").await?;
                self.arrive().await
            }
            Way::Back => {
                session.goto(&self.story.home()).await?;
                session.back().await
            }
            Way::Forward => {
                session.back().await?;
                session.forward().await
            }
            Way::NewTab => {
                let tab = session.open(&self.story.url()).await?;
                self.tabs.insert(0, tab);
                Ok(())
            }
        }
    }

    async fn arrive(&self) -> Result<()> {
        until("the page of the switch", SOON, async || {
            let here = self.session.url().await?;
            ensure!(here == self.story.url(), "{here}");
            Ok(())
        })
        .await
    }

    async fn stay(&self, stay: Stay, nearly: u32) {
        match stay {
            Stay::Leave => {}
            Stay::Drawn => look::shown(self.session, 0).await,
            Stay::Shown(ms) => look::shown(self.session, ms).await,
            // Without host access no content script runs, so Veto says nothing.
            Stay::Word if self.without.is_some() => look::shown(self.session, 1_000).await,
            Stay::Word => {
                look::shown(self.session, nearly).await;
                look::word(self.session, PATIENCE).await;
            }
        }
    }

    /// Uses the switch as a person does. Fails if there is none.
    async fn flip(&mut self) -> Result<()> {
        let session = self.session;
        let way = match self.story.shape.place {
            Place::Document => "main",
            Place::Shadow => "main > div:not([id]) >> section",
            Place::Frame => "main iframe >> main",
        };
        look::shown(session, 0).await;
        let switch = format!("[componentkey={}]", self.story.about.key());
        let (inner, clicked) = match self.story.shape.control {
            Control::Radios => (format!("{switch} input:not(:checked)"), true),
            Control::Select => (switch, false),
            _ => (switch, true),
        };
        let Some(control) = session.find_now(&format!("{way} {inner}")).await? else {
            bail!("there is no switch");
        };
        self.record.used.push(now());
        if clicked {
            return control.click().await;
        }
        let on = "arguments[0].focus(); return arguments[0].value === 'on'";
        let on = control.run(on, &[]).await? == true;
        session.press(if on { Key::Down } else { Key::Up }).await
    }

    async fn end(mut self, stumbles: Vec<String>) -> Result<Lived> {
        if let Some(since) = self.without.take() {
            self.session.grant_access().await?;
            self.record.blind.push((since, now()));
        }
        self.replica.saves().open();
        self.record.journal = journal(self.session).await?;
        self.record.entries = readings(&self.record.journal)?;
        self.record.shown = self.replica.shown();
        self.record.served = self.replica.served();
        Ok(Lived {
            record: self.record,
            loads: self.loads,
            stumbles,
        })
    }
}
