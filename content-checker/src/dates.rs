//! What can change says when it was last looked at.

use toml::Value;

use crate::phrase::stands_in;
use crate::{Finding, Library};

/// What is to be mended.
pub fn check(library: &Library) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, table) in &library.tables {
        if let Some(said) = table.get("last_seen") {
            check_date(&format!("content/{file}.toml"), said, &mut findings);
        }
    }
    let changing = subjects(library);
    for entry in library.entries() {
        let at = format!("content/{}.toml, {}", entry.file, entry.id);
        if let Some(said) = entry.table.get("last_seen") {
            check_date(&at, said, &mut findings);
            continue;
        }
        // Where a page as a whole says when its sources were looked at, that suffices.
        let dated = library.said_of(entry.file, "dated").and_then(Value::as_str);
        if dated != Some("entry") {
            continue;
        }
        let words: Vec<&str> = library.words_of(&entry).map(|said| &*said.text).collect();
        let about = changing
            .iter()
            .find(|subject| words.iter().any(|text| stands_in(subject, text)));
        if let Some(subject) = about {
            findings.push(Finding {
                at,
                what: format!("It is about “{subject}”, which may have changed since."),
                next: "Add last_seen with the day on which its sources were last looked at."
                    .to_owned(),
            });
        }
    }
    findings
}

/// What is known to be changing, from `content/changing.toml`.
fn subjects(library: &Library) -> Vec<&str> {
    let list = library
        .tables
        .get("changing")
        .and_then(|table| table.get("subjects"));
    let list = list.and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_str).collect()
}

fn check_date(at: &str, said: &Value, findings: &mut Vec<Finding>) {
    if !said.as_str().is_some_and(is_date) {
        findings.push(Finding {
            at: at.to_owned(),
            what: format!("{said} is no day."),
            next: "Write last_seen as in \"2026-11-22\": year, month, day.".to_owned(),
        });
    }
}

/// Whether it is a day as ISO 8601 writes it.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else {
        return false;
    };
    let number = |text: &str, digits: usize| {
        let plain = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| text.parse::<u32>().ok()).flatten()
    };
    number(year, 4).is_some()
        && number(month, 2).is_some_and(|month| (1..=12).contains(&month))
        && number(day, 2).is_some_and(|day| (1..=31).contains(&day))
}

#[cfg(test)]
mod tests {
    use super::{check, is_date};
    use crate::library::sample;

    const CHANGING: &str = "subjects = [\"CSA Regulation\"]";
    const WORDS: &str = "position-p1-says = The CSA Regulation is being negotiated.\n\
                         position-p2-says = Water is wet.";

    fn found(dated: &str, entry: &str) -> usize {
        let tables = format!("[positions]\nmessages = \"position-{{id}}-\"\ndated = \"{dated}\"");
        let positions = format!("[[position]]\n{entry}");
        let content = [
            ("changing", CHANGING),
            ("tables", &*tables),
            ("positions", &*positions),
        ];
        check(&sample::library(&content, "", WORDS)).len()
    }

    #[test]
    fn what_is_about_something_that_changes_needs_its_day() {
        assert_eq!(found("entry", "id = \"p1\""), 1);
        assert_eq!(found("entry", "id = \"p1\"\nlast_seen = \"2026-11-22\""), 0);
        assert_eq!(found("entry", "id = \"p2\""), 0);
        assert_eq!(found("page", "id = \"p1\""), 0);
    }

    #[test]
    fn a_day_that_is_none_is_found() {
        assert_eq!(found("page", "id = \"p2\"\nlast_seen = \"last week\""), 1);
        assert_eq!(found("page", "id = \"p2\"\nlast_seen = 2026"), 1);
        for (text, is) in [
            ("2026-11-22", true),
            ("2026-13-01", false),
            ("26-1-1", false),
        ] {
            assert_eq!(is_date(text), is, "{text}");
        }
    }
}
