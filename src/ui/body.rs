//! What stands in the middle of a page, below its masthead.
//!
//! The frame around it is the same everywhere (`app.rs`); a program is the frame
//! and the bodies that it is for, so that no page's program carries another's parts.

use std::rc::Rc;

use yew::prelude::*;

use super::hooks::{Announcement, Observed};
use super::state::{Action, State};
use super::theme::Theme;
use super::translation::Words;
use crate::view::DesignSheet;

/// Draws a body: one of `pages`.
#[derive(Clone, Copy)]
pub struct Body(pub fn(&Shown<'_>) -> Html);

impl PartialEq for Body {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::fn_addr_eq(self.0, other.0)
    }
}

/// What there is to show.
pub struct Shown<'a> {
    /// The words of the reader's language.
    pub words: &'a Words,
    /// Asks the page's state for something.
    pub act: &'a Callback<Action>,
    /// What the reader decided.
    pub state: &'a State,
    /// The runs there are.
    pub observed: &'a Observed,
    /// The run of the design on show.
    pub sheet: Option<&'a Rc<DesignSheet>>,
    /// What the last switch changed.
    pub announcement: &'a Announcement,
    /// The drawing made when the page was built.
    pub built: &'a Option<AttrValue>,
    /// The display.
    pub theme: Option<Theme>,
}

/// A program that opens its page with the bodies that `$body` draws: its `main`,
/// and `openPage`, which `web/boot.js` calls.
#[macro_export]
macro_rules! program {
    ($body:path) => {
        fn main() {
            #[cfg(target_arch = "wasm32")]
            $crate::ui::opening::prepare();
        }

        #[cfg(target_arch = "wasm32")]
        mod browser {
            use ::wasm_bindgen::prelude::wasm_bindgen;
            use ::web_sys::js_sys::{Function, Promise};
            use $crate::ui::body::Body;
            use $crate::ui::opening::{Handed, open};

            /// Opens the page with what is handed to it.
            #[wasm_bindgen(js_name = openPage)]
            pub fn open_page(
                lexicon: &str,
                copy: Function,
                arrived: Promise,
                start: Function,
                housing: &str,
            ) {
                let handed = Handed {
                    lexicon,
                    copy,
                    arrived,
                    start,
                    housing,
                };
                open(handed, Body($body));
            }
        }
    };
}
