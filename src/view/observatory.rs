//! The one door through which the page and the command line reach the engine.

use std::rc::Rc;

use super::{DesignSheet, Explanation};
use crate::design::Design;
use crate::party::{Fact, Source, Vantage};
use crate::world::Scenario;

/// Runs designs and keeps what does not depend on the words.
pub struct Observatory {}

/// Why a run could not be carried out.
#[derive(Debug, thiserror::Error)]
pub enum ObservatoryError {}

impl Observatory {
    /// An observatory with no keys made yet; each design's are made at its first run.
    pub fn new() -> Self {
        Self {}
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
        let _ = (design, scenario);
        unreachable!()
    }

    /// Why `vantage` sees `fact` in the latest run of `design`, or what happens
    /// when `added` sources are lent to it.
    pub fn explain(
        &mut self,
        design: Design,
        vantage: Vantage,
        fact: Fact,
        added: &[Source],
    ) -> Option<Explanation> {
        let _ = (design, vantage, fact, added);
        None
    }
}
