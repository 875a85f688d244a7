//! The members of the replica: whose picture and profile the bar at the top of a page shows.

/// A member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// The last part of the address of their profile.
    pub slug: &'static str,
    /// What their picture is called.
    pub name: &'static str,
}

impl Member {
    /// Who is signed in unless a story says otherwise.
    pub const ADA: Self = Self {
        slug: "ada",
        name: "Ada Lovelace",
    };
    /// Somebody else who uses the same browser.
    pub const BEA: Self = Self {
        slug: "bea",
        name: "Bea Ortiz",
    };
}
