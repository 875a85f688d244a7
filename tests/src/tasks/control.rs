//! Names every control, every sentence and every element that the tasks depend on. If what Veto
//! shows changes, this is the file to change.

/// A control, as a person knows it: by what it is and by its name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Control {
    pub(super) place: Place,
    pub(super) kind: Kind,
    /// The key of the text that is its name, or a part of it. `None`: there is only one control of
    /// this kind.
    pub(super) name: Option<&'static str>,
}

/// Where a control is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// On a page of Veto's.
    Own,
    /// In the notice on the platform's page: the banner or the guide.
    Notice,
    /// On the platform's page itself.
    Platform,
}

/// What a control is, for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A button, a link, or what unfolds something: one press uses it.
    Action,
    Tick,
    Switch,
    /// A text field.
    Text,
}

impl Control {
    /// How a message names it.
    pub(super) fn told(&self) -> String {
        self.name
            .map_or_else(|| "the switch".to_owned(), |key| format!("«{key}»"))
    }
}

impl Kind {
    /// Matches all elements of the kind.
    pub(super) const fn css(self) -> &'static str {
        match self {
            Self::Action => "a[href], button, summary",
            Self::Tick => "input[type=checkbox]",
            Self::Switch => "[role=switch]",
            Self::Text => "input:not([type]), input[type=text], input[type=email], textarea",
        }
    }
}

const fn action(place: Place, name: &'static str) -> Control {
    Control {
        place,
        kind: Kind::Action,
        name: Some(name),
    }
}

const fn own(name: &'static str) -> Control {
    action(Place::Own, name)
}

const fn notice(name: &'static str) -> Control {
    action(Place::Notice, name)
}

const fn field(name: &'static str) -> Control {
    Control {
        kind: Kind::Text,
        ..own(name)
    }
}

/// The main control of the first page.
pub(super) const START: Control = own("action_open_switch");
/// The banner's way to the switch.
pub(super) const GO: Control = notice("action_open_switch");
pub(super) const DECLINE: Control = notice("action_not_objecting");
pub(super) const RELOAD: Control = notice("action_reload");
/// The switch on LinkedIn's page.
pub(super) const SWITCH: Control = Control {
    place: Place::Platform,
    kind: Kind::Switch,
    name: None,
};

/// In the popup.
pub(super) const SETTINGS: Control = own("heading_settings");
pub(super) const QUIET: Control = Control {
    kind: Kind::Tick,
    ..own("setting_quiet")
};
pub(super) const RECORD: Control = own("action_open_record");
pub(super) const NEXT_STEPS: Control = own("action_open_steps");
pub(super) const COMPLAIN: Control = own("row_complain");

/// On the page of the record.
pub(super) const SAVE: Control = own("action_export");

/// On the page of the next steps: the rows, if each step has a page of its own, and what they lead
/// to.
pub(super) const LETTER_STEP: Control = own("step_letter");
pub(super) const COMPLAINT_STEP: Control = own("step_complaint");
pub(super) const WRITE_LETTER: Control = own("action_write_letter");
pub(super) const WRITE_COMPLAINT: Control = own("action_write_complaint");

/// On the pages of the letter and the complaint.
pub(super) const NAME: Control = field("field_name");
pub(super) const EMAIL: Control = field("field_email");
pub(super) const PRINT: Control = own("action_print");
pub(super) const SENT: Control = own("action_step_sent");
pub(super) const NOTE_DAY: Control = own("action_note_day");

/// What the guide says as soon as it has found the switch: what to do.
pub(super) const IS_HERE: &str = "guide_here";
/// What the guide says when the objection is confirmed.
pub(super) const IS_CONFIRMED: &str = "guide_confirmed";
/// The letter's sentence about the day by which an answer is due.
pub(super) const ANSWER_DUE: &str = "progress_due";

/// Matches once a page of Veto's is drawn.
pub(super) const DRAWN: &str = "main:not([aria-busy])";
/// Matches the notice in its shadow root.
pub(super) const NOTICE: &str = "section";

/// The badge's sign for a confirmed objection.
pub(super) const TICK: &str = "✓";

/// The keys of all texts that are named here.
#[cfg(test)]
pub(super) fn keys() -> impl Iterator<Item = &'static str> {
    let controls = [
        START,
        GO,
        DECLINE,
        RELOAD,
        SETTINGS,
        QUIET,
        RECORD,
        NEXT_STEPS,
        COMPLAIN,
        SAVE,
        LETTER_STEP,
        COMPLAINT_STEP,
        WRITE_LETTER,
        WRITE_COMPLAINT,
        NAME,
        EMAIL,
        PRINT,
        SENT,
        NOTE_DAY,
    ];
    let names = controls.into_iter().filter_map(|control| control.name);
    names.chain([IS_HERE, IS_CONFIRMED, ANSWER_DUE])
}
