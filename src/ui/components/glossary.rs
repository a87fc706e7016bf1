//! The words that are explained, in the order of the reader's alphabet as far as the
//! letters tell it. Each has a place of its own: `#term-key`, or `term=key` in a link.

use yew::prelude::*;

use crate::content::terms::Term;
use crate::ui::translation::use_words;
use crate::ui::whereabouts::use_whereabouts;

/// The words that are explained.
#[component]
pub fn Glossary() -> Html {
    let words = use_words();
    let looked_up = use_whereabouts().link.term;
    let mut terms: Vec<(String, Term)> = Term::ALL
        .iter()
        .map(|term| (term.name(&words), *term))
        .collect();
    terms.sort_by_key(|(name, _)| name.to_lowercase());
    html! {
        <dl class="glossary">
            for (name, term) in terms {
                <div
                    id={term.message()}
                    tabindex="-1"
                    class={classes!((looked_up == Some(term)).then_some("is-looked-up"))}
                >
                    <dt>{ name }</dt>
                    <dd>{ term.meaning(&words) }</dd>
                </div>
            }
        </dl>
    }
}
