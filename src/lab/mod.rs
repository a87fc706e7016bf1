//! Experiments that a reader does apart from the scene: the same ciphers, on
//! things made for the experiment.

pub mod identification;
pub mod key_search;
