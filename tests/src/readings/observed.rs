//! The same pages as observations, without a browser: what a faithful look at them brings at a given time.

use veto::observation::{
    EarlierSwitch, Observation, ObservedChoice, ObservedSwitch, PageLoad, SwitchTexts,
};
use veto::platform::PlatformId;
use veto::reading::{Reading, read};

use super::spec::{Decoy, Kind, Naming, Spec, Trap, Truth, When};
use super::table::Table;
use crate::replica::path;

/// When the page is looked at, in milliseconds after it was opened; at the last all is settled.
const LOOKS: [u32; 8] = [0, 400, 1_100, 2_000, 3_500, 6_100, 8_200, 20_000];

/// Reads the pages of these seeds at several times. Counts the last reading of each, and any that was
/// off before and wrong.
pub fn natively(seeds: impl Iterator<Item = u64>) -> Table {
    let mut table = Table::default();
    for seed in seeds {
        let spec = Spec::of(seed);
        let readings =
            LOOKS.map(|at| read(PlatformId::LinkedIn.platform(), &observe(&spec, at)).reading);
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
        url: format!(
            "https://www.linkedin.com{}?page={}",
            path::SWITCH,
            spec.seed
        ),
        interface_language: spec.tongue.tag.into(),
        load: PageLoad {
            id: spec.seed.to_string(),
            opened_at: 0,
            after: None,
        },
        waited_ms: at_ms,
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
    let decoy = |decoy: &Decoy| Some(self::decoy(spec, *decoy, at_ms));
    let (before, after) = spec.decoys.split_at(spec.decoys.len() / 2);
    let real = (spec.trap != Some(Trap::OnlyDecoys)).then(|| real(spec, at_ms));
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
    let turned_round = matches!(
        spec.trap,
        Some(Trap::Negated | Trap::OptOut | Trap::SaysOtherwise)
    );
    let wrong = spec.when == When::WrongAtFirst && !corrected;
    let shows_on = (spec.truth == Truth::On) != (turned_round || wrong);
    let mut switch = ObservedSwitch {
        texts: texts(spec),
        shown: true,
        steady_ms: if corrected { at_ms - since } else { at_ms },
        ..ObservedSwitch::default()
    };
    set(&mut switch, spec, shows_on);
    if spec.says_state || spec.trap == Some(Trap::SaysOtherwise) {
        let says_on = shows_on != (spec.trap == Some(Trap::SaysOtherwise));
        switch.texts.nearby.push(word(spec, says_on));
    }
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
        name: word(spec, says),
        states: vec![(says == on).to_string()],
    };
    match spec.kind {
        Kind::Radios | Kind::AriaRadios | Kind::List => {
            switch.choices = vec![choice(true), choice(false)]
        }
        Kind::BoxInSwitch => switch.states = vec![on.to_string(), on.to_string()],
        _ => switch.states = vec![on.to_string()],
    }
}

fn word(spec: &Spec, on: bool) -> String {
    if on { spec.tongue.on } else { spec.tongue.off }.into()
}

fn texts(spec: &Spec) -> SwitchTexts {
    let label = super::markup::label(spec).to_owned();
    let mut texts = SwitchTexts {
        nearby: vec![label.clone(), spec.tongue.title.into()],
        ..SwitchTexts::default()
    };
    match spec.naming {
        Naming::DescribedBy => texts.description = label,
        Naming::Heading => {}
        Naming::Wrapping => texts.name = format!("{label} {}", super::markup::MORE),
        _ => texts.name = label,
    }
    if spec.trap == Some(Trap::OptOut) {
        texts.name = super::markup::OPT_OUT.into();
    }
    texts
}

fn decoy(spec: &Spec, decoy: Decoy, at_ms: u32) -> ObservedSwitch {
    let mut switch = ObservedSwitch {
        shown: decoy.is_seen(),
        steady_ms: at_ms,
        ..ObservedSwitch::default()
    };
    switch.texts.name = super::markup::name_of(spec, decoy).into();
    set(&mut switch, spec, spec.truth != Truth::On);
    switch
}
