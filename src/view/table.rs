//! One design, as everybody sees it.

use std::rc::Rc;

use super::{PartySheet, Stage};
use crate::design::Design;
use crate::party::{Fact, Vantage};

/// Everything the page shows about one design for one message.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DesignSheet {
    /// Which design was run.
    pub design: Design,
    /// One sheet per vantage, in the order of [`Vantage::ALL`].
    pub parties: Vec<Rc<PartySheet>>,
    /// What the drawing shows.
    pub stage: Rc<Stage>,
    /// UTF-8 bytes the reader typed.
    pub typed_bytes: usize,
    /// Bytes of the record that left Ana's phone.
    pub sent_bytes: usize,
}

impl DesignSheet {
    /// The sheet of one vantage.
    pub fn party(&self, vantage: Vantage) -> Option<&Rc<PartySheet>> {
        self.parties.iter().find(|sheet| sheet.vantage == vantage)
    }

    /// Those of [`Self::who_sees`] that do not see the words.
    pub fn who_sees_without_the_words(&self, fact: Fact) -> impl Iterator<Item = Vantage> + '_ {
        self.parties
            .iter()
            .filter(|sheet| !sheet.finding(Fact::Words).sees())
            .filter(move |sheet| sheet.finding(fact).sees())
            .map(|sheet| sheet.vantage)
            .filter(|vantage| !matches!(vantage, Vantage::AnaPhone | Vantage::BenPhone))
    }

    /// Vantages other than the two phones that see `fact`.
    pub fn who_sees(&self, fact: Fact) -> impl Iterator<Item = Vantage> + '_ {
        self.parties
            .iter()
            .filter(|sheet| !matches!(sheet.vantage, Vantage::AnaPhone | Vantage::BenPhone))
            .filter(move |sheet| sheet.finding(fact).sees())
            .map(|sheet| sheet.vantage)
    }
}
