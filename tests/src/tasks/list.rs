//! Lists the tasks: who does what, with the pointer or with keys, and what it may cost.

use super::person::Hand::{self, Keys, Pointer};
use super::target::Target;

/// Something that a person wants to get done with Veto.
#[derive(Clone, Copy, Debug)]
pub struct Task {
    /// The kind of user, from 1 to 7; a letter tells apart what the same person does.
    pub number: &'static str,
    pub name: &'static str,
    pub(super) job: Job,
    pub(super) hand: Hand,
    /// Width and height of what the browser shows of a page; `None`: as in its own window.
    pub(super) view: Option<(u32, u32)>,
    pub(super) target: Target,
}

/// What is to be done.
#[derive(Clone, Copy, Debug)]
pub(super) enum Job {
    /// From the first page to the confirmed objection.
    Objecting,
    /// See a month later how it stands, and when Veto looks again.
    Later,
    /// Say "I don't mind", and never see Veto again.
    Declining,
    /// Turn quiet mode on, and save the record as a file.
    Inspecting,
    /// From the popup to the printed letter.
    Writing,
    /// Note that the letter was sent, and see by when an answer is due.
    Sending,
    /// More than a month later: from the popup to the printed complaint.
    Complaining,
    /// From the first page to the banner's action, on a phone.
    Phone,
}

/// All tasks, in the order of the table.
pub fn all() -> Vec<Task> {
    let clicks = Target::clicks;
    let keys = Target::keys_alone;
    let task = |number, name, job, hand, target| Task {
        number,
        name,
        job,
        hand,
        view: None,
        target,
    };
    let seen_in = |view, task| Task {
        view: Some(view),
        ..task
    };
    let tick = "installation to ✓";
    let later = "a month later: how it stands, and the next date";
    let print = "popup to the letter's print";
    let sent = "letter: “I sent it” to the day on which an answer is due";
    let complaint = "34 days later: popup to the complaint's print";
    let decline = "“I don't mind”: gone for good";
    let inspect = "quiet mode on, record saved";
    vec![
        task("1", tick, Job::Objecting, Pointer, clicks(3).waiting(8)),
        task("1b", later, Job::Later, Pointer, clicks(1)),
        task("2", tick, Job::Objecting, Keys, keys()),
        task("2b", later, Job::Later, Keys, keys()),
        task("2c", decline, Job::Declining, Keys, keys()),
        task("2d", inspect, Job::Inspecting, Keys, keys()),
        task("2e", print, Job::Writing, Keys, keys()),
        task("2f", sent, Job::Sending, Keys, keys()),
        task("2g", complaint, Job::Complaining, Keys, keys()),
        // 1280 by 800, at 200 %.
        seen_in(
            (640, 400),
            task("3", tick, Job::Objecting, Pointer, clicks(3)),
        ),
        task("4", decline, Job::Declining, Pointer, clicks(1)),
        task("5", inspect, Job::Inspecting, Pointer, Target::NONE),
        task("6", print, Job::Writing, Pointer, clicks(5)),
        task("6b", sent, Job::Sending, Pointer, Target::NONE),
        task("6c", complaint, Job::Complaining, Pointer, Target::NONE),
        seen_in(
            (360, 740),
            task(
                "7",
                "first page to the switch's page",
                Job::Phone,
                Pointer,
                clicks(1),
            ),
        ),
    ]
}
