//! The right to object beyond the switch: the law, when an answer is due, and who takes complaints.

pub mod authority;
mod country;
mod day;
mod law;
mod objection;
mod period;

pub use authority::{Authority, AuthorityId, authorities};
pub use day::{DayProblem, step_day};
pub use law::{Law, LawText};
pub use objection::{Objection, objection};
pub use period::answer_due;

pub(crate) use country::country;
