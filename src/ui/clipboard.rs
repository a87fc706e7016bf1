//! The clipboard, which may be forbidden or absent.

use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::Reflect;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Clipboard, window};

/// Copies `text`, and says whether the browser let the page.
pub async fn copy(text: String) -> bool {
    match clipboard() {
        Some(clipboard) => JsFuture::from(clipboard.write_text(&text)).await.is_ok(),
        None => false,
    }
}

/// Absent from pages that came neither over HTTPS nor from this machine.
fn clipboard() -> Option<Clipboard> {
    let navigator = window()?.navigator();
    let found = Reflect::get(&navigator, &"clipboard".into()).ok()?;
    found.is_object().then(|| found.unchecked_into())
}
