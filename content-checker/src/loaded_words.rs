//! No word that one side of the dispute uses stands in a message as if it were the
//! page's own: `content/loaded_words.toml` has the words, what to say instead, and the
//! messages in which one is attributed, each with its reason.

use toml::{Table, Value};

use crate::phrase::stands_in;
use crate::{Finding, Library, Message};

/// What is to be mended.
pub fn check(library: &Library) -> Vec<Finding> {
    let Some(list) = library.tables.get("loaded_words") else {
        return Vec::new();
    };
    let words: Vec<&Table> = tables(list, "word").collect();
    let attributed: Vec<&Table> = tables(list, "attributed").collect();
    let mut findings = Vec::new();
    for said in &attributed {
        if text(said, "reason").trim().is_empty() {
            findings.push(Finding {
                at: format!("content/loaded_words.toml, {}", text(said, "message")),
                what: "It gives no reason why the word may stand there.".to_owned(),
                next: "Add reason: who says it, and that the message says so.".to_owned(),
            });
        }
    }
    for message in library.english() {
        let excused = attributed
            .iter()
            .find(|said| names(text(said, "message"), message));
        let found: Vec<_> = words
            .iter()
            .filter_map(|word| Some((loaded(word, message)?, text(word, "say"))))
            .collect();
        match (excused, &found[..]) {
            (None, found) => findings.extend(found.iter().map(|(form, say)| Finding {
                at: format!("locales/en/{}, {}", message.file, message.id),
                what: format!("“{form}” is a word of one side."),
                next: format!(
                    "Say {say}. If the message says whose word it is, list its id in \
                     content/loaded_words.toml, with the reason."
                ),
            })),
            (Some(said), []) if !text(said, "message").ends_with('*') => {
                findings.push(Finding {
                    at: format!("content/loaded_words.toml, {}", message.id),
                    what: "The message has no loaded word in it any more.".to_owned(),
                    next: "Take its line out.".to_owned(),
                });
            }
            (Some(_), _) => {}
        }
    }
    findings
}

/// The form of `word` that stands in a message.
fn loaded<'a>(word: &'a Table, message: &Message) -> Option<&'a str> {
    let forms = word
        .get("forms")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let mut forms = forms.filter_map(Value::as_str);
    forms.find(|form| stands_in(form, &message.text))
}

/// Whether a line names the message: by its id, or by how ids begin, before a `*`.
fn names(line: &str, message: &Message) -> bool {
    match line.strip_suffix('*') {
        Some(begins) => message.id.starts_with(begins),
        None => message.id == line,
    }
}

fn tables<'a>(list: &'a Table, key: &str) -> impl Iterator<Item = &'a Table> {
    let values = list
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    values.filter_map(Value::as_table)
}

fn text<'a>(table: &'a Table, key: &str) -> &'a str {
    table.get(key).and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::library::sample;

    const LIST: &str = "[[word]]\nforms = [\"backdoor\"]\nsay = \"built-in access mechanism\"\n\
                        [[attributed]]\nmessage = \"quoted\"\nreason = \"critics say it\"";

    fn found(list: &str, english: &str) -> Vec<crate::Finding> {
        check(&sample::library(&[("loaded_words", list)], "", english))
    }

    #[test]
    fn a_loaded_word_is_found_and_the_neutral_one_is_offered() {
        let [finding] = &found(LIST, "plain = A Backdoor is built.")[..] else {
            panic!("one finding");
        };
        assert!(finding.at.ends_with("plain"));
        assert!(finding.next.contains("built-in access mechanism"));
    }

    #[test]
    fn an_attributed_one_may_stand() {
        assert!(found(LIST, "quoted = Critics call it a backdoor.").is_empty());
        let many = LIST.replace("\"quoted\"", "\"quo*\"");
        assert!(found(&many, "quoted = A backdoor.\nquote = Nothing.").is_empty());
    }

    #[test]
    fn an_excuse_that_is_not_needed_or_has_no_reason_is_found() {
        assert_eq!(found(LIST, "quoted = Critics object.").len(), 1);
        let bare = LIST.replace("critics say it", " ");
        assert_eq!(found(&bare, "quoted = A backdoor.").len(), 1);
    }
}
