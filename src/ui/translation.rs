//! The words of the page, handed down by context and never global.

use std::ops::Deref;
use std::rc::Rc;

use yew::prelude::*;

use crate::content::{Locale, Translator};

/// The words of the page in the reader's language.
#[derive(Clone, Debug)]
pub struct Words(Rc<Translator>);

impl Words {
    /// The words of `locale`.
    pub fn new(locale: Locale) -> Self {
        Self(Rc::new(Translator::new(locale)))
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

/// The words of the page. English where no one handed any down.
#[hook]
pub fn use_words() -> Words {
    let given = use_context::<Words>();
    let fallback = use_memo(given.is_none(), |missing| {
        missing.then(|| Words::new(Locale::default()))
    });
    match (given, fallback.as_ref()) {
        (Some(given), _) => given,
        (None, Some(fallback)) => fallback.clone(),
        (None, None) => Words::new(Locale::default()),
    }
}
