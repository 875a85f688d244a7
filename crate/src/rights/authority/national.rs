//! National supervisory authorities: names and addresses. Germany's are in `german`.
//!
//! Names and pages are those that the authorities use themselves, each language as it was found;
//! the short name is what people look for. Where no page for complaints was found, the address is
//! that of another page of the authority.

use super::{Authority, Variant, Variants};
use crate::platform::{Confidence, Source};

const fn high(url: &'static str) -> Source {
    found(url, Confidence::High)
}

const fn medium(url: &'static str) -> Source {
    found(url, Confidence::Medium)
}

const fn found(url: &'static str, confidence: Confidence) -> Source {
    Source {
        url,
        verified_on: (2026, 11, 28),
        confidence,
    }
}

const fn authority(
    code: &'static str,
    names: Variants<&'static str>,
    complaints: Variants<Source>,
) -> Authority {
    Authority {
        code,
        place: None,
        names,
        complaints,
        email: None,
    }
}

const fn by_email(authority: Authority, email: &'static str) -> Authority {
    Authority {
        email: Some(email),
        ..authority
    }
}

pub(super) const AUTHORITIES: &[Authority] = &[
    by_email(
        authority(
            "AT",
            Variants::new(
                "de",
                "Datenschutzbehörde (DSB)",
                &[Variant::new(
                    "en",
                    "Austrian Data Protection Authority (DSB)",
                )],
            ),
            Variants::new(
                "de",
                high("https://dsb.gv.at/ueber-die-datenschutzbehoerde/beschwerdeverfahren"),
                &[Variant::new(
                    "en",
                    high(
                        "https://data-protection-authority.gv.at/data-protection-in-austria/right-to-lodge-a-complaint",
                    ),
                )],
            ),
        ),
        "dsb@dsb.gv.at",
    ),
    by_email(
        authority(
            "BE",
            Variants::new(
                "fr",
                "Autorité de protection des données (APD)",
                &[
                    Variant::new("nl", "Gegevensbeschermingsautoriteit (GBA)"),
                    Variant::new("de", "Datenschutzbehörde (DSB)"),
                ],
            ),
            Variants::new(
                "fr",
                high(
                    "https://www.autoriteprotectiondonnees.be/citoyen/agir/introduire-une-plainte",
                ),
                &[Variant::new(
                    "nl",
                    high(
                        "https://www.gegevensbeschermingsautoriteit.be/burger/acties/klacht-indienen",
                    ),
                )],
            ),
        ),
        "contact@apd-gba.be",
    ),
    authority(
        "BG",
        Variants::new("bg", "Комисия за защита на личните данни (КЗЛД)", &[]),
        Variants::new("bg", medium("https://cpdp.bg/?p=pages&aid=56"), &[]),
    ),
    by_email(
        authority(
            "HR",
            Variants::new("hr", "Agencija za zaštitu osobnih podataka (AZOP)", &[]),
            Variants::new(
                "hr",
                medium("https://azop.hr/zahtjev-za-utvrdivanje-povrede-prava/"),
                &[],
            ),
        ),
        "azop@azop.hr",
    ),
    authority(
        "CY",
        Variants::new(
            "el",
            "Επίτροπος Προστασίας Δεδομένων Προσωπικού Χαρακτήρα",
            &[Variant::new(
                "en",
                "Commissioner for Personal Data Protection",
            )],
        ),
        Variants::new(
            "el",
            medium(
                "https://www.dataprotection.gov.cy/dataprotection/dataprotection.nsf/page1i_gr/page1i_gr?opendocument",
            ),
            &[Variant::new(
                "en",
                medium(
                    "https://www.dataprotection.gov.cy/dataprotection/dataprotection.nsf/page1i_en/page1i_en?opendocument",
                ),
            )],
        ),
    ),
    authority(
        "CZ",
        Variants::new("cs", "Úřad pro ochranu osobních údajů (ÚOOÚ)", &[]),
        Variants::new(
            "cs",
            medium("https://uoou.gov.cz/verejnost/stiznost-na-spravce-nebo-zpracovatele"),
            &[],
        ),
    ),
    by_email(
        authority(
            "DK",
            Variants::new(
                "da",
                "Datatilsynet",
                &[Variant::new("en", "Danish Data Protection Agency")],
            ),
            Variants::new(
                "da",
                high("https://www.datatilsynet.dk/borger/klage"),
                &[Variant::new(
                    "en",
                    medium("https://www.datatilsynet.dk/english/file-a-complaint"),
                )],
            ),
        ),
        "dt@datatilsynet.dk",
    ),
    authority(
        "EE",
        Variants::new(
            "et",
            "Andmekaitse Inspektsioon (AKI)",
            &[Variant::new("en", "Data Protection Inspectorate (AKI)")],
        ),
        Variants::new("et", high("https://www.aki.ee/vota-uhendust"), &[]),
    ),
    authority(
        "FI",
        Variants::new(
            "fi",
            "Tietosuojavaltuutetun toimisto",
            &[
                Variant::new("sv", "Dataombudsmannens byrå"),
                Variant::new("en", "Office of the Data Protection Ombudsman"),
            ],
        ),
        Variants::new(
            "fi",
            medium("https://tietosuoja.fi/ilmoitus-tietosuojavaltuutetulle"),
            &[Variant::new(
                "en",
                high("https://tietosuoja.fi/en/notification-to-the-data-protection-ombudsman"),
            )],
        ),
    ),
    authority(
        "FR",
        Variants::new(
            "fr",
            "Commission nationale de l’informatique et des libertés (CNIL)",
            &[],
        ),
        Variants::new(
            "fr",
            medium("https://www.cnil.fr/fr/adresser-une-plainte"),
            &[],
        ),
    ),
    authority(
        "GR",
        Variants::new(
            "el",
            "Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα (ΑΠΔΠΧ)",
            &[Variant::new(
                "en",
                "Hellenic Data Protection Authority (HDPA)",
            )],
        ),
        Variants::new(
            "el",
            medium("https://www.dpa.gr/el/polites/katagelia_stin_arxi"),
            &[Variant::new(
                "en",
                medium("https://www.dpa.gr/en/individuals/complaint-to-the-hellenic-dpa"),
            )],
        ),
    ),
    authority(
        "HU",
        Variants::new(
            "hu",
            "Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH)",
            &[],
        ),
        Variants::new(
            "hu",
            high("https://naih.hu/online-ugyinditas"),
            &[Variant::new(
                "en",
                high("https://naih.hu/data-protection/investigation-by-the-authority"),
            )],
        ),
    ),
    authority(
        "IS",
        Variants::new("is", "Persónuvernd", &[]),
        Variants::new(
            "is",
            high("https://island.is/kvortun-til-personuverndar"),
            &[Variant::new(
                "en",
                medium("https://island.is/en/complaint-to-the-data-protection-authority"),
            )],
        ),
    ),
    authority(
        "IE",
        Variants::new(
            "en",
            "Data Protection Commission (DPC)",
            &[Variant::new("ga", "An Coimisiún um Chosaint Sonraí (DPC)")],
        ),
        Variants::new(
            "en",
            medium(
                "https://www.dataprotection.ie/en/individuals/exercising-your-rights/raising-concern-commission",
            ),
            &[],
        ),
    ),
    authority(
        "IT",
        Variants::new("it", "Garante per la protezione dei dati personali", &[]),
        Variants::new(
            "it",
            medium(
                "https://www.garanteprivacy.it/diritti/come-agire-per-tutelare-i-tuoi-dati-personali/reclamo",
            ),
            &[],
        ),
    ),
    authority(
        "LV",
        Variants::new("lv", "Datu valsts inspekcija (DVI)", &[]),
        Variants::new(
            "lv",
            medium("https://www.dvi.gov.lv/lv/pakalpojumi/sudziba-par-personas-datu-apstradi"),
            &[],
        ),
    ),
    authority(
        "LI",
        Variants::new(
            "de",
            "Datenschutzstelle Fürstentum Liechtenstein (DSS)",
            &[],
        ),
        Variants::new(
            "de",
            high("https://dss.llv.li/datenschutz/themen-z/beschwerderecht"),
            &[],
        ),
    ),
    authority(
        "LT",
        Variants::new("lt", "Valstybinė duomenų apsaugos inspekcija (VDAI)", &[]),
        Variants::new(
            "lt",
            medium("https://vdai.lrv.lt/lt/veiklos-sritys-1/skundu-nagrinejimas"),
            &[],
        ),
    ),
    authority(
        "LU",
        Variants::new(
            "fr",
            "Commission nationale pour la protection des données (CNPD)",
            &[Variant::new(
                "de",
                "Nationale Kommission für den Datenschutz (CNPD)",
            )],
        ),
        Variants::new(
            "en",
            medium("https://cnpd.public.lu/en/particuliers/faire-valoir/formulaire-plainte.html"),
            &[],
        ),
    ),
    authority(
        "MT",
        Variants::new(
            "en",
            "Information and Data Protection Commissioner (IDPC)",
            &[Variant::new(
                "mt",
                "Kummissarju għall-Informazzjoni u l-Protezzjoni tad-Data (IDPC)",
            )],
        ),
        Variants::new("en", medium("https://idpc.org.mt/contact/"), &[]),
    ),
    authority(
        "NL",
        Variants::new(
            "nl",
            "Autoriteit Persoonsgegevens (AP)",
            &[Variant::new("en", "Dutch Data Protection Authority (AP)")],
        ),
        Variants::new(
            "nl",
            high("https://autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen-bij-de-ap"),
            &[Variant::new(
                "en",
                high(
                    "https://autoriteitpersoonsgegevens.nl/en/submitting-a-tip-off-or-a-complaint-to-the-dutch-dpa",
                ),
            )],
        ),
    ),
    authority(
        "NO",
        Variants::new(
            "nb",
            "Datatilsynet",
            &[Variant::new("en", "Norwegian Data Protection Authority")],
        ),
        Variants::new(
            "nb",
            high("https://www.datatilsynet.no/om-datatilsynet/kontakt-oss/klage-til-datatilsynet"),
            &[Variant::new(
                "en",
                high(
                    "https://www.datatilsynet.no/en/about-us/contact-us/how-to-complain-to-the-norwegian-dpa/",
                ),
            )],
        ),
    ),
    authority(
        "PL",
        Variants::new("pl", "Prezes Urzędu Ochrony Danych Osobowych (UODO)", &[]),
        Variants::new("pl", medium("https://uodo.gov.pl/pl/83/153"), &[]),
    ),
    authority(
        "PT",
        Variants::new("pt", "Comissão Nacional de Proteção de Dados (CNPD)", &[]),
        Variants::new(
            "pt",
            medium("https://www.cnpd.pt/cidadaos/participacoes/"),
            &[],
        ),
    ),
    by_email(
        authority(
            "RO",
            Variants::new(
                "ro",
                "Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal \
                 (ANSPDCP)",
                &[],
            ),
            Variants::new(
                "ro",
                medium("https://www.dataprotection.ro/index.jsp?page=Plangeri_pagina_principala"),
                &[Variant::new(
                    "en",
                    medium("https://www.dataprotection.ro/?lang=en&page=Plangeri_RGPD"),
                )],
            ),
        ),
        "anspdcp@dataprotection.ro",
    ),
    authority(
        "SK",
        Variants::new(
            "sk",
            "Úrad na ochranu osobných údajov Slovenskej republiky",
            &[],
        ),
        Variants::new(
            "sk",
            medium("https://dataprotection.gov.sk/sk/urad/konanie-ochrane-osobnych-udajov/"),
            &[],
        ),
    ),
    authority(
        "SI",
        Variants::new("sl", "Informacijski pooblaščenec (IP)", &[]),
        Variants::new(
            "sl",
            medium(
                "https://e-uprava.gov.si/podrocja/drzava-druzba/inspekcijski-postopki/informacijski-pooblascenec.html",
            ),
            &[],
        ),
    ),
    authority(
        "ES",
        Variants::new("es", "Agencia Española de Protección de Datos (AEPD)", &[]),
        Variants::new(
            "es",
            medium(
                "https://sedeaepd.gob.es/sede-electronica-web/vistas/infoSede/tramitesCiudadanoReclamaciones.jsf",
            ),
            &[],
        ),
    ),
    by_email(
        authority(
            "SE",
            Variants::new(
                "sv",
                "Integritetsskyddsmyndigheten (IMY)",
                &[Variant::new(
                    "en",
                    "Swedish Authority for Privacy Protection (IMY)",
                )],
            ),
            Variants::new(
                "sv",
                high("https://www.imy.se/privatperson/utfora-arenden/lamna-ett-klagomal/"),
                &[Variant::new(
                    "en",
                    high(
                        "https://www.imy.se/en/individuals/forms-and-e-services/file-a-gdpr-complaint/",
                    ),
                )],
            ),
        ),
        "imy@imy.se",
    ),
    // Veto's texts in other languages than the country's call it FDPIC.
    authority(
        "CH",
        Variants::new(
            "en",
            "Federal Data Protection and Information Commissioner (FDPIC)",
            &[
                Variant::new(
                    "de",
                    "Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB)",
                ),
                Variant::new(
                    "fr",
                    "Préposé fédéral à la protection des données et à la transparence (PFPDT)",
                ),
                Variant::new(
                    "it",
                    "Incaricato federale della protezione dei dati e della trasparenza (IFPDT)",
                ),
            ],
        ),
        Variants::new(
            "de",
            high("https://www.edoeb.admin.ch/de/anzeige-einreichen"),
            &[Variant::new(
                "en",
                medium("https://www.edoeb.admin.ch/en/report-form-data-subjects"),
            )],
        ),
    ),
    // So named since 30 September 2026: <https://www.legislation.gov.uk/uksi/2026/1015/made>.
    authority(
        "GB",
        Variants::new("en", "Information Commission (ICO)", &[]),
        Variants::new("en", medium("https://ico.org.uk/make-a-complaint/"), &[]),
    ),
];
