//! Sightlines: who can see what you send?
//!
//! The flow, in one line:
//!
//! ```text
//! design + scenario → world → records and holdings → knowledge → view → ui
//! ```
//!
//! Modules in reading order; none imports one below it.

pub mod content;
pub mod crypto;
pub mod design;
pub mod knowledge;
pub mod mechanism;
pub mod party;
pub mod ui;
pub mod view;
pub mod wire;
pub mod world;
