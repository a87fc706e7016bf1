//! The seal: a policy the page puts on itself, after which the browser
//! refuses every request it might make.
//!
//! A policy added late can only tighten what was allowed before (CSP 3,
//! section 3.3). What the page still needs is already there: its program and
//! styles are loaded and every declared font face has been fetched, so only
//! pictures made from bytes in memory (`data:`, `blob:`) remain allowed.
//!
//! The page does not take its own word for it. Compiling a WebAssembly module
//! is allowed before and forbidden after, and trying needs no network: if the
//! smallest module still compiles, the seal did not take, and the page says so.
//! What the seal does not cover is listed in `seal.ftl`.

use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Array, Uint8Array, WebAssembly};
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Document, FontFace, HtmlElement, HtmlMetaElement, window};

/// The policy of the sealed page.
pub const POLICY: &str =
    "default-src 'none'; img-src data: blob:; form-action 'none'; base-uri 'none'";

/// Whether the page is sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seal {
    /// Not yet: something may still be loading.
    Pending,
    /// The browser now refuses every request.
    Closed,
    /// The browser does not enforce it.
    Failed,
}

/// Waits for every declared font face.
pub async fn wait_until_loaded() {
    let Some(window) = window() else { return };
    if let Some(document) = window.document() {
        let fonts = document.fonts();
        for face in Array::from(&fonts).iter() {
            if let Ok(loading) = face.unchecked_into::<FontFace>().load() {
                // A face that fails falls back to another; the page goes on.
                let _ = JsFuture::from(loading).await;
            }
        }
        if let Ok(ready) = fonts.ready() {
            let _ = JsFuture::from(ready).await;
        }
    }
}

/// Seals the page, and reports whether the seal took.
pub fn close() -> Seal {
    let Some(document) = window().and_then(|window| window.document()) else {
        return Seal::Failed;
    };
    let took = compiles() && add_policy(&document).is_some() && !compiles();
    if !took {
        return Seal::Failed;
    }
    mark(&document);
    Seal::Closed
}

fn add_policy(document: &Document) -> Option<()> {
    let meta: HtmlMetaElement = document.create_element("meta").ok()?.dyn_into().ok()?;
    meta.set_http_equiv("Content-Security-Policy");
    meta.set_content(POLICY);
    document
        .query_selector("head")
        .ok()??
        .append_child(&meta)
        .ok()?;
    Some(())
}

fn mark(document: &Document) {
    let root = document
        .document_element()
        .and_then(|root| root.dyn_into::<HtmlElement>().ok());
    if let Some(root) = root {
        let _ = root.dataset().set("sealed", "true");
    }
}

/// Whether the smallest WebAssembly module compiles: a right the seal takes away.
fn compiles() -> bool {
    const SMALLEST: [u8; 8] = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
    WebAssembly::Module::new(&Uint8Array::from(SMALLEST.as_slice())).is_ok()
}
