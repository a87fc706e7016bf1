//! The drawing: who stands where, and how far each one sees.
//!
//! ```text
//! sheet + shown → cast → layout (wide or tall) → Drawing → SVG
//! ```
//!
//! Everything up to [`drawing`] is plain geometry and knows no browser; only
//! the views at the end know SVG. Nothing here decides a verdict.

pub mod advance;
pub mod apart;
pub mod cast;
pub mod condition;
pub mod direction;
pub mod drawing;
pub mod eye_view;
pub mod fluent_wording;
pub mod hex_weave;
pub mod layout;
pub mod layout_tall;
pub mod layout_wide;
pub mod line_break;
pub mod row;
pub mod scene_view;
pub mod shape;
pub mod side_card;
pub mod sightline;
pub mod slip;
pub mod slip_view;
pub mod stations_tall;
pub mod stations_wide;
pub mod text_fit;
pub mod text_view;
pub mod veil;
pub mod wide_sheet;
pub mod wording;

#[cfg(test)]
mod layout_tests;

pub use scene_view::{Scene, SceneProps};
