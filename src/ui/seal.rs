//! The seal: a policy the page puts on itself, after which the browser
//! refuses every request it might make.
//!
//! A policy added late can only tighten what was allowed before (CSP 3,
//! section 3.3). What the page still needs is already there: its program and
//! styles are loaded and the font faces of the page's language have been
//! fetched, so only pictures made from bytes in memory (`data:`, `blob:`) remain
//! allowed, and workers made from a script in memory: such a worker inherits the
//! policy of the page that starts it (CSP 3, section 4.2.2, HTML's policy
//! container).
//!
//! So it goes in two steps. [`forbid_requests`] takes away every request; then the engine
//! is started, and bound by that; [`close`] takes away the right to compile WebAssembly
//! too, which nobody needs any more. In one step, the workers would inherit a policy under
//! which Firefox does not let them have a program, even a compiled one.
//!
//! The page does not take its own word for it. Compiling a WebAssembly module
//! is allowed before and forbidden after, and trying needs no network: if the
//! smallest module still compiles, the seal did not take, and the page says so.
//! What the seal does not cover is listed in `seal.ftl`.

use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Array, Promise, Uint8Array, WebAssembly};
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Document, FontFace, HtmlElement, HtmlMetaElement, Window, window};

/// The policy that forbids every request and leaves the page, and with it the engine's
/// workers, the right to run WebAssembly.
pub const NO_REQUESTS: &str = "default-src 'none'; script-src 'wasm-unsafe-eval'; \
    img-src data: blob:; worker-src blob:; form-action 'none'; base-uri 'none'";

/// The policy of the sealed page.
pub const POLICY: &str = "default-src 'none'; img-src data: blob:; worker-src blob:; \
    form-action 'none'; base-uri 'none'";

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

/// Waits for the font faces that the page's language is set in: those of the
/// families its styles name. Faces of other scripts stay on the host; whoever
/// types another script sees it in a font of their own system, because after
/// the seal nothing more can come.
pub async fn wait_until_loaded() {
    let Some(window) = window() else { return };
    let Some(document) = window.document() else {
        return;
    };
    let fonts = document.fonts();
    let named = families(&window, &document);
    let loading: Array = Array::from(&fonts)
        .iter()
        .filter_map(|face| face.dyn_into::<FontFace>().ok())
        .filter(|face| {
            named
                .iter()
                .any(|family| *family == unquoted(&face.family()))
        })
        .filter_map(|face| face.load().ok())
        .collect();
    // A face that fails falls back to another; the page goes on.
    let _ = JsFuture::from(Promise::all_settled(&loading)).await;
    if let Ok(ready) = fonts.ready() {
        let _ = JsFuture::from(ready).await;
    }
}

/// The families that the page's three voices name, in its language.
fn families(window: &Window, document: &Document) -> Vec<String> {
    let styles = document
        .document_element()
        .and_then(|root| window.get_computed_style(&root).ok()?);
    let Some(styles) = styles else {
        return Vec::new();
    };
    ["--serif", "--sans", "--mono"]
        .into_iter()
        .filter_map(|voice| styles.get_property_value(voice).ok())
        .flat_map(|list| list.split(',').map(unquoted).collect::<Vec<_>>())
        .collect()
}

/// A family's name without what surrounds it in a style sheet.
fn unquoted(family: &str) -> String {
    family.trim().trim_matches(['"', '\'']).to_owned()
}

/// Forbids the page, and workers that it starts from now on, every request.
pub fn forbid_requests() {
    if let Some(document) = window().and_then(|window| window.document()) {
        add_policy(&document, NO_REQUESTS);
    }
}

/// Seals the page, and reports whether the seal took.
pub fn close() -> Seal {
    let Some(document) = window().and_then(|window| window.document()) else {
        return Seal::Failed;
    };
    let took = compiles() && add_policy(&document, POLICY).is_some() && !compiles();
    if !took {
        return Seal::Failed;
    }
    mark(&document);
    Seal::Closed
}

fn add_policy(document: &Document, policy: &str) -> Option<()> {
    let meta: HtmlMetaElement = document.create_element("meta").ok()?.dyn_into().ok()?;
    meta.set_http_equiv("Content-Security-Policy");
    meta.set_content(policy);
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
