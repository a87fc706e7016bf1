//! Every statement rests on sources that exist and is not surer than the least sure of
//! them. What is from memory says so.

use crate::{Finding, Library, Statement};

/// How sure something is, the surest first. Each has its message, `certainty-…`, which
/// is what a reader sees beside the statement.
const KNOWN: [&str; 4] = ["seen", "secondary", "unopened", "memory"];

/// What is to be mended.
pub fn check(library: &Library) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (id, certainty) in &library.sources {
        if rank(certainty).is_none() {
            findings.push(unknown(&format!("content/sources/, {id}"), certainty));
        }
    }
    for statement in library.statements() {
        check_one(library, &statement, &mut findings);
    }
    let noted = |certainty: &str| {
        let id = format!("certainty-{certainty}");
        library.english().any(|message| message.id == id)
    };
    let shown = library
        .statements()
        .any(|statement| statement.certainty.is_some());
    for certainty in KNOWN.into_iter().filter(|known| shown && !noted(known)) {
        findings.push(Finding {
            at: format!("locales/en, certainty-{certainty}"),
            what: format!("Nothing tells readers what “{certainty}” means."),
            next: "Write the message; pages show it beside each statement.".to_owned(),
        });
    }
    findings
}

fn check_one(library: &Library, statement: &Statement<'_>, findings: &mut Vec<Finding>) {
    let at = format!("content/{}", statement.at);
    for id in statement
        .sources
        .iter()
        .filter(|id| !library.sources.contains_key(**id))
    {
        findings.push(Finding {
            at: at.clone(),
            what: format!("It rests on “{id}”, and no file of content/sources/ describes that."),
            next: "Describe the source there, or mend the id if it is misspelt.".to_owned(),
        });
    }
    let Some(certainty) = statement.certainty else {
        findings.push(Finding {
            at,
            what: "It names sources and does not say how sure it is.".to_owned(),
            next: format!("Add certainty, one of {}.", KNOWN.join(", ")),
        });
        return;
    };
    let Some(said) = rank(certainty) else {
        findings.push(unknown(&at, certainty));
        return;
    };
    let sources = statement.sources.iter();
    let least = sources.filter_map(|id| {
        let of_source = library.sources.get(*id)?;
        Some((rank(of_source)?, *id, of_source))
    });
    if let Some((rank, id, of_source)) = least.max_by_key(|(rank, ..)| *rank)
        && rank > said
    {
        findings.push(Finding {
            at,
            what: format!(
                "It is said to be “{certainty}”, and rests on “{id}”, which is “{of_source}”."
            ),
            next: format!(
                "Say “{of_source}”, or read the source and say so in content/sources/, or leave \
                 it out if the rest suffices."
            ),
        });
    }
}

fn unknown(at: &str, certainty: &str) -> Finding {
    Finding {
        at: at.to_owned(),
        what: format!("“{certainty}” is no certainty that readers are told about."),
        next: format!(
            "Say one of {}. What is less sure than memory is left out.",
            KNOWN.join(", ")
        ),
    }
}

fn rank(certainty: &str) -> Option<usize> {
    KNOWN.iter().position(|known| *known == certainty)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::library::sample;

    const SOURCES: &str = "[[source]]\nid = \"read\"\ncertainty = \"seen\"\n\
                           [[source]]\nid = \"heard\"\ncertainty = \"memory\"";
    const NOTES: &str = "certainty-seen = a\ncertainty-secondary = b\n\
                         certainty-unopened = c\ncertainty-memory = d";

    fn found(statement: &str) -> Vec<String> {
        let content = format!("[[a]]\nid = \"x\"\n{statement}");
        let library = sample::library(&[("file", &content)], SOURCES, NOTES);
        check(&library).into_iter().map(|one| one.what).collect()
    }

    #[test]
    fn a_sound_statement_is_left_alone() {
        assert!(found("sources = [\"read\"]\ncertainty = \"seen\"").is_empty());
        assert!(found("sources = [\"read\", \"heard\"]\ncertainty = \"memory\"").is_empty());
        assert!(found("sources = []\ncertainty = \"memory\"").is_empty());
    }

    #[test]
    fn a_source_that_is_missing_is_named() {
        let [what] = &found("sources = [\"lost\"]\ncertainty = \"seen\"")[..] else {
            panic!("one finding");
        };
        assert!(what.contains("“lost”"));
    }

    #[test]
    fn what_is_surer_than_its_least_sure_source_is_found() {
        let [what] = &found("sources = [\"read\", \"heard\"]\ncertainty = \"seen\"")[..] else {
            panic!("one finding");
        };
        assert!(
            what.contains("“heard”") && what.contains("“memory”"),
            "{what}"
        );
    }

    #[test]
    fn what_does_not_say_how_sure_it_is_is_found() {
        assert_eq!(found("sources = [\"read\"]").len(), 1);
        assert_eq!(
            found("sources = [\"read\"]\ncertainty = \"memory-low\"").len(),
            1
        );
    }

    #[test]
    fn a_certainty_without_its_note_for_readers_is_found() {
        let content = "[[a]]\nid = \"x\"\nsources = [\"heard\"]\ncertainty = \"memory\"";
        let library = sample::library(&[("file", content)], SOURCES, "certainty-seen = a");
        let found = check(&library);
        assert!(found.iter().any(|one| one.at.ends_with("certainty-memory")));
    }
}
