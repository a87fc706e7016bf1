//! Sightlines: who can see what you send?
//!
//! The flow, in one line:
//!
//! ```text
//! design + scenario → world → records and holdings → knowledge → view → ui
//! ```
//!
//! Modules in reading order; none imports one below it.

pub mod crypto;
pub mod party;
pub mod wire;
pub mod mechanism;
pub mod design;
pub mod world;
pub mod knowledge;
pub mod content;
pub mod view;
pub mod ui;
