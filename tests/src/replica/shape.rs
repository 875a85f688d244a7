//! The ways to build the page of the switch, as a combination of parts, because nobody knows
//! LinkedIn’s real markup. `control` builds the switch.

use std::fmt;

/// One way to build the page of the switch. The default is what LinkedIn's sibling pages look like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Shape {
    pub control: Control,
    pub labelling: Labelling,
    pub place: Place,
    pub timing: Timing,
    pub decoys: Decoys,
}

/// What element the switch is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Control {
    /// `input[type=checkbox][role=switch]`.
    #[default]
    NativeSwitch,
    /// `input[type=checkbox]`.
    Checkbox,
    /// `div[role=switch][aria-checked]`.
    AriaSwitch,
    /// `button[aria-pressed]`.
    PressedButton,
    /// Two radio buttons in a `fieldset[role=radiogroup]`, “on” first.
    Radios,
    /// `select` with the options on and off.
    Select,
}

impl Control {
    pub const ALL: [Self; 6] = [
        Self::NativeSwitch,
        Self::Checkbox,
        Self::AriaSwitch,
        Self::PressedButton,
        Self::Radios,
        Self::Select,
    ];
}

/// Where the switch gets its name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Labelling {
    /// `aria-labelledby`, pointing at a heading whose id is an unrelated key.
    #[default]
    LabelledBy,
    /// `aria-label`.
    AriaLabel,
    /// `label[for]`, which names no `div` and no `fieldset`.
    LabelFor,
    /// A `label` around it, which names no `div` and no `fieldset`.
    Wrapping,
    /// No name, but a heading near it, to which `aria-describedby` points.
    DescribedBy,
}

/// In which tree the switch stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Place {
    /// The top document.
    #[default]
    Document,
    /// An open shadow root.
    Shadow,
    /// A frame of the same origin.
    Frame,
}

/// When the switch appears, and when it shows its true state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Timing {
    /// In the first HTML, in its true state.
    AtOnce,
    /// After the page’s own request, already in its true state. `Replica::renders` holds it back.
    #[default]
    Late,
    /// As `Late`; and after each change a new element replaces the old one.
    Replaced,
    /// A trap: the first HTML shows *off*, and `.checked` gets its true value only after the page’s
    /// own request. `Replica::renders` holds that back.
    Hydrated,
}

/// What other controls are on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Decoys {
    #[default]
    None,
    /// The research-data switch, before the real one.
    Research,
    /// Research, cookie and dark-mode switches, around the real one.
    Several,
    /// A trap: before the real one, a copy for phones, not displayed, never updated, always *off*.
    MobileCopy,
}

impl Shape {
    /// Every variation worth testing: each possibility at least once, and the combinations that are
    /// likely to go wrong.
    pub fn all_varied() -> Vec<Self> {
        use Decoys::{MobileCopy, Research, Several};
        use Labelling::{AriaLabel, DescribedBy, LabelFor, Wrapping};
        use Place::{Frame, Shadow};
        use Timing::{AtOnce, Hydrated, Replaced};
        let sibling = Self::default();
        let is = |control| Self { control, ..sibling };
        vec![
            sibling,
            Self {
                timing: AtOnce,
                ..sibling
            },
            Self {
                timing: Replaced,
                ..sibling
            },
            Self {
                timing: Hydrated,
                ..sibling
            },
            Self {
                labelling: AriaLabel,
                ..sibling
            },
            Self {
                labelling: LabelFor,
                ..sibling
            },
            Self {
                labelling: Wrapping,
                ..sibling
            },
            Self {
                labelling: DescribedBy,
                ..sibling
            },
            Self {
                place: Shadow,
                ..sibling
            },
            Self {
                place: Shadow,
                timing: AtOnce,
                ..sibling
            },
            Self {
                place: Shadow,
                timing: Hydrated,
                ..sibling
            },
            Self {
                place: Frame,
                ..sibling
            },
            Self {
                place: Frame,
                timing: AtOnce,
                ..sibling
            },
            Self {
                decoys: Research,
                ..sibling
            },
            Self {
                decoys: Several,
                ..sibling
            },
            Self {
                decoys: Several,
                place: Shadow,
                ..sibling
            },
            Self {
                decoys: MobileCopy,
                ..sibling
            },
            Self {
                decoys: MobileCopy,
                timing: AtOnce,
                ..sibling
            },
            is(Control::Checkbox),
            Self {
                labelling: LabelFor,
                decoys: Several,
                ..is(Control::Checkbox)
            },
            Self {
                timing: Hydrated,
                ..is(Control::Checkbox)
            },
            is(Control::AriaSwitch),
            Self {
                labelling: AriaLabel,
                timing: Replaced,
                ..is(Control::AriaSwitch)
            },
            Self {
                timing: Hydrated,
                ..is(Control::AriaSwitch)
            },
            Self {
                place: Shadow,
                decoys: Research,
                ..is(Control::AriaSwitch)
            },
            is(Control::PressedButton),
            Self {
                labelling: AriaLabel,
                place: Frame,
                ..is(Control::PressedButton)
            },
            is(Control::Radios),
            Self {
                timing: Hydrated,
                ..is(Control::Radios)
            },
            is(Control::Select),
            Self {
                labelling: LabelFor,
                ..is(Control::Select)
            },
        ]
    }
}

/// The name of the shape, such as `NativeSwitch-LabelledBy-Document-Late-None`.
impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            control,
            labelling,
            place,
            timing,
            decoys,
        } = self;
        write!(
            f,
            "{control:?}-{labelling:?}-{place:?}-{timing:?}-{decoys:?}"
        )
    }
}
