//! The drawing as a file: exactly what is on the screen, and nothing else.
//!
//! ```text
//! svg.scene on the page → traced, with the look the style sheet gave it
//!                       → a sheet with a heading → SVG text → file, or PNG
//! ```
//!
//! A saved picture names no file of ours: every colour, width and face that
//! the style sheet gave stands in it as an attribute, and each line of text
//! states its length, so that another face still fits.

pub mod markup;
pub mod sheet;
pub mod tracing;
pub mod saving;
