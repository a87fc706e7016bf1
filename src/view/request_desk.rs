//! The request desk behind the page: one question, one answer, both plain data,
//! so that they can be asked from another thread. The desk's keys stay here,
//! beside the observatory that answers what was served.

use std::rc::Rc;

use super::{DesignSheet, Observatory, ObservatoryError, ServeError};
use crate::crypto::{CryptoError, Rng};
use crate::design::Design;
use crate::disclosure::archive::{self, ArchiveError};
use crate::disclosure::cross_border::{Request, RouteOutcome};
use crate::disclosure::rules::{RuleSet, Ruling};
use crate::disclosure::{
    Approval, AuditedEntry, Custodian, CustodyChain, CustodyFault, Desk, Fault, Office, Order,
    Package, PublishedLog, Refusal, Served,
};
use crate::party::Day;
use crate::world::Scenario;

/// Something asked of the desk.
#[derive(Clone, Debug, PartialEq)]
pub enum DeskQuestion {
    /// Have an office sign an order.
    Approve(Office, Order),
    /// Serve an order with what approves it.
    Serve(Order, Vec<Approval>),
    /// Check a log, as it was published or as somebody altered it.
    Audit(PublishedLog),
    /// Hand a package on to the court; the custodian named alters one of its
    /// records while it has it in hand.
    HandOn(Answered, Option<Custodian>),
    /// Make a file of a package, with the words of its README.
    Archive(Answered, String),
    /// Serve an order that these offices approve, under two sets of rules.
    Rule(Order, Vec<Office>, [RuleSet; 2]),
    /// Ask for the same across a border, by every way there is.
    CrossBorders(Request),
    /// Run a system that a notice results in, and that is no preset.
    Observe(Design),
}

/// What the desk answers.
#[derive(Clone, Debug, PartialEq)]
pub enum DeskAnswer {
    /// The office signed this order.
    Approved(Order, Approval),
    /// What became of an order, and the log as it is now.
    Served(Order, Result<Answered, NotAnswered>, AuditedLog),
    /// What the auditor says of a log.
    Audited(AuditedLog),
    /// What the court finds when it checks the chain against what it has in hand.
    HandedOn(HandedOn),
    /// The bytes of a ZIP file.
    Archived(Vec<u8>),
    /// What became of an order under each set of rules, and the log as it is now.
    Ruled(Rc<[Ruling; 2]>, AuditedLog),
    /// What each way across a border yields.
    CrossedBorders(Request, Rc<[RouteOutcome]>),
    /// What everybody sees in that system.
    Observed(Rc<DesignSheet>),
    /// There is nothing of the kind in this design on that day.
    NotInTheScene,
}

/// Why nothing came back.
#[derive(Clone, Debug, PartialEq)]
pub enum NotAnswered {
    /// The order was refused.
    Refused(Refusal),
    /// It was served, and the design has nothing of the kind on that day.
    NotInTheScene,
}

/// A log, and what the auditor says of it.
#[derive(Clone, Debug, PartialEq)]
pub struct AuditedLog {
    /// The log.
    pub log: PublishedLog,
    /// Its entries, or the first of them that does not fit.
    pub found: Result<Vec<AuditedEntry>, Fault>,
}

impl From<PublishedLog> for AuditedLog {
    fn from(log: PublishedLog) -> Self {
        let found = log.audit();
        Self { log, found }
    }
}

/// The answer to an order that was served.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    /// What came back.
    pub package: Rc<Package>,
    /// Its chain of custody so far: from the platform to the police.
    pub chain: CustodyChain,
}

/// A package at the end of its way.
#[derive(Clone, Debug, PartialEq)]
pub struct HandedOn {
    /// The chain, from the platform to the court.
    pub chain: CustodyChain,
    /// Who altered a record on the way, where somebody did, and which one.
    pub altered: Option<(Custodian, u32)>,
    /// What the court finds.
    pub found: Result<(), CustodyFault>,
}

/// Why the desk could not answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeskError {
    /// The desk could not be opened.
    #[error("the request desk could not be opened: {0}")]
    Closed(#[from] CryptoError),
    /// The design could not be run.
    #[error(transparent)]
    Run(#[from] ObservatoryError),
    /// The file could not be made.
    #[error(transparent)]
    Archive(#[from] ArchiveError),
    /// There is no such office.
    #[error("there is no office {0}")]
    NoOffice(Office),
}

/// A desk that opens when it is first asked something.
#[derive(Debug, Default)]
pub struct RequestDesk(Option<Desk>);

impl RequestDesk {
    /// Answers one question; what is served is answered by `observatory`, under
    /// `scenario`.
    ///
    /// # Errors
    /// [`DeskError`]; never for anything a reader can choose.
    pub fn answer(
        &mut self,
        question: DeskQuestion,
        observatory: &mut Observatory,
        scenario: &Scenario,
    ) -> Result<DeskAnswer, DeskError> {
        let desk = match &mut self.0 {
            Some(desk) => desk,
            closed => closed.insert(Desk::open(&mut Rng::system())?),
        };
        Ok(match question {
            DeskQuestion::Approve(office, order) => {
                let signed = desk.approve(office, &order, Day::SETUP, Day::LOOK);
                DeskAnswer::Approved(order, signed.ok_or(DeskError::NoOffice(office))?)
            }
            DeskQuestion::Serve(order, approvals) => {
                let answered = match desk.serve(&order, &approvals) {
                    Ok(served) => returned(desk, observatory, scenario, &served)?
                        .ok_or(NotAnswered::NotInTheScene),
                    Err(refusal) => Err(NotAnswered::Refused(refusal)),
                };
                DeskAnswer::Served(order, answered, desk.log().into())
            }
            DeskQuestion::Audit(log) => DeskAnswer::Audited(log.into()),
            DeskQuestion::HandOn(answered, altering) => {
                DeskAnswer::HandedOn(handed_on(desk, answered, altering))
            }
            DeskQuestion::Archive(Answered { package, chain }, readme) => {
                DeskAnswer::Archived(archive::zip(&package, &readme, Some(&chain))?)
            }
            DeskQuestion::Rule(order, offices, rules) => {
                let mut ruled = Vec::new();
                for rules in rules {
                    let Some(ruling) =
                        ruling(desk, observatory, scenario, &order, &offices, rules)?
                    else {
                        return Ok(DeskAnswer::NotInTheScene);
                    };
                    ruled.push(ruling);
                }
                match <[Ruling; 2]>::try_from(ruled) {
                    Ok(rulings) => DeskAnswer::Ruled(Rc::new(rulings), desk.log().into()),
                    Err(_) => DeskAnswer::NotInTheScene,
                }
            }
            DeskQuestion::Observe(design) => {
                DeskAnswer::Observed(observatory.observe(design, scenario)?)
            }
            DeskQuestion::CrossBorders(request) => {
                match observatory.cross_borders(scenario, &request) {
                    Ok(outcomes) => DeskAnswer::CrossedBorders(request, outcomes.into()),
                    Err(ServeError::NotInTheScene) => DeskAnswer::NotInTheScene,
                    Err(ServeError::Run(error)) => return Err(error.into()),
                }
            }
        })
    }
}

/// What comes back for a served order, logged and handed to the police; nothing
/// where the design has nothing of the kind.
fn returned(
    desk: &mut Desk,
    observatory: &mut Observatory,
    scenario: &Scenario,
    served: &Served,
) -> Result<Option<Answered>, DeskError> {
    let package = package(observatory, scenario, served)?;
    Ok(package.map(|package| {
        let chain = desk.disclose(&package);
        let package = Rc::new(package);
        Answered { package, chain }
    }))
}

/// The package alone.
fn package(
    observatory: &mut Observatory,
    scenario: &Scenario,
    served: &Served,
) -> Result<Option<Package>, DeskError> {
    match observatory.serve(served.order().design, scenario, served) {
        Ok(package) => Ok(Some(package)),
        Err(ServeError::NotInTheScene) => Ok(None),
        Err(ServeError::Run(error)) => Err(error.into()),
    }
}

/// What becomes of an order that `offices` approve under a reader's own rules.
fn ruling(
    desk: &mut Desk,
    observatory: &mut Observatory,
    scenario: &Scenario,
    order: &Order,
    offices: &[Office],
    rules: RuleSet,
) -> Result<Option<Ruling>, DeskError> {
    let signed = |office: &Office| desk.approve(*office, order, Day::SETUP, Day::LOOK);
    let approvals: Vec<Approval> = offices.iter().filter_map(signed).collect();
    let answer = match desk.serve_under(&rules, order, &approvals) {
        Ok(served) => {
            let Some(package) = package(observatory, scenario, &served)? else {
                return Ok(None);
            };
            if rules.logged {
                desk.disclose(&package);
            }
            Ok(package)
        }
        Err(refusal) => Err(refusal),
    };
    Ok(Some(Ruling {
        told_on: answer.is_ok().then(|| rules.told_on(order)).flatten(),
        logged: rules.logged,
        answer,
        rules,
    }))
}

/// Hands a package on from the police to the court, altered on the way or not.
fn handed_on(desk: &Desk, answered: Answered, altering: Option<Custodian>) -> HandedOn {
    let Answered { package, mut chain } = answered;
    let mut in_hand = Rc::unwrap_or_clone(package);
    let mut altered = None;
    for (at, holder) in Custodian::ALL.into_iter().enumerate().skip(1) {
        if altering == Some(holder) {
            altered = alter(&mut in_hand).map(|number| (holder, number));
        }
        if let Some(next) = Custodian::ALL.get(at + 1) {
            desk.hand_over(&mut chain, holder, *next, &in_hand);
        }
    }
    let found = chain.check(&in_hand);
    HandedOn {
        chain,
        altered,
        found,
    }
}

/// Turns one bit in the middle of the longest record: which one it was. None
/// where there is no record to alter.
fn alter(package: &mut Package) -> Option<u32> {
    let records = package.records.iter_mut().filter(|record| !record.is_key);
    let record = records.max_by_key(|record| record.bytes.len())?;
    let middle = record.bytes.len() / 2;
    let byte = record.bytes.get_mut(middle)?;
    *byte ^= 1;
    Some(record.number)
}
