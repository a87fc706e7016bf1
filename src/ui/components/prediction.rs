//! The one prediction the page opens with: what will each of these parties read?

use yew::prelude::*;

use super::glyph;
use crate::content::Translator;
use crate::design::Design;
use crate::party::Vantage;
use crate::ui::sentences::{design_line, design_with, number_word, party_name};
use crate::ui::state::{Action, Prediction};
use crate::ui::verdict::Verdict;
use crate::view::FIRST;

/// What is asked about a design, and the guesses so far.
pub fn prediction_form(
    words: &Translator,
    act: &Callback<Action>,
    design: Design,
    prediction: &Prediction,
) -> Html {
    let show = act.reform(|_| Action::Reveal);
    let skip = act.reform(|_| Action::Skip);
    let question = words.text_with(
        "predict-question",
        [
            ("with", design_with(words, design).into()),
            ("count", FIRST.len().into()),
            ("count-word", number_word(words, FIRST.len()).into()),
        ],
    );
    html! {
        <section class="prediction" aria-labelledby="headline">
            <h1 id="headline" tabindex="-1">{ question }</h1>
            <p class="prediction-line">
                { design_line(words, design) }
            </p>
            <p class="prediction-how">{ words.text("predict-how") }</p>
            <p class="prediction-how">{ words.text("predict-options") }</p>
            <div class="prediction-parties">
                for vantage in FIRST {
                    { guess_row(words, act, vantage, prediction.guess(vantage)) }
                }
            </div>
            <div class="prediction-acts">
                <button type="button" id="show-me" class="btn btn-solid" onclick={show}>
                    { words.text("predict-show") }
                </button>
                <button type="button" id="skip-guess" class="btn btn-quiet" onclick={skip}>
                    { words.text("predict-skip") }
                </button>
            </div>
        </section>
    }
}

fn guess_row(
    words: &Translator,
    act: &Callback<Action>,
    vantage: Vantage,
    guess: Option<Verdict>,
) -> Html {
    let name = party_name(words, vantage);
    let asked = words.text_with("predict-party", [("party", name.as_str().into())]);
    let stands = format!("stands-{}", vantage.slug());
    html! {
        <fieldset class="guess" data-guess-for={vantage.id()} aria-describedby={stands.clone()}>
            <legend class="vh">{ asked }</legend>
            <p class="guess-party">
                // The legend says the name already.
                <b aria-hidden="true">{ name }</b>
                <span id={stands}>{ words.text(&format!("party-{}-stands", vantage.slug())) }</span>
            </p>
            <div class="guess-options">
                for verdict in Verdict::ALL {
                    <label>
                        <input
                            type="radio"
                            name={format!("guess-{}", vantage.slug())}
                            value={verdict.id()}
                            checked={guess == Some(verdict)}
                            onchange={act.reform(move |_| Action::Guess(vantage, verdict))}
                        />
                        <span>
                            { glyph(verdict) }
                            { words.text(&format!("predict-{}", verdict.slug())) }
                        </span>
                    </label>
                }
            </div>
        </fieldset>
    }
}
