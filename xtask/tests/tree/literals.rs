//! Measures how many columns of each line are code, without the string literals. Knows as much of
//! each syntax as that needs.

use std::path::Path;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Syntax {
    Rust,
    /// JavaScript and TypeScript.
    Script,
    Style,
    Markup,
    /// TOML and YAML.
    Settings,
}

impl Syntax {
    /// The syntax of a file, by the ending of its name. `None` if its lines are not measured.
    pub(crate) fn by_ending(path: &Path) -> Option<Self> {
        Some(match path.extension()?.to_str()? {
            "rs" => Self::Rust,
            "js" | "mjs" | "ts" => Self::Script,
            "css" => Self::Style,
            "html" => Self::Markup,
            "toml" | "yml" => Self::Settings,
            _ => return None,
        })
    }

    /// The characters with which a string literal starts and ends.
    fn quotes(self) -> &'static [char] {
        match self {
            Self::Rust | Self::Markup => &['"'],
            Self::Script => &['"', '\'', '`'],
            Self::Style | Self::Settings => &['"', '\''],
        }
    }

    /// Whether a string literal with this quote may continue on the next line.
    fn continues(self, quote: char) -> bool {
        self == Self::Rust || quote == '`'
    }

    /// Whether this line holds a comment and no code.
    fn is_comment(self, line: &str) -> bool {
        let starts: &[&str] = match self {
            Self::Rust => &["//"],
            Self::Script => &["//", "/*", "* ", "*/"],
            Self::Style => &["/*", "* ", "*/"],
            Self::Markup => &["<!--"],
            Self::Settings => &["#"],
        };
        let line = line.trim_start();
        starts.iter().any(|start| line.starts_with(start))
    }
}

/// A string literal that has started: what ends it, and whether a backslash escapes.
struct Open {
    quote: char,
    end: String,
    escapes: bool,
}

/// The columns of each line without its string literals. `None` for a comment line.
pub(crate) fn columns_of_code(text: &str, syntax: Syntax) -> Vec<Option<usize>> {
    let mut open = None;
    let lines = text.lines().map(|line| {
        let is_comment = open.is_none() && syntax.is_comment(line);
        (!is_comment).then(|| measure(line, syntax, &mut open))
    });
    lines.collect()
}

/// The columns outside string literals. `open` is the literal that continues from the line before,
/// and afterwards the one that continues on the next line.
fn measure(line: &str, syntax: Syntax, open: &mut Option<Open>) -> usize {
    let mut columns = 0;
    let mut at = 0;
    while let Some(sign) = line[at..].chars().next() {
        if let Some(literal) = open {
            let rest = &line[at..];
            if rest.starts_with(&literal.end) {
                at += literal.end.len();
                *open = None;
            } else {
                let escaped = (literal.escapes && sign == '\\').then(|| rest.chars().nth(1));
                at += sign.len_utf8() + escaped.flatten().map_or(0, char::len_utf8);
            }
        } else if syntax != Syntax::Settings && line[at..].starts_with("//") {
            return columns + line[at..].chars().count();
        } else if syntax.quotes().contains(&sign) {
            *open = Some(opened(&line[..at], sign, syntax));
            at += sign.len_utf8();
        } else {
            let width = character_literal(&line[at..], syntax).unwrap_or(sign.len_utf8());
            columns += line[at..at + width].chars().count();
            at += width;
        }
    }
    *open = open.take().filter(|one| syntax.continues(one.quote));
    columns
}

/// The literal that starts with this quote. In Rust, `r` and any number of `#` before it make it a
/// raw one, which the same number of `#` ends.
fn opened(before: &str, quote: char, syntax: Syntax) -> Open {
    let head = before.trim_end_matches('#');
    let raw = syntax == Syntax::Rust && head.ends_with('r');
    let hashes = if raw { before.len() - head.len() } else { 0 };
    Open {
        quote,
        end: format!("{quote}{}", "#".repeat(hashes)),
        escapes: !raw,
    }
}

/// The length of the character literal at the start of this Rust code, such as `'"'`, in bytes.
fn character_literal(code: &str, syntax: Syntax) -> Option<usize> {
    let inside = code.strip_prefix('\'').filter(|_| syntax == Syntax::Rust)?;
    let first = inside.chars().next()?;
    let length = if first == '\\' {
        // The character after the backslash may itself be a quote.
        2 + inside.get(2..)?.find('\'')?
    } else {
        first.len_utf8()
    };
    inside[length..].starts_with('\'').then_some(length + 2)
}

#[test]
fn string_literals_are_left_out() {
    let check = |syntax, text: &str, expect: &[Option<usize>]| {
        assert_eq!(columns_of_code(text, syntax), expect, "{text}");
    };
    check(Syntax::Rust, "a(\"b // c\", d)", &[Some(6)]);
    check(Syntax::Rust, "a(\"b\\\"c\") // d", &[Some(8)]);
    check(Syntax::Rust, "a(r#\"b\"c\"#)", &[Some(5)]);
    check(Syntax::Rust, "'\"'; '\\''; '\\u{22}'; \"a\"", &[Some(21)]);
    check(Syntax::Rust, "a::<'b>(\"c\")", &[Some(9)]);
    let open = "a(\"b\n// c\nd\")\n// e";
    check(Syntax::Rust, open, &[Some(2), Some(0), Some(1), None]);
    check(Syntax::Script, "a('b', \"c\")", &[Some(5)]);
    let open = "a(`b\n* c`)\n * d";
    check(Syntax::Script, open, &[Some(2), Some(1), None]);
    check(Syntax::Script, "a(/'/)\nb('c')", &[Some(3), Some(3)]);
    check(Syntax::Style, "#a { content: \"b\" }", &[Some(16)]);
    check(Syntax::Settings, "# a\na = \"https://b\"", &[None, Some(4)]);
}
