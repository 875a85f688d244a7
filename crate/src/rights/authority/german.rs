//! Supervisory authorities of the German Länder: names and addresses.
//!
//! They supervise the companies in their Land. Where the form for complaints was not found, the
//! address is that of the authority's home page.
//!
//! Which Land has which authority: the Federal Commissioner's list (<https://www.bfdi.bund.de>).

use super::{Authority, Variants};
use crate::platform::{Confidence, Source};

const fn land(
    code: &'static str,
    place: &'static str,
    name: &'static str,
    url: &'static str,
) -> Authority {
    Authority {
        code,
        place: Some(place),
        names: Variants::new("de", name, &[]),
        complaints: Variants::new(
            "de",
            Source {
                url,
                verified_on: (2026, 11, 28),
                confidence: Confidence::Medium,
            },
            &[],
        ),
        email: None,
    }
}

pub(super) const AUTHORITIES: &[Authority] = &[
    land(
        "DE-BW",
        "Baden-Württemberg",
        "Landesbeauftragter für den Datenschutz und die Informationsfreiheit Baden-Württemberg",
        "https://www.baden-wuerttemberg.datenschutz.de",
    ),
    land(
        "DE-BY",
        "Bayern",
        "Bayerisches Landesamt für Datenschutzaufsicht",
        "https://www.lda.bayern.de/de/beschwerde.html",
    ),
    land(
        "DE-BE",
        "Berlin",
        "Berliner Beauftragte für Datenschutz und Informationsfreiheit",
        "https://kontakt.datenschutz-berlin.de/",
    ),
    land(
        "DE-BB",
        "Brandenburg",
        "Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg",
        "https://www.lda.brandenburg.de/lda/de/service/formulare-und-musterschreiben/beschwerdeformular/",
    ),
    land(
        "DE-HB",
        "Bremen",
        "Landesbeauftragte für Datenschutz und Informationsfreiheit der Freien Hansestadt Bremen",
        "https://www.datenschutz.bremen.de/wir-ueber-uns/online-meldungen/beschwerdeformular-15253",
    ),
    land(
        "DE-HH",
        "Hamburg",
        "Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit",
        "https://datenschutz-hamburg.de/beschwerde/",
    ),
    land(
        "DE-HE",
        "Hessen",
        "Der Hessische Beauftragte für Datenschutz und Informationsfreiheit",
        "https://datenschutz.hessen.de/service/beschwerde-uebermitteln",
    ),
    land(
        "DE-MV",
        "Mecklenburg-Vorpommern",
        "Landesbeauftragter für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern",
        "https://www.datenschutz-mv.de/kontakt/online-beschwerdeformular-mitteilung-ueber-einen-datenschutzverstoss/",
    ),
    land(
        "DE-NI",
        "Niedersachsen",
        "Landesbeauftragter für den Datenschutz Niedersachsen",
        "https://www.navo.niedersachsen.de/navo2/portal/csend/8915/fileget/dsbeschwerdeformular.html",
    ),
    land(
        "DE-NW",
        "Nordrhein-Westfalen",
        "Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen",
        "https://www.ldi.nrw.de",
    ),
    land(
        "DE-RP",
        "Rheinland-Pfalz",
        "Landesbeauftragter für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz",
        "https://www.datenschutz.rlp.de/de/themenfelder-themen/online-services/beschwerdeformular/",
    ),
    land(
        "DE-SL",
        "Saarland",
        "Unabhängiges Datenschutzzentrum Saarland",
        "https://www.datenschutz.saarland.de/online-dienste/beschwerdeformular",
    ),
    land(
        "DE-SN",
        "Sachsen",
        "Sächsische Datenschutz- und Transparenzbeauftragte",
        "https://formulare.datenschutz.sachsen.de/form/provide/53/",
    ),
    land(
        "DE-ST",
        "Sachsen-Anhalt",
        "Landesbeauftragte für den Datenschutz Sachsen-Anhalt",
        "https://datenschutz.sachsen-anhalt.de/service/online-formulare/beschwerde-anfrage",
    ),
    land(
        "DE-SH",
        "Schleswig-Holstein",
        "Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein",
        "https://www.datenschutzzentrum.de/formular/beschwerde.php",
    ),
    land(
        "DE-TH",
        "Thüringen",
        "Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit",
        "https://www.tlfdi.de",
    ),
];
