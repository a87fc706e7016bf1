//! What stands in the middle of a page, below its masthead.
//!
//! The frame around it is the same everywhere (`app.rs`); a program is the frame
//! and the bodies that it is for, so that no page's program carries another's parts.

use std::rc::Rc;

use yew::prelude::*;

use super::around::Around;
use super::arrival::Arrival;
use super::hooks::{Announcement, Observed};
use super::island::{Island, Turns};
use super::offline::Copy;
use super::seal::Seal;
use super::state::State;
use super::theme::Theme;
use super::whereabouts::Whereabouts;
use crate::view::DesignSheet;

/// Draws a body: one of `pages`.
#[derive(Clone, Copy)]
pub struct Body(pub fn(&Rc<Shown>) -> Html);

impl PartialEq for Body {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::fn_addr_eq(self.0, other.0)
    }
}

/// What there is to show.
pub struct Shown {
    /// The words, and what else is handed down.
    pub around: Around,
    /// Where the reader is.
    pub whereabouts: Whereabouts,
    /// What the reader decided.
    pub state: Rc<State>,
    /// The runs there are.
    pub observed: Observed,
    /// The run of the design on show.
    pub sheet: Option<Rc<DesignSheet>>,
    /// What the last switch changed.
    pub announcement: Announcement,
    /// The drawing made when the page was built.
    pub built: Option<AttrValue>,
    /// The display.
    pub theme: Option<Theme>,
    /// Whether the page is sealed, and what came of the copy of it.
    pub seal: (Seal, Copy),
    /// What the program found.
    pub found: Arrival,
    /// Whether what is drawn stands already, and is to be taken over.
    pub stands: bool,
    /// Whose turn it is for that.
    pub turns: Turns,
}

impl Shown {
    /// A part of the page that is taken over by itself.
    pub fn island(self: &Rc<Self>, id: &'static str, draw: fn(&Self) -> Html) -> Html {
        self.island_after(id, |_| {}, draw)
    }

    /// The same; `before` is called just before it is taken over.
    pub fn island_after(
        self: &Rc<Self>,
        id: &'static str,
        before: fn(&Self),
        draw: fn(&Self) -> Html,
    ) -> Html {
        html! { <Island key={id} {id} shown={Rc::clone(self)} {before} {draw} /> }
    }
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
