//! The vocabularies of Indonesian, Malay, Tagalog, Turkish and Vietnamese.
//!
//! Words for "let" that also mean "leave" are left out (tl *hayaan*, tr *bırak*).

use super::Vocabulary;

#[rustfmt::skip]
pub(super) const ALL: &[Vocabulary] = &[
    Vocabulary {
        tag: "id",
        permit: &[
            "gunakan", "menggunakan", "penggunaan", "izinkan", "mengizinkan", "bagikan", "pakai",
            "digunakan",
        ],
        data: &["data", "informasi", "konten"],
        train: &[
            "melatih", "pelatihan", "latih", "meningkatkan", "peningkatan", "mengembangkan",
            "pengembangan",
        ],
        ai: &["ai", "kecerdasan buatan"],
        between: &[
            "saya", "pribadi", "untuk", "guna", "dalam", "dan", "yang", "model", "generatif",
            "pembuatan", "membuat", "pembuat", "menghasilkan", "oleh", "afiliasinya", "agar",
        ],
        not_first: &[],
        never: &[],
    },
    Vocabulary {
        tag: "ms",
        permit: &[
            "gunakan", "menggunakan", "penggunaan", "benarkan", "membenarkan", "kongsikan",
            "digunakan", "izinkan",
        ],
        data: &["data", "maklumat", "kandungan"],
        train: &["melatih", "latihan", "latih", "menambah baik", "penambahbaikan", "membangunkan"],
        ai: &["ai", "kecerdasan buatan"],
        between: &[
            "saya", "peribadi", "untuk", "bagi", "dalam", "dan", "yang", "model", "generatif",
            "penciptaan", "mencipta", "pembuatan", "menghasilkan", "oleh",
        ],
        not_first: &[],
        never: &[],
    },
    Vocabulary {
        tag: "tl",
        permit: &["gamitin", "paggamit", "payagan", "pahintulutan", "ibahagi", "gamitin ang"],
        data: &["data", "datos", "impormasyon"],
        train: &[
            "sanayin", "pagsasanay", "magsanay", "turuan", "pahusayin", "pagpapahusay", "pagsanay",
        ],
        ai: &["ai", "artificial intelligence"],
        between: &[
            "ang", "aking", "ko", "ng", "mga", "sa", "para", "upang", "na", "at", "model", "modelo",
            "generative", "gumagawa", "lumilikha", "paglikha", "paggawa", "content", "nilalaman",
            "personal",
        ],
        // To a driver, "para" means "stop".
        not_first: &["para"],
        never: &[],
    },
    // "kullanma" means both "using" and "do not use", and "verme" both "giving" and "do not give":
    // neither is in the list.
    Vocabulary {
        tag: "tr",
        permit: &[
            "kullan", "kullanın", "kullanılmasına", "kullanılması", "kullanmasına", "kullanımı",
            "kullanımına", "izin ver", "izin verin", "izin veriyorum", "paylaş",
        ],
        data: &["verilerimi", "verilerimin", "verilerim", "veriler", "bilgilerimi", "bilgilerimin"],
        train: &[
            "eğitmek", "eğitimi", "eğitiminde", "eğitilmesi", "eğitilmesinde", "eğitimine",
            "geliştirmek", "iyileştirmek",
        ],
        ai: &["yapay zeka", "yapay zekâ", "yz", "ai", "yapay zekanın", "yapay zekayı"],
        between: &[
            "kişisel", "benim", "için", "model", "modeli", "modelleri", "modellerini",
            "modellerinin", "modellerin", "üretken", "içerik", "oluşturan", "oluşturma", "üreten",
            "ve", "in", "nin", "amacıyla",
        ],
        not_first: &[],
        never: &[],
    },
    Vocabulary {
        tag: "vi",
        permit: &["sử dụng", "cho phép", "dùng", "chia sẻ", "việc sử dụng"],
        data: &["dữ liệu", "thông tin"],
        train: &["đào tạo", "huấn luyện", "cải thiện", "phát triển", "việc đào tạo"],
        ai: &["ai", "trí tuệ nhân tạo"],
        between: &[
            "của", "tôi", "cá nhân", "để", "cho", "các", "những", "mô hình", "tạo", "tạo sinh",
            "nội dung", "và", "trong", "việc", "vào", "sáng tạo",
        ],
        not_first: &[],
        never: &[],
    },
];
