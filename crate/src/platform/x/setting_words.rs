//! X's own words for the path to the switch and for the switch, by interface language.
//!
//! **Invariant:** only wording that was found; none is our own translation.
//!
//! Read on 2026-11-28 from X's own language files of 2025-07-01. X's English words are still the
//! same in 2026. British English differs only in how the third step is spelled.

use crate::platform::{Confidence, SettingWords};

pub(super) const AI_TRAINING: &[SettingWords] = &[
    SettingWords {
        tag: "en",
        path: &[
            "Settings and privacy",
            "Privacy and safety",
            "Data sharing and personalization",
            "Grok & Third-party Collaborators",
        ],
        labels: &[
            "Allow your public data as well as your interactions, inputs, and results with Grok and xAI to be used for training and fine-tuning",
        ],
        confidence: Confidence::High,
    },
    SettingWords {
        tag: "de",
        path: &[
            "Einstellungen und Datenschutz",
            "Datenschutz und Sicherheit",
            "Datenfreigabe und Personalisierung",
            "Grok und unabhängige Kooperationspartner",
        ],
        labels: &[
            "Erlauben, dass deine öffentlichen Daten sowie deine Interaktionen, Eingaben und Ergebnisse bei Grok und xAI für Training und Feinabstimmung herangezogen werden",
        ],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "fr",
        path: &[
            "Paramètres et confidentialité",
            "Confidentialité et sécurité",
            "Partage des données et personnalisation",
            "Grok et collaborateurs tiers",
        ],
        labels: &[
            "Autoriser l'utilisation de mes données publiques ainsi que de mes interactions, saisies et résultats obtenus avec Grok et xAI à des fins d'entraînement et d'ajustement",
        ],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "nl",
        path: &[
            "Instellingen en privacy",
            "Privacy en veiligheid",
            "Gegevens delen en personalisatie",
            "Grok en samenwerkende derde partijen",
        ],
        labels: &[
            "Sta toe dat je openbare gegevens en interacties, invoer en resultaten van Grok en xAI worden gebruikt voor training en finetuning",
        ],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "es",
        path: &[
            "Configuración y privacidad",
            "Privacidad y seguridad",
            "Intercambio y personalización de datos",
            "Grok y colaboradores externos",
        ],
        labels: &[
            "Permite que tus datos públicos, así como tus interacciones, entradas y resultados con Grok y xAI, se utilicen para entrenamiento y perfeccionamiento",
        ],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "it",
        path: &[
            "Impostazioni e privacy",
            "Privacy e sicurezza",
            "Personalizzazione e condivisione dati",
            "Grok e collaboratori terzi",
        ],
        labels: &[
            "Consenti l'utilizzo dei tuoi dati pubblici, delle tue interazioni, delle informazioni che inserisci e dei risultati per Grok e xAI a scopi di addestramento e ottimizzazione",
        ],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "pt",
        path: &[
            "Configurações e privacidade",
            "Privacidade e segurança",
            "Compartilhamento e personalização de dados",
            "Grok e Colaboradores de Terceiros",
        ],
        labels: &[
            "Permita que seus dados públicos, bem como suas interações, entradas e resultados com o Grok e o xAI, sejam usados para treinamento e ajuste",
        ],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "pl",
        path: &[
            "Ustawienia i prywatność",
            "Prywatność i bezpieczeństwo",
            "Personalizacja i udostępnianie danych",
            "Grok i współpracownicy zewnętrzni",
        ],
        labels: &[
            "Zezwalaj firmie xAI na używanie Twoich publicznych danych oraz interakcji, danych wejściowych i wyników na potrzeby szkolenia Groka i dostrajania jego działania",
        ],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "da",
        path: &[
            "Indstillinger og privatliv",
            "Privatliv og sikkerhed",
            "Datadeling og personliggørelse",
            "Grok og tredjeparters samarbejdspartnere",
        ],
        labels: &[
            "Giv tilladelse til, at dine offentlige data samt dine interaktioner, input og resultater med Grok og xAI må bruges til træning og finjustering",
        ],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "sv",
        path: &[
            "Inställningar och integritet",
            "Integritet och säkerhet",
            "Datadelning och personanpassning",
            "Grok och externa samarbetspartner",
        ],
        labels: &[
            "Tillåt att dina offentliga data och interaktioner, indata och resultat från Grok och xAI används för träning och finjustering",
        ],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "fi",
        path: &[
            "Asetukset ja yksityisyys",
            "Yksityisyys ja turvallisuus",
            "Datan jakaminen ja personointi",
            "Grok ja kolmansien osapuolten yhteistyökumppanit",
        ],
        labels: &[
            "Salli julkisten tietojesi sekä Grokin ja xAI:n kanssa käytyjen keskustelujen, syötteiden ja tulosten käyttö koulutukseen ja hienosäätöön",
        ],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "nb",
        path: &[
            "Innstillinger og personvern",
            "Personvern og sikkerhet",
            "Datadeling og tilpassing",
            "Grok og tredjeparts samarbeidspartnere",
        ],
        labels: &[
            "Tillat at de offentlige dataene dine samt Grok- og xAI-interaksjoner, -inndata og -resultater brukes til opptrening og finjustering",
        ],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "cs",
        path: &[
            "Nastavení a soukromí",
            "Soukromí a bezpečnost",
            "Personalizace a sdílení údajů",
            "Grok a spolupracovníci třetí strany",
        ],
        labels: &[
            "Povolte použití svých veřejných údajů, interakcí, vstupů a výsledků práce s funkcí Grokem a xAI pro účely tréninku a doladění",
        ],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "sk",
        path: &[
            "Nastavenia a súkromie",
            "Súkromie a bezpečnosť",
            "Zdieľanie a prispôsobenie údajov",
            "Grok a spolupracovníci tretích strán",
        ],
        labels: &[
            "Umožnite, aby sa vaše verejné údaje, ako aj interakcie, vstupy a výsledky súvisiace s Grokom a službami spoločnosti xAI používali na účely optimalizácie a dolaďovania.",
        ],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "hu",
        path: &[
            "Beállítások és adatvédelem",
            "Adatvédelem és biztonság",
            "Adatmegosztás és testreszabás",
            "Grok és külső együttműködő felek",
        ],
        labels: &[
            "Engedélyezd, hogy a nyilvános adataidat és az interakcióidat, beviteleidet és a Grok és az xAI által adott eredményeket felhasználhassuk betanítási célokra és a rendszer finomhangolására",
        ],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "ro",
        path: &[
            "Setări și confidențialitate",
            "Confidențialitate și siguranță",
            "Distribuire date și personalizare",
            "Grok și colaboratori terți",
        ],
        labels: &[
            "Permite ca datele tale publice, precum și interacțiunile, informațiile introduse și rezultatele obținute cu Grok și xAI să fie utilizate pentru instruire și optimizare",
        ],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "hr",
        path: &[
            "Postavke i zaštita privatnosti",
            "Zaštita privatnosti i sigurnost",
            "Dijeljenje podataka i personalizacija",
            "Grok i suradnici trećih strana",
        ],
        labels: &[
            "Dopustite da se vaši javni podaci, kao i vaše interakcije, unosi i rezultati značajke Grok i usluge xAI upotrebljavaju u svrhe obuke i finog ugođavanja",
        ],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "el",
        path: &[
            "Ρυθμίσεις και απόρρητο",
            "Απόρρητο και ασφάλεια",
            "Κοινοποίηση και εξατομίκευση δεδομένων",
            "Grok & Συνεργάτες τρίτων",
        ],
        labels: &[
            "Επιτρέψτε τα δημόσια δεδομένα σας, καθώς και τις αλληλεπιδράσεις, τις εισαγωγές και τα αποτελέσματά σας με το Grok και το xAI να χρησιμοποιηθούν για εκπαίδευση και τελειοποίηση.",
        ],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "bg",
        path: &[
            "Настройки и поверителност",
            "Поверителност и безопасност",
            "Споделяне на данни и персонализиране",
            "Grok и сътрудници трети страни",
        ],
        labels: &[
            "Позволи публичните ти данни както и взаимодействията, въвеждането на данни и резултатите ти от Grok и xAI да се използват за обучение и фина настройка",
        ],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "uk",
        path: &[
            "Налаштування та конфіденційність",
            "Конфіденційність і безпека",
            "Надання даних і персоналізація",
            "Grok і сторонні партнери",
        ],
        labels: &[
            "Дозвольте використовувати ваші загальнодоступні дані, а також взаємодії, вхідні дані й результати Grok та xAI для навчання й доопрацювання",
        ],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "tr",
        path: &[
            "Ayarlar ve gizlilik",
            "Gizlilik ve güvenlik",
            "Veri paylaşımı ve kişiselleştirme",
            "Grok ve Üçüncü Taraf İş Birlikleri",
        ],
        labels: &[
            "Herkese açık verilerinin yanı sıra Grok ve xAI ile etkileşimlerinin, girişlerinin ve sonuçlarının eğitim ve ince ayar için kullanılmasına izin ver",
        ],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "ca",
        path: &[
            "Configuració i privacitat",
            "Privacitat i seguretat",
            "Compartició de dades i personalització",
            "Grok i col·laboradors de tercers",
        ],
        labels: &[
            "Permet que s'utilitzin les teves dades públiques, i també les interaccions, les entrades i els resultats a Grok i xAI, per a entrenar i millorar aquests models",
        ],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "sr",
        path: &[
            "Подешавања и приватност",
            "Приватност и сигурност",
            "Дељење података и персонализација",
            "Grok и сарадници треће стране",
        ],
        labels: &[
            "Дозволи да се твоји јавни подаци, као и интеракције са функцијом Grok и xAI, уноси и резултати користе за обуку и прецизно подешавање",
        ],
        confidence: Confidence::Medium,
    },
];
