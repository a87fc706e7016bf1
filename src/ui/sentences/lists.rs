//! Enumerations: “a, b and c”, “a, b or c”.

use crate::content::Translator;

/// “a”, “a and b”, “a, b and c”; empty for nothing.
pub fn and_list<S: AsRef<str>>(words: &Translator, items: &[S]) -> String {
    list(words, items, "list-and", "list-and-more")
}

/// “a”, “a or b”, “a, b or c”; empty for nothing.
pub fn or_list<S: AsRef<str>>(words: &Translator, items: &[S]) -> String {
    list(words, items, "list-or", "list-or-more")
}

fn list<S: AsRef<str>>(words: &Translator, items: &[S], pair: &str, more: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [rest @ .., last] => words.text_with(
            pair,
            [
                ("first", comma_list(words, rest, more).into()),
                ("second", last.as_ref().into()),
            ],
        ),
    }
}

fn comma_list<S: AsRef<str>>(words: &Translator, items: &[S], more: &str) -> String {
    items.iter().fold(String::new(), |rest, item| {
        if rest.is_empty() {
            item.as_ref().to_owned()
        } else {
            words.text_with(
                more,
                [("rest", rest.into()), ("last", item.as_ref().into())],
            )
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{and_list, or_list};
    use crate::content::{Locale, Translator};

    #[test]
    fn lists_read_as_lists() {
        let words = Translator::new(Locale::ENGLISH);
        assert_eq!(and_list::<&str>(&words, &[]), "");
        assert_eq!(and_list(&words, &["a"]), "a");
        assert_eq!(and_list(&words, &["a", "b"]), "a and b");
        assert_eq!(and_list(&words, &["a", "b", "c"]), "a, b and c");
        assert_eq!(or_list(&words, &["a", "b", "c"]), "a, b or c");
    }
}
