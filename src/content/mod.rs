//! Typed access to content and locales.
