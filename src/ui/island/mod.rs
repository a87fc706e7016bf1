//! Parts of the page that the program takes over one by one.
//!
//! Yew takes over what one renderer drew in one go, and a slow phone cannot answer the
//! reader in between. So each large part is an island: it has a renderer of its own, and
//! the page around it leaves what stands there alone until the island's turn comes
//! (<https://jasonformat.com/islands-architecture/>). From then on the page hands it what
//! there is to show, as if there were no water between them.

use std::rc::Rc;

use yew::context::ContextProviderProps;
use yew::prelude::*;

use super::around::Around;
use super::body::Shown;
use super::whereabouts::Whereabouts;

#[cfg(target_arch = "wasm32")]
mod taken;
mod turns;
#[cfg(not(target_arch = "wasm32"))]
mod written;

#[cfg(target_arch = "wasm32")]
pub use taken::Island;
pub use turns::Turns;
#[cfg(not(target_arch = "wasm32"))]
pub use written::{Island, settled};

/// An island of the page.
#[derive(Clone, Properties)]
pub struct IslandProps {
    /// The id of the element that it is.
    pub id: &'static str,
    /// What there is to show.
    pub shown: Rc<Shown>,
    /// Called just before it is taken over.
    pub before: fn(&Shown),
    /// Draws what is on it.
    pub draw: fn(&Shown) -> Html,
}

/// The page is not drawn anew unless something changed.
impl PartialEq for IslandProps {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// What an island's renderer starts from.
type Ashore = ContextProvider<Around>;

impl IslandProps {
    /// What is on it, with what is handed down: from one renderer to another it must be
    /// by hand.
    fn ashore(&self) -> ContextProviderProps<Around> {
        let context = self.shown.around.clone();
        let whereabouts = self.shown.whereabouts.clone();
        let children = html! {
            <ContextProvider<Whereabouts> context={whereabouts}>
                { (self.draw)(&self.shown) }
            </ContextProvider<Whereabouts>>
        };
        ContextProviderProps { context, children }
    }
}
