//! The members of the replica, whose picture and profile the navigation bar of every page shows.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// The last part of the address of their profile.
    pub slug: &'static str,
    /// The alternative text of their picture.
    pub name: &'static str,
}

impl Member {
    /// Signed in unless a story says otherwise.
    pub const ADA: Self = Self {
        slug: "ada",
        name: "Ada Lovelace",
    };
    /// Another person who uses the same browser.
    pub const BEA: Self = Self {
        slug: "bea",
        name: "Bea Ortiz",
    };
}
