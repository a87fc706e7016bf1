//! A derivation in display form: the “Why?” panel, step by step, down to bytes.

use super::{Held, Value};
use crate::party::{Source, Vantage, Fact};
use crate::design::Design;

/// Why a vantage sees a fact, or how it would with `added` sources.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// The design that was run.
    pub design: Design,
    /// Who looks.
    pub vantage: Vantage,
    /// What is asked.
    pub fact: Fact,
    /// Sources lent to the vantage for this run; empty for what it has itself.
    pub added: Vec<Source>,
    /// Steps in order; each uses held things or earlier steps. Empty when nothing led to the fact.
    pub steps: Vec<Step>,
    /// What came out at the end, when the run succeeded.
    pub value: Option<Value>,
    /// When it did not: openings that were really attempted and failed.
    pub failed_attempts: usize,
}

/// One opening or reading that was really carried out.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The rule: the suffix of a `rule-…` message.
    pub rule: &'static str,
    /// What went in.
    pub inputs: Vec<StepInput>,
    /// What came out.
    pub output: Held,
    /// What the output says, when it is readable.
    pub value: Option<Value>,
}

/// One input of a step.
#[derive(Clone, Debug, PartialEq)]
pub enum StepInput {
    /// Something held.
    Held(Held),
    /// The output of an earlier step, by index.
    Step(usize),
}
