//! The one door through which the page and the command line reach the engine.

mod latest;
mod serving;

pub use serving::ServeError;

use std::collections::BTreeMap;
use std::rc::Rc;

use self::latest::Latest;
use super::workarounds::{self, WorkaroundFinding};
use super::{
    DesignSheet, Explanation, Finding, Glance, Timeline, Walk, explanation, party_sheet, timeline,
};
use crate::crypto::Rng;
use crate::design::Design;
use crate::knowledge::{Archive, KnowledgeError, Ledger};
use crate::party::{Fact, Source, Vantage};
use crate::world::{Run, Scenario, Setting, Stock, World, WorldError, taken_by};

/// How many of the reader's own designs are kept: those run last. There are more
/// combinations than memory.
const OWN_KEPT: usize = 4;

/// Runs designs, and keeps between runs what does not depend on the words.
#[derive(Debug)]
pub struct Observatory {
    rng: Rng,
    stock: Stock,
    /// By design, and by whether one message is held up.
    settings: BTreeMap<(Design, bool), Setting>,
    /// What the ledgers have between them.
    archive: Archive,
    ledgers: BTreeMap<Design, Ledger>,
    timelines: BTreeMap<Design, Ledger>,
    latest: BTreeMap<Design, Latest>,
    /// The scenario of the latest run, while its setting is kept too.
    scenarios: BTreeMap<Design, Scenario>,
    /// What answers to orders on other days than the table's have tried.
    orders: BTreeMap<Design, Ledger>,
    /// The reader's own designs that are kept, the one run last at the end.
    own: Vec<Design>,
}

/// Why a run could not be carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ObservatoryError {
    /// The ten days could not be played.
    #[error(transparent)]
    World(#[from] WorldError),
    /// They were played, but could not be assessed.
    #[error(transparent)]
    Knowledge(#[from] KnowledgeError),
}

impl Default for Observatory {
    fn default() -> Self {
        Self::new()
    }
}

impl Observatory {
    /// An observatory with no keys made yet; each design's are made at its first run.
    pub fn new() -> Self {
        Self::drawing_on(Rng::system())
    }

    /// As [`Self::new`], with randomness from `rng` where the ciphers take it
    /// from us: the ratchet's is always the system's.
    pub fn drawing_on(rng: Rng) -> Self {
        Self {
            rng,
            stock: Stock::default(),
            settings: BTreeMap::new(),
            archive: Archive::default(),
            ledgers: BTreeMap::new(),
            timelines: BTreeMap::new(),
            latest: BTreeMap::new(),
            scenarios: BTreeMap::new(),
            orders: BTreeMap::new(),
            own: Vec::new(),
        }
    }

    /// Runs `scenario` under `design` and lists what everybody sees.
    ///
    /// # Errors
    /// When the system gives no randomness or a library refuses; never for any text.
    pub fn observe(
        &mut self,
        design: Design,
        scenario: &Scenario,
    ) -> Result<Rc<DesignSheet>, ObservatoryError> {
        let (latest, ledger) = self.assess(design, scenario)?;
        Ok(Rc::new(latest.sheet(ledger)?))
    }

    /// As [`Self::observe`], and hands over the run itself: its records and keys.
    ///
    /// # Errors
    /// As [`Self::observe`].
    pub fn observe_and_keep(
        &mut self,
        design: Design,
        scenario: &Scenario,
    ) -> Result<(Rc<DesignSheet>, Run), ObservatoryError> {
        let (latest, ledger) = self.assess(design, scenario)?;
        Ok((Rc::new(latest.sheet(ledger)?), latest.run.clone()))
    }

    /// Runs `scenario` under `design` for the verdicts alone; [`Self::sheet`] has the rest.
    ///
    /// # Errors
    /// As [`Self::observe`].
    pub fn glance(
        &mut self,
        design: Design,
        scenario: &Scenario,
    ) -> Result<Glance, ObservatoryError> {
        let (latest, _) = self.assess(design, scenario)?;
        Ok(latest.glance())
    }

    /// What everybody sees in the latest run of `design`. `None` before the first run.
    ///
    /// # Errors
    /// [`ObservatoryError::Knowledge`] when a proposed derivation does not replay.
    pub fn sheet(&mut self, design: Design) -> Result<Option<DesignSheet>, ObservatoryError> {
        let Some((latest, ledger)) = self.latest_of(design) else {
            return Ok(None);
        };
        Ok(Some(latest.sheet(ledger)?))
    }

    /// Runs `scenario` under `design` and keeps the run, and what everybody makes of it.
    fn assess(
        &mut self,
        design: Design,
        scenario: &Scenario,
    ) -> Result<(&Latest, &mut Ledger), ObservatoryError> {
        let run = self.play(design, scenario)?;
        let ledger = self.archive.ledger_in(&mut self.ledgers, design);
        let latest = Latest::of(design, scenario, run, ledger)?;
        self.scenarios.insert(design, scenario.clone());
        let latest = self.latest.entry(design).insert_entry(latest).into_mut();
        Ok((latest, ledger))
    }

    /// The latest run of `design`, and what has been tried in it. `None` before the first.
    fn latest_of(&mut self, design: Design) -> Option<(&Latest, &mut Ledger)> {
        let latest = self.latest.get(&design)?;
        let ledger = self.archive.ledger_in(&mut self.ledgers, design);
        Some((latest, ledger))
    }

    /// Plays the ten days of a scenario without assessing them.
    ///
    /// # Errors
    /// As [`Self::observe`].
    pub fn play(&mut self, design: Design, scenario: &Scenario) -> Result<Run, ObservatoryError> {
        self.make_room(design);
        let kept = self.settings.remove(&(design, scenario.held_up));
        let setting = match kept.filter(|setting| setting.suits(scenario)) {
            Some(setting) => setting,
            None => {
                self.scenarios.remove(&design);
                Setting::from_stock(design, scenario, &mut self.stock, &mut self.rng)?
            }
        };
        let setting = self
            .settings
            .entry((design, scenario.held_up))
            .or_insert(setting);
        let world = World::new(setting, scenario, &mut self.rng)?;
        Ok(world.finish(&mut self.rng)?)
    }

    /// Whether a run of `design` is kept: of any preset that was run, and of the
    /// last few of the reader's own.
    pub fn remembers(&self, design: Design) -> bool {
        self.latest.contains_key(&design)
    }

    /// The reader's own designs whose runs are kept, the one run last at the end.
    pub fn own_designs(&self) -> &[Design] {
        &self.own
    }

    /// Forgets the own design that was not run for longest, where there are too many.
    fn make_room(&mut self, design: Design) {
        if !matches!(design, Design::Own(_)) {
            return;
        }
        self.own.retain(|&kept| kept != design);
        self.own.push(design);
        if self.own.len() > OWN_KEPT {
            let oldest = self.own.remove(0);
            self.settings.retain(|&(kept, _), _| kept != oldest);
            self.timelines.remove(&oldest);
            self.ledgers.remove(&oldest);
            self.latest.remove(&oldest);
            self.scenarios.remove(&oldest);
            self.orders.remove(&oldest);
        }
    }

    /// Plays `scenario` under `design` and lays it out by days: what each event
    /// gives on each of them.
    ///
    /// # Errors
    /// As [`Self::observe`].
    pub fn timeline(
        &mut self,
        design: Design,
        scenario: &Scenario,
    ) -> Result<Timeline, ObservatoryError> {
        let run = self.play(design, scenario)?;
        let Some(setting) = self.settings.get(&(design, scenario.held_up)) else {
            return Err(WorldError::NotPrepared.into());
        };
        let rng = &mut self.rng;
        let ledger = self.archive.ledger_in(&mut self.timelines, design);
        ledger.turn_page();
        timeline::of(
            design,
            scenario.held_up,
            &run.log,
            ledger,
            |event, keys_alone| {
                let taken = taken_by(event, keys_alone, setting, &run.log, rng);
                taken.map_err(ObservatoryError::from)
            },
        )
    }

    /// The message's way in the latest run of `design`. `None` before the first run.
    ///
    /// # Errors
    /// [`ObservatoryError::Knowledge`] when the run cannot be assessed.
    pub fn walk(&mut self, design: Design) -> Result<Option<Walk>, ObservatoryError> {
        let Some((Latest { run, .. }, ledger)) = self.latest_of(design) else {
            return Ok(None);
        };
        Ok(Some(Walk::through(run, ledger)?))
    }

    /// What the six ways around encryption come to in the latest run of `design`,
    /// for the words. `None` before the first run.
    ///
    /// # Errors
    /// [`ObservatoryError::Knowledge`] when a proposed derivation does not replay.
    pub fn workarounds(
        &mut self,
        design: Design,
    ) -> Result<Option<Vec<WorkaroundFinding>>, ObservatoryError> {
        let Some((Latest { assessment, .. }, ledger)) = self.latest_of(design) else {
            return Ok(None);
        };
        let (mut readers, mut needs) = (Vec::new(), Vec::new());
        for vantage in Vantage::ALL {
            let holdings = assessment.holdings(vantage, &[]);
            match assessment.look(Fact::Words, holdings, ledger)? {
                Some(seen) => {
                    let by = workarounds::of_proof(&seen, vantage, design, assessment);
                    readers.push((vantage, by));
                }
                None => needs.push(Finding::OnlyIf(assessment.needs(Fact::Words, holdings))),
            }
        }
        let found = workarounds::summed_up(design, &readers, needs.iter());
        Ok(Some(found))
    }

    /// Why `vantage` sees `fact` in the latest run of `design`, or what happens
    /// when the `added` sources are lent to it. `None` before the first run.
    ///
    /// # Errors
    /// [`ObservatoryError::Knowledge`] when a proposed derivation does not replay.
    pub fn explain(
        &mut self,
        design: Design,
        vantage: Vantage,
        fact: Fact,
        added: &[Source],
    ) -> Result<Option<Explanation>, ObservatoryError> {
        let Some((Latest { assessment, .. }, ledger)) = self.latest_of(design) else {
            return Ok(None);
        };
        let holdings = assessment.holdings(vantage, added);
        let seen = assessment.look(fact, holdings, ledger)?;
        let told = seen
            .as_ref()
            .map(|seen| explanation::told(seen, assessment));
        let (steps, read_from) = match told {
            Some((steps, read_from)) => (steps, Some(read_from)),
            None => (Vec::new(), None),
        };
        let ways_round = seen.as_ref().filter(|_| added.is_empty()).map_or_else(
            || workarounds::of_set(added),
            |seen| workarounds::of_proof(seen, vantage, design, assessment),
        );
        Ok(Some(Explanation {
            design,
            vantage,
            fact,
            added: added.to_vec(),
            steps,
            read_from,
            workarounds: ways_round,
            value: seen.map(|seen| party_sheet::value(seen.value())),
            failed_attempts: assessment.failed_within(holdings),
        }))
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test fails by panicking")]
mod tests {
    use super::{OWN_KEPT, Observatory};
    use crate::design::Design;
    use crate::mechanism::{Mechanism, MechanismSet};
    use crate::party::{Fact, Vantage};
    use crate::world::Scenario;

    #[test]
    fn of_the_readers_own_designs_only_the_last_few_are_kept_and_presets_all() {
        let mut observatory = Observatory::new();
        let scenario = Scenario::default();
        let own: Vec<Design> = [
            Mechanism::AtRest,
            Mechanism::OwnLayer,
            Mechanism::Disappearing,
            Mechanism::Signals,
            Mechanism::ClientScan,
        ]
        .map(|one| Design::of(MechanismSet::of(&[one])))
        .to_vec();
        assert_eq!(own.len(), OWN_KEPT + 1);
        for design in [Design::Postcard].iter().chain(&own) {
            let sheet = observatory.observe(*design, &scenario).expect("a run");
            assert_eq!(sheet.design, *design);
        }
        assert!(observatory.remembers(Design::Postcard));
        assert!(!observatory.remembers(own[0]));
        assert_eq!(observatory.settings.len(), 1 + OWN_KEPT);
        assert_eq!(observatory.ledgers.len(), 1 + OWN_KEPT);
        for design in &own[1..] {
            assert!(observatory.remembers(*design), "{design:?}");
        }
        let gone = observatory.explain(own[0], Vantage::Platform, Fact::Words, &[]);
        assert_eq!(gone, Ok(None));
    }
}
