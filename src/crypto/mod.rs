//! The only code that names a cipher crate.
