//! The request desk behind the page: one question, one answer, both plain data,
//! so that they can be asked from another thread. The desk's keys stay here,
//! beside the observatory that answers what was served.

use std::rc::Rc;

use super::{Observatory, ObservatoryError};
use crate::crypto::{CryptoError, Rng};
use crate::disclosure::archive::{self, ArchiveError};
use crate::disclosure::{
    Approval, AuditedEntry, Custodian, CustodyChain, CustodyFault, Desk, Fault, Office, Order,
    Package, PublishedLog, Refusal,
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
}

/// What the desk answers.
#[derive(Clone, Debug, PartialEq)]
pub enum DeskAnswer {
    /// The office signed this order.
    Approved(Order, Approval),
    /// What became of an order, and the log as it is now.
    Served(Order, Result<Answered, Refusal>, AuditedLog),
    /// What the auditor says of a log.
    Audited(AuditedLog),
    /// What the court finds when it checks the chain against what it has in hand.
    HandedOn(HandedOn),
    /// The bytes of a ZIP file.
    Archived(Vec<u8>),
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
                    Ok(served) => {
                        let package = observatory.serve(order.design, scenario, &served)?;
                        let chain = desk.disclose(&package);
                        let package = Rc::new(package);
                        Ok(Answered { package, chain })
                    }
                    Err(refusal) => Err(refusal),
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
        })
    }
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
