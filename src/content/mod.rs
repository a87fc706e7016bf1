//! Typed access to content and locales: every word a reader sees.
//!
//! Knows no design, no run and no browser: it turns an id and arguments into
//! a sentence of one locale, and says what is cited about what has an id.

pub mod catalogue;
pub mod claims;
pub mod citations;
pub mod positions;
pub mod rollout;
pub mod spaces;
mod locale;
pub mod pseudo;
mod lexicon;
mod number_format;
pub mod terms;
mod translator;

pub use fluent_bundle::FluentValue;
#[cfg(not(target_arch = "wasm32"))]
pub use lexicon::{Extent, kinds_with_words, lexicon, lexicon_on};
pub use locale::{Direction, Locale, Status};
pub use number_format::NumberFormat;
pub use translator::{Arguments, Translator};
