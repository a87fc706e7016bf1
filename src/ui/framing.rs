//! The page inside another page: what it posts to the page around it, and what
//! it understands of what comes back. Nothing but its height is ever posted.
//!
//! Two ways are spoken at once. Ours: `{ type: "sightlines-height", height }`.
//! And the resizing protocol of H5P, as its `h5p-resizer.js` speaks it on the
//! other side: the frame says `hello`, the page around it `hello`; from then on
//! `prepareResize` is answered by `resizePrepared`, and that by `resize`; a
//! `ready` asks the frame to begin anew, a `resize` to measure again.

use web_sys::js_sys::{Object, Reflect};
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, MessageEvent, Window, window};

/// The `type` of our message.
pub const HEIGHT: &str = "sightlines-height";

/// What the page around the frame may say in H5P's protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// It has begun to listen: greet it again.
    Ready,
    /// It speaks the protocol.
    Hello,
    /// It has made room to be resized.
    ResizePrepared,
    /// Its own size has changed.
    Resize,
}

impl Heard {
    /// The action with this name.
    pub fn named(action: &str) -> Option<Self> {
        match action {
            "ready" => Some(Self::Ready),
            "hello" => Some(Self::Hello),
            "resizePrepared" => Some(Self::ResizePrepared),
            "resize" => Some(Self::Resize),
            _ => None,
        }
    }

    /// What the page around the frame said; none for whatever else is posted here.
    pub fn in_event(event: &MessageEvent) -> Option<Self> {
        let around = around()?;
        let from_around = event.source().is_some_and(|source| source == **around);
        let data = event.data();
        if !from_around || !data.is_object() {
            return None;
        }
        let field = |name: &str| Reflect::get(&data, &name.into()).ok()?.as_string();
        if field("context")? != "h5p" {
            return None;
        }
        Self::named(&field("action")?)
    }
}

/// What the frame says in H5P's protocol.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Said {
    /// Does anybody listen?
    Hello,
    /// The content is this tall.
    PrepareResize(f64),
    /// Make the frame this tall.
    Resize(f64),
}

/// The page around this one, when there is one.
pub fn around() -> Option<Window> {
    let own = window()?;
    own.parent().ok().flatten().filter(|around| *around != own)
}

/// How tall the page is, in whole CSS pixels, when nothing has to scroll.
///
/// A scroll bar makes the page narrower, and a narrower drawing is a lower one:
/// measured with the bar, the page would fit a frame that keeps the bar for
/// ever. So it is measured without, in one go that nobody sees.
pub fn height() -> Option<f64> {
    let root = window()?.document()?.document_element()?;
    let style = root.dyn_ref::<HtmlElement>()?.style();
    let _ = style.set_property("overflow", "hidden");
    let height = root.get_bounding_client_rect().height().ceil();
    let _ = style.remove_property("overflow");
    Some(height)
}

/// Posts the height in our own way.
pub fn post_height(height: f64) {
    post(&[("type", HEIGHT.into()), ("height", height.into())]);
}

/// Posts in H5P's way.
pub fn say(said: Said) {
    let context = ("context", JsValue::from_str("h5p"));
    match said {
        Said::Hello => post(&[context, ("action", "hello".into())]),
        Said::PrepareResize(height) => post(&[
            context,
            ("action", "prepareResize".into()),
            ("scrollHeight", height.into()),
            ("clientHeight", height.into()),
        ]),
        Said::Resize(height) => post(&[
            context,
            ("action", "resize".into()),
            ("scrollHeight", height.into()),
        ]),
    }
}

fn post(fields: &[(&str, JsValue)]) {
    let Some(around) = around() else { return };
    let message = Object::new();
    for (name, value) in fields {
        let _ = Reflect::set(&message, &(*name).into(), value);
    }
    // To whoever it is: a height is no secret, and the frame does not know its host.
    let _ = around.post_message(&message, "*");
}

#[cfg(test)]
mod tests {
    use super::Heard;

    #[test]
    fn only_the_protocols_own_words_are_heard() {
        assert_eq!(Heard::named("resizePrepared"), Some(Heard::ResizePrepared));
        for other in ["", "Hello", "prepareResize", "__proto__"] {
            assert_eq!(Heard::named(other), None);
        }
    }
}
