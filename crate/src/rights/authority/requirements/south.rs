//! What the authorities of Southern Europe demand of a complaint.

use super::Demand::{
    AnswerOrMonth, IdentityDocument, Languages, ObjectionAdvised, ObjectionFirst, OwnForm,
    Procedure, Signature,
};
use super::{InCountry, Variants, high, medium};

pub(super) const REQUIREMENTS: &[InCountry] = &[
    (
        "CY",
        &[medium(
            Languages(&["el"]),
            "https://www.dataprotection.gov.cy/dataprotection/dataprotection.nsf/page1i_en/page1i_en?opendocument",
        )],
    ),
    (
        "ES",
        &[
            medium(
                Languages(&["es"]),
                "https://sedeaepd.gob.es/sede-electronica-web/vistas/infoSede/tramitesCiudadanoReclamaciones.jsf",
            ),
            high(
                OwnForm,
                "https://www.boe.es/diario_boe/txt.php?id=BOE-A-2023-16062",
            ),
            high(
                Signature,
                "https://www.boe.es/buscar/act.php?id=BOE-A-2015-10565",
            ),
            high(
                ObjectionFirst,
                "https://www.boe.es/buscar/act.php?id=BOE-A-2018-16673",
            ),
            medium(
                AnswerOrMonth,
                "https://www.boe.es/buscar/act.php?id=BOE-A-2018-16673",
            ),
        ],
    ),
    (
        "GR",
        &[
            medium(
                Languages(&["el"]),
                "https://www.dpa.gr/el/polites/katagelia_stin_arxi",
            ),
            high(
                ObjectionFirst,
                "https://www.dpa.gr/en/individuals/complaint-to-the-hellenic-dpa",
            ),
            high(
                AnswerOrMonth,
                "https://www.dpa.gr/en/individuals/complaint-to-the-hellenic-dpa",
            ),
        ],
    ),
    (
        "IT",
        &[
            medium(
                Procedure(Variants::new("it", "reclamo", &[])),
                "https://www.garanteprivacy.it/diritti/come-agire-per-tutelare-i-tuoi-dati-personali/reclamo",
            ),
            medium(
                Languages(&["it"]),
                "https://www.garanteprivacy.it/diritti/come-agire-per-tutelare-i-tuoi-dati-personali/reclamo",
            ),
            medium(
                Signature,
                "https://www.garanteprivacy.it/diritti/come-agire-per-tutelare-i-tuoi-dati-personali/reclamo",
            ),
            medium(
                IdentityDocument,
                "https://www.garanteprivacy.it/diritti/come-agire-per-tutelare-i-tuoi-dati-personali/reclamo",
            ),
            medium(
                ObjectionAdvised,
                "https://www.garanteprivacy.it/diritti/come-agire-per-tutelare-i-tuoi-dati-personali/reclamo",
            ),
        ],
    ),
    (
        "MT",
        &[medium(
            Languages(&["en"]),
            "https://idpc.org.mt/data-protection-notice",
        )],
    ),
    (
        "PT",
        &[medium(
            Languages(&["pt"]),
            "https://www.cnpd.pt/cidadaos/participacoes/",
        )],
    ),
];
