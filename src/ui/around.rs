//! What the page hands down by context, and what is the same for as long as it lives.
//!
//! One context, since Yew's part of each is compiled anew; where the reader is
//! ([`Whereabouts`](super::whereabouts::Whereabouts)) is another, since it changes.

use yew::prelude::*;

use super::engine::Engine;
use super::state::Action;
use super::translation::Words;

/// What is handed down.
#[derive(Clone, PartialEq)]
pub struct Around {
    /// The words of the reader's language.
    pub words: Words,
    /// Asks the page's state for something.
    pub act: Callback<Action>,
    /// The line to the engine, where there is one.
    pub engine: Option<Engine>,
}

/// Words only: where no page is around, nobody is asked for anything.
impl From<Words> for Around {
    fn from(words: Words) -> Self {
        Self {
            words,
            act: Callback::noop(),
            engine: None,
        }
    }
}

/// What was handed down, if anybody did.
#[hook]
pub fn use_around() -> Option<Around> {
    use_context::<Around>()
}
