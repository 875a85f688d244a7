//! Supervisory authorities of the German Länder: names and addresses.
//!
//! They supervise the companies in their Land.
//!
//! Which Land has which authority: the Federal Commissioner's list (<https://www.bfdi.bund.de>).

use super::Authority;
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
        name,
        language: "de",
        complaints: Source {
            url,
            verified_on: (2026, 11, 24),
            confidence: Confidence::Medium,
        },
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
        "https://www.lda.bayern.de",
    ),
    land(
        "DE-BE",
        "Berlin",
        "Berliner Beauftragte für Datenschutz und Informationsfreiheit",
        "https://www.datenschutz-berlin.de",
    ),
    land(
        "DE-BB",
        "Brandenburg",
        "Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg",
        "https://www.lda.brandenburg.de",
    ),
    land(
        "DE-HB",
        "Bremen",
        "Landesbeauftragte für Datenschutz und Informationsfreiheit der Freien Hansestadt Bremen",
        "https://www.datenschutz.bremen.de",
    ),
    land(
        "DE-HH",
        "Hamburg",
        "Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit",
        "https://datenschutz-hamburg.de",
    ),
    land(
        "DE-HE",
        "Hessen",
        "Der Hessische Beauftragte für Datenschutz und Informationsfreiheit",
        "https://datenschutz.hessen.de",
    ),
    land(
        "DE-MV",
        "Mecklenburg-Vorpommern",
        "Landesbeauftragter für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern",
        "https://www.datenschutz-mv.de",
    ),
    land(
        "DE-NI",
        "Niedersachsen",
        "Landesbeauftragter für den Datenschutz Niedersachsen",
        "https://www.lfd.niedersachsen.de",
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
        "https://www.datenschutz.rlp.de",
    ),
    land(
        "DE-SL",
        "Saarland",
        "Unabhängiges Datenschutzzentrum Saarland",
        "https://www.datenschutz.saarland.de",
    ),
    land(
        "DE-SN",
        "Sachsen",
        "Sächsische Datenschutz- und Transparenzbeauftragte",
        "https://www.datenschutz.sachsen.de",
    ),
    land(
        "DE-ST",
        "Sachsen-Anhalt",
        "Landesbeauftragte für den Datenschutz Sachsen-Anhalt",
        "https://datenschutz.sachsen-anhalt.de",
    ),
    land(
        "DE-SH",
        "Schleswig-Holstein",
        "Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein",
        "https://www.datenschutzzentrum.de",
    ),
    land(
        "DE-TH",
        "Thüringen",
        "Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit",
        "https://www.tlfdi.de",
    ),
];
