//! IANA time zones by region: data from the time zone database's `zone.tab` and `backward`.
//!
//! Source: <https://www.iana.org/time-zones>, release 2025b. Old names are included because
//! browsers still report some of them. Overseas places where EU law applies in full are listed with
//! the EU (<https://eur-lex.europa.eu/eli/treaty/tfeu_2016/art_355/oj>).

use super::Region;

/// Time zone names by region, separated by white space. A zone that is not listed is elsewhere.
pub(super) const OF_REGION: &[(Region, &str)] = &[
    (
        Region::EuropeanEconomicArea,
        "Europe/Amsterdam Europe/Athens Europe/Berlin Europe/Bratislava Europe/Brussels
         Europe/Bucharest Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Dublin
         Europe/Helsinki Europe/Lisbon Europe/Ljubljana Europe/Luxembourg Europe/Madrid
         Europe/Malta Europe/Mariehamn Europe/Nicosia Europe/Oslo Europe/Paris Europe/Prague
         Europe/Riga Europe/Rome Europe/Sofia Europe/Stockholm Europe/Tallinn Europe/Vaduz
         Europe/Vienna Europe/Vilnius Europe/Warsaw Europe/Zagreb
         Africa/Ceuta America/Cayenne America/Guadeloupe America/Marigot America/Martinique
         Arctic/Longyearbyen Asia/Famagusta Asia/Nicosia Atlantic/Azores Atlantic/Canary
         Atlantic/Jan_Mayen Atlantic/Madeira Atlantic/Reykjavik Indian/Mayotte Indian/Reunion
         Eire Iceland Poland Portugal",
    ),
    (Region::Switzerland, "Europe/Zurich"),
    (
        Region::UnitedKingdom,
        "Europe/London Europe/Belfast GB GB-Eire",
    ),
    (
        Region::Canada,
        "America/Atikokan America/Blanc-Sablon America/Cambridge_Bay America/Coral_Harbour
         America/Creston America/Dawson America/Dawson_Creek America/Edmonton
         America/Fort_Nelson America/Glace_Bay America/Goose_Bay America/Halifax
         America/Inuvik America/Iqaluit America/Moncton America/Montreal America/Nipigon
         America/Pangnirtung America/Rainy_River America/Rankin_Inlet America/Regina
         America/Resolute America/St_Johns America/Swift_Current America/Thunder_Bay
         America/Toronto America/Vancouver America/Whitehorse America/Winnipeg
         America/Yellowknife",
    ),
    (Region::HongKong, "Asia/Hong_Kong Hongkong"),
];
