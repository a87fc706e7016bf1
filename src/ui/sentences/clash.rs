//! Why a combination of mechanisms makes no sense, in a sentence.

use crate::content::Translator;
use crate::design::Clash;
use crate::mechanism::MechanismSet;

use super::mechanism_name;

/// Why `set` makes no sense, as far as `clash` is concerned.
pub fn clash(words: &Translator, clash: Clash, set: MechanismSet) -> String {
    let id = format!("clash-{}", clash.id());
    let at_odds = clash.at_odds(set);
    let name = |at: usize| {
        at_odds
            .get(at)
            .map(|&mechanism| mechanism_name(words, mechanism))
            .unwrap_or_default()
    };
    match clash {
        Clash::TwoCarriers | Clash::TwoKeyMakers | Clash::TwoScans => {
            words.text_with(&id, [("first", name(0).into()), ("second", name(1).into())])
        }
        Clash::NoContentKey | Clash::NothingReported => {
            words.text_with(&id, [("mechanism", name(0).into())])
        }
        // What has no list of devices names what would bring one.
        Clash::GhostNeedsDevices => {
            let lacking = clash.needed().first();
            let lacking = lacking.map(|&mechanism| mechanism_name(words, mechanism));
            words.text_with(&id, [("mechanism", lacking.unwrap_or_default().into())])
        }
        Clash::TwoBackups | Clash::OnionNeedsTransport | Clash::SealedSenderNeedsSeal => {
            words.text(&id)
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::content::{Locale, Translator};
    use crate::design::{Clash, Design};
    use crate::mechanism::{Mechanism, MechanismSet};

    #[test]
    fn every_clash_is_explained_in_a_whole_sentence_that_names_what_is_at_odds() {
        let words = Translator::new(Locale::ENGLISH);
        let mut explained = Vec::new();
        for one in Mechanism::ALL {
            for other in Mechanism::ALL {
                let set = MechanismSet::of(&[one, other]);
                for clash in Design::Own(set).clashes() {
                    let said = super::clash(&words, clash, set);
                    assert!(said.ends_with('.') && !said.contains(['⟦', '{']), "{said}");
                    assert!(!said.contains("“”"), "{said}");
                    explained.push(clash);
                }
            }
        }
        for clash in Clash::ALL {
            assert!(explained.contains(&clash), "{clash:?}");
        }
    }
}
