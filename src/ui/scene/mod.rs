//! The drawing: who stands where, and how far each one sees.
//!
//! ```text
//! sheet + shown → cast → layout (wide or tall) → Drawing → facing the way of the page → SVG
//! ```
//!
//! Everything up to [`drawing`] is plain geometry and knows no browser; only
//! the views at the end know SVG. Nothing here decides a verdict.

pub mod shape;
pub mod direction;
pub mod cyrillic_advance;
pub mod arabic_advance;
pub mod advance;
pub mod piece;
pub mod line_break;
pub mod text_fit;
pub mod hex_weave;
pub mod sightline;
pub mod condition;
pub mod wording;
pub mod order;
pub mod cast;
pub mod run;
pub mod drawing;
pub mod mirror;
pub mod slip;
pub mod side_card;
pub mod relays;
pub mod row;
pub mod label;
pub mod layout;
pub mod apart;
pub mod wide_sheet;
pub mod columns_wide;
pub mod flanks;
pub mod stations_wide;
pub mod sides;
pub mod layout_wide;
pub mod column;
pub mod rail;
pub mod stations_tall;
pub mod layout_tall;
pub mod veil;
pub mod fluent_wording;
pub mod text_view;
pub mod slip_view;
pub mod eye_view;
pub mod scene_view;
pub mod markup;
pub mod plain_style;
pub mod still;

#[cfg(test)]
mod test_scenes;
#[cfg(test)]
mod test_checks;
#[cfg(test)]
mod layout_tests;
#[cfg(test)]
mod mirror_tests;
#[cfg(test)]
mod language_tests;

pub use scene_view::{Scene, SceneProps};
