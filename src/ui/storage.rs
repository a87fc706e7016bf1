//! The browser's storage, which may be full, forbidden or absent: every
//! failure reads as “nothing kept” and no failure is an error.

use web_sys::{Storage, window};

/// Kept across visits: the display.
pub const THEME: &str = "sightlines-theme";
/// Kept across visits: the line below the safeguarding note.
pub const HELP: &str = "sightlines-help";
/// Kept until the next page takes it: the message, on the way to another page or
/// language, or after the page had to stop.
pub const DRAFT: &str = "sightlines-draft";

/// What is kept across visits under `key`.
pub fn remembered(key: &str) -> Option<String> {
    local()?.get_item(key).ok().flatten()
}

/// Keeps `value` across visits, if the browser lets it.
pub fn remember(key: &str, value: &str) {
    if let Some(storage) = local() {
        let _ = storage.set_item(key, value);
    }
}

/// Forgets what is kept across visits under `key`.
pub fn forget(key: &str) {
    if let Some(storage) = local() {
        let _ = storage.remove_item(key);
    }
}

/// Keeps `value` until the next page of this site takes it, if the browser lets it.
pub fn keep_for_session(key: &str, value: &str) {
    let storage = window().and_then(|window| window.session_storage().ok().flatten());
    if let Some(storage) = storage {
        let _ = storage.set_item(key, value);
    }
}

/// Takes what was kept across one reload under `key`.
pub fn take_from_session(key: &str) -> Option<String> {
    let storage = window()?.session_storage().ok().flatten()?;
    let kept = storage.get_item(key).ok().flatten()?;
    let _ = storage.remove_item(key);
    Some(kept)
}

fn local() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}
