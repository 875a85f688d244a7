//! Data model of a platform that trains AI on its members' data: addresses, wording, dates,
//! sources.
//!
//! Each platform is one file of data below this module. Every statement that the product makes
//! stands beside its source, the day on which the source was last checked, and its confidence.

mod id;
#[cfg(test)]
pub(crate) mod invented;
mod linkedin;
mod meta;
mod purpose;
mod registry;
mod setting;
mod source;
mod x;

pub use id::{PlatformId, SettingId, Slug};
pub use purpose::{Purpose, PurposeId};
#[cfg(test)]
pub(crate) use registry::ALL as SHIPPED;
pub use setting::{AI_TRAINING, OnMeans, Setting, SettingWords};
pub use source::{Confidence, Controller, Note, Source, Statement, TrainingStart};

use crate::region::Region;
use crate::words::{Argument, Message, messages, primary_subtag};
use chrono::NaiveDate;
use std::fmt;

/// What is known about one platform.
pub struct Platform {
    /// Its name in the journal. It never changes.
    pub slug: &'static str,
    /// The name, as the platform writes it.
    pub name: &'static str,
    /// Scheme and host on which members are signed in, without a final slash.
    pub origin: &'static str,
    pub followed: Followed,
    /// What a person can do there against the training.
    pub remedy: Remedy,
    /// Every language that the platform offers for its interface, whether its wording is known or
    /// not. Empty if Veto shows nothing of its interface.
    pub interface_languages: &'static [OfferedLanguage],
    /// Start of the training by region. The first item that names the region, or names none,
    /// counts. A region that no item names has no known date.
    pub training_starts: &'static [TrainingStart],
    /// What the platform does unless a person objects.
    pub by_default: Option<Statement>,
    /// What the platform uses for training.
    pub used: &'static [Statement],
    /// What the platform does not use for training.
    pub not_used: &'static [Statement],
    /// What the platform says about the use of data once its switch is off.
    pub once_off: Option<Statement>,
    /// What its switch covers and what it does not.
    pub notes: &'static [Note],
    /// The platform's own page about this training and its switch.
    pub information: Source,
    /// A supervisory authority's article about this training, named by the message.
    pub guidance: Option<Statement>,
    /// Who decides on the processing, by region. The first item that names the region, or names
    /// none, counts. For a region that no item names, it is not known.
    pub controllers: &'static [Controller],
    /// ISO 3166-1 code of the country whose supervisory authority leads in the EEA (GDPR, article
    /// 56), if it is known.
    pub lead_authority: Option<&'static str>,
    /// The uses of data that people can object to, in the order of the letter.
    pub purposes: &'static [Purpose],
    /// The platform's own form for objecting to the processing of data.
    pub objection_form: Option<Source>,
    /// The platform's page for contacting its data protection officer.
    pub officer: Option<Source>,
    /// Path of the privacy settings, below the origin.
    pub privacy_settings: &'static str,
    /// The platform's terms for its members, if it is known how they limit what tools like Veto may
    /// do on its pages.
    pub agreement: Option<Source>,
    /// The platform's own page about software that it prohibits.
    pub prohibited_software: Option<Source>,
}

/// Whether Veto looks after a platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Followed {
    /// From the start.
    Always,
    /// Once the person says that they use it.
    WhenUsed,
}

/// What a person can do on a platform against the training.
pub enum Remedy {
    /// Turn off a switch that Veto reads.
    Read {
        settings: &'static [Setting],
        /// Path prefix of every settings page.
        settings_root: &'static str,
        /// Path prefix of the settings pages that only lead to others, and on which people look for
        /// the switch; `None` if no such pages are known.
        categories: Option<&'static str>,
        /// Path prefixes of the pages to which a signed-out visitor is sent.
        sign_in: &'static [&'static str],
    },
    /// Turn off a switch that Veto does not read: it gives the steps, and takes the person's word.
    Told { settings: &'static [Setting] },
    /// Send the platform's own objection form, at [`Platform::objection_form`].
    Form,
    /// Send a letter of objection.
    Letter,
    /// Nothing, for this reason.
    NothingToDo(Statement),
}

/// A language that a platform offers for its interface.
#[derive(Debug)]
pub struct OfferedLanguage {
    /// The platform's own tag, such as `zh_CN`.
    pub tag: &'static str,
    /// The language's name in that language.
    pub own_name: &'static str,
}

impl fmt::Debug for Platform {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name)
    }
}

impl Platform {
    /// `text` with the platform's name as a label in front. The texts themselves do not name the
    /// platform, because many languages would have to inflect its name.
    pub(crate) fn labelled(&self, text: impl Into<Argument>) -> Message {
        messages::platform_label(self.name, text)
    }

    /// The match pattern of all its pages.
    #[must_use]
    pub fn host_pattern(&self) -> String {
        format!("{}/*", self.origin)
    }

    /// The host on which members are signed in, as people know it.
    #[must_use]
    pub fn host(&self) -> &'static str {
        self.origin.trim_start_matches("https://")
    }

    #[must_use]
    pub fn id(&self) -> PlatformId {
        PlatformId::new(self.slug)
    }

    /// The switches; none if the platform's remedy knows no switch.
    #[must_use]
    pub fn settings(&self) -> &'static [Setting] {
        match self.remedy {
            Remedy::Read { settings, .. } | Remedy::Told { settings } => settings,
            Remedy::Form | Remedy::Letter | Remedy::NothingToDo(_) => &[],
        }
    }

    /// Path prefix of every settings page, where Veto reads a switch.
    #[must_use]
    pub fn settings_root(&self) -> Option<&'static str> {
        match self.remedy {
            Remedy::Read { settings_root, .. } => Some(settings_root),
            _ => None,
        }
    }

    /// The ids of the switches, in their order.
    pub fn setting_ids(&self) -> impl Iterator<Item = SettingId> {
        let platform = self.id();
        self.settings()
            .iter()
            .map(move |setting| SettingId::new(platform, setting.slug))
    }

    /// First day of training for people in `region`, if it is known.
    #[must_use]
    pub fn training_start(&self, region: Region) -> Option<NaiveDate> {
        self.training_starts
            .iter()
            .find(|start| start.regions.is_empty() || start.regions.contains(&region))
            .and_then(|start| civil(start.date))
    }

    /// The controller for people in `region`, if it is known.
    #[must_use]
    pub fn controller(&self, region: Region) -> Option<&'static Controller> {
        self.controllers
            .iter()
            .find(|one| one.regions.is_empty() || one.regions.contains(&region))
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

    /// The name, in that language, of the language `tag`, if the platform offers it. Only the
    /// primary subtag counts.
    #[must_use]
    pub fn language_name(&self, tag: &str) -> Option<&'static str> {
        self.offered(tag).map(|language| language.own_name)
    }

    /// Whether the platform offers an interface in the language `tag`. Only the primary subtag
    /// counts.
    #[must_use]
    pub fn has_interface_in(&self, tag: &str) -> bool {
        self.offered(tag).is_some()
    }

    fn offered(&self, tag: &str) -> Option<&'static OfferedLanguage> {
        let wanted = usual_code(primary_subtag(tag));
        self.interface_languages
            .iter()
            .find(|language| usual_code(primary_subtag(language.tag)) == wanted)
    }
}

/// Returns one code for all codes of the same language, newer and older: `no` for `nb`.
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
