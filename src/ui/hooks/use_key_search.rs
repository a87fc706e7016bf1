//! A search for a short key, in slices between which the browser draws.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use web_sys::{console, window};
use yew::prelude::*;

use crate::crypto::{CryptoError, Rng};
use crate::lab::key_search::{Found, Search};

/// How often the page says how far it is, in milliseconds.
const SAID_EVERY: f64 = 120.0;

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

/// What was tried.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tried {
    /// Keys tried.
    pub tried: u64,
    /// Keys there are.
    pub total: u64,
    /// Keys a second, once it was measured.
    pub rate: Option<f64>,
    /// Seconds spent on trying.
    pub seconds: f64,
}

impl Tried {
    fn of(search: &Search) -> Self {
        Self {
            tried: search.tried(),
            total: search.total(),
            rate: search.rate(),
            seconds: search.spent() / 1000.0,
        }
    }
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
}

/// A search as the page holds it.
#[derive(Clone)]
pub struct KeySearchHandle {
    /// How far it is.
    pub stage: SearchStage,
    job: Rc<RefCell<Option<Job>>>,
    setter: UseStateSetter<SearchStage>,
}

/// The search that goes on. A timer of one that was stopped finds another, or none.
struct Job {
    number: u32,
    search: Search,
    said: f64,
}

impl KeySearchHandle {
    /// Begins a search for a fresh key of so many bits that seals `message`.
    pub fn start(&self, bits: u8, message: &str) {
        match Search::begin(bits, message, &mut Rng::system()) {
            Ok(search) => {
                let number = NUMBER.with(|number| number.replace(number.get().wrapping_add(1)));
                self.setter.set(SearchStage::Running(Tried::of(&search)));
                *self.job.borrow_mut() = Some(Job {
                    number,
                    search,
                    said: now(),
                });
                go_on_later(&self.job, &self.setter, number);
            }
            Err(error) => self.setter.set(failed(&error)),
        }
    }

    /// Stops it.
    pub fn stop(&self) {
        if let Some(job) = self.job.borrow_mut().take() {
            self.setter
                .set(SearchStage::Stopped(Tried::of(&job.search)));
        }
    }
}

thread_local! {
    static NUMBER: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
}

/// A search for a short key; it ends with the part of the page that shows it.
#[hook]
pub fn use_key_search() -> KeySearchHandle {
    let stage = use_state_eq(|| SearchStage::Idle);
    let job = use_mut_ref(|| None::<Job>);
    use_effect_with((), {
        let job = Rc::clone(&job);
        move |()| {
            move || {
                job.borrow_mut().take();
            }
        }
    });
    KeySearchHandle {
        stage: (*stage).clone(),
        job,
        setter: stage.setter(),
    }
}

fn go_on_later(job: &Rc<RefCell<Option<Job>>>, setter: &UseStateSetter<SearchStage>, number: u32) {
    let (job, setter) = (Rc::clone(job), setter.clone());
    Timeout::new(0, move || go_on(&job, &setter, number)).forget();
}

fn go_on(job: &Rc<RefCell<Option<Job>>>, setter: &UseStateSetter<SearchStage>, number: u32) {
    let said = {
        let mut place = job.borrow_mut();
        let Some(current) = place.as_mut().filter(|job| job.number == number) else {
            return;
        };
        let outcome = current.search.go_on(now);
        let tried = Tried::of(&current.search);
        match outcome {
            Ok(None) if !current.search.is_over() => {
                let due = now() - current.said >= SAID_EVERY;
                if due {
                    current.said = now();
                }
                due.then_some(SearchStage::Running(tried))
            }
            over => {
                place.take();
                Some(match over {
                    Ok(Some(found)) => SearchStage::Found(tried, found),
                    Ok(None) => SearchStage::NotFound(tried),
                    Err(error) => failed(&error),
                })
            }
        }
    };
    if let Some(stage) = said {
        setter.set(stage);
    }
    if job.borrow().is_some() {
        go_on_later(job, setter, number);
    }
}

fn failed(error: &CryptoError) -> SearchStage {
    console::error_1(&error.to_string().into());
    SearchStage::Failed
}

/// Milliseconds by the page's clock.
fn now() -> f64 {
    window()
        .and_then(|window| window.performance())
        .map_or(0.0, |clock| clock.now())
}
