//! The engine: what runs designs, in a worker beside the page. It knows no page;
//! `web/engine.js` hands it letters and lets it take one step after another.

fn main() {
    #[cfg(target_arch = "wasm32")]
    worker::prepare();
}

#[cfg(target_arch = "wasm32")]
mod worker {
    use std::cell::RefCell;
    use std::panic;

    use sightlines::exchange::{Queue, Reply, from_bytes, to_bytes};
    use wasm_bindgen::JsValue;
    use wasm_bindgen::prelude::wasm_bindgen;
    use web_sys::console;
    use web_sys::js_sys::Function;

    thread_local! {
        static QUEUE: RefCell<Queue> = RefCell::default();
    }

    /// Has what stops the engine said; the trap that follows reaches the page by itself.
    pub fn prepare() {
        panic::set_hook(Box::new(|what| console::error_1(&what.to_string().into())));
    }

    /// Takes a letter in; gives a reply where there is one at once. `clock` tells
    /// milliseconds.
    #[wasm_bindgen]
    pub fn hear(bytes: &[u8], clock: &Function) -> Option<Vec<u8>> {
        match from_bytes(bytes) {
            Ok(letter) => {
                written(QUEUE.with_borrow_mut(|queue| queue.take_in(letter, time(clock))))
            }
            Err(error) => {
                console::error_1(&error.to_string().into());
                None
            }
        }
    }

    /// Does one thing; gives a reply where there is one.
    #[wasm_bindgen]
    pub fn step(clock: &Function) -> Option<Vec<u8>> {
        written(QUEUE.with_borrow_mut(|queue| queue.step(time(clock))))
    }

    /// Whether nothing is left to do.
    #[wasm_bindgen(js_name = isIdle)]
    pub fn is_idle() -> bool {
        QUEUE.with_borrow(Queue::is_idle)
    }

    /// Told that nothing has come for a while; whether there is something to do now.
    #[wasm_bindgen]
    pub fn rest() -> bool {
        QUEUE.with_borrow_mut(Queue::rest)
    }

    fn time(clock: &Function) -> impl Fn() -> f64 + '_ {
        || {
            let told = clock.call0(&JsValue::NULL).ok();
            told.and_then(|told| told.as_f64()).unwrap_or_default()
        }
    }

    fn written(reply: Option<Reply>) -> Option<Vec<u8>> {
        to_bytes(&reply?)
            .inspect_err(|error| console::error_1(&error.to_string().into()))
            .ok()
    }
}
