//! What a task has cost so far.

use std::time::Duration;

/// What a person had to do, to read and to wait for.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Cost {
    /// Clicks: on controls, into the first field of a form, and on the toolbar button.
    pub(super) clicks: u32,
    /// Keys that move the focus or use a control. The letters of a text that is typed don't count.
    pub(super) keys: u32,
    /// Real time from each action to the state that the person waits for. The driver's own time is
    /// in it: some hundredths of a second for each action.
    pub(super) waited: Duration,
    /// Words that stand before the controls that were used, in the order of the text, if they can
    /// be seen. On a page of Veto's they count from its top to the last of these controls, once. In
    /// a notice they count each time, because its text has changed in between. A control of the
    /// platform's page counts with the words of the notice that is shown meanwhile: the page's own
    /// words are not Veto's.
    pub(super) words: u64,
    /// In CSS pixels: the least distance to scroll that brings all of each control into the view.
    pub(super) scrolled: f64,
}
