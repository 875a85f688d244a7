//! Lists the platforms. A new one is a file of data and a line here.

use super::{Platform, linkedin, meta, x};

/// Every platform, in the order in which it is offered.
pub(crate) const ALL: [&Platform; 3] = [&linkedin::LINKEDIN, &x::X, &meta::META];

/// The platforms that Veto knows. The tests of the core add invented ones, one for each remedy.
pub(super) fn all() -> impl Iterator<Item = &'static Platform> {
    let all = ALL.into_iter();
    #[cfg(test)]
    let all = all.chain(super::invented::ALL);
    all
}
