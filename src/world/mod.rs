//! Runs a scenario under a design, day by day.

mod scenario;

pub use scenario::{Card, LONGEST_MESSAGE, Scenario};
