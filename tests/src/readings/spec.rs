//! The specification of a random settings page: what it is built of, what is true, and whether it
//! can be read at all.

use std::fmt;
use std::sync::LazyLock;

use fastrand::Rng;
use veto::platform::{AI_TRAINING, Remedy, SettingId};

use super::label_set::LabelSet;

/// The state of the account’s switch on the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Truth {
    On,
    Off,
    /// The page has no such switch.
    Nothing,
}

macro_rules! choices {
    ($(#[$about:meta])* $name:ident { $($choice:ident),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[allow(missing_docs)]
        pub(crate) enum $name { $($choice),+ }

        impl $name {
            pub(crate) const ALL: &[Self] = &[$(Self::$choice),+];
        }
    };
}

choices! {
    /// What elements the switch is built of. `HiddenBox`: a box without room, which only its label
    /// shows. `PaintedBox`: a box that nobody sees, over one that is only painted.
    Kind {
        NativeSwitch, Checkbox, HiddenBox, PaintedBox, AriaSwitch, SwitchButton, AriaCheckbox,
        PressedButton, BoxInSwitch, Nested, Radios, AriaRadios, List,
    }
}
choices! {
    /// Where the switch gets its name. `Generic`: a name that says nothing, with the label in an
    /// element beside the control.
    Naming {
        LabelledBy, LabelledByTwo, AriaLabel, LabelFor, Wrapping, Title, DescribedBy, Heading,
        Generic,
    }
}
choices! {
    /// In which tree the switch stands.
    Where { Document, Shadow, ShadowInShadow, Frame }
}
choices! {
    /// When the page shows the switch in its true state.
    When { AtOnce, Late, WrongAtFirst, Rerendered }
}
choices! {
    /// Another control on the page. `Sibling`, `Cousin`: other settings of the same platform.
    /// `Header`: a nameless checkbox in a header. `Icon`: a pressed button beside the label. `Row`:
    /// another setting with a generic name.
    Decoy {
        Sibling, Cousin, DarkMode, Suggestions, HiddenTwin, SilentTwin, Nameless, Header, Icon,
        Row,
    }
}
choices! {
    /// What makes a page unreadable. `Failed`: the page says that it could not load. `PlainDiv`,
    /// `ClosedRoot`, `Sandboxed`: nobody can look into the real control.
    Trap {
        Negated, Refused, OptOut, OnlyDecoys, Contradiction, Mixed, Disabled, Busy, Twins,
        OtherWording, SaysOtherwise, NameSaysOtherwise, DescriptionSaysOtherwise, Failed,
        PlainDiv, ClosedRoot, Sandboxed,
    }
}

/// The specification of one page.
#[derive(Clone, Debug)]
pub struct Spec {
    /// The seed from which the page was made.
    pub seed: u64,
    /// The setting whose page it is.
    pub setting: SettingId,
    pub truth: Truth,
    pub(crate) kind: Kind,
    pub(crate) naming: Naming,
    pub(crate) place: Where,
    pub(crate) when: When,
    pub(crate) decoys: Vec<Decoy>,
    pub(crate) labels: &'static LabelSet,
    /// Whether the page writes "On" or "Off" beside the switch.
    pub(crate) says_state: bool,
    pub(crate) trap: Option<Trap>,
    /// Picks one of several wordings.
    pub(crate) variant: usize,
    /// When late parts and changes come, in milliseconds after the page was opened.
    pub(crate) delay_ms: u32,
}

/// Every setting of every platform of which a switch can be read.
static SETTINGS: LazyLock<Vec<SettingId>> = LazyLock::new(|| {
    let is_read = |setting: &SettingId| {
        let is_read = matches!(setting.platform().remedy, Remedy::Read { .. });
        is_read && setting.setting().is_readable()
    };
    SettingId::all().filter(is_read).collect()
});

impl Spec {
    /// The page of this seed. The same seed always gives the same page. The settings take turns.
    pub fn from_seed(seed: u64) -> Self {
        let mut rng = Rng::with_seed(seed);
        let setting = SETTINGS[seed as usize % SETTINGS.len()];
        let on = rng.bool();
        let trap = (rng.u8(..100) < 30).then(|| pick(&mut rng, Trap::ALL));
        let decoys = match rng.u8(..4) {
            0 | 1 => Vec::new(),
            _ => (0..rng.usize(1..4))
                .map(|_| pick(&mut rng, Decoy::ALL))
                .collect(),
        };
        let truth = match (trap, on) {
            (Some(Trap::OnlyDecoys), _) => Truth::Nothing,
            (_, true) => Truth::On,
            (_, false) => Truth::Off,
        };
        let mut spec = Self {
            seed,
            setting,
            truth,
            kind: pick(&mut rng, Kind::ALL),
            naming: pick(&mut rng, Naming::ALL),
            place: if rng.bool() {
                Where::Document
            } else {
                pick(&mut rng, Where::ALL)
            },
            when: pick(&mut rng, When::ALL),
            decoys,
            labels: rng
                .choice(LabelSet::of(setting))
                .expect("there are languages"),
            says_state: rng.bool(),
            trap,
            variant: rng.usize(..10_000),
            delay_ms: rng.u32(..3_000),
        };
        if rng.bool() {
            spec.look_as_recorded(&mut rng);
        }
        spec.settle();
        spec
    }

    /// Builds the switch as the platform builds it, if that was recorded: X draws a box that nobody
    /// sees over a painted one, with its label around or beside it.
    fn look_as_recorded(&mut self, rng: &mut Rng) {
        if self.setting.platform_id().slug() == "x" {
            self.kind = Kind::PaintedBox;
            self.naming = pick(rng, &[Naming::Wrapping, Naming::LabelFor]);
            self.place = Where::Document;
            self.says_state = false;
        }
    }

    /// Replaces parts of the specification that exclude each other.
    fn settle(&mut self) {
        let choices = matches!(self.kind, Kind::Radios | Kind::AriaRadios | Kind::List);
        // A `label` element names only native controls, and `title` only controls without content.
        let native = matches!(
            self.kind,
            Kind::NativeSwitch | Kind::Checkbox | Kind::HiddenBox | Kind::PaintedBox | Kind::List
        );
        let of_native = matches!(
            self.naming,
            Naming::LabelFor | Naming::Wrapping | Naming::Title
        );
        if of_native && !native {
            self.naming = Naming::LabelledBy;
        }
        if self.kind == Kind::HiddenBox {
            self.naming = Naming::LabelFor;
        }
        if self.kind == Kind::Nested {
            self.naming = Naming::Generic;
        } else if self.naming == Naming::Generic {
            self.naming = Naming::Heading;
        }
        // The word beside the switch changes with a person's click, not when the page corrects
        // itself.
        self.says_state &= !choices && self.when != When::WrongAtFirst;
        if choices
            && matches!(
                self.trap,
                Some(
                    Trap::Contradiction
                        | Trap::Mixed
                        | Trap::SaysOtherwise
                        | Trap::NameSaysOtherwise
                        | Trap::DescriptionSaysOtherwise
                )
            )
        {
            self.trap = Some(Trap::Disabled);
        }
        if matches!(
            self.trap,
            Some(Trap::NameSaysOtherwise | Trap::DescriptionSaysOtherwise)
        ) {
            self.naming = Naming::AriaLabel;
        }
        if self.is_out_of_sight() {
            self.place = Where::Document;
            self.when = When::AtOnce;
            self.naming = Naming::Heading;
            // Add a control that could be mistaken for the real one.
            if !self.decoys.iter().any(|decoy| decoy.is_seen()) {
                let others = [Decoy::Nameless, Decoy::Header, Decoy::Icon, Decoy::Row];
                self.decoys.push(others[self.variant % others.len()]);
            }
        }
        if self.trap == Some(Trap::OnlyDecoys) && !self.decoys.iter().any(|decoy| decoy.is_seen()) {
            self.decoys.push(Decoy::Suggestions);
        }
        // A trap that is built into the first state must not be undone by later changes.
        if self.trap.is_some() && matches!(self.when, When::WrongAtFirst | When::Rerendered) {
            self.when = When::Late;
        }
    }

    /// Whether nobody can look into the real control.
    pub(crate) fn is_out_of_sight(&self) -> bool {
        matches!(
            self.trap,
            Some(Trap::PlainDiv | Trap::ClosedRoot | Trap::Sandboxed)
        )
    }

    /// Whether a reader of the page can be certain of the switch's state.
    pub fn is_readable(&self) -> bool {
        let seen = || self.decoys.iter().any(|decoy| decoy.is_seen());
        let is_about_ai = self.setting.slug() == AI_TRAINING;
        let nameless = self.decoys.contains(&Decoy::Nameless);
        match (self.trap, self.naming) {
            (Some(_), _) => false,
            // A switch whose wording is not known can be recognised only by its own name, if that
            // speaks of training AI, and only if no other control is visible.
            (None, Naming::DescribedBy | Naming::Heading | Naming::Generic)
                if !self.labels.is_known =>
            {
                false
            }
            (None, _) if !self.labels.is_known => is_about_ai && !seen(),
            // Words in the text may belong to either of two controls without a name. A pressed
            // button beside words may do anything, and a painted box may be a control of its own.
            (None, Naming::Heading) => {
                !nameless && !matches!(self.kind, Kind::PressedButton | Kind::PaintedBox)
            }
            (None, _) => true,
        }
    }

    /// The value of each part of the specification, for counting.
    pub fn parts(&self) -> Vec<(&'static str, String)> {
        let decoys = match &self.decoys[..] {
            [] => "none".to_owned(),
            [one] => format!("{one:?}"),
            _ => "several".to_owned(),
        };
        vec![
            ("setting", format!("{:?}", self.setting)),
            ("control", format!("{:?}", self.kind)),
            ("name", format!("{:?}", self.naming)),
            ("place", format!("{:?}", self.place)),
            ("time", format!("{:?}", self.when)),
            ("decoys", decoys),
            ("language", self.labels.tag.to_owned()),
            (
                "trap",
                self.trap
                    .map_or("none".to_owned(), |trap| format!("{trap:?}")),
            ),
        ]
    }
}

impl Decoy {
    /// Whether people can see it on the page.
    pub(crate) fn is_seen(self) -> bool {
        !matches!(self, Self::HiddenTwin | Self::SilentTwin)
    }
}

impl fmt::Display for Spec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts: Vec<_> = self.parts().into_iter().map(|(_, value)| value).collect();
        write!(
            f,
            "page {} ({:?}: {})",
            self.seed,
            self.truth,
            parts.join(", ")
        )
    }
}

fn pick<T: Copy>(rng: &mut Rng, all: &[T]) -> T {
    all[rng.usize(..all.len())]
}
