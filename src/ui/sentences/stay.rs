//! Where a thing was kept and on which days, in a few words.

use super::party_phrase;
use crate::content::Translator;
use crate::view::Stay;

/// Where a thing was kept and on which days.
pub fn stay(words: &Translator, stay: &Stay) -> String {
    let (from, until) = (stay.from.0, stay.until.0);
    let one_day = from == until;
    if let Some(party) = stay.whose {
        let id = if one_day {
            "walk-days-one"
        } else {
            "walk-days"
        };
        let days = words.text_with(id, [("from", from.into()), ("until", until.into())]);
        let party = party_phrase(words, party);
        let said = [("party", party.into()), ("days", days.into())];
        return words.text_with("walk-stay-whose", said);
    }
    let keeper = words.text(&format!("keeper-{}", stay.keeper));
    let id = if one_day {
        "walk-stay-one"
    } else {
        "walk-stay"
    };
    words.text_with(
        id,
        [
            ("keeper", keeper.into()),
            ("from", from.into()),
            ("until", until.into()),
        ],
    )
}
