//! A running text in which every word that is explained can be asked what it means.
//!
//! For any text longer than a label. In place of `{ words.text("some-id") }` write
//!
//! ```text
//! <p><Prose id="some-id" /></p>
//! <p><Prose id="some-id" text={words.text_with("some-id", arguments)} /></p>
//! ```
//!
//! and nothing else: the terms are found by their forms (`content/terms.rs`), so a
//! message need not mark them. It draws no element around the text, and only what may
//! stand inside a paragraph. `id` must be met once on a page, for the boxes are named
//! after it: where one message stands twice, give the second an id of its own and the
//! `text`.
//!
//! A term is a button, and its meaning a popover that the browser opens and closes: by
//! click, touch or key, with Escape, with focus where it was, and also before the
//! program has come or without it. `style/prose.css` places the box; where a browser
//! has no popovers it stands in the text while the button has the focus.
//!
//! The words are in `definitions.ftl`, which is sent to the pages of prose alone: on
//! any other page a text is just a text.

use yew::prelude::*;

use super::PageLink;
use crate::content::terms::{Piece, Term};
use crate::ui::address::Link;
use crate::ui::route::Route;
use crate::ui::translation::use_words;
use crate::ui::whereabouts::use_whereabouts;

/// What is to be read.
#[derive(Properties, PartialEq)]
pub struct ProseProps {
    /// The message; also what its boxes are named after.
    pub id: AttrValue,
    /// Its words, where it takes arguments.
    #[prop_or_default]
    pub text: Option<AttrValue>,
    /// A term that is not explained in it, because it is what the text is about.
    #[prop_or_default]
    pub besides: Option<Term>,
}

/// A running text.
#[component]
pub fn Prose(props: &ProseProps) -> Html {
    let words = use_words();
    let text = props
        .text
        .clone()
        .unwrap_or_else(|| words.text(&props.id).into());
    let pieces = words.vocabulary().marked(&text, props.besides);
    html! {
        <>
            for piece in pieces {
                { match piece {
                        Piece::Plain(said) => html! { { said } },
                        Piece::Explained(term, said) => html! {
                            <Explained
                                {term}
                                said={said.to_owned()}
                                note={format!("{}-{}", props.id, term.message())}
                            />
                        },
                    } }
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct ExplainedProps {
    term: Term,
    /// As it stands in the text.
    said: AttrValue,
    /// The id of the box.
    note: AttrValue,
}

#[component]
fn Explained(props: &ExplainedProps) -> Html {
    let words = use_words();
    let ExplainedProps { term, said, note } = props;
    let name = term.name(&words);
    let link = Link {
        term: Some(*term),
        ..use_whereabouts().link
    };
    html! {
        <>
            <button type="button" class="term" popovertarget={note} data-term={term.id()}>
                { said }
            </button>
            <span
                id={note}
                class="term-note"
                popover="auto"
                role="note"
                aria-label={words.text_with("term-note", [("term", name.clone().into())])}
            >
                <strong>{ name }</strong>
                { " " }
                <span>{ term.meaning(&words) }</span>
                { " " }
                <PageLink to={Route::Sources} {link}>{ words.text("term-more") }</PageLink>
            </span>
        </>
    }
}
