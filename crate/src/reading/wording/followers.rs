//! Phrases that may follow a label without a sentence end, such as links to more information.
//!
//! **Invariant:** none of them is about a state.

#[rustfmt::skip]
pub(super) const FOLLOWERS: &[&str] = &[
    "learn more", "more information", "more info", "about your data", "about this setting",
    "about data for generative ai improvement", "opens in a new tab", "opens in new tab",
    "opens in a new window", "help", "info", "required", "tooltip", // English
    "en savoir plus", "plus d informations", "sur vos données", "sur ce paramètre", "aide",
    "s ouvre dans un nouvel onglet", // French
    "meer informatie", "meer weten", "lees meer", "over uw gegevens", "over je gegevens",
    "wordt geopend in een nieuw tabblad", // Dutch
    "mehr erfahren", "weitere informationen", "mehr informationen", "über ihre daten",
    "zu ihren daten", "hilfe", "wird in einem neuen tab geöffnet", // German
    "scopri di più", "maggiori informazioni", "ulteriori informazioni", "sui tuoi dati", // Italian
    "saiba mais", "mais informações", "sobre seus dados", // Portuguese
    "dowiedz się więcej", "więcej informacji", "o twoich danych", // Polish
    "další informace", "více informací", "zjistit více", "zjistěte více", "o vašich údajích", // Czech
    "läs mer", "få mere at vide", "læs mere", "finn ut mer", "les mer", // Swedish, Danish, Norwegian
    "más información", "lue lisää", "további információ", "află mai multe", "aflați mai multe",
    "μάθετε περισσότερα", "подробнее", "докладніше", "дізнатися більше", "daha fazla bilgi",
    "daha fazla bilgi edinin", "詳細", "詳細はこちら", "了解更多", "了解更多信息", "瞭解更多",
    "เรียนรู้เพิ่มเติม", "자세히 알아보기", "معرفة المزيد", "מידע נוסף", "tìm hiểu thêm",
    "viac informácií", "tudj meg többet", "saznajte više", "научи повече", "детальніше",
    "daha fazla bilgi al", "més informació", "сазнај више",
    "pelajari selengkapnya", "ketahui lebih lanjut", "और जानें",
];
