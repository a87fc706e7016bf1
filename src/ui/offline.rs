//! What came of the copy of the page that the browser keeps for reading
//! without a network. Keeping it is `web/sw.js`’s work, complete before the page seals
//! itself unless the reader was quicker; the page only says so.

use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Function, Promise};
use web_sys::wasm_bindgen::{JsCast, JsValue};

/// Begins the copy; promises what, when called, promises a word on what came of it.
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
    /// For scripts and tests.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Kept => "kept",
            Self::Missing => "none",
            Self::Needless => "file",
        }
    }

    /// The message that says so.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Pending => "offline-pending",
            Self::Kept => "offline-kept",
            Self::Missing => "offline-none",
            Self::Needless => "offline-file",
        }
    }
}

/// A copy that was begun: nothing of it is left for the page itself to ask for.
#[derive(Clone, Debug)]
pub struct Begun(Option<Function>);

impl Begun {
    /// Has it begun.
    pub async fn by(keep: Option<Keep>) -> Self {
        let promised = keep.and_then(|Keep(begin)| promise_of(&begin));
        match promised {
            Some(promise) => Self(JsFuture::from(promise).await.ok().and_then(as_function)),
            None => Self(None),
        }
    }

    /// Waits for what `web/boot.js` has to say of it.
    pub async fn complete(self) -> Copy {
        let Some(promise) = self.0.as_ref().and_then(promise_of) else {
            return Copy::Missing;
        };
        let said = JsFuture::from(promise).await.ok();
        match said.and_then(|said| said.as_string()).as_deref() {
            Some("kept") => Copy::Kept,
            Some("file") => Copy::Needless,
            _ => Copy::Missing,
        }
    }
}

fn promise_of(called: &Function) -> Option<Promise> {
    called.call0(&JsValue::NULL).ok()?.dyn_into().ok()
}

fn as_function(value: JsValue) -> Option<Function> {
    value.dyn_into().ok()
}
