//! How far a step is, as data.

/// How far a step is. Each value has a shape of its own, and words beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Progress {
    /// To be done.
    Open,
    Done,
    /// The person said that it is done. Veto has not seen it.
    Said,
    /// Waiting for an answer, or for the load that confirms the switch.
    Waiting,
    /// The answer did not come in time.
    Overdue,
    /// Not needed yet.
    Later,
}
