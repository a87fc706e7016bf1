//! What the browser knows of the reader: display, motion, width.

use web_sys::window;

use super::storage::{self, THEME};
use super::theme::Theme;

/// The display kept from an earlier visit, else the one the system prefers.
pub fn display() -> Theme {
    storage::remembered(THEME)
        .and_then(|kept| kept.parse().ok())
        .unwrap_or_else(|| {
            if matches("(prefers-color-scheme: dark)") {
                Theme::Dark
            } else {
                Theme::Light
            }
        })
}

/// Puts `theme` on the page.
pub fn show_display(theme: Theme) {
    let root = window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element());
    if let Some(root) = root {
        let _ = root.set_attribute("data-theme", theme.id());
    }
}

/// Keeps `theme` for the next visit.
pub fn keep_display(theme: Theme) {
    storage::remember(THEME, theme.id());
}

/// Whether the reader asks for less motion.
pub fn wants_less_motion() -> bool {
    matches("(prefers-reduced-motion: reduce)")
}

/// Whether the page is as narrow as on a phone.
pub fn is_narrow() -> bool {
    matches("(max-width: 720px)")
}

fn matches(query: &str) -> bool {
    window()
        .and_then(|window| window.match_media(query).ok().flatten())
        .is_some_and(|list| list.matches())
}
