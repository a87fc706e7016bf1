//! The six ways around encryption, and what each comes to under a design.

use crate::content::Translator;
use crate::view::{Workaround, WorkaroundFinding};

use super::{and_list, party_phrase, ways};

/// How many sets of things a sentence names; the rest it counts.
const WAYS_NAMED: usize = 4;

/// The names of some of the six: “Find the key and Guess the key”.
pub fn workaround_names(words: &Translator, these: &[Workaround]) -> String {
    let named: Vec<String> = these
        .iter()
        .map(|one| words.text(&format!("workaround-{}-name", one.id())))
        .collect();
    and_list(words, &named)
}

/// What one of the six comes to: who reads the words by it, and what it would take.
pub fn workaround_sentences(words: &Translator, found: &WorkaroundFinding) -> Vec<String> {
    let mut said = Vec::new();
    if !found.used.is_empty() {
        let parties: Vec<String> = found
            .used
            .iter()
            .map(|vantage| party_phrase(words, *vantage))
            .collect();
        said.push(words.text_with(
            "workaround-used",
            [
                ("count", parties.len().into()),
                ("parties", and_list(words, &parties).into()),
            ],
        ));
    }
    if !found.ways.is_empty() {
        let id = if found.used.is_empty() {
            "workaround-works"
        } else {
            "workaround-others"
        };
        let named = ways(words, &found.ways, WAYS_NAMED);
        said.push(words.text_with(id, [("ways", named.into())]));
    }
    if said.is_empty() {
        let id = if found.modelled {
            "workaround-works-not"
        } else {
            "workaround-not-modelled"
        };
        said.push(words.text(id));
    }
    said
}

#[cfg(test)]
mod tests {
    use super::workaround_sentences;
    use crate::content::{Locale, Translator};
    use crate::party::{Source, Vantage};
    use crate::view::{Workaround, WorkaroundFinding};

    #[test]
    fn each_of_the_six_is_said_to_be_used_to_be_open_to_others_or_not_to_work() {
        let words = Translator::new(Locale::ENGLISH);
        let none = WorkaroundFinding {
            workaround: Workaround::CompelKey,
            used: Vec::new(),
            ways: Vec::new(),
            modelled: true,
        };
        let said = |found: &WorkaroundFinding| workaround_sentences(&words, found).join(" ");
        assert!(said(&none).starts_with("Does not work here."));
        let unknown = WorkaroundFinding {
            modelled: false,
            ..none.clone()
        };
        assert!(said(&unknown).starts_with("Not part of this model."));
        let open = WorkaroundFinding {
            ways: vec![vec![Source::AgencyKey]],
            ..none.clone()
        };
        assert_eq!(said(&open), "Works here, with the agency’s access key.");
        let used = WorkaroundFinding {
            used: vec![Vantage::PoliceNotice],
            ..open
        };
        assert_eq!(
            said(&used),
            "Works here already. It is how police with an access notice reads the words. \
             Others would need at least the agency’s access key."
        );
    }
}
