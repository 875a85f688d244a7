//! What the authorities of Western Europe, Germany and the Alps demand of a complaint.

use super::Demand::{
    AnswerOrMonth, ComplaintFirst, DayOfKnowledge, Languages, NoPlainEmail, ObjectionAdvised,
    ObjectionFirst, PostalAddress, Procedure, Signature, WithinAYear, WithinThreeMonths,
};
use super::{InCountry, Variant, Variants, high, medium};

pub(super) const REQUIREMENTS: &[InCountry] = &[
    // Data Protection Act (DSG), section 24(2) to (4).
    (
        "AT",
        &[
            medium(
                Languages(&["de"]),
                "https://dsb.gv.at/ueber-die-datenschutzbehoerde/beschwerdeverfahren",
            ),
            high(DayOfKnowledge, "https://www.ris.bka.gv.at"),
            high(ObjectionFirst, "https://www.ris.bka.gv.at"),
            high(WithinAYear, "https://www.ris.bka.gv.at"),
        ],
    ),
    (
        "BE",
        &[
            high(
                Languages(&["fr", "nl", "de"]),
                "https://www.gegevensbeschermingsautoriteit.be/burger/acties/klacht-indienen",
            ),
            high(
                Signature,
                "https://www.gegevensbeschermingsautoriteit.be/burger/acties/klacht-indienen",
            ),
            high(
                ObjectionFirst,
                "https://www.autoriteprotectiondonnees.be/citoyen/agir/introduire-une-plainte",
            ),
        ],
    ),
    (
        "CH",
        &[
            high(
                Procedure(Variants::new(
                    "de",
                    "Anzeige",
                    &[
                        Variant::new("fr", "dénonciation"),
                        Variant::new("it", "denuncia"),
                        Variant::new("en", "report"),
                    ],
                )),
                "https://www.edoeb.admin.ch/de/anzeige-einreichen",
            ),
            medium(
                Languages(&["de", "fr", "it", "en"]),
                "https://www.edoeb.admin.ch/de/anzeige-einreichen",
            ),
            high(
                ObjectionFirst,
                "https://www.edoeb.admin.ch/de/anzeige-einreichen",
            ),
            medium(
                NoPlainEmail,
                "https://www.edoeb.admin.ch/de/anzeige-einreichen",
            ),
        ],
    ),
    (
        "DE",
        &[
            medium(Languages(&["de"]), "https://www.ldi.nrw.de"),
            high(ObjectionAdvised, "https://www.ldi.nrw.de"),
        ],
    ),
    (
        "FR",
        &[
            high(Languages(&["fr"]), "https://cnil.fr/fr/node/166989"),
            high(
                ObjectionFirst,
                "https://www.cnil.fr/fr/adresser-une-plainte",
            ),
            high(AnswerOrMonth, "https://www.cnil.fr/fr/adresser-une-plainte"),
            medium(NoPlainEmail, "https://cnil.fr/fr/node/166989"),
        ],
    ),
    (
        "GB",
        &[
            medium(Languages(&["en"]), "https://ico.org.uk/make-a-complaint/"),
            high(
                ComplaintFirst,
                "https://ico.org.uk/for-organisations/how-to-deal-with-data-protection-complaints",
            ),
            medium(
                WithinThreeMonths,
                "https://ico.org.uk/for-organisations/how-to-deal-with-data-protection-complaints",
            ),
        ],
    ),
    (
        "IE",
        &[high(
            ObjectionFirst,
            "https://dataprotection.ie/en/individuals/exercising-your-rights/complaints-handling-investigations-and-enforcement-individuals",
        )],
    ),
    (
        "LI",
        &[medium(
            Languages(&["de"]),
            "https://dss.llv.li/datenschutz/themen-z/beschwerderecht",
        )],
    ),
    (
        "LU",
        &[medium(
            Languages(&["fr"]),
            "https://cnpd.public.lu/en/particuliers/faire-valoir/formulaire-plainte.html",
        )],
    ),
    (
        "NL",
        &[
            high(
                Procedure(Variants::new("nl", "klacht", &[])),
                "https://autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen-bij-de-ap",
            ),
            medium(
                Languages(&["nl", "en"]),
                "https://www.autoriteitpersoonsgegevens.nl/de-ap-en-privacy/privacyverklaring-ap/u-dient-een-klacht-tip-of-datalektip-in",
            ),
            high(
                PostalAddress,
                "https://www.autoriteitpersoonsgegevens.nl/de-ap-en-privacy/privacyverklaring-ap/u-dient-een-klacht-tip-of-datalektip-in",
            ),
            high(
                ObjectionFirst,
                "https://autoriteitpersoonsgegevens.nl/en/how-we-process-your-complaint",
            ),
            high(
                NoPlainEmail,
                "https://www.autoriteitpersoonsgegevens.nl/de-ap-en-privacy/privacyverklaring-ap/u-dient-een-klacht-tip-of-datalektip-in",
            ),
        ],
    ),
];
