//! Whose turn it is to be taken over.
//!
//! Yew puts off what is left when it has worked for 16 ms, and then does all that has come
//! up meanwhile at once: so nobody's turn begins before the one before has.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::Callback;

/// Those who wait.
#[derive(Clone, Default)]
pub struct Turns(Rc<RefCell<VecDeque<Callback<()>>>>);

impl Turns {
    /// Calls `begin` in a task of its own, after those who wait already.
    pub fn wait(&self, begin: Callback<()>) {
        let mut waiting = self.0.borrow_mut();
        waiting.push_back(begin);
        if waiting.len() == 1 {
            self.go_on();
        }
    }

    /// Calls `then` once nobody waits; at once where nobody does.
    pub fn after_all(&self, then: Callback<()>) {
        if self.0.borrow().is_empty() {
            then.emit(());
        } else {
            // One turn more, in which what the last has begun comes to its end.
            self.wait(Callback::noop());
            self.wait(then);
        }
    }

    fn go_on(&self) {
        let turns = self.clone();
        let next = move || {
            let first = turns.0.borrow().front().cloned();
            if let Some(begin) = first {
                begin.emit(());
            }
            let mut waiting = turns.0.borrow_mut();
            waiting.pop_front();
            if !waiting.is_empty() {
                turns.go_on();
            }
        };
        Timeout::new(0, next).forget();
    }
}
