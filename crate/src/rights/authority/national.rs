//! National supervisory authorities: names and addresses. Germany's are in `german`.
//!
//! Where the page for complaints was not found, the address is that of the authority's home page.

use super::Authority;
use crate::platform::{Confidence, Source};

const fn at(url: &'static str, confidence: Confidence) -> Source {
    Source {
        url,
        verified_on: (2026, 11, 23),
        confidence,
    }
}

const fn authority(
    code: &'static str,
    language: &'static str,
    name: &'static str,
    url: &'static str,
) -> Authority {
    Authority {
        code,
        place: None,
        name,
        language,
        complaints: at(url, Confidence::Medium),
        email: None,
    }
}

pub(super) const AUTHORITIES: &[Authority] = &[
    authority(
        "AT",
        "de",
        "Datenschutzbehörde (DSB)",
        "https://dsb.gv.at/eingabe-an-die-dsb/formulare",
    ),
    // The authority expects people to ask the company first, and to prove that they did.
    Authority {
        complaints: at(
            "https://www.autoriteprotectiondonnees.be/citoyen/agir/introduire-une-plainte",
            Confidence::High,
        ),
        email: Some("contact@apd-gba.be"),
        ..authority(
            "BE",
            "fr",
            "Autorité de protection des données / Gegevensbeschermingsautoriteit",
            "",
        )
    },
    authority(
        "BG",
        "bg",
        "Комисия за защита на личните данни",
        "https://cpdp.bg",
    ),
    authority(
        "HR",
        "hr",
        "Agencija za zaštitu osobnih podataka (AZOP)",
        "https://azop.hr",
    ),
    authority(
        "CY",
        "el",
        "Επίτροπος Προστασίας Δεδομένων Προσωπικού Χαρακτήρα",
        "https://dataprotection.gov.cy",
    ),
    authority(
        "CZ",
        "cs",
        "Úřad pro ochranu osobních údajů",
        "https://uoou.gov.cz",
    ),
    Authority {
        email: Some("dt@datatilsynet.dk"),
        ..authority("DK", "da", "Datatilsynet", "https://www.datatilsynet.dk")
    },
    authority("EE", "et", "Andmekaitse Inspektsioon", "https://aki.ee"),
    authority(
        "FI",
        "fi",
        "Tietosuojavaltuutetun toimisto",
        "https://tietosuoja.fi",
    ),
    authority(
        "FR",
        "fr",
        "Commission nationale de l’informatique et des libertés (CNIL)",
        "https://www.cnil.fr/fr/plaintes",
    ),
    authority(
        "GR",
        "el",
        "Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα",
        "https://dpa.gr",
    ),
    authority(
        "HU",
        "hu",
        "Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH)",
        "https://naih.hu",
    ),
    authority("IS", "is", "Persónuvernd", "https://www.personuvernd.is"),
    authority(
        "IE",
        "en",
        "Data Protection Commission (DPC)",
        "https://www.dataprotection.ie/en/individuals/exercising-your-rights/raising-concern-commission",
    ),
    authority(
        "IT",
        "it",
        "Garante per la protezione dei dati personali",
        "https://www.garanteprivacy.it/diritti/come-agire-per-tutelare-i-tuoi-dati-personali/reclamo",
    ),
    authority("LV", "lv", "Datu valsts inspekcija", "https://dvi.gov.lv"),
    authority(
        "LI",
        "de",
        "Datenschutzstelle",
        "https://datenschutzstelle.li",
    ),
    authority(
        "LT",
        "lt",
        "Valstybinė duomenų apsaugos inspekcija",
        "https://vdai.lrv.lt",
    ),
    authority(
        "LU",
        "fr",
        "Commission nationale pour la protection des données (CNPD)",
        "https://cnpd.public.lu/en/particuliers/faire-valoir/formulaire-plainte.html",
    ),
    authority(
        "MT",
        "en",
        "Information and Data Protection Commissioner (IDPC)",
        "https://idpc.org.mt",
    ),
    authority(
        "NL",
        "nl",
        "Autoriteit Persoonsgegevens",
        "https://klachten.autoriteitpersoonsgegevens.nl/",
    ),
    authority("NO", "nb", "Datatilsynet", "https://www.datatilsynet.no"),
    authority(
        "PL",
        "pl",
        "Prezes Urzędu Ochrony Danych Osobowych",
        "https://uodo.gov.pl",
    ),
    authority(
        "PT",
        "pt",
        "Comissão Nacional de Proteção de Dados (CNPD)",
        "https://www.cnpd.pt/cidadaos/participacoes/",
    ),
    authority(
        "RO",
        "ro",
        "Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal",
        "https://dataprotection.ro",
    ),
    authority(
        "SK",
        "sk",
        "Úrad na ochranu osobných údajov Slovenskej republiky",
        "https://dataprotection.gov.sk",
    ),
    authority("SI", "sl", "Informacijski pooblaščenec", "https://ip-rs.si"),
    authority(
        "ES",
        "es",
        "Agencia Española de Protección de Datos (AEPD)",
        "https://www.aepd.es",
    ),
    authority(
        "SE",
        "sv",
        "Integritetsskyddsmyndigheten (IMY)",
        "https://www.imy.se",
    ),
    authority(
        "CH",
        "de",
        "Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB)",
        "https://www.edoeb.admin.ch",
    ),
    authority(
        "GB",
        "en",
        "Information Commissioner’s Office (ICO)",
        "https://ico.org.uk/make-a-complaint/",
    ),
];
