//! What the authorities of Central and South-Eastern Europe demand of a complaint.

use super::Demand::{
    AnswerOrMonth, DayOfKnowledge, Identification, Languages, NoPlainEmail, ObjectionFirst,
    PostalAddress, Procedure, Signature,
};
use super::{InCountry, Variant, Variants, high, medium};

pub(super) const REQUIREMENTS: &[InCountry] = &[
    (
        "BG",
        &[
            medium(Signature, "https://cpdp.bg/?p=pages&aid=56"),
            medium(PostalAddress, "https://cpdp.bg/?p=pages&aid=56"),
            medium(DayOfKnowledge, "https://cpdp.bg/?p=pages&aid=56"),
            medium(NoPlainEmail, "https://cpdp.bg/?p=pages&aid=56"),
        ],
    ),
    (
        "CZ",
        &[
            high(
                Procedure(Variants::new("cs", "stížnost", &[])),
                "https://uoou.gov.cz/verejnost/stiznost-na-spravce-nebo-zpracovatele",
            ),
            medium(
                Languages(&["cs"]),
                "https://uoou.gov.cz/verejnost/stiznost-na-spravce-nebo-zpracovatele",
            ),
        ],
    ),
    (
        "HR",
        &[
            medium(
                Procedure(Variants::new(
                    "hr",
                    "zahtjev za utvrđivanje povrede prava",
                    &[],
                )),
                "https://azop.hr/zahtjev-za-utvrdivanje-povrede-prava/",
            ),
            medium(
                PostalAddress,
                "https://azop.hr/zahtjev-za-utvrdivanje-povrede-prava/",
            ),
            medium(
                Identification(Variant::new("hr", "OIB")),
                "https://azop.hr/zahtjev-za-utvrdivanje-povrede-prava/",
            ),
        ],
    ),
    (
        "HU",
        &[
            high(Languages(&["hu"]), "https://naih.hu/online-ugyinditas"),
            high(
                Signature,
                "https://naih.hu/data-protection/investigation-by-the-authority",
            ),
            medium(
                Identification(Variant::new("hu", "születési név, anyja neve")),
                "https://naih.hu/data-protection/investigation-by-the-authority",
            ),
            high(
                NoPlainEmail,
                "https://naih.hu/data-protection/investigation-by-the-authority",
            ),
        ],
    ),
    (
        "PL",
        &[
            medium(Signature, "https://uodo.gov.pl/pl/83/153"),
            medium(PostalAddress, "https://uodo.gov.pl/pl/83/153"),
            medium(NoPlainEmail, "https://uodo.gov.pl/pl/83/153"),
        ],
    ),
    (
        "RO",
        &[
            medium(
                Languages(&["ro", "en"]),
                "https://www.dataprotection.ro/index.jsp?page=Plangeri_pagina_principala",
            ),
            medium(
                PostalAddress,
                "https://www.dataprotection.ro/index.jsp?page=Plangeri_pagina_principala",
            ),
            high(
                ObjectionFirst,
                "https://www.dataprotection.ro/?page=Plangeri_raspuns_nu",
            ),
            high(
                AnswerOrMonth,
                "https://www.dataprotection.ro/?page=Plangeri_raspuns_nu",
            ),
        ],
    ),
    (
        "SI",
        &[medium(
            Procedure(Variants::new(
                "sl",
                "prijava prijavitelja s posebnim položajem",
                &[],
            )),
            "https://e-uprava.gov.si/podrocja/drzava-druzba/inspekcijski-postopki/informacijski-pooblascenec.html",
        )],
    ),
    (
        "SK",
        &[
            medium(
                Procedure(Variants::new("sk", "návrh na začatie konania", &[])),
                "https://dataprotection.gov.sk/sk/urad/konanie-ochrane-osobnych-udajov/",
            ),
            medium(
                Signature,
                "https://dataprotection.gov.sk/sk/urad/konanie-ochrane-osobnych-udajov/",
            ),
            medium(
                PostalAddress,
                "https://dataprotection.gov.sk/sk/urad/konanie-ochrane-osobnych-udajov/",
            ),
            medium(
                ObjectionFirst,
                "https://dataprotection.gov.sk/sk/urad/konanie-ochrane-osobnych-udajov/",
            ),
            medium(
                NoPlainEmail,
                "https://dataprotection.gov.sk/sk/urad/konanie-ochrane-osobnych-udajov/",
            ),
        ],
    ),
];
