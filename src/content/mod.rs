//! Typed access to content and locales: every word a reader sees.
//!
//! Knows no design, no run and no browser: it turns an id and arguments into
//! a sentence of one locale.

mod locale;
mod translator;

pub use fluent_bundle::FluentValue;
pub use locale::Locale;
pub use translator::{Arguments, Translator};
