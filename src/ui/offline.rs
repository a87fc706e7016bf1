//! What came of the copy of the page that the browser keeps for reading
//! without a network. Keeping it is `web/sw.js`’s work; the page only says so,
//! and seals itself once it is complete.

use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Function, Promise};
use web_sys::wasm_bindgen::{JsCast, JsValue};

/// Has the copy kept; promises a word on what came of it.
#[derive(Clone, Debug)]
pub struct Keep(pub Function);

impl PartialEq for Keep {
    fn eq(&self, other: &Self) -> bool {
        let (own, other): (&JsValue, &JsValue) = (&self.0, &other.0);
        own == other
    }
}

/// What came of the copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copy {
    /// It is being fetched.
    Pending,
    /// It is complete.
    Kept,
    /// The browser keeps none.
    Missing,
    /// None is needed: the page came as a single file.
    Needless,
}

impl Copy {
    /// The message that says so.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Pending => "offline-pending",
            Self::Kept => "offline-kept",
            Self::Missing => "offline-none",
            Self::Needless => "offline-file",
        }
    }

    /// Has it kept, and waits for what `web/boot.js` has to say of it.
    pub async fn made(keep: Option<Keep>) -> Self {
        let asked = keep.and_then(|Keep(ask)| ask.call0(&JsValue::NULL).ok());
        let Some(promise) = asked.and_then(|promise| promise.dyn_into::<Promise>().ok()) else {
            return Self::Missing;
        };
        let said = JsFuture::from(promise).await.ok();
        match said.and_then(|said| said.as_string()).as_deref() {
            Some("kept") => Self::Kept,
            Some("file") => Self::Needless,
            _ => Self::Missing,
        }
    }
}
