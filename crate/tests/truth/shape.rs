//! The ways in which a page can build its switch, and what the content script finds of each.

use super::page::Display;
use fastrand::Rng;
use veto::observation::{ObservedChoice, ObservedSwitch, SwitchTexts, Watch};
use veto::platform::{AI_TRAINING, SettingId};

/// How the switch is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shape {
    /// Named by the label.
    Named,
    /// Named by the label and its state ("…: On"); it also has a state.
    StateInName,
    /// Two radio buttons.
    Radios,
    /// No name; described by the label.
    Described,
    /// No name; the label stands beside it.
    Beside,
    /// In a frame of the same origin.
    Framed,
    /// With a hidden twin that shows the opposite.
    HiddenTwin,
    /// With a visible twin that shows the opposite.
    Twins,
    /// Built so that it cannot be recognised as a control; another control, without a name, is on
    /// the page.
    Unscannable,
    /// The question is inverted ("Opt out: …"): on means that training is off.
    TurnedRound,
    /// In a language whose wording Veto does not know.
    Foreign,
    /// The same, with the question inverted.
    ForeignTurnedRound,
}

impl Shape {
    const ALL: [Self; 12] = [
        Self::Named,
        Self::StateInName,
        Self::Radios,
        Self::Described,
        Self::Beside,
        Self::Framed,
        Self::HiddenTwin,
        Self::Twins,
        Self::Unscannable,
        Self::TurnedRound,
        Self::Foreign,
        Self::ForeignTurnedRound,
    ];

    /// A random shape, mostly one that can be read.
    pub(crate) fn any(rng: &mut Rng, setting: SettingId) -> Self {
        // The foreign wordings speak of training AI, so they are of no other setting.
        let count = match setting.slug() == AI_TRAINING {
            true => Self::ALL.len(),
            false => Self::ALL.len() - 2,
        };
        if rng.u8(..10) < 6 {
            Self::readable(rng)
        } else {
            Self::ALL[rng.usize(..count)]
        }
    }

    /// A random shape that Veto must be able to read.
    pub(crate) fn readable(rng: &mut Rng) -> Self {
        Self::ALL[rng.usize(..7)]
    }

    /// Whether one of the controls found is the switch, and shows its state.
    pub(crate) fn can_be_read(self) -> bool {
        use Shape::{ForeignTurnedRound, TurnedRound, Twins, Unscannable};
        !matches!(self, Twins | Unscannable | TurnedRound | ForeignTurnedRound)
    }

    /// How long a page with this shape must be visible before it is certainly drawn, in
    /// milliseconds.
    pub(crate) fn patience_ms(self) -> u32 {
        if matches!(self, Self::Beside | Self::Foreign) {
            8_000
        } else {
            0
        }
    }

    pub(crate) fn language(self) -> &'static str {
        match self {
            Self::Foreign | Self::ForeignTurnedRound => "sv",
            _ => "en",
        }
    }

    /// The controls on the page, in document order.
    pub(crate) fn controls(
        self,
        setting: SettingId,
        display: &Display,
        frame: Option<Watch>,
    ) -> Vec<ObservedSwitch> {
        let label = setting.setting().words[0].labels[0];
        let Some(on) = display.on else {
            return Vec::new();
        };
        let control = |on: bool, name: &str| ObservedSwitch {
            states: vec![on.to_string()],
            texts: SwitchTexts {
                name: name.into(),
                ..SwitchTexts::default()
            },
            shown: true,
            disabled: !display.usable,
            busy: display.busy,
            frame,
            ..ObservedSwitch::default()
        };
        let mut one = control(on, label);
        match self {
            Self::Named | Self::Framed => {}
            Self::StateInName => {
                one.texts.name = format!("{label}: {}", if on { "On" } else { "Off" });
            }
            Self::Radios => {
                let choice = |name: &str, taken: bool| ObservedChoice {
                    name: name.into(),
                    states: vec![taken.to_string()],
                };
                one.states.clear();
                one.choices = vec![choice("On", on), choice("Off", !on)];
            }
            Self::Described => {
                one.texts.name.clear();
                one.texts.description = label.into();
            }
            Self::Beside => {
                one.texts.name.clear();
                one.texts.nearby = vec![label.into()];
            }
            Self::HiddenTwin => {
                let twin = ObservedSwitch {
                    shown: false,
                    ..control(!on, label)
                };
                return vec![twin, one];
            }
            Self::Twins => return vec![one, control(!on, label)],
            Self::Unscannable => one = control(!on, ""),
            Self::TurnedRound => one = control(!on, &format!("Opt out: {label}")),
            Self::Foreign => {
                one.texts.name = "Använd mina data för att träna AI-modeller".into();
            }
            Self::ForeignTurnedRound => {
                one = control(!on, "Använd inte mina data för att träna AI-modeller");
            }
        }
        vec![one]
    }
}
