//! What mentions abuse says so, and its page carries the safeguarding note.
//! `content/safeguarding.toml` has the words by which it is known.

use toml::Value;

use crate::phrase::stands_in;
use crate::{Finding, Library};

/// What is to be mended.
pub fn check(library: &Library) -> Vec<Finding> {
    let list = |key| listed(library, key);
    let (list, apart) = (list("words"), list("apart"));
    let mut findings = Vec::new();
    for entry in library.entries() {
        // Of the others the page always carries the note; a test of the page holds that.
        let flagged = library
            .said_of(entry.file, "flagged")
            .and_then(Value::as_bool);
        let says = entry.table.get("safeguarding").and_then(Value::as_bool);
        if flagged != Some(true) || says == Some(true) {
            continue;
        }
        let met = library.words_of(&entry).find_map(|message| {
            let text = without(&apart, &message.text);
            let word = list.iter().find(|word| stands_in(word, &text))?;
            Some((message, word))
        });
        if let Some((message, word)) = met {
            findings.push(Finding {
                at: format!("content/{}.toml, {}", entry.file, entry.id),
                what: format!(
                    "{} mentions “{word}”, and the entry does not say so.",
                    message.id
                ),
                next: "Set safeguarding = true: its page then carries the note.".to_owned(),
            });
        }
    }
    findings
}

/// A list in `content/safeguarding.toml`.
fn listed<'a>(library: &'a Library, key: &str) -> Vec<&'a str> {
    let table = library.tables.get("safeguarding");
    let list = table.and_then(|table| table.get(key)?.as_array());
    let list = list.into_iter().flatten();
    list.filter_map(Value::as_str).collect()
}

/// `text` without phrases in which a word means something else.
fn without(apart: &[&str], text: &str) -> String {
    let begin = text.to_owned();
    apart
        .iter()
        .fold(begin, |text, phrase| text.replace(phrase, "…"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::library::sample;

    fn found(entry: &str, words: &str) -> usize {
        let content = [
            (
                "safeguarding",
                "words = [\"abuse\"]\napart = [\"abuse of power\"]",
            ),
            (
                "tables",
                "[designs]\nmessages = \"design-{id}-\"\nflagged = true",
            ),
            ("designs", entry),
        ];
        check(&sample::library(&content, "", words)).len()
    }

    #[test]
    fn an_entry_that_mentions_abuse_must_say_so() {
        let words = "design-a-b-what = About abuse.";
        assert_eq!(found("[[design]]\nid = \"a_b\"", words), 1);
        assert_eq!(
            found("[[design]]\nid = \"a_b\"\nsafeguarding = false", words),
            1
        );
        assert_eq!(
            found("[[design]]\nid = \"a_b\"\nsafeguarding = true", words),
            0
        );
    }

    #[test]
    fn an_entry_that_does_not_may_say_nothing() {
        for words in ["Water.", "The abuse of power."] {
            let words = format!("design-a-what = {words}");
            assert_eq!(found("[[design]]\nid = \"a\"", &words), 0, "{words}");
        }
    }
}
