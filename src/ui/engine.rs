//! The page's line to the engine.
//!
//! In a browser the engine is a program of its own, in a worker that is started
//! once the page has sealed itself (`web/boot.js`): what is asked before waits
//! here, and every answer comes later. Natively, where pages are rendered and
//! tested, the same line ends in a [`Queue`] of its own and answers at once.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use wasm_bindgen_futures::JsFuture;
use web_sys::console;
use web_sys::js_sys::{Function, Promise, Uint8Array};
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::wasm_bindgen::{JsCast, JsValue};

use crate::exchange::{Answer, Letter, Question, Reply, from_bytes, to_bytes};
#[cfg(not(target_arch = "wasm32"))]
use crate::exchange::{Queue, Responder};
#[cfg(not(target_arch = "wasm32"))]
use crate::view::Observatory;

/// The line to the engine: shared, and the same for the life of the page.
#[derive(Clone, Default)]
pub struct Engine(Rc<Line>);

#[derive(Default)]
struct Line {
    last: Cell<u32>,
    waiting: RefCell<BTreeMap<u32, Waiting>>,
    /// Letters written before the engine was started.
    unsent: RefCell<Vec<Vec<u8>>>,
    send: RefCell<Option<Function>>,
    #[cfg(not(target_arch = "wasm32"))]
    queue: RefCell<Queue>,
}

/// Somebody who waits for an answer.
struct Waiting {
    hear: Rc<dyn Fn(Answer)>,
    /// Whether more than one answer comes.
    many: bool,
    /// Whether what is on its way already is still wanted once nothing more is: a
    /// run that the engine has made is the one that it would explain.
    lasting: bool,
}

/// Starts the engine; made by `web/boot.js`.
#[derive(Clone, Debug)]
pub struct Starter {
    /// Kept once the engine's program has arrived and was compiled.
    pub arrived: Promise,
    /// Starts it; takes what hears its answers, gives what sends it letters.
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
            hear: Rc::new(hear),
            many: lasting || matches!(question, Question::Search { .. }),
            lasting,
        };
        self.0.waiting.borrow_mut().insert(number, waiting);
        self.post(&Letter::Ask(number, question));
        Asked {
            engine: self.clone(),
            number,
        }
    }

    fn withdraw(&self, number: u32) {
        let mut waiting = self.0.waiting.borrow_mut();
        let Some(one) = waiting.get(&number) else {
            return;
        };
        if !one.lasting {
            waiting.remove(&number);
        }
        drop(waiting);
        self.post(&Letter::Withdraw(number));
    }

    /// Starts the engine, and sends what has waited for it.
    pub fn start(&self, starter: &Starter) {
        let line = self.clone();
        let hear = Closure::<dyn Fn(Uint8Array)>::new(move |bytes: Uint8Array| {
            match from_bytes(&bytes.to_vec()) {
                Ok(reply) => line.heard(reply),
                Err(error) => complain(&error.to_string()),
            }
        });
        let send = starter.start.call1(&JsValue::NULL, hear.as_ref());
        hear.forget();
        let Some(send) = send.ok().and_then(|send| send.dyn_into::<Function>().ok()) else {
            // What went wrong is told by `web/boot.js`.
            return;
        };
        for bytes in self.0.unsent.take() {
            deliver(&send, &bytes);
        }
        self.0.send.replace(Some(send));
    }

    fn heard(&self, Reply { number, answer }: Reply) {
        if let Answer::Failed(why) = &answer {
            complain(why);
        }
        let mut waiting = self.0.waiting.borrow_mut();
        if matches!(answer, Answer::Observed { .. }) {
            // Nothing comes of earlier ones any more.
            waiting.retain(|&earlier, one| !one.lasting || earlier >= number);
        }
        let hear = waiting.get(&number).map(|one| Rc::clone(&one.hear));
        if waiting.get(&number).is_some_and(|one| !one.many) {
            waiting.remove(&number);
        }
        drop(waiting);
        if let Some(hear) = hear {
            hear(answer);
        }
    }

    #[cfg(target_arch = "wasm32")]
    fn post(&self, letter: &Letter) {
        match to_bytes(letter) {
            Ok(bytes) => match &*self.0.send.borrow() {
                Some(send) => deliver(send, &bytes),
                None => self.0.unsent.borrow_mut().push(bytes),
            },
            Err(error) => complain(&error.to_string()),
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn post(&self, letter: &Letter) {
        // By way of the bytes, so that tests see what a browser would.
        let taken = to_bytes(letter).and_then(|bytes| from_bytes::<Letter>(&bytes));
        let Ok(letter) = taken else { return };
        let refused = self.0.queue.borrow_mut().take_in(letter, || 0.0);
        refused.into_iter().for_each(|reply| self.heard(reply));
        loop {
            let mut queue = self.0.queue.borrow_mut();
            if queue.is_idle() {
                return;
            }
            let said = queue.step(|| 0.0);
            drop(queue);
            said.into_iter().for_each(|reply| self.heard(reply));
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

fn deliver(send: &Function, bytes: &[u8]) {
    let _ = send.call1(&JsValue::NULL, &Uint8Array::from(bytes));
}

/// For whoever looks into it; what the reader is told, the page says.
fn complain(why: &str) {
    if cfg!(target_arch = "wasm32") {
        console::error_1(&why.into());
    }
}
