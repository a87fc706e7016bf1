//! The page's line to the engine.
//!
//! In a browser the engine is a program of its own, in workers that are started once
//! the page has forbidden itself every request (`web/boot.js`): what is asked before
//! waits here, and every answer comes later. Natively, where pages are rendered and
//! tested, the same line ends in a [`Queue`] of its own and answers at once.

mod crew;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen_futures::JsFuture;
use web_sys::console;
use web_sys::js_sys::{Function, Promise, Uint8Array};
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::wasm_bindgen::{JsCast, JsValue};

use self::crew::{Addressed, Crew};
use crate::exchange::{Answer, Letter, Question, Reply, from_bytes, to_bytes};
#[cfg(not(target_arch = "wasm32"))]
use crate::exchange::{Queue, Responder};
#[cfg(not(target_arch = "wasm32"))]
use crate::view::Observatory;

/// Workers at most: each has memory and keys of its own.
pub const MOST_WORKERS: usize = 4;

/// The line to the engine: shared, and the same for the life of the page.
#[derive(Clone, Default)]
pub struct Engine(Rc<Line>);

#[derive(Default)]
struct Line {
    last: Cell<u32>,
    /// A few, the latest last.
    waiting: RefCell<Vec<Waiting>>,
    /// Letters written before the engine was started.
    unsent: RefCell<Vec<Letter>>,
    workers: RefCell<Option<Workers>>,
    #[cfg(not(target_arch = "wasm32"))]
    queue: RefCell<Queue>,
}

/// Those who run the engine.
struct Workers {
    crew: Crew,
    /// How each is sent bytes.
    send: Vec<Function>,
}

/// Somebody who waits for an answer.
struct Waiting {
    /// The number of the question.
    number: u32,
    hear: Rc<dyn Fn(Answer)>,
    /// Whether more than one answer comes.
    many: bool,
    /// Whether what is on its way already is still wanted once nothing more is: a
    /// run that a worker has made is the one that it would explain.
    lasting: bool,
    /// The workers that have answered something newer, so that nothing comes from them.
    passed_by: Vec<usize>,
}

/// Starts the engine; made by `web/boot.js`.
#[derive(Clone, Debug)]
pub struct Starter {
    /// Kept once the engine's program has arrived and was compiled.
    pub arrived: Promise,
    /// Starts it; takes what hears its answers, promises what sends it letters, once it
    /// is ready.
    pub start: Function,
}

impl PartialEq for Starter {
    fn eq(&self, other: &Self) -> bool {
        let (own, other): (&JsValue, &JsValue) = (&self.start, &other.start);
        own == other
    }
}

impl Starter {
    /// Waits until the engine can be started.
    pub async fn is_ready(&self) {
        // Where it never arrives, `web/boot.js` has told the reader.
        let _ = JsFuture::from(self.arrived.clone()).await;
    }
}

impl PartialEq for Engine {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// A question under way. Dropped, it is taken back.
pub struct Asked {
    engine: Engine,
    number: u32,
}

impl Drop for Asked {
    fn drop(&mut self) {
        self.engine.withdraw(self.number);
    }
}

impl Engine {
    /// Asks; `hear` is given each answer.
    pub fn ask(&self, question: Question, hear: impl Fn(Answer) + 'static) -> Asked {
        let number = self.0.last.get().wrapping_add(1);
        self.0.last.set(number);
        let lasting = matches!(question, Question::Observe { .. });
        let waiting = Waiting {
            number,
            hear: Rc::new(hear),
            many: lasting || matches!(question, Question::Search { .. }),
            lasting,
            passed_by: Vec::new(),
        };
        self.0.waiting.borrow_mut().push(waiting);
        self.post(Letter::Ask(number, question));
        Asked {
            engine: self.clone(),
            number,
        }
    }

    fn withdraw(&self, number: u32) {
        let mut waiting = self.0.waiting.borrow_mut();
        let Some(at) = place_of(&waiting, number) else {
            return;
        };
        if !waiting[at].lasting {
            waiting.remove(at);
        }
        drop(waiting);
        self.post(Letter::Withdraw(number));
    }

    /// Starts the engine, in so many workers, and sends what has waited for it once
    /// all are ready.
    pub async fn start(&self, starter: &Starter, count: usize) {
        let count = count.clamp(1, MOST_WORKERS);
        let starting = (0..count).filter_map(|worker| self.start_one(starter, worker));
        let starting: Vec<Promise> = starting.collect();
        let mut send = Vec::new();
        for ready in starting {
            let sends = JsFuture::from(ready).await.ok();
            send.extend(sends.and_then(|sends| sends.dyn_into::<Function>().ok()));
        }
        // What went wrong is told by `web/boot.js`.
        if send.len() < count {
            return;
        }
        let crew = Crew::of(count);
        self.0.workers.replace(Some(Workers { crew, send }));
        for letter in self.0.unsent.take() {
            self.send(|crew| crew.give_out(letter));
        }
    }

    fn start_one(&self, starter: &Starter, worker: usize) -> Option<Promise> {
        let line = self.clone();
        let hear = Closure::<dyn Fn(Uint8Array)>::new(move |bytes: Uint8Array| {
            match from_bytes(&bytes.to_vec()) {
                Ok(reply) => line.heard(worker, reply),
                Err(error) => complain(&error.to_string()),
            }
        });
        let ready = starter.start.call1(&JsValue::NULL, hear.as_ref());
        hear.forget();
        ready
            .ok()
            .and_then(|ready| ready.dyn_into::<Promise>().ok())
    }

    /// Sends what the crew makes of it.
    fn send(&self, make: impl FnOnce(&mut Crew) -> Vec<Addressed>) {
        let mut workers = self.0.workers.borrow_mut();
        let Some(Workers { crew, send }) = workers.as_mut() else {
            return;
        };
        for (worker, letter) in make(crew) {
            match (to_bytes(&letter), send.get(worker)) {
                (Ok(bytes), Some(send)) => deliver(send, &bytes),
                (Err(error), _) => complain(&error.to_string()),
                (_, None) => {}
            }
        }
    }

    fn heard(&self, worker: usize, Reply { number, answer }: Reply) {
        if let Answer::Failed(why) = &answer {
            complain(why);
        }
        if !matches!(answer, Answer::Sheet(..)) {
            // Before the page takes it in, so that the worker need not wait.
            self.send(|crew| crew.answered(worker, number));
        }
        let mut waiting = self.0.waiting.borrow_mut();
        if matches!(answer, Answer::Observed(_)) {
            let workers = self.0.workers.borrow();
            let count = workers.as_ref().map_or(1, |workers| workers.send.len());
            // Nothing comes of earlier ones from there any more.
            waiting.retain_mut(|one| {
                if !one.lasting || one.number >= number {
                    return true;
                }
                if !one.passed_by.contains(&worker) {
                    one.passed_by.push(worker);
                }
                one.passed_by.len() < count
            });
        }
        let at = place_of(&waiting, number);
        let hear = at.map(|at| Rc::clone(&waiting[at].hear));
        if let Some(at) = at.filter(|at| !waiting[*at].many) {
            waiting.remove(at);
        }
        drop(waiting);
        if let Some(hear) = hear {
            hear(answer);
        }
    }

    #[cfg(target_arch = "wasm32")]
    fn post(&self, letter: Letter) {
        if self.0.workers.borrow().is_some() {
            self.send(|crew| crew.give_out(letter));
        } else {
            self.0.unsent.borrow_mut().push(letter);
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn post(&self, letter: Letter) {
        // By way of the bytes, so that tests see what a browser would.
        let taken = to_bytes(&letter).and_then(|bytes| from_bytes::<Letter>(&bytes));
        let Ok(letter) = taken else { return };
        let refused = self.0.queue.borrow_mut().take_in(letter, || 0.0);
        refused
            .into_iter()
            .for_each(|reply| self.heard(crew::FIRST, reply));
        loop {
            let mut queue = self.0.queue.borrow_mut();
            if queue.is_idle() && !queue.rest() {
                return;
            }
            let said = queue.step(|| 0.0);
            drop(queue);
            said.into_iter()
                .for_each(|reply| self.heard(crew::FIRST, reply));
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Engine {
    /// A line to an observatory that others look into too.
    pub fn over(observatory: Rc<RefCell<Observatory>>) -> Self {
        Self(Rc::new(Line {
            queue: RefCell::new(Queue::over(Responder::from(observatory))),
            ..Line::default()
        }))
    }

    /// The answer, on the spot; of several, the last.
    pub fn answer_now(&self, question: Question) -> Option<Answer> {
        let said = Rc::new(RefCell::new(None));
        let hear = Rc::clone(&said);
        let asked = self.ask(question, move |answer| {
            hear.replace(Some(answer));
        });
        drop(asked);
        said.take()
    }
}

/// Where somebody waits for the answer to a question, if anybody does.
fn place_of(waiting: &[Waiting], number: u32) -> Option<usize> {
    waiting.iter().position(|one| one.number == number)
}

fn deliver(send: &Function, bytes: &[u8]) {
    let _ = send.call1(&JsValue::NULL, &Uint8Array::from(bytes));
}

/// For whoever looks into it; what the reader is told, the page says.
fn complain(why: &str) {
    if cfg!(target_arch = "wasm32") {
        console::error_1(&why.into());
    }
}
