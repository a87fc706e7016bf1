//! The guesses beside what the run found, marked by shape and word.

use yew::prelude::*;

use super::glyph;
use crate::content::Translator;
use crate::party::{Fact, Vantage};
use crate::ui::sentences::{Occasion, party_name};
use crate::ui::state::{Action, Prediction};
use crate::ui::verdict::Verdict;
use crate::view::{DesignSheet, FIRST};

/// The guesses beside what the run found.
pub fn comparison(
    words: &Translator,
    act: &Callback<Action>,
    prediction: &Prediction,
    sheet: &DesignSheet,
) -> Html {
    let close = act.reform(|_| Action::Skip);
    let rows: Vec<_> = FIRST
        .into_iter()
        .filter_map(|vantage| {
            let found = Verdict::from(sheet.party(vantage)?.finding(Fact::Words));
            Some((vantage, found, prediction.guess(vantage)))
        })
        .collect();
    let asked = rows.iter().filter(|(_, _, guess)| guess.is_some()).count();
    let result = words.text_with("predict-result", [("asked", asked.into())]);
    html! {
        <section class="comparison" aria-labelledby="comparison-result">
            <header>
                <p id="comparison-result" tabindex="-1">{ result }</p>
                <button type="button" class="btn btn-small" onclick={close}>
                    { words.text("predict-done") }
                </button>
            </header>
            <ul>
                for (vantage, found, guess) in rows {
                    <li data-compared={vantage.id()}>
                        <b>{ party_name(words, vantage) }</b>
                        <span class="compared-found">
                            { glyph(found) }
                            { outcome(words, vantage, found) }
                        </span>
                        <span class="compared-guess">
                            { mark(guess.map(|guess| guess == found)) }
                            { said(words, found, guess) }
                        </span>
                    </li>
                }
            </ul>
        </section>
    }
}

fn outcome(words: &Translator, vantage: Vantage, found: Verdict) -> String {
    if found == Verdict::Sees && Occasion::of(vantage).is_some() {
        return words.text("predict-sees-if");
    }
    words.text(&format!("predict-{}", found.slug()))
}

fn said(words: &Translator, found: Verdict, guess: Option<Verdict>) -> String {
    match guess {
        None => words.text("predict-open"),
        Some(guess) if guess == found => words.text("predict-same"),
        Some(guess) => {
            let guess = words.text(&format!("verdict-{}", guess.slug()));
            words.text_with("predict-other", [("guess", guess.into())])
        }
    }
}

/// Two rings that meet, two that stand apart, or one drawn in dots.
fn mark(same: Option<bool>) -> Html {
    let rings = match same {
        Some(true) => html! { <><circle cx="12" cy="9" r="7" /><circle cx="12" cy="9" r="3" /></> },
        Some(false) => html! { <><circle cx="7" cy="9" r="5" /><circle cx="18" cy="9" r="5" /></> },
        None => html! { <circle class="mark-open" cx="12" cy="9" r="7" /> },
    };
    html! {
        <svg class="mark" viewBox="0 0 24 18" width="24" height="18" aria-hidden="true">
            { rings }
        </svg>
    }
}
