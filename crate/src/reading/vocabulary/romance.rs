//! The vocabularies of Portuguese, Romanian and Spanish.
//!
//! Words for "let" that also mean "stop" are left out (es *dejar*, pt *deixar*, ro *lăsa*).

use super::Vocabulary;

#[rustfmt::skip]
pub(super) const ALL: &[Vocabulary] = &[
    Vocabulary {
        tag: "es",
        permit: &[
            "usar", "usa", "use", "uso", "utilizar", "utiliza", "utilice", "utilización",
            "permitir", "permite", "permita", "permitirle", "emplear", "autorizar", "autoriza",
            "autorice", "compartir", "comparte", "comparta",
        ],
        data: &["datos", "información", "contenido", "contenidos"],
        train: &[
            "entrenar", "entrene", "entrenamiento", "mejorar", "mejora", "desarrollar",
            "desarrollo", "enseñar",
        ],
        ai: &["ia", "ai", "inteligencia artificial"],
        between: &[
            "mi", "mis", "tus", "sus", "su", "personales", "personal", "para", "el", "la", "los",
            "las", "un", "de", "del", "en", "a", "y", "que", "con", "modelo", "modelos",
            "generativa", "generativas", "generativo", "generativos", "crear", "crean", "creación",
            "generar", "generan", "generación", "fines", "afiliadas", "filiales", "empresas",
        ],
        // "Para de usar" and "Para el uso" mean "stop using" and "stop the use".
        not_first: &["para"],
        never: &["para de"],
    },
    Vocabulary {
        tag: "pt",
        permit: &[
            "usar", "use", "usem", "uso", "utilizar", "utilize", "utilização", "permitir",
            "permita", "permite", "autorizar", "autorize", "compartilhar", "compartilhe",
        ],
        data: &["dados", "informações", "conteúdo", "conteúdos"],
        train: &[
            "treinar", "treine", "treinamento", "treino", "melhorar", "melhoria", "aprimorar",
            "aprimoramento", "desenvolver", "desenvolvimento", "ensinar",
        ],
        ai: &["ia", "ai", "inteligência artificial"],
        between: &[
            "meu", "meus", "minhas", "seus", "pessoais", "para", "o", "a", "os", "as", "um", "de",
            "do", "da", "dos", "das", "em", "na", "e", "que", "com", "modelo", "modelos",
            "generativa", "generativas", "generativo", "generativos", "criar", "criam", "criação",
            "gerar", "geram", "geração", "fins", "afiliadas",
        ],
        // "Para de usar" and "Para o uso" mean "stop using" and "stop the use".
        not_first: &["para", "a"],
        never: &["para de"],
    },
    Vocabulary {
        tag: "ro",
        permit: &[
            "folosește", "folosiți", "folosirea", "folosi", "utilizează", "utilizați", "utilizarea",
            "utiliza", "permite", "permiteți", "permiterea", "partajează", "partajarea",
        ],
        data: &["date", "datele", "datelor", "informațiile", "informațiilor", "conținutul"],
        train: &[
            "antrena", "antrenarea", "antrenării", "antrenare", "instrui", "instruirea",
            "instruire", "îmbunătăți", "îmbunătățirea", "îmbunătățirii", "dezvolta", "dezvoltarea",
        ],
        ai: &[
            "ia", "ai", "inteligență artificială", "inteligenței artificiale",
            "inteligența artificială",
        ],
        between: &[
            "mele", "meu", "personale", "cu", "caracter", "personal", "pentru", "a", "al", "la",
            "de", "în", "și", "care", "modele", "modelele", "modelelor", "model", "generativă",
            "generative", "creează", "crea", "crearea", "creare", "conținut", "conținutului",
            "scopul",
        ],
        not_first: &["a"],
        never: &[],
    },
];
