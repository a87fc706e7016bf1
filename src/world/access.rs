//! The further ways to content keys that a design builds in, and who keeps
//! the secrets to them.

use super::WorldError;
use crate::crypto::{AeadKey, Rng};
use crate::design::Design;
use crate::mechanism::{
    ConversationKey, DividedKey, KemKey, KeyOf, Mechanism, MechanismError, RiggedGenerator,
    SHORT_KEY_BITS, access_field, budget, crumpled_key,
};
use crate::party::Keeper;
use crate::wire::Record;

/// The built-in ways of a design.
#[derive(Debug, Default)]
pub(super) struct Access {
    agency: Option<KemKey>,
    divided: Option<DividedKey>,
    operator: Option<KemKey>,
    short: Option<ConversationKey>,
    rigged: Option<RiggedGenerator>,
    crumpled: bool,
}

impl Access {
    /// Makes the secrets.
    #[inline(never)]
    pub fn prepare(design: Design, rng: &mut Rng) -> Result<Self, WorldError> {
        let mut access = Self {
            crumpled: design.has(Mechanism::Crumple),
            ..Self::default()
        };
        if design.has(Mechanism::Escrow) {
            access.agency = Some(KemKey::prepare(KeyOf::Agency, rng)?);
        }
        if design.has(Mechanism::SplitEscrow) {
            access.divided = Some(DividedKey::prepare(rng)?);
        }
        if design.has(Mechanism::OperatorKey) {
            access.operator = Some(KemKey::prepare(KeyOf::Operator, rng)?);
        }
        if design.has(Mechanism::ShortKeys) {
            access.short = Some(ConversationKey::prepare(SHORT_KEY_BITS, rng)?);
        }
        if design.has(Mechanism::RngTrapdoor) {
            access.rigged = Some(RiggedGenerator::prepare(rng)?);
        }
        Ok(access)
    }

    /// Whether there is any.
    pub fn is_built_in(&self) -> bool {
        self.short.is_some() || self.has_secrets()
    }

    /// A message's content key, and the records by which it can also be had.
    pub fn key(&mut self, rng: &mut Rng) -> Result<(AeadKey, Vec<Record>), MechanismError> {
        let mut ways = Vec::new();
        let key = if let Some(short) = &self.short {
            ways.push(short.hint().clone());
            short.key().clone()
        } else if let Some(rigged) = &mut self.rigged {
            let (key, shown) = rigged.key()?;
            ways.push(shown);
            key
        } else if self.crumpled {
            let (key, puzzle) = crumpled_key(rng)?;
            ways.push(puzzle);
            key
        } else {
            AeadKey::generate(rng)?
        };
        let divided = self.divided.as_ref().map(DividedKey::key);
        let holders = [self.agency.as_ref(), divided, self.operator.as_ref()];
        for to in holders.into_iter().flatten() {
            ways.push(access_field(to, &key, rng)?);
        }
        Ok((key, ways))
    }

    /// Every secret with its keeper.
    pub fn secrets(&self) -> Vec<(Keeper, Record)> {
        let mut secrets = Vec::new();
        if let Some(agency) = &self.agency {
            secrets.push((Keeper::Agency, agency.record()));
        }
        if let Some(divided) = &self.divided {
            let shares = (1..).map(Keeper::ShareHolder);
            secrets.extend(shares.zip(divided.shares().iter().cloned()));
        }
        if let Some(operator) = &self.operator {
            secrets.push((Keeper::PlatformKeys, operator.record()));
        }
        if let Some(rigged) = &self.rigged {
            secrets.push((Keeper::Trapdoor, rigged.trapdoor()));
        }
        if self.crumpled {
            secrets.push((Keeper::Budget, budget()));
        }
        secrets
    }

    /// Whether somebody keeps a secret to it; a short key has none.
    pub fn has_secrets(&self) -> bool {
        self.crumpled
            || self.agency.is_some()
            || self.divided.is_some()
            || self.operator.is_some()
            || self.rigged.is_some()
    }

    /// The key by which whoever runs the service opens a body, where there is one.
    pub fn operator(&self) -> Option<&KemKey> {
        self.operator.as_ref()
    }
}
