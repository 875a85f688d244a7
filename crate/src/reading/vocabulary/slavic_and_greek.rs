//! The vocabularies of Czech, Greek, Polish, Russian and Ukrainian.
//!
//! Words for "let" that also mean "leave" are left out (cs *nechat*, ru *оставить*).

use super::Vocabulary;

#[rustfmt::skip]
pub(super) const ALL: &[Vocabulary] = &[
    Vocabulary {
        tag: "cs",
        permit: &[
            "použít", "používat", "používejte", "použijte", "použití", "používání", "povolit",
            "povolte", "povolení", "využít", "využívat", "využití", "využívání", "sdílet",
            "sdílení",
        ],
        data: &["data", "údaje", "dat", "údajů", "informace", "informací"],
        train: &[
            "trénování", "trénovat", "tréninku", "trénink", "výcvik", "výcviku", "školení", "učení",
            "zlepšení", "zlepšování", "zdokonalování", "vylepšování", "vývoj", "vývoji",
        ],
        ai: &[
            "ai", "umělé inteligence", "umělou inteligenci", "umělá inteligence",
            "umělé inteligenci",
        ],
        between: &[
            "moje", "mé", "mých", "moji", "osobní", "osobních", "pro", "k", "ke", "na", "při", "v",
            "a", "s", "společnosti", "společností", "modelů", "modely", "model", "generativní",
            "generativních", "tvorbu", "tvorby", "tvorbě", "vytváření", "obsahu", "obsah", "které",
            "vytvářejí", "jejich", "jeho", "přidruženým", "přidružené", "společnostem", "účely",
            "účelům", "za", "účelem",
        ],
        not_first: &[],
        never: &[],
    },
    Vocabulary {
        tag: "el",
        permit: &[
            "χρήση", "χρησιμοποιήστε", "χρησιμοποίησε", "χρησιμοποίηση", "χρησιμοποιούνται",
            "χρησιμοποιεί", "επιτρέψτε", "επιτρέπεται", "επιτρέπω",
        ],
        data: &["δεδομένα", "δεδομένων", "πληροφορίες", "πληροφοριών"],
        train: &[
            "εκπαίδευση", "εκπαιδεύσετε", "εκπαιδεύσει", "εκπαίδευσης", "εκπαιδεύει", "βελτίωση",
            "βελτίωσης", "ανάπτυξη",
        ],
        ai: &["τν", "ai", "τεχνητής νοημοσύνης", "τεχνητή νοημοσύνη"],
        between: &[
            "μου", "των", "τα", "την", "της", "τη", "το", "του", "η", "ο", "οι", "για", "να",
            "στην", "στη", "και", "που", "από", "με", "προσωπικών", "προσωπικά", "μοντέλα",
            "μοντέλων", "μοντέλου", "παραγωγικής", "δημιουργική", "δημιουργικής", "δημιουργία",
            "δημιουργίας", "δημιουργούν", "περιεχομένου", "περιεχόμενο", "σκοπό", "σκοπούς",
        ],
        not_first: &["από"],
        never: &[],
    },
    Vocabulary {
        tag: "pl",
        permit: &[
            "użyj", "używaj", "użycie", "użycia", "używanie", "używać", "wykorzystaj",
            "wykorzystuj", "wykorzystanie", "wykorzystywanie", "wykorzystywać", "zezwól",
            "zezwalaj", "zezwalam", "zezwolenie", "pozwól", "pozwalaj", "pozwalam", "zgoda na",
            "zgadzam się na", "wyrażam zgodę na", "udostępniaj", "udostępnij", "udostępnianie",
        ],
        data: &["danych", "dane", "informacji", "informacje", "treści"],
        train: &[
            "trenowania", "trenowanie", "trenować", "szkolenia", "szkolenie", "szkolić", "uczenia",
            "uczenie", "treningu", "trening", "ulepszania", "ulepszanie", "doskonalenia", "rozwoju",
            "rozwijania",
        ],
        ai: &[
            "ai", "si", "sztucznej inteligencji", "sztuczną inteligencję", "sztuczna inteligencja",
        ],
        between: &[
            "moich", "moje", "swoich", "osobowych", "osobowe", "do", "w", "na", "przez", "i",
            "oraz", "celu", "celach", "potrzeby", "modeli", "modele", "modelu", "generatywnej",
            "generatywnych", "generatywną", "służących", "tworzenia", "tworzących", "tworzące",
            "generujących", "generowania",
        ],
        not_first: &[],
        never: &[],
    },
    Vocabulary {
        tag: "ru",
        permit: &[
            "использовать", "использование", "использования", "используйте", "разрешить",
            "разрешаю", "разрешите", "позволить", "позволяю", "применять",
        ],
        data: &["данные", "данных", "информацию", "информации"],
        train: &[
            "обучения", "обучение", "обучать", "тренировки", "улучшения", "улучшение", "развития",
        ],
        ai: &["ии", "ai", "искусственного интеллекта", "искусственный интеллект"],
        between: &[
            "мои", "моих", "мою", "моей", "личные", "личных", "персональные", "персональных", "для",
            "в", "с", "целью", "целях", "и", "моделей", "модели", "генеративного", "генеративных",
            "создания", "создающих", "создающие", "контента", "контент", "на", "компании",
            "компанией",
        ],
        not_first: &[],
        never: &[],
    },
    Vocabulary {
        tag: "uk",
        permit: &[
            "використовувати", "використання", "використовуйте", "дозволити", "дозволяю",
            "дозволяти", "дозвольте", "використати",
        ],
        data: &["дані", "даних", "інформацію", "інформації"],
        train: &[
            "навчання", "навчати", "тренування", "тренувати", "покращення", "вдосконалення",
            "розвитку",
        ],
        ai: &["ші", "ai", "штучного інтелекту", "штучний інтелект"],
        between: &[
            "мої", "моїх", "мою", "моєї", "особисті", "особистих", "персональні", "персональних",
            "для", "в", "у", "з", "метою", "та", "і", "й", "моделей", "моделі", "генеративного",
            "генеративних", "створення", "що", "які", "створюють", "контенту", "контент", "вмісту",
            "вміст", "на",
        ],
        not_first: &[],
        never: &[],
    },
];
