//! Tells the page around this one, when there is one, how tall this one is:
//! at first, and whenever that changes.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::EventListener;
use web_sys::js_sys::Array;
use web_sys::wasm_bindgen::JsCast;
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::{Element, MessageEvent, ResizeObserver, window};
use yew::prelude::*;

use crate::ui::framing::{self, Heard, Said};

/// Keeps the page around informed; `compact` marks the document for its style.
#[hook]
pub fn use_frame(compact: bool) {
    use_effect_with(compact, |compact| {
        if let Some(root) = root() {
            let _ = if *compact {
                root.set_attribute("data-embed", "1")
            } else {
                root.remove_attribute("data-embed")
            };
        }
    });
    use_effect_with((), |()| {
        let informing = framing::around().and_then(|_| Informing::start());
        move || drop(informing)
    });
}

/// Stops informing when dropped.
struct Informing {
    observer: ResizeObserver,
    _measure: Closure<dyn FnMut(Array)>,
    _hear: EventListener,
}

/// What has been said to the page around.
#[derive(Default)]
struct Conversation {
    told: Cell<f64>,
    speaks_h5p: Cell<bool>,
}

impl Informing {
    fn start() -> Option<Self> {
        let talk = Rc::new(Conversation::default());
        let measure = Closure::new({
            let talk = Rc::clone(&talk);
            move |_: Array| talk.measured()
        });
        let observer = ResizeObserver::new(measure.as_ref().unchecked_ref()).ok()?;
        observer.observe(&root()?);
        let window = window()?;
        let hear = EventListener::new(&window, "message", move |event| {
            let heard = event.dyn_ref::<MessageEvent>().and_then(Heard::in_event);
            if let Some(heard) = heard {
                talk.heard(heard);
            }
        });
        framing::say(Said::Hello);
        Some(Self {
            observer,
            _measure: measure,
            _hear: hear,
        })
    }
}

impl Drop for Informing {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

impl Conversation {
    fn measured(&self) {
        let Some(height) = framing::height() else {
            return;
        };
        if height != self.told.replace(height) {
            framing::post_height(height);
            self.ask_to_resize();
        }
    }

    fn heard(&self, heard: Heard) {
        match heard {
            Heard::Ready => framing::say(Said::Hello),
            Heard::Hello => {
                self.speaks_h5p.set(true);
                self.ask_to_resize();
            }
            Heard::Resize => self.ask_to_resize(),
            Heard::ResizePrepared => {
                if let Some(height) = framing::height() {
                    framing::say(Said::Resize(height));
                }
            }
        }
    }

    fn ask_to_resize(&self) {
        if let (true, Some(height)) = (self.speaks_h5p.get(), framing::height()) {
            framing::say(Said::PrepareResize(height));
        }
    }
}

fn root() -> Option<Element> {
    window()?.document()?.document_element()
}
