//! Answers to served orders: from the run and the assessment behind the table
//! where the order is the table's, and otherwise from the same run, looked at on
//! the order's own day.

use super::latest::Latest;
use super::{Observatory, ObservatoryError};
use crate::design::Design;
use crate::disclosure::cross_border::{Request, RouteOutcome, Way};
use crate::disclosure::{
    Cover, Frame, Instrument, Order, Package, Served, Target, collect, freeze,
};
use crate::knowledge::{Assessment, KnowledgeError};
use crate::party::{Day, Keeper, Vantage};
use crate::wire::{Holding, Log};
use crate::world::{Answered, Occasion, Scenario, WorldError, answered_on};

/// Why a served order got no package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ServeError {
    /// The design has nothing of the kind on that day: a hidden device before it
    /// is added, or a locked phone that the model does not lock.
    #[error("this design has nothing of the kind on that day; choose another day or target")]
    NotInTheScene,
    /// The run failed.
    #[error(transparent)]
    Run(#[from] ObservatoryError),
}

impl From<WorldError> for ServeError {
    fn from(error: WorldError) -> Self {
        Self::Run(error.into())
    }
}

impl From<KnowledgeError> for ServeError {
    fn from(error: KnowledgeError) -> Self {
        Self::Run(error.into())
    }
}

impl Observatory {
    /// Answers a served order on `design`: the order's own, or another to compare
    /// with. From the run and the assessment behind the table, where the scenario
    /// is that of the latest run; otherwise one is made.
    ///
    /// # Errors
    /// [`ServeError::NotInTheScene`] where this design has nothing of the kind on
    /// that day; [`ServeError::Run`] as for [`Self::observe`].
    pub fn serve(
        &mut self,
        design: Design,
        scenario: &Scenario,
        served: &Served,
    ) -> Result<Package, ServeError> {
        let order = served.order();
        let instrument = order.instrument;
        let until = match instrument.goes_on() {
            true => served.until(),
            false => order.day,
        };
        let cover = Cover {
            order: order.clone(),
            design,
            vantage: instrument.vantage(),
            approvals: served.approvals().to_vec(),
            from: match instrument {
                Instrument::VoluntaryReport => Day::SETUP,
                _ => order.day,
            },
            until,
        };
        self.run_of(design, scenario)?;
        let occasion = |vantage| Occasion {
            vantage,
            day: order.day,
            until,
            whose: order.target.account(),
        };
        let Some(vantage) = instrument.vantage() else {
            // What a copy of the database would have that day is what is kept.
            let there = occasion(Vantage::Thief);
            let answered = self.answered(design, scenario, there, Log::clone)?;
            let kept = of_the_windows(&answered);
            return Ok(freeze(cover, kept));
        };
        let at_the_table = order.target == instrument.target_in_the_table()
            && order.day == instrument.day_in_the_table()
            && (!instrument.goes_on() || until == Day::LOOK);
        if at_the_table && let Some((Latest { assessment, .. }, ledger)) = self.latest_of(design) {
            let holdings = assessment.holdings(vantage, &[]);
            return Ok(collect(cover, assessment, holdings, ledger)?);
        }
        let answered = self.answered(design, scenario, occasion(vantage), Log::clone)?;
        self.collected(cover, &answered)
    }

    /// What the three ways between countries yield for one request: each run on the
    /// rows that are still there on the day of its answer.
    ///
    /// # Errors
    /// As [`Self::serve`].
    pub fn cross_borders(
        &mut self,
        scenario: &Scenario,
        request: &Request,
    ) -> Result<Vec<RouteOutcome>, ServeError> {
        self.run_of(request.design, scenario)?;
        let stored = |holding: &Holding| holding.keeper == Keeper::PlatformStore;
        let mut outcomes = Vec::new();
        for way in Way::ALL {
            let clock = request.clock(way);
            let mut answers = Vec::new();
            for answered_on in [clock.earliest, clock.latest] {
                let there = |holding: &Holding| {
                    let frozen = clock.frozen_until;
                    request.is_still_there(holding.from, answered_on, frozen)
                };
                let occasion = Occasion {
                    vantage: Vantage::PoliceContent,
                    day: request.asked,
                    until: request.asked,
                    whose: None,
                };
                let answered = self.answered(request.design, scenario, occasion, |log| {
                    let mut left = Log::default();
                    let holdings = log.holdings().iter();
                    holdings
                        .filter(|holding| !stored(holding) || there(holding))
                        .for_each(|holding| left.hold(holding.clone()));
                    left
                })?;
                let left = answered.log.held_on(Keeper::PlatformStore, request.asked);
                let left = left.count();
                let cover = cover_of_a_request(request);
                answers.push((left, self.collected(cover, &answered)?.shown()));
            }
            let asked_for = self.latest.get(&request.design).map_or(0, |latest| {
                let log = &latest.run.log;
                log.held_on(Keeper::PlatformStore, request.asked).count()
            });
            let mut answers = answers.into_iter();
            let earliest = answers.next().unwrap_or_default();
            let latest = answers.next().unwrap_or_default();
            outcomes.push(RouteOutcome {
                clock,
                rows_asked_for: asked_for,
                rows_left_earliest: earliest.0,
                rows_left_latest: latest.0,
                shown_earliest: earliest.1,
                shown_latest: latest.1,
            });
        }
        Ok(outcomes)
    }

    /// Makes sure that the latest run of a design is of this scenario.
    fn run_of(&mut self, design: Design, scenario: &Scenario) -> Result<(), ObservatoryError> {
        if self.scenarios.get(&design) != Some(scenario) {
            self.observe(design, scenario)?;
        }
        Ok(())
    }

    /// What is handed over on an occasion of the latest run, of which `left` is what
    /// is still there.
    fn answered(
        &mut self,
        design: Design,
        scenario: &Scenario,
        occasion: Occasion,
        left: impl Fn(&Log) -> Log,
    ) -> Result<Answered, ServeError> {
        let setting = self.settings.get(&(design, scenario.held_up));
        let (Some(setting), Some(Latest { run, .. })) = (setting, self.latest.get(&design)) else {
            return Err(WorldError::NotPrepared.into());
        };
        let log = left(&run.log);
        let answered = answered_on(occasion, setting, &log, &mut self.rng)?;
        answered.ok_or(ServeError::NotInTheScene)
    }

    fn collected(&mut self, cover: Cover, answered: &Answered) -> Result<Package, ServeError> {
        let design = cover.design;
        let Some(Latest { run, .. }) = self.latest.get(&design) else {
            return Err(WorldError::NotPrepared.into());
        };
        let ledger = self.archive.ledger_in(&mut self.orders, design);
        let Answered { log, windows } = answered;
        let assessment = Assessment::through(run, log, windows, ledger)?;
        let holdings = assessment.holdings_through(windows);
        Ok(collect(cover, &assessment, holdings, ledger)?)
    }
}

/// What is caught through an answer's windows, once each.
fn of_the_windows(answered: &Answered) -> impl Iterator<Item = &Holding> {
    answered.log.holdings().iter().filter(|holding| {
        answered.windows.iter().any(|window| {
            window.keeper == holding.keeper
                && window.from <= holding.until
                && holding.from <= window.until
        })
    })
}

/// The cover of a request to another country, which is none of the desk's orders.
fn cover_of_a_request(request: &Request) -> Cover {
    let order = Order {
        day: request.asked,
        until: request.asked,
        target: Target::Both,
        ..Order::as_in_the_table(
            "",
            Frame::General,
            Instrument::StoredContent,
            request.design,
        )
    };
    Cover {
        design: request.design,
        vantage: Some(Vantage::PoliceContent),
        approvals: Vec::new(),
        from: order.day,
        until: order.day,
        order,
    }
}
