//! The words of the page, handed down by context and never global.

use std::ops::Deref;
use std::rc::Rc;

use yew::prelude::*;

use super::around::use_around;
use crate::content::Translator;

/// The words of the page in the reader's language.
#[derive(Clone, Debug)]
pub struct Words(Rc<Translator>);

impl Words {
    /// The words of a lexicon.
    pub fn read(lexicon: &str) -> Self {
        Self::from(Translator::read(lexicon))
    }
}

impl From<Translator> for Words {
    fn from(translator: Translator) -> Self {
        Self(Rc::new(translator))
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Words {
    type Target = Translator;

    fn deref(&self) -> &Translator {
        &self.0
    }
}

/// The words of the page. Where no one handed any down, every message shows its id.
#[hook]
pub fn use_words() -> Words {
    use_around().map_or_else(|| Words::read(""), |around| around.words)
}
