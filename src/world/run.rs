//! A finished run: who held what, and what was true.

use super::Journey;
use crate::design::Design;
use crate::wire::{Device, Log};

/// Ten days of one design, as records and holdings.
#[derive(Clone, Debug)]
pub struct Run {
    /// The design that was run.
    pub design: Design,
    /// Who held what, where and when.
    pub log: Log,
    /// The way of the reader's own message.
    pub journey: Journey,
    /// The devices the later message was really sealed to; empty where none was.
    pub devices: Vec<Device>,
}
