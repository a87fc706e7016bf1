//! Which worker does what, where there are several.
//!
//! Each runs an engine of its own, with keys and runs of its own. A design stays
//! with the worker that ran it first, since its keys are there, and so do the
//! questions about it: each worker is sent all of its designs at once. What nobody
//! has run yet goes to whoever is free, a few ahead, what takes longest first; in the
//! end all keep as many designs.

use std::collections::VecDeque;
use std::rc::Rc;

use crate::design::Design;
use crate::exchange::{Letter, Question};
use crate::world::Scenario;

/// Designs that nobody has run yet of which a worker has some to do, so that it need
/// not wait while the page draws, which takes as long as several of them: that many at
/// least where there are enough, and not more than this, or one would be left with much
/// when the others are done.
const AHEAD: (usize, usize) = (4, 8);

/// The first runs that take longest, as `cargo xtask bench` prints them: begun early,
/// none of them is what everybody waits for in the end.
const LONGEST: [Design; 6] = [
    Design::RngTrapdoor,
    Design::E2eeGroup,
    Design::Onion,
    Design::Crumple,
    Design::WeakKeys,
    Design::ClientScanThreshold,
];

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

/// What is played, and the designs that are still to be given out, which nobody has run.
#[derive(Debug)]
struct Left {
    played: Played,
    designs: VecDeque<Design>,
}

/// What all the letters of a question have in common.
#[derive(Debug)]
struct Played {
    number: u32,
    scenario: Rc<Scenario>,
    brief: bool,
}

/// What one worker is sent at once.
#[derive(Clone, Debug, Default)]
struct Load {
    designs: Vec<Design>,
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
                brief,
            } => {
                let played = Played {
                    number,
                    scenario,
                    brief,
                };
                self.begin(played, &designs, urgent)
            }
            question => vec![(self.asked(&question), Letter::Ask(number, question))],
        }
    }

    /// What is sent now that `worker` has answered a run of question `number`.
    pub fn answered(&mut self, worker: usize, number: u32) -> Vec<Addressed> {
        if self
            .left
            .as_ref()
            .is_none_or(|left| left.played.number != number)
        {
            return Vec::new();
        }
        if let Some(under_way) = self.under_way.get_mut(worker) {
            *under_way = under_way.saturating_sub(1);
        }
        let loads = vec![Load::default(); self.under_way.len()];
        self.send(loads)
    }

    /// The first letters of a question: what is urgent; what each worker has keys of; and
    /// some of what nobody has.
    fn begin(&mut self, played: Played, designs: &[Design], urgent: usize) -> Vec<Addressed> {
        // What they were sent before is taken back by what they are sent now.
        self.under_way.fill(0);
        let mut loads = vec![Load::default(); self.under_way.len()];
        let (first, rest) = designs.split_at(urgent.min(designs.len()));
        for (turn, design) in first.iter().enumerate() {
            let worker = self.keeper(*design).unwrap_or(turn % loads.len());
            self.give(*design, worker, &mut loads);
            loads[worker].urgent += 1;
        }
        let mut left = VecDeque::new();
        let long = LONGEST.iter().filter(|long| rest.contains(long));
        for design in long.chain(rest.iter().filter(|design| !LONGEST.contains(design))) {
            match self.keeper(*design) {
                Some(worker) => self.give(*design, worker, &mut loads),
                None => left.push_back(*design),
            }
        }
        self.left = Some(Left {
            played,
            designs: left,
        });
        self.send(loads)
    }

    fn give(&mut self, design: Design, worker: usize, loads: &mut [Load]) {
        loads[worker].designs.push(design);
        self.under_way[worker] += 1;
        if self.keeper(design).is_none() {
            self.ran_by.push((design, worker));
        }
    }

    /// The letters, once each worker has some of what nobody has run, in turn.
    fn send(&mut self, mut loads: Vec<Load>) -> Vec<Addressed> {
        while let Some(worker) = self.next_free()
            && let Some(design) = self.left.as_mut().and_then(|left| left.designs.pop_front())
        {
            self.give(design, worker, &mut loads);
        }
        let Some(Left { played, .. }) = &self.left else {
            return Vec::new();
        };
        let letter = |Load { designs, urgent }| {
            let question = Question::Observe {
                scenario: Rc::clone(&played.scenario),
                designs,
                urgent,
                brief: played.brief,
            };
            Letter::Ask(played.number, question)
        };
        let loads = loads.into_iter().enumerate();
        loads
            .filter(|(_, load)| !load.designs.is_empty())
            .map(|(worker, load)| (worker, letter(load)))
            .collect()
    }

    /// Who has least to do, if that is little, of those who keep less than their share of
    /// designs: after a key each has to run all that it keeps.
    fn next_free(&self) -> Option<usize> {
        let left = self.left.as_ref()?.designs.len();
        let workers = self.under_way.len();
        let (least, most) = AHEAD;
        let ahead = (left / workers / 2).clamp(least, most);
        let share = (self.ran_by.len() + left).div_ceil(workers);
        let keeps = |worker| self.ran_by.iter().filter(|(_, by)| *by == worker).count();
        let (worker, under_way) = (0..)
            .zip(&self.under_way)
            .filter(|(worker, _)| keeps(*worker) < share)
            .min_by_key(|(_, under_way)| **under_way)?;
        (*under_way < ahead).then_some(worker)
    }

    fn withdraw(&mut self, letter: Letter) -> Vec<Addressed> {
        if let Letter::Withdraw(number) = letter {
            self.left.take_if(|left| left.played.number == number);
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
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::rc::Rc;

    use super::{AHEAD, Addressed, Crew, FIRST, LONGEST};
    use crate::design::Design;
    use crate::exchange::{Letter, Question};
    use crate::mechanism::{Mechanism, MechanismSet};
    use crate::world::Scenario;

    fn observe(number: u32, designs: &[Design], urgent: usize) -> Letter {
        let question = Question::Observe {
            scenario: Rc::new(Scenario::default()),
            designs: designs.to_vec(),
            urgent,
            brief: false,
        };
        Letter::Ask(number, question)
    }

    /// Who is to run what, and whether it is urgent, in the order of each worker's letter.
    fn runs(given: &[Addressed]) -> Vec<(usize, Design, bool)> {
        let runs = |(worker, letter): &Addressed| match letter {
            Letter::Ask(
                _,
                Question::Observe {
                    designs, urgent, ..
                },
            ) => {
                let designs = designs.iter().enumerate();
                designs
                    .map(|(at, design)| (*worker, *design, at < *urgent))
                    .collect()
            }
            _ => Vec::new(),
        };
        given.iter().flat_map(runs).collect()
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
            let (least, most) = AHEAD;
            assert!((count * least..=count * most + 1).contains(&runs(&given).len()));
            let ran = all(&mut crew, 1, given);
            assert_eq!(ran.len(), Design::ALL.len());
            // Nobody keeps more than their share, whoever was free oftener.
            for worker in 0..count {
                let kept = ran.values().filter(|by| **by == worker).count();
                let share = Design::ALL.len().div_ceil(count);
                assert!((share - 1..=share).contains(&kept), "{worker} of {count}");
            }
            // One letter to each, and nothing is left to give out.
            let given = crew.give_out(observe(2, &Design::ALL, 1));
            assert_eq!(given.len(), count);
            assert_eq!(all(&mut crew, 2, given), ran);
            assert_eq!(crew.answered(0, 2), Vec::new());
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
        let mut told = runs(&given);
        told.sort_by_key(|(_, _, urgent)| !urgent);
        assert_eq!(told[0], (0, Design::ALL[0], true));
        assert_eq!(told[1], (1, Design::ALL[1], true));
        assert!(told[2..].iter().all(|(_, _, urgent)| !urgent));
    }

    #[test]
    fn what_takes_longest_is_begun_early_and_not_by_one_alone() {
        let mut crew = Crew::of(2);
        let given = runs(&crew.give_out(observe(1, &Design::ALL, 0)));
        for (turn, design) in LONGEST.into_iter().enumerate() {
            assert!(given.contains(&(turn % 2, design, false)), "{design}");
        }
    }

    #[test]
    fn what_is_urgent_and_nobodys_comes_before_what_a_worker_has_keys_of() {
        let mut crew = Crew::of(2);
        let given = crew.give_out(observe(1, &[Design::E2ee, Design::Mail], 0));
        let kept = all(&mut crew, 1, given);
        let designs = [Design::Escrow, Design::E2ee, Design::Mail];
        let given = crew.give_out(observe(2, &designs, 1));
        assert_eq!(runs(&given)[0], (0, Design::Escrow, true));
        let ran = all(&mut crew, 2, given);
        assert_eq!(ran[&Design::E2ee], kept[&Design::E2ee]);
        assert_eq!(ran[&Design::Mail], kept[&Design::Mail]);
    }

    #[test]
    fn a_newer_question_takes_the_older_ones_place_and_its_answers_call_for_nothing() {
        let mut crew = Crew::of(2);
        let _ = crew.give_out(observe(1, &Design::ALL, 0));
        let given = crew.give_out(observe(2, &Design::ALL, 0));
        assert_eq!(crew.answered(0, 1), Vec::new());
        assert_eq!(all(&mut crew, 2, given).len(), Design::ALL.len());
        // Withdrawn, nothing more is given out, and all are told.
        let mut crew = Crew::of(2);
        let _ = crew.give_out(observe(3, &Design::ALL, 0));
        assert_eq!(crew.give_out(Letter::Withdraw(3)).len(), 2);
        assert_eq!(crew.answered(0, 3), Vec::new());
    }

    #[test]
    fn the_readers_own_designs_and_the_desk_are_the_first_ones() {
        let own = Design::of(MechanismSet::of(&[Mechanism::OwnLayer, Mechanism::Signals]));
        assert!(matches!(own, Design::Own(_)));
        let mut crew = Crew::of(3);
        let given = crew.give_out(observe(1, &[Design::E2ee, own, Design::Mail], 0));
        assert!(runs(&given).contains(&(FIRST, own, false)));
        let walk = crew.give_out(Letter::Ask(2, Question::Walk(own)));
        assert_eq!(walk.first().map(|(by, _)| *by), Some(FIRST));
    }
}
