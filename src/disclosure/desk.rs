//! The desk: the offices with their keys, the oversight log and the custodians,
//! as one thing that a page can keep, on whichever side the keys are.

use super::oversight_log::About;
use super::rules::RuleSet;
use super::{
    Approval, Custodian, Custodians, CustodyChain, Filing, Happening, Office, Offices, Order,
    OversightLog, Package, PublishedLog, Refusal, Served, by_id, manifest,
};
use crate::crypto::{CryptoError, Rng};
use crate::party::Day;

/// Where orders are approved, served and logged. Holds keys; everything it
/// takes and gives is plain data.
#[derive(Debug)]
pub struct Desk {
    offices: Offices,
    custodians: Custodians,
    log: OversightLog,
}

impl Desk {
    /// Opens a desk: fresh keys for every office, custodian and the log.
    ///
    /// # Errors
    /// [`CryptoError::Randomness`].
    pub fn open(rng: &mut Rng) -> Result<Self, CryptoError> {
        Ok(Self {
            offices: Offices::open(rng)?,
            custodians: Custodians::open(rng)?,
            log: OversightLog::open(rng)?,
        })
    }

    /// Has an office sign an order on a day, good until another.
    pub fn approve(
        &self,
        office: Office,
        order: &Order,
        granted: Day,
        until: Day,
    ) -> Option<Approval> {
        self.offices.approve(office, order, granted, until)
    }

    /// Serves an order. Whether it is served or refused, it is logged.
    ///
    /// # Errors
    /// [`Refusal`], with its reason.
    pub fn serve(&mut self, order: &Order, approvals: &[Approval]) -> Result<Served, Refusal> {
        self.file(order, approvals, None)
    }

    /// As [`Self::serve`], under rules of the reader's own; these say, too, whether
    /// it is logged.
    ///
    /// # Errors
    /// As [`Self::serve`].
    pub fn serve_under(
        &mut self,
        rules: &RuleSet,
        order: &Order,
        approvals: &[Approval],
    ) -> Result<Served, Refusal> {
        self.file(order, approvals, Some(rules))
    }

    fn file(
        &mut self,
        order: &Order,
        approvals: &[Approval],
        rules: Option<&RuleSet>,
    ) -> Result<Served, Refusal> {
        let served = Served::try_from(Filing {
            order: order.clone(),
            approvals: approvals.to_vec(),
            register: self.offices.register(),
            rules: rules.cloned(),
        });
        if rules.is_some_and(|rules| !rules.logged) {
            return served;
        }
        let about = about(order);
        self.log.append(match &served {
            Ok(_) => Happening::Served(about),
            Err(Refusal { reason, office }) => Happening::Refused {
                about,
                reason: reason.id().to_owned(),
                office: office.map(|office| office.id().to_owned()),
            },
        });
        served
    }

    /// Hands a package over from the platform to the police, the first link of
    /// its chain of custody, and logs the disclosure.
    pub fn disclose(&mut self, package: &Package) -> CustodyChain {
        self.log.append(Happening::Disclosed {
            about: about(&package.cover.order),
            manifest: manifest::digest(package).to_vec(),
            records: package.records.len() as u32,
        });
        let mut chain = self.custodians.begin();
        self.hand_over(&mut chain, Custodian::Platform, Custodian::Police, package);
        chain
    }

    /// Hands a package on, as `giver` has it in hand.
    pub fn hand_over(
        &self,
        chain: &mut CustodyChain,
        giver: Custodian,
        receiver: Custodian,
        package: &Package,
    ) {
        self.custodians.hand_over(chain, giver, receiver, package);
    }

    /// The oversight log as anybody can have it.
    pub fn log(&self) -> PublishedLog {
        self.log.published()
    }
}

fn about(order: &Order) -> About {
    About {
        case: order.case.clone(),
        frame: order.frame.id().to_owned(),
        instrument: order.instrument.id().to_owned(),
        target: order.target.id().to_owned(),
        day: order.day.0,
        design: by_id::design::written(order.design),
        order: order.digest().to_vec(),
    }
}
