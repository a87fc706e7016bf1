//! Which worker does what, where there are several.
//!
//! Each runs an engine of its own, with keys and runs of its own. A design stays
//! with the worker that ran it first, since its keys are there, and so do the
//! questions about it. What nobody has run yet goes to whoever is free.

use std::collections::VecDeque;
use std::rc::Rc;

use crate::design::Design;
use crate::exchange::{Letter, Question};
use crate::world::Scenario;

/// Runs that a worker is sent ahead of the one it is at, so that it never waits.
const AHEAD: usize = 2;

/// The worker that everything goes to which is about no single preset: the request
/// desk, whose log is one, and the reader's own designs, of which an engine keeps a few.
pub const FIRST: usize = 0;

/// The workers, and what is still to be given to one.
#[derive(Debug)]
pub struct Crew {
    /// For each worker, how many runs it was sent and has not answered.
    under_way: Vec<usize>,
    /// Who ran a design; a short list.
    ran_by: Vec<(Design, usize)>,
    left: Option<Left>,
}

/// Designs that are still to be given out.
#[derive(Debug)]
struct Left {
    number: u32,
    scenario: Rc<Scenario>,
    designs: VecDeque<Design>,
    urgent: usize,
}

/// A letter, and the worker it is for.
pub type Addressed = (usize, Letter);

impl Crew {
    /// So many workers, at least one.
    pub fn of(count: usize) -> Self {
        Self {
            under_way: vec![0; count.max(1)],
            ran_by: Vec::new(),
            left: None,
        }
    }

    /// Whom a letter goes to, and what each is sent of it.
    pub fn give_out(&mut self, letter: Letter) -> Vec<Addressed> {
        let Letter::Ask(number, question) = letter else {
            return self.withdraw(letter);
        };
        match question {
            Question::Observe {
                scenario,
                designs,
                urgent,
            } => {
                // What they were sent before is taken back by what they are sent now.
                self.under_way.fill(0);
                self.left = Some(Left {
                    number,
                    scenario,
                    designs: designs.into(),
                    urgent,
                });
                self.runs()
            }
            question => vec![(self.asked(&question), Letter::Ask(number, question))],
        }
    }

    /// What is sent now that `worker` has answered a run of question `number`.
    pub fn answered(&mut self, worker: usize, number: u32) -> Vec<Addressed> {
        if self.left.as_ref().is_none_or(|left| left.number != number) {
            return Vec::new();
        }
        if let Some(under_way) = self.under_way.get_mut(worker) {
            *under_way = under_way.saturating_sub(1);
        }
        self.runs()
    }

    fn withdraw(&mut self, letter: Letter) -> Vec<Addressed> {
        if let Letter::Withdraw(number) = letter {
            self.left.take_if(|left| left.number == number);
        }
        let everybody = 0..self.under_way.len();
        everybody.map(|worker| (worker, letter.clone())).collect()
    }

    /// Who answers a question that has one answer.
    fn asked(&self, question: &Question) -> usize {
        match question {
            Question::Explain { design, .. }
            | Question::Timeline { design, .. }
            | Question::Walk(design)
            | Question::Workarounds(design) => self.keeper(*design).unwrap_or(FIRST),
            // It takes long: the first has more to answer.
            Question::Search { .. } => self.under_way.len() - 1,
            _ => FIRST,
        }
    }

    /// Who has this design's keys, or has to.
    fn keeper(&self, design: Design) -> Option<usize> {
        match design {
            Design::Own(_) => Some(FIRST),
            _ => {
                let mut ran = self.ran_by.iter();
                ran.find(|(known, _)| *known == design).map(|(_, by)| *by)
            }
        }
    }

    /// The runs that can be given out now: one for each in turn.
    fn runs(&mut self) -> Vec<Addressed> {
        let mut given = Vec::new();
        loop {
            let before = given.len();
            for worker in 0..self.under_way.len() {
                if self.under_way[worker] < AHEAD {
                    given.extend(self.run_for(worker));
                }
            }
            if given.len() == before {
                return given;
            }
        }
    }

    fn run_for(&mut self, worker: usize) -> Option<Addressed> {
        let designs = &self.left.as_ref()?.designs;
        let may_run = |design: &Design| self.keeper(*design).is_none_or(|by| by == worker);
        let at = designs.iter().position(may_run)?;
        let left = self.left.as_mut()?;
        let design = left.designs.remove(at)?;
        let is_urgent = at < left.urgent;
        left.urgent -= usize::from(is_urgent);
        let question = Question::Observe {
            scenario: Rc::clone(&left.scenario),
            designs: vec![design],
            urgent: usize::from(is_urgent),
        };
        let letter = Letter::Ask(left.number, question);
        self.under_way[worker] += 1;
        self.ran_by.retain(|(known, _)| *known != design);
        self.ran_by.push((design, worker));
        Some((worker, letter))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::rc::Rc;

    use super::{AHEAD, Addressed, Crew, FIRST};
    use crate::design::Design;
    use crate::exchange::{Letter, Question};
    use crate::mechanism::{Mechanism, MechanismSet};
    use crate::world::Scenario;

    fn observe(number: u32, designs: &[Design], urgent: usize) -> Letter {
        let question = Question::Observe {
            scenario: Rc::new(Scenario::default()),
            designs: designs.to_vec(),
            urgent,
        };
        Letter::Ask(number, question)
    }

    fn runs(given: &[Addressed]) -> Vec<(usize, Design, usize)> {
        let run = |(worker, letter): &Addressed| match letter {
            Letter::Ask(
                _,
                Question::Observe {
                    designs, urgent, ..
                },
            ) => designs.first().map(|design| (*worker, *design, *urgent)),
            _ => None,
        };
        given.iter().filter_map(run).collect()
    }

    /// Has everything run; the workers answer in turn. Who ran what.
    fn all(crew: &mut Crew, number: u32, first: Vec<Addressed>) -> BTreeMap<Design, usize> {
        let (mut ran, mut given) = (BTreeMap::new(), first);
        while !given.is_empty() {
            let mut next = Vec::new();
            for (worker, design, _) in runs(&given) {
                assert_eq!(ran.insert(design, worker), None, "{design} ran twice");
                next.extend(crew.answered(worker, number));
            }
            given = next;
        }
        ran
    }

    #[test]
    fn every_design_is_run_once_and_stays_where_its_keys_are() {
        for count in 1..=4 {
            let mut crew = Crew::of(count);
            let given = crew.give_out(observe(1, &Design::ALL, 1));
            assert_eq!(runs(&given).len(), count * AHEAD);
            let ran = all(&mut crew, 1, given);
            assert_eq!(ran.len(), Design::ALL.len());
            for worker in 0..count {
                assert!(ran.values().any(|by| *by == worker), "{worker} of {count}");
            }
            let given = crew.give_out(observe(2, &Design::ALL, 1));
            assert_eq!(all(&mut crew, 2, given), ran);
            for (design, worker) in ran {
                let asked = crew.give_out(Letter::Ask(3, Question::Walk(design)));
                assert_eq!(asked.first().map(|(by, _)| *by), Some(worker));
            }
        }
    }

    #[test]
    fn what_is_urgent_is_given_out_first_and_marked() {
        let mut crew = Crew::of(2);
        let given = crew.give_out(observe(1, &Design::ALL, 2));
        let told = runs(&given);
        assert_eq!(told[0], (0, Design::ALL[0], 1));
        assert_eq!(told[1], (1, Design::ALL[1], 1));
        assert!(told[2..].iter().all(|(_, _, urgent)| *urgent == 0));
    }

    #[test]
    fn what_is_urgent_and_nobodys_comes_before_what_a_worker_has_keys_of() {
        let mut crew = Crew::of(2);
        let given = crew.give_out(observe(1, &[Design::E2ee, Design::Mail], 0));
        let kept = all(&mut crew, 1, given);
        let designs = [Design::Escrow, Design::E2ee, Design::Mail];
        let given = crew.give_out(observe(2, &designs, 1));
        assert_eq!(runs(&given)[0], (0, Design::Escrow, 1));
        let ran = all(&mut crew, 2, given);
        assert_eq!(ran[&Design::E2ee], kept[&Design::E2ee]);
        assert_eq!(ran[&Design::Mail], kept[&Design::Mail]);
    }

    #[test]
    fn a_newer_question_takes_the_older_ones_place_and_its_answers_call_for_nothing() {
        let mut crew = Crew::of(2);
        let _ = crew.give_out(observe(1, &Design::ALL, 0));
        let given = crew.give_out(observe(2, &Design::ALL, 0));
        assert_eq!(runs(&given).len(), 2 * AHEAD);
        assert_eq!(crew.answered(0, 1), Vec::new());
        assert_eq!(runs(&crew.answered(0, 2)).len(), 1);
        // Withdrawn, nothing more is given out, and all are told.
        assert_eq!(crew.give_out(Letter::Withdraw(2)).len(), 2);
        assert_eq!(crew.answered(0, 2), Vec::new());
    }

    #[test]
    fn the_readers_own_designs_and_the_desk_are_the_first_ones() {
        let own = Design::of(MechanismSet::of(&[Mechanism::OwnLayer, Mechanism::Signals]));
        assert!(matches!(own, Design::Own(_)));
        let mut crew = Crew::of(3);
        let given = crew.give_out(observe(1, &[Design::E2ee, own, Design::Mail], 0));
        assert!(runs(&given).contains(&(FIRST, own, 0)));
        let walk = crew.give_out(Letter::Ask(2, Question::Walk(own)));
        assert_eq!(walk.first().map(|(by, _)| *by), Some(FIRST));
    }
}
