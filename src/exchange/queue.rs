//! What the engine has been asked and not yet answered, in the order in which a
//! reader wants it: the design on screen, then what was asked about it, then the
//! other designs, then a slice of a search, and once nothing has been asked for a while
//! the sheets of those designs. One step at a time, so that whoever runs it can look for
//! newer letters in between; what is stale by then is dropped.

use std::collections::VecDeque;
use std::rc::Rc;

use super::{Answer, Letter, Question, Reply, Responder};
use crate::crypto::Rng;
use crate::design::Design;
use crate::lab::key_search::{Progress, Search};
use crate::world::Scenario;

/// How often a search says how far it is, in milliseconds.
const SAID_EVERY: f64 = 120.0;

/// Questions, and who answers them.
#[derive(Debug, Default)]
pub struct Queue {
    responder: Responder,
    designs: Option<Designs>,
    others: VecDeque<(u32, Question)>,
    untold: Option<Untold>,
    search: Option<Searching>,
}

/// Designs still to be run.
#[derive(Debug)]
struct Designs {
    number: u32,
    scenario: Rc<Scenario>,
    left: VecDeque<Design>,
    urgent: usize,
    brief: bool,
}

/// Designs of which the verdicts alone were told.
#[derive(Debug)]
struct Untold {
    number: u32,
    designs: VecDeque<Design>,
    /// Whether there is time to tell the rest.
    in_turn: bool,
}

/// A search under way, and when it last said something.
#[derive(Debug)]
struct Searching {
    number: u32,
    search: Search,
    said: f64,
}

impl Queue {
    /// A queue before this responder.
    pub fn over(responder: Responder) -> Self {
        Self {
            responder,
            ..Self::default()
        }
    }

    /// Takes a letter in; `clock` tells milliseconds. A question that can be
    /// refused at once is.
    pub fn take_in(&mut self, letter: Letter, clock: impl Fn() -> f64) -> Option<Reply> {
        match letter {
            Letter::Withdraw(number) => self.withdraw(number),
            Letter::Ask(
                number,
                Question::Observe {
                    scenario,
                    designs,
                    urgent,
                    brief,
                },
            ) => match &mut self.designs {
                Some(under_way) if under_way.number == number => {
                    under_way.left.extend(designs);
                    under_way.urgent += urgent;
                }
                stale => {
                    self.untold = None;
                    *stale = Some(Designs {
                        number,
                        scenario,
                        left: designs.into(),
                        urgent,
                        brief,
                    });
                }
            },
            Letter::Ask(number, Question::Search { bits, message }) => {
                match Search::begin(bits, &message, &mut Rng::system()) {
                    Ok(search) => {
                        self.search = Some(Searching {
                            number,
                            search,
                            said: clock(),
                        });
                    }
                    Err(error) => {
                        let answer = Answer::Failed(error.to_string());
                        return Some(Reply { number, answer });
                    }
                }
            }
            Letter::Ask(number, question) => self.others.push_back((number, question)),
        }
        None
    }

    fn withdraw(&mut self, number: u32) {
        self.designs.take_if(|designs| designs.number == number);
        self.untold.take_if(|untold| untold.number == number);
        self.search.take_if(|searching| searching.number == number);
        self.others.retain(|(other, _)| *other != number);
    }

    /// Whether nothing is left to do.
    pub fn is_idle(&self) -> bool {
        self.designs.is_none()
            && !self.untold.as_ref().is_some_and(|untold| untold.in_turn)
            && self.search.is_none()
            && self.others.is_empty()
    }

    /// Told that nothing has been asked for a while; whether there is something that
    /// waited for it.
    pub fn rest(&mut self) -> bool {
        if let Some(untold) = &mut self.untold {
            untold.in_turn = true;
        }
        self.untold.is_some()
    }

    /// Does one thing; `clock` tells milliseconds. None where there is nothing to
    /// say of it yet.
    pub fn step(&mut self, clock: impl Fn() -> f64) -> Option<Reply> {
        let is_urgent = self.designs.as_ref().is_some_and(|one| one.urgent > 0);
        if !is_urgent && let Some((number, question)) = self.others.pop_front() {
            let answer = self.responder.answer(&question);
            return Some(Reply { number, answer });
        }
        if self.designs.is_some() {
            return self.run_one();
        }
        if self.search.is_some() {
            return self.search_on(clock);
        }
        self.tell_one()
    }

    fn run_one(&mut self) -> Option<Reply> {
        let designs = self.designs.as_mut()?;
        let number = designs.number;
        let brief = designs.brief && designs.urgent == 0;
        designs.urgent = designs.urgent.saturating_sub(1);
        let reply = designs.left.pop_front().map(|design| {
            if brief {
                let untold = self.untold.get_or_insert_with(|| Untold {
                    number,
                    designs: VecDeque::new(),
                    in_turn: false,
                });
                untold.designs.push_back(design);
            }
            let answer = self.responder.observe(design, &designs.scenario, brief);
            Reply { number, answer }
        });
        self.designs.take_if(|designs| designs.left.is_empty());
        reply
    }

    fn tell_one(&mut self) -> Option<Reply> {
        let untold = self.untold.as_mut().filter(|untold| untold.in_turn)?;
        let (number, next) = (untold.number, untold.designs.pop_front());
        self.untold.take_if(|untold| untold.designs.is_empty());
        let answer = self.responder.sheet(next?)?;
        Some(Reply { number, answer })
    }

    fn search_on(&mut self, clock: impl Fn() -> f64) -> Option<Reply> {
        let searching = self.search.as_mut()?;
        let number = searching.number;
        let outcome = searching.search.go_on(&clock);
        let so_far = searching.search.so_far();
        let answer = match outcome {
            Ok(None) if !searching.search.is_over() => {
                if clock() - searching.said < SAID_EVERY {
                    return None;
                }
                searching.said = clock();
                Answer::Search(Progress::Running(so_far))
            }
            Ok(Some(found)) => Answer::Search(Progress::Found(so_far, found)),
            Ok(None) => Answer::Search(Progress::NotFound(so_far)),
            Err(error) => Answer::Failed(error.to_string()),
        };
        if !matches!(answer, Answer::Search(Progress::Running(_))) {
            self.search = None;
        }
        Some(Reply { number, answer })
    }
}
