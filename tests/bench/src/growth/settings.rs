//! Measures how long the content scripts take to observe settings pages of 100 to 100,000 nodes,
//! and the core to read the result.

use anyhow::{Context, Result};
use serde_json::json;
use veto::observation::{Observation, ObservedSwitch, PageLoad, SwitchTexts};
use veto::platform::{PlatformId, SettingId};
use veto::reading::read;
use veto_tests::replica::path;
use veto_tests::{Browser, Options, Replica, SOON, Session, extension_folder, until};

use super::{Curve, median_ms};

const NODES: [u32; 7] = [100, 300, 1_000, 3_000, 10_000, 30_000, 100_000];
const CONTROLS: [u32; 6] = [1, 5, 10, 50, 100, 200];
const FEW: u32 = 20;
const MANY: u32 = 10_000;

/// Adds rows of five nodes to the page and distributes the `controls` switches evenly over all
/// rows. The first call replaces the rows of an earlier page.
const FILL: &str = "
    const [from, to, all, controls] = arguments;
    if (from === 0) {
      window.bench?.remove();
      window.bench = document.createElement('div');
    }
    const interval = Math.max(1, Math.floor(all / controls));
    const rows = document.createDocumentFragment();
    for (let row = from; row < to; row++) {
      const made = document.createElement('section');
      const name = document.createElement('h3');
      name.textContent = `Setting ${row}`;
      const text = document.createElement('p');
      const bold = Object.assign(document.createElement('b'), { textContent: 'about' });
      text.append('What it is ', bold);
      const isControl = row % interval === 0 && row / interval < controls;
      const control = document.createElement(isControl ? 'button' : 'span');
      if (isControl) {
        control.setAttribute('role', 'switch');
        control.setAttribute('aria-checked', 'true');
        control.setAttribute('aria-label', name.textContent);
      }
      made.append(name, text, control);
      rows.append(made);
    }
    window.bench.append(rows);
    // Add the rows at the end, so that the page is laid out only once.
    if (to === all) document.querySelector('main').append(window.bench);";

/// The number of rows per call: a script that runs for too long is aborted.
const AT_ONCE: u32 = 500;

/// Observes the page with the extension's own content script, in its own world, and returns the
/// median duration.
const LOOK: &str = "
    const look = (times) => {
      if (!globalThis.veto?.observe) return null;
      const all = [];
      for (let time = 0; time < times; time++) {
        const begin = performance.now();
        const { observation } = veto.observe();
        all.push([performance.now() - begin, observation.switches.length]);
      }
      all.sort(([one], [other]) => one - other);
      return all[Math.floor(all.length / 2)];
    };
    const [tab] = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });
    const [{ result }] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      func: look,
      args: [arguments[0]],
    });
    return result;";

/// The curves by nodes and by controls.
pub(crate) async fn looks(browser: Browser, runs: usize) -> Result<(Curve, Curve)> {
    let replica = Replica::start().await?;
    let options = Options {
        kill_background: false,
        ..Options::default()
    };
    let session = Session::start(browser, extension_folder(browser)?, &replica, options).await?;
    if browser == Browser::Firefox {
        let exact = "Services.prefs.setBoolPref('privacy.reduceTimerPrecision', false)";
        session.privileged(exact, &[]).await?;
    }
    session.goto(path::SWITCH).await?;
    let times = runs.clamp(5, 15);
    let mut by_nodes = Curve {
        name: format!("a look, {browser}"),
        points: Vec::new(),
    };
    for nodes in NODES {
        println!("  {browser}: a settings page of {nodes} nodes …");
        by_nodes
            .points
            .push((f64::from(nodes), look(&session, nodes, FEW, times).await?));
    }
    let mut by_controls = Curve {
        name: format!("a look, {browser}"),
        points: Vec::new(),
    };
    for controls in CONTROLS {
        by_controls.points.push((
            f64::from(controls),
            look(&session, MANY, controls, times).await?,
        ));
    }
    Ok((by_nodes, by_controls))
}

async fn look(session: &Session, nodes: u32, controls: u32, times: usize) -> Result<f64> {
    let rows = nodes / 5;
    for from in (0..rows).step_by(AT_ONCE as usize) {
        let some = [from, rows.min(from + AT_ONCE), rows, controls].map(|number| json!(number));
        session.run(FILL, &some).await?;
    }
    let seen = until("a look", SOON, async || {
        let seen = session.extension_run(LOOK, &[json!(times)]).await?;
        seen[0]
            .as_f64()
            .context("the content script is not there yet")
    });
    seen.await
}

/// The time that the core takes to read as many controls.
pub(crate) fn reading(runs: usize) -> Curve {
    let platform = PlatformId::LINKEDIN.platform();
    let time = |controls: &u32| {
        let observation = observation(*controls);
        (
            f64::from(*controls),
            median_ms(runs.max(100), || read(platform, &observation)),
        )
    };
    Curve {
        name: "the core's reading".to_owned(),
        points: CONTROLS.iter().map(time).collect(),
    }
}

fn observation(controls: u32) -> Observation {
    let control = |number: u32| ObservedSwitch {
        states: vec!["true".to_owned()],
        texts: SwitchTexts {
            name: format!("Setting {number}"),
            description: String::new(),
            nearby: (0..5)
                .map(|part| format!("Text {part} about setting {number}"))
                .collect(),
            ..SwitchTexts::default()
        },
        shown: true,
        stable_ms: 9_000,
        ..ObservedSwitch::default()
    };
    Observation {
        url: SettingId::FIRST.url(),
        interface_language: "en".to_owned(),
        load: PageLoad {
            id: "bench".to_owned(),
            opened_at: 1_790_000_000_000,
            after: None,
        },
        elapsed_ms: 9_000,
        switches: (0..controls).map(control).collect(),
        ..Observation::default()
    }
}
