//! Guesses the person's country from the time zone and the preferred languages.
//!
//! Only countries whose authorities are known are guessed, and people can always choose another.
//!
//! Time zones by country: the time zone database's `zone.tab` and `backward`
//! (<https://www.iana.org/time-zones>, release 2025b).

/// Countries as ISO 3166-1 codes, each with its time zones, separated by white space.
const ZONES: &[(&str, &str)] = &[
    ("AT", "Europe/Vienna"),
    ("BE", "Europe/Brussels"),
    ("BG", "Europe/Sofia"),
    ("CH", "Europe/Zurich"),
    ("CY", "Asia/Nicosia Europe/Nicosia Asia/Famagusta"),
    ("CZ", "Europe/Prague"),
    ("DE", "Europe/Berlin Europe/Busingen"),
    ("DK", "Europe/Copenhagen"),
    ("EE", "Europe/Tallinn"),
    ("ES", "Europe/Madrid Africa/Ceuta Atlantic/Canary"),
    ("FI", "Europe/Helsinki Europe/Mariehamn"),
    (
        "FR",
        "Europe/Paris America/Cayenne America/Guadeloupe America/Marigot America/Martinique
         Indian/Mayotte Indian/Reunion",
    ),
    ("GB", "Europe/London Europe/Belfast GB GB-Eire"),
    ("GR", "Europe/Athens"),
    ("HR", "Europe/Zagreb"),
    ("HU", "Europe/Budapest"),
    ("IE", "Europe/Dublin Eire"),
    ("IS", "Atlantic/Reykjavik Iceland"),
    ("IT", "Europe/Rome"),
    ("LI", "Europe/Vaduz"),
    ("LT", "Europe/Vilnius"),
    ("LU", "Europe/Luxembourg"),
    ("LV", "Europe/Riga"),
    ("MT", "Europe/Malta"),
    ("NL", "Europe/Amsterdam"),
    ("NO", "Europe/Oslo Arctic/Longyearbyen Atlantic/Jan_Mayen"),
    ("PL", "Europe/Warsaw Poland"),
    (
        "PT",
        "Europe/Lisbon Atlantic/Azores Atlantic/Madeira Portugal",
    ),
    ("RO", "Europe/Bucharest"),
    ("SE", "Europe/Stockholm"),
    ("SI", "Europe/Ljubljana"),
    ("SK", "Europe/Bratislava"),
];

/// Returns the country of an IANA time zone; if there is none, the first country that a preferred
/// language names (`nl-BE`).
pub(crate) fn country<'a>(
    time_zone: &str,
    languages: impl IntoIterator<Item = &'a str>,
) -> Option<&'static str> {
    let by_zone = ZONES
        .iter()
        .find(|(_, zones)| zones.split_whitespace().any(|zone| zone == time_zone));
    let named = |tag: &str| {
        let subtag = tag.split(['-', '_']).nth(1)?;
        ZONES
            .iter()
            .find(|(code, _)| code.eq_ignore_ascii_case(subtag))
    };
    let found = by_zone.or_else(|| languages.into_iter().find_map(named));
    found.map(|(code, _)| *code)
}

#[cfg(test)]
mod tests;
