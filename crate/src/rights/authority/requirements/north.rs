//! What the authorities of Northern Europe and the Baltic countries demand of a complaint.

use super::Demand::{
    AnswerOrMonth, Languages, NoPlainEmail, ObjectionAdvised, ObjectionFirst, PostalAddress,
    Procedure, Signature,
};
use super::{InCountry, Variants, high, medium};

pub(super) const REQUIREMENTS: &[InCountry] = &[
    (
        "DK",
        &[
            medium(
                Languages(&["da"]),
                "https://www.datatilsynet.dk/borger/klage",
            ),
            high(PostalAddress, "https://www.datatilsynet.dk/borger/klage"),
            high(ObjectionAdvised, "https://www.datatilsynet.dk/borger/klage"),
        ],
    ),
    (
        "EE",
        &[
            medium(
                Signature,
                "https://www.aki.ee/en/guidelines-legislation/how-can-we-help-foreign-persons-and-authorities",
            ),
            high(ObjectionFirst, "https://www.aki.ee/vota-uhendust"),
            high(AnswerOrMonth, "https://www.aki.ee/vota-uhendust"),
            medium(
                NoPlainEmail,
                "https://www.aki.ee/en/guidelines-legislation/how-can-we-help-foreign-persons-and-authorities",
            ),
        ],
    ),
    (
        "FI",
        &[
            medium(
                Languages(&["fi", "sv"]),
                "https://tietosuoja.fi/electronic-services-at-our-office",
            ),
            high(
                ObjectionFirst,
                "https://tietosuoja.fi/en/notification-to-the-data-protection-ombudsman",
            ),
            high(
                AnswerOrMonth,
                "https://tietosuoja.fi/en/notification-to-the-data-protection-ombudsman",
            ),
        ],
    ),
    (
        "IS",
        &[
            medium(
                Languages(&["is", "en"]),
                "https://island.is/kvortun-til-personuverndar",
            ),
            medium(
                Signature,
                "https://www.personuvernd.is/umsoknir-og-eydublod/um-kvartanir",
            ),
            high(
                ObjectionAdvised,
                "https://island.is/kvortun-til-personuverndar",
            ),
        ],
    ),
    (
        "LT",
        &[
            medium(
                ObjectionAdvised,
                "https://vdai.lrv.lt/lt/veiklos-sritys-1/skundu-nagrinejimas",
            ),
            medium(
                NoPlainEmail,
                "https://vdai.lrv.lt/lt/veiklos-sritys-1/skundu-nagrinejimas",
            ),
        ],
    ),
    (
        "LV",
        &[
            medium(
                Signature,
                "https://www.dvi.gov.lv/lv/pakalpojumi/sudziba-par-personas-datu-apstradi",
            ),
            medium(
                PostalAddress,
                "https://www.dvi.gov.lv/lv/pakalpojumi/sudziba-par-personas-datu-apstradi",
            ),
            medium(
                ObjectionFirst,
                "https://www.dvi.gov.lv/lv/pakalpojumi/sudziba-par-personas-datu-apstradi",
            ),
            medium(
                NoPlainEmail,
                "https://www.dvi.gov.lv/lv/pakalpojumi/sudziba-par-personas-datu-apstradi",
            ),
        ],
    ),
    (
        "NO",
        &[
            high(
                Procedure(Variants::new("nb", "klage", &[])),
                "https://www.datatilsynet.no/om-datatilsynet/kontakt-oss/klage-til-datatilsynet",
            ),
            high(
                Languages(&["nb"]),
                "https://www.datatilsynet.no/en/about-us/contact-us/how-to-complain-to-the-norwegian-dpa/",
            ),
            high(
                PostalAddress,
                "https://www.datatilsynet.no/en/about-us/contact-us/how-to-complain-to-the-norwegian-dpa/",
            ),
            high(
                ObjectionAdvised,
                "https://www.datatilsynet.no/en/about-us/contact-us/how-to-complain-to-the-norwegian-dpa/",
            ),
            high(
                NoPlainEmail,
                "https://www.datatilsynet.no/en/about-us/contact-us/how-to-complain-to-the-norwegian-dpa/",
            ),
        ],
    ),
    (
        "SE",
        &[
            high(
                Procedure(Variants::new("sv", "klagomål", &[])),
                "https://www.imy.se/privatperson/utfora-arenden/lamna-ett-klagomal/",
            ),
            medium(
                Languages(&["sv"]),
                "https://www.imy.se/privatperson/utfora-arenden/lamna-ett-klagomal/",
            ),
            high(
                ObjectionAdvised,
                "https://www.imy.se/privatperson/utfora-arenden/lamna-ett-klagomal/",
            ),
        ],
    ),
];
