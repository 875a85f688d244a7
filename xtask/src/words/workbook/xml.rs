//! The names of cells, and text inside XML.

/// The text with the signs that XML needs for itself replaced.
pub(super) fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}

/// A cell's name, such as B7: the row is counted from 1, the column from 0. A sheet has fewer than
/// 26 columns.
pub(super) fn place(row: usize, column: usize) -> String {
    let letter = ('A'..='Z').nth(column).unwrap_or('Z');
    format!("{letter}{row}")
}

/// The column of a cell with this name, counted from 0.
pub(super) fn column(place: &str) -> Option<usize> {
    let letters = place.chars().take_while(char::is_ascii_uppercase);
    let number = letters.fold(0, |number, letter| {
        number * 26 + (letter as usize - 'A' as usize + 1)
    });
    number.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_have_names() {
        let check = |row, at, name: &str| {
            assert_eq!(place(row, at), name);
            assert_eq!(column(name), Some(at));
        };
        check(1, 0, "A1");
        check(523, 8, "I523");
        assert_eq!(column("AB12"), Some(27));
        assert_eq!(column("12"), None);
    }
}
