//! Data model of a platform that trains AI on its members' data: addresses, wording, dates,
//! sources.
//!
//! Each platform is one file of data below this module. Every statement that the product makes
//! stands beside its source, the day on which the source was last checked, and its confidence.

mod linkedin;
mod purpose;

pub use purpose::{Purpose, PurposeId};

use crate::region::Region;
use crate::words::{Message, primary_subtag};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum PlatformId {
    #[serde(rename = "linkedin")]
    LinkedIn,
}

impl PlatformId {
    /// Every platform that Veto knows.
    pub const ALL: [Self; 1] = [Self::LinkedIn];

    /// Returns the data of this platform.
    #[must_use]
    pub fn platform(self) -> &'static Platform {
        match self {
            Self::LinkedIn => &linkedin::LINKEDIN,
        }
    }
}

/// What is known about one platform.
pub struct Platform {
    /// The name, as the platform writes it.
    pub name: &'static str,
    /// Scheme and host on which members are signed in, without a final slash.
    pub origin: &'static str,
    pub switch: SwitchPage,
    /// Path prefixes of the pages to which a signed-out visitor is sent.
    pub sign_in: &'static [&'static str],
    /// The interface languages in which the platform's wording is known, English first.
    pub interface: &'static [InterfaceLanguage],
    /// Every language that the platform offers for its interface, whether its wording is known or
    /// not.
    pub interface_languages: &'static [OfferedLanguage],
    /// Start of the training by region. The first item that names the region, or names none,
    /// counts.
    pub training_starts: &'static [TrainingStart],
    /// What the platform uses for training.
    pub used: &'static [Statement],
    /// What the platform does not use for training.
    pub not_used: &'static [Statement],
    /// The platform's own page about this training and its switch.
    pub information: Source,
    /// The supervisory authority's article that explains what people can do.
    pub guidance: Source,
    /// Who decides on the processing, by region. The first item that names the region, or names
    /// none, counts.
    pub controllers: &'static [Controller],
    /// The uses of data that people can object to, in the order of the letter.
    pub purposes: &'static [Purpose],
    /// The platform's own form for objecting to the processing of data.
    pub objection_form: Source,
    /// The platform's page for contacting its data protection officer.
    pub officer: Source,
    /// Path of the privacy settings, below the origin.
    pub privacy_settings: &'static str,
    /// The platform's English name for the research that its second switch is about.
    pub research: &'static str,
    /// English name of the setting that the switch belongs to.
    pub setting: &'static str,
    /// The platform's terms for its members, which limit what tools like Veto may do on its pages.
    pub agreement: Source,
}

/// Paths of the switch's page and of the settings, below the platform's origin.
pub struct SwitchPage {
    /// Path of the page with the switch.
    pub path: &'static str,
    /// Other paths under which the same page is shown.
    pub also: &'static [&'static str],
    /// Path prefix of every settings page.
    pub settings: &'static str,
}

/// A language that a platform offers for its interface.
#[derive(Debug)]
pub struct OfferedLanguage {
    /// The platform's own tag, such as `zh_CN`.
    pub tag: &'static str,
    /// The language's name in that language.
    pub own_name: &'static str,
}

/// The platform's own words in one of its interface languages. They are facts about the platform,
/// not texts of ours.
#[derive(Debug)]
pub struct InterfaceLanguage {
    /// BCP 47 tag of the language.
    pub tag: &'static str,
    /// The language's name in that language.
    pub own_name: &'static str,
    /// Names of the steps on the way to the switch, from the home page of the settings on.
    pub path: &'static [&'static str],
    /// Wordings of the switch, the best attested first; empty if none was found.
    pub labels: &'static [&'static str],
    pub confidence: Confidence,
}

/// The day from which the training runs, for some regions.
pub struct TrainingStart {
    /// The regions; empty for all regions that no earlier item names.
    pub regions: &'static [Region],
    /// First day of training, as year, month, day.
    pub date: (i32, u32, u32),
    pub source: Source,
}

/// The controller: who decides on the purposes and means of the processing (GDPR, article 4(7)).
pub struct Controller {
    /// The regions; empty for all regions that no earlier item names.
    pub regions: &'static [Region],
    pub name: &'static str,
    /// Postal address, line by line.
    pub address: &'static [&'static str],
    pub source: Source,
}

/// One statement that the product makes, with its source.
pub struct Statement {
    pub message: fn() -> Message,
    pub source: Source,
}

/// A public page that supports a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    pub url: &'static str,
    /// The day on which the page was last checked, as year, month, day.
    pub verified_on: (i32, u32, u32),
    pub confidence: Confidence,
}

/// How sure a fact is. Veto does not state what is less sure than `Medium`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confidence {
    /// Official text, or several sources.
    High,
    /// One decent source.
    Medium,
}

impl fmt::Debug for Platform {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name)
    }
}

impl Platform {
    /// Full address of the page with the switch.
    #[must_use]
    pub fn switch_url(&self) -> String {
        format!("{}{}", self.origin, self.switch.path)
    }

    /// First day of training for people in `region`.
    ///
    /// # Panics
    /// Never for the platforms in this module: a test checks all of them.
    #[must_use]
    pub fn training_start(&self, region: Region) -> NaiveDate {
        self.training_starts
            .iter()
            .find(|start| start.regions.is_empty() || start.regions.contains(&region))
            .and_then(|start| civil(start.date))
            .expect("every platform names a date for every region")
    }

    /// The controller for people in `region`.
    ///
    /// # Panics
    /// Never for the platforms in this module: a test checks all of them.
    #[must_use]
    pub fn controller(&self, region: Region) -> &'static Controller {
        self.controllers
            .iter()
            .find(|one| one.regions.is_empty() || one.regions.contains(&region))
            .expect("every platform names a controller for every region")
    }

    /// The uses of data that people in `region` can object to.
    pub fn purposes_in(&self, region: Region) -> impl Iterator<Item = &'static Purpose> {
        let all = self.purposes.iter();
        all.filter(move |purpose| purpose.is_in(region))
    }

    /// Full address of the privacy settings.
    #[must_use]
    pub fn privacy_settings_url(&self) -> String {
        format!("{}{}", self.origin, self.privacy_settings)
    }

    /// The platform's words in the language `tag`, if they are known. Only the primary subtag
    /// counts.
    #[must_use]
    pub fn interface_in(&self, tag: &str) -> Option<&'static InterfaceLanguage> {
        let wanted = primary_subtag(tag);
        self.interface
            .iter()
            .find(|language| language.tag.eq_ignore_ascii_case(wanted))
    }

    /// Whether the platform offers an interface in the language `tag`. Only the primary subtag
    /// counts.
    #[must_use]
    pub fn has_interface_in(&self, tag: &str) -> bool {
        let wanted = usual_code(primary_subtag(tag));
        self.interface_languages
            .iter()
            .any(|language| primary_subtag(language.tag) == wanted)
    }
}

/// Returns the language code that platforms use, for a newer or older code of the same language:
/// `no` for `nb`.
fn usual_code(primary: &str) -> String {
    match &primary.to_ascii_lowercase()[..] {
        "nb" | "nn" => "no",
        "fil" => "tl",
        "iw" => "he",
        "in" => "id",
        other => return other.to_owned(),
    }
    .to_owned()
}

fn civil((year, month, day): (i32, u32, u32)) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

#[cfg(test)]
mod tests;
