//! A search for a short key, in the engine, which says now and then how far it is.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::exchange::{Answer, Question};
use crate::lab::key_search::{Found, Progress, Tried};
use crate::ui::around::use_around;
use crate::ui::engine::{Asked, Engine};

/// How far a search is.
#[derive(Clone, Debug, PartialEq)]
pub enum SearchStage {
    /// None was begun.
    Idle,
    /// It goes on.
    Running(Tried),
    /// The key was found, and opened the message.
    Found(Tried, Found),
    /// Every key was tried in vain.
    NotFound(Tried),
    /// The reader stopped it.
    Stopped(Tried),
    /// It could not be begun, or a key that fits opened nothing.
    Failed,
}

impl SearchStage {
    /// What was tried, once a search was begun.
    pub fn tried(&self) -> Option<Tried> {
        match self {
            Self::Idle | Self::Failed => None,
            Self::Running(tried)
            | Self::Found(tried, _)
            | Self::NotFound(tried)
            | Self::Stopped(tried) => Some(*tried),
        }
    }

    fn of(answer: Answer) -> Self {
        match answer {
            Answer::Search(Progress::Running(tried)) => Self::Running(tried),
            Answer::Search(Progress::Found(tried, found)) => Self::Found(tried, found),
            Answer::Search(Progress::NotFound(tried)) => Self::NotFound(tried),
            _ => Self::Failed,
        }
    }
}

/// A search as the page holds it.
#[derive(Clone)]
pub struct KeySearchHandle {
    /// How far it is.
    pub stage: SearchStage,
    engine: Option<Engine>,
    asked: Rc<RefCell<Option<Asked>>>,
    setter: UseStateSetter<SearchStage>,
}

impl KeySearchHandle {
    /// Begins a search for a fresh key of so many bits that seals `message`.
    pub fn start(&self, bits: u8, message: &str) {
        let Some(engine) = &self.engine else {
            self.setter.set(SearchStage::Failed);
            return;
        };
        self.setter.set(SearchStage::Running(Tried {
            tried: 0,
            total: 1_u64.checked_shl(bits.into()).unwrap_or(u64::MAX),
            rate: None,
            seconds: 0.0,
        }));
        let question = Question::Search {
            bits,
            message: message.to_owned(),
        };
        let setter = self.setter.clone();
        let asked = engine.ask(question, move |answer| setter.set(SearchStage::of(answer)));
        self.asked.replace(Some(asked));
    }

    /// Stops it.
    pub fn stop(&self) {
        self.asked.take();
        if let SearchStage::Running(tried) = self.stage {
            self.setter.set(SearchStage::Stopped(tried));
        }
    }
}

/// A search for a short key; it ends with the part of the page that shows it.
#[hook]
pub fn use_key_search() -> KeySearchHandle {
    let stage = use_state_eq(|| SearchStage::Idle);
    let asked = use_mut_ref(|| None::<Asked>);
    let engine = use_around().and_then(|around| around.engine);
    use_effect_with((), {
        let asked = Rc::clone(&asked);
        move |()| {
            move || {
                asked.take();
            }
        }
    });
    KeySearchHandle {
        stage: (*stage).clone(),
        engine,
        asked,
        setter: stage.setter(),
    }
}
