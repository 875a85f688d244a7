//! Builds observations of random pages without a browser: what a content script would report about
//! them at a given time.

use veto::observation::{
    EarlierSwitch, Observation, ObservedChoice, ObservedSwitch, PageLoad, SwitchTexts,
};
use veto::reading::{Reading, read};

use super::markup::{MORE, decoy_spec, is_turned_round, name_of, own_name, statement, word};
use super::spec::{Decoy, Kind, Naming, Spec, Trap, Truth, When};
use super::table::Table;

/// When a page is looked at, in milliseconds after it was opened. By the last look, nothing changes
/// any more.
const LOOKS: [u32; 8] = [0, 400, 1_100, 2_000, 3_500, 6_100, 8_200, 20_000];

/// Reads the pages of these seeds at several times, natively. Counts the last reading of each page,
/// or an earlier one if that was wrongly off.
pub fn natively(seeds: impl Iterator<Item = u64>) -> Table {
    let mut table = Table::default();
    for seed in seeds {
        let spec = Spec::from_seed(seed);
        let platform = spec.setting.platform();
        let readings = LOOKS.map(|at| read(platform, &observe(&spec, at)).reading);
        let too_early = |reading: &&Reading| **reading == Reading::Off && spec.truth != Truth::Off;
        let reading = readings
            .iter()
            .find(too_early)
            .unwrap_or(&readings[LOOKS.len() - 1]);
        table.add(&spec, *reading);
    }
    table
}

fn observe(spec: &Spec, at_ms: u32) -> Observation {
    let is_there =
        spec.when == When::AtOnce || spec.when == When::WrongAtFirst || at_ms >= spec.delay_ms;
    Observation {
        url: format!("{}?page={}", spec.setting.url(), spec.seed),
        interface_language: spec.labels.tag.into(),
        load: PageLoad {
            id: spec.seed.to_string(),
            opened_at: 0,
            after: None,
        },
        elapsed_ms: at_ms,
        switches: if is_there {
            controls(spec, at_ms)
        } else {
            Vec::new()
        },
        earlier: earlier(spec, at_ms),
        ..Observation::default()
    }
}

/// What the switch showed before the page corrected it.
fn earlier(spec: &Spec, at_ms: u32) -> Vec<EarlierSwitch> {
    if spec.when != When::WrongAtFirst
        || at_ms < spec.delay_ms
        || spec.trap == Some(Trap::OnlyDecoys)
    {
        return Vec::new();
    }
    let ObservedSwitch {
        states,
        choices,
        texts,
        shown,
        ..
    } = real(spec, 0);
    vec![EarlierSwitch {
        states,
        choices,
        texts,
        shown,
        touched: false,
    }]
}

fn controls(spec: &Spec, at_ms: u32) -> Vec<ObservedSwitch> {
    if spec.trap == Some(Trap::Failed) {
        return Vec::new();
    }
    let decoy = |decoy: &Decoy| Some(self::decoy(spec, *decoy, at_ms));
    let (before, after) = spec.decoys.split_at(spec.decoys.len() / 2);
    let is_found = spec.trap != Some(Trap::OnlyDecoys) && !spec.is_out_of_sight();
    let real = is_found.then(|| real(spec, at_ms));
    let twin = (spec.trap == Some(Trap::Twins)).then(|| {
        let mut twin = self::real(spec, at_ms);
        set(&mut twin, spec, spec.truth != Truth::On);
        twin
    });
    let all = before.iter().map(decoy).chain([real, twin]);
    all.chain(after.iter().map(decoy)).flatten().collect()
}

fn real(spec: &Spec, at_ms: u32) -> ObservedSwitch {
    let since = match spec.when {
        When::AtOnce => 0,
        When::Late | When::WrongAtFirst | When::Rerendered => spec.delay_ms,
    };
    let corrected = at_ms >= since;
    let wrong = spec.when == When::WrongAtFirst && !corrected;
    let shows_on = (spec.truth == Truth::On) != (is_turned_round(spec) || wrong);
    let mut switch = ObservedSwitch {
        texts: texts(spec, &super::markup::label(spec), shows_on),
        shown: true,
        stable_ms: if corrected { at_ms - since } else { at_ms },
        ..ObservedSwitch::default()
    };
    set(&mut switch, spec, shows_on);
    match spec.trap {
        Some(Trap::Contradiction) => switch.states = vec!["true".into(), "false".into()],
        Some(Trap::Mixed) => switch.states = vec!["mixed".into()],
        Some(Trap::Disabled) => switch.disabled = true,
        Some(Trap::Busy) => switch.busy = true,
        _ => {}
    }
    switch
}

fn set(switch: &mut ObservedSwitch, spec: &Spec, on: bool) {
    let choice = |says: bool| ObservedChoice {
        name: word(spec, says).into(),
        states: vec![(says == on).to_string()],
    };
    match spec.kind {
        Kind::Radios | Kind::AriaRadios | Kind::List => {
            switch.choices = vec![choice(true), choice(false)]
        }
        Kind::BoxInSwitch | Kind::Nested => switch.states = vec![on.to_string(), on.to_string()],
        _ => switch.states = vec![on.to_string()],
    }
}

/// The texts that a content script reports for a control. Texts around the control come only from
/// its own section; a pressed button without a name has no such texts.
fn texts(spec: &Spec, label: &str, on: bool) -> SwitchTexts {
    let name = own_name(spec, label, on);
    let mut texts = SwitchTexts::default();
    match spec.naming {
        Naming::DescribedBy => texts.description = label.into(),
        Naming::Heading => {}
        Naming::Wrapping => texts.name = format!("{label} {MORE}"),
        _ => texts.name = name.clone(),
    }
    if spec.trap == Some(Trap::OptOut) {
        texts.name = name;
    }
    if spec.trap == Some(Trap::DescriptionSaysOtherwise) {
        texts.description = statement(spec, !on);
    }
    match spec.kind {
        // The painted box may be another control, so the texts beside it name neither.
        Kind::PaintedBox => texts.shared = nearby(spec, label, on),
        Kind::PressedButton if spec.naming == Naming::Heading => {}
        _ => texts.nearby = nearby(spec, label, on),
    }
    texts
}

fn nearby(spec: &Spec, label: &str, on: bool) -> Vec<String> {
    let mut parts: Vec<String> = match spec.naming {
        Naming::AriaLabel | Naming::Title => Vec::new(),
        Naming::Generic => vec![label.into(), super::markup::ABOUT.into()],
        Naming::Wrapping => vec![label.into(), MORE.into()],
        _ => vec![label.into()],
    };
    if matches!(spec.kind, Kind::Radios | Kind::AriaRadios | Kind::List) {
        parts.extend([true, false].map(|on| word(spec, on).into()));
    }
    match spec.trap {
        Some(Trap::SaysOtherwise | Trap::DescriptionSaysOtherwise) => {
            parts.push(statement(spec, !on));
        }
        _ if spec.says_state => parts.push(word(spec, on).into()),
        _ => {}
    }
    // The text of the section itself: all parts joined, without spaces.
    if parts.len() > 1 {
        parts.insert(0, parts.concat());
    }
    parts.retain(|part| !part.is_empty());
    parts
}

fn decoy(spec: &Spec, decoy: Decoy, at_ms: u32) -> ObservedSwitch {
    let on = spec.truth != Truth::On;
    let plain = decoy_spec(spec, decoy);
    let mut switch = ObservedSwitch {
        shown: decoy.is_seen(),
        stable_ms: at_ms,
        texts: texts(&plain, &name_of(spec, decoy), on),
        ..ObservedSwitch::default()
    };
    set(&mut switch, &plain, on);
    switch
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::thread;

    #[test]
    fn a_hundred_thousand_pages_without_a_browser() {
        thread::scope(|scope| {
            for part in [0..50_000, 50_000..100_000] {
                scope.spawn(|| natively(part).assert_right());
            }
        });
    }
}
