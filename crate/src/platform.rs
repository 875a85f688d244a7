//! What is known of a platform that trains AI on its members' data: the shape of that knowledge. Holds no rules.
//!
//! Each platform is one file of data below this module. A statement that the product makes stands
//! beside its source, the day the source was last read, and how sure it is.

mod linkedin;

use crate::region::Region;
use crate::words::Message;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Which platform something is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum PlatformId {
    /// LinkedIn.
    #[serde(rename = "linkedin")]
    LinkedIn,
}

impl PlatformId {
    /// Every platform that Veto knows.
    pub const ALL: [Self; 1] = [Self::LinkedIn];

    /// What is known of it.
    #[must_use]
    pub fn platform(self) -> &'static Platform {
        match self {
            Self::LinkedIn => &linkedin::LINKEDIN,
        }
    }
}

/// What is known of one platform.
pub struct Platform {
    /// Its name, as it writes it.
    pub name: &'static str,
    /// Scheme and host on which its members are signed in, without a final slash.
    pub origin: &'static str,
    /// Where the switch is.
    pub switch: SwitchPage,
    /// First parts of the paths to which a signed-out visitor is sent.
    pub sign_in: &'static [&'static str],
    /// The interface languages whose wording is known, English first.
    pub interface: &'static [InterfaceLanguage],
    /// Every language that it offers for its interface, whether its wording is known or not.
    pub interface_languages: &'static [OfferedLanguage],
    /// Start of the training by region; the first entry that names the region, or names none, counts.
    pub training_starts: &'static [TrainingStart],
    /// What is used for training.
    pub used: &'static [Statement],
    /// What is not.
    pub not_used: &'static [Statement],
    /// The platform's own information page on the matter.
    pub information: Source,
    /// The supervisory authority's article that tells people what to do.
    pub guidance: Source,
    /// Who decides on the processing, by region; the first entry that names the region, or names none, counts.
    pub controllers: &'static [Controller],
    /// The platform's own form for objecting to the processing of data.
    pub objection_form: Source,
    /// The platform's way to its data protection officer.
    pub officer: Source,
    /// The page of the settings on privacy, below the origin.
    pub privacy_settings: &'static str,
    /// What the platform calls the research that its second switch is about, in English.
    pub research: &'static str,
    /// The setting that the switch belongs to, in English.
    pub setting: &'static str,
    /// The platform's terms for its members, in which it limits what tools like Veto may do on its pages.
    pub agreement: Source,
}

/// The addresses of the switch, below the platform's origin.
pub struct SwitchPage {
    /// The page of the switch.
    pub path: &'static str,
    /// Other paths under which the same page is shown.
    pub also: &'static [&'static str],
    /// First part of the path of every settings page.
    pub settings: &'static str,
}

/// A language that a platform offers for its interface.
#[derive(Debug)]
pub struct OfferedLanguage {
    /// The platform's own tag.
    pub tag: &'static str,
    /// The language's name for itself.
    pub own_name: &'static str,
}

/// The platform's own words in one of its interface languages. Knowledge, not words of ours.
#[derive(Debug)]
pub struct InterfaceLanguage {
    /// BCP 47 tag of the language.
    pub tag: &'static str,
    /// The language's name for itself.
    pub own_name: &'static str,
    /// The names on the way to the switch, from the settings' home on.
    pub path: &'static [&'static str],
    /// The wordings of the switch, the best attested first; empty where none was found.
    pub labels: &'static [&'static str],
    /// How sure this is.
    pub confidence: Confidence,
}

/// From when the training runs.
pub struct TrainingStart {
    /// The regions it is about; empty for all that no earlier entry names.
    pub regions: &'static [Region],
    /// First day of training, as year, month, day.
    pub date: (i32, u32, u32),
    /// Who says so.
    pub source: Source,
}

/// Who decides on the purposes and means of the processing (GDPR, article 4(7)).
pub struct Controller {
    /// The regions it is for; empty for all that no earlier entry names.
    pub regions: &'static [Region],
    /// Its name.
    pub name: &'static str,
    /// Its address, line by line.
    pub address: &'static [&'static str],
    /// Who says so.
    pub source: Source,
}

/// One statement the product makes, with its source.
pub struct Statement {
    /// The sentence.
    pub message: fn() -> Message,
    /// Who says so.
    pub source: Source,
}

/// A public page that a statement rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// Address of the page.
    pub url: &'static str,
    /// The day on which it was last checked, as year, month, day.
    pub verified_on: (i32, u32, u32),
    /// How sure the statement is.
    pub confidence: Confidence,
}

/// How sure a fact is. What is less sure than this is not stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confidence {
    /// Official text, or several sources.
    High,
    /// One decent source.
    Medium,
}

impl Platform {
    /// Address of the page with the switch.
    #[must_use]
    pub fn switch_url(&self) -> String {
        format!("{}{}", self.origin, self.switch.path)
    }

    /// First day of training for people in `region`.
    ///
    /// # Panics
    /// Never for the platforms in this module: a test walks through all of them.
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
    /// Never for the platforms in this module: a test walks through all of them.
    #[must_use]
    pub fn controller(&self, region: Region) -> &'static Controller {
        self.controllers
            .iter()
            .find(|one| one.regions.is_empty() || one.regions.contains(&region))
            .expect("every platform names a controller for every region")
    }

    /// The address of the settings on privacy.
    #[must_use]
    pub fn privacy_settings_url(&self) -> String {
        format!("{}{}", self.origin, self.privacy_settings)
    }

    /// The platform's words in the language `tag` (its primary part counts), if they are known.
    #[must_use]
    pub fn interface_in(&self, tag: &str) -> Option<&'static InterfaceLanguage> {
        let wanted = primary_subtag(tag);
        self.interface
            .iter()
            .find(|language| language.tag.eq_ignore_ascii_case(wanted))
    }

    /// Whether the platform offers an interface in the language `tag` (its primary part counts).
    #[must_use]
    pub fn has_interface_in(&self, tag: &str) -> bool {
        let wanted = usual_code(primary_subtag(tag));
        self.interface_languages
            .iter()
            .any(|language| primary_subtag(language.tag) == wanted)
    }
}

/// The newer or the older code of a language for the one that platforms use.
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

/// `pt` of `pt-BR` and `pt_BR`.
pub(crate) fn primary_subtag(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

fn civil((year, month, day): (i32, u32, u32)) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

#[cfg(test)]
mod tests;
