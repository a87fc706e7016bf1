//! What the reader did to the page before its program came, and how it looks to them.
//!
//! The page can be read, written in and guessed on as soon as its HTML is
//! there. When the program takes over it starts from what it finds.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlInputElement, HtmlTextAreaElement, window};
use yew::AttrValue;

use super::message::Message;
use super::preferences;
use super::state::State;
use super::theme::Theme;
use super::verdict::Verdict;
use crate::party::Vantage;
use crate::world::Card;

/// What the program finds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arrival {
    /// The words in the box.
    pub typed: Option<AttrValue>,
    /// The card picked.
    pub card: Option<Card>,
    /// The guesses made.
    pub guesses: Vec<(Vantage, Verdict)>,
    /// The display kept from an earlier visit, else the one the system prefers.
    pub display: Option<Theme>,
}

impl Arrival {
    /// Looks at the page as it stands; there is none on a server.
    pub fn now() -> Option<Self> {
        Some(Self::at(&window()?.document()?))
    }

    /// Looks at the page as it stands.
    pub fn at(document: &Document) -> Self {
        Self {
            typed: document
                .get_element_by_id("message")
                .and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok())
                .map(|field| field.value().into()),
            card: picked(document, "input[name=card]:checked")
                .first()
                .and_then(|input| input.value().parse().ok()),
            guesses: picked(document, "[data-guess-for] input:checked")
                .iter()
                .filter_map(guess)
                .collect(),
            display: Some(preferences::display()),
        }
    }

    /// `state` with what the reader did to it.
    pub fn applied_to(&self, mut state: State) -> State {
        if let Some(typed) = &self.typed {
            state.message = Message::new(typed.clone());
        }
        state.card = self.card.unwrap_or(state.card);
        state.prediction.guesses.clone_from(&self.guesses);
        state
    }
}

fn picked(document: &Document, selector: &str) -> Vec<HtmlInputElement> {
    let Ok(found) = document.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into().ok())
        .collect()
}

fn guess(input: &HtmlInputElement) -> Option<(Vantage, Verdict)> {
    let row: Element = input.closest("[data-guess-for]").ok().flatten()?;
    let about = row.get_attribute("data-guess-for")?.parse().ok()?;
    let verdict = Verdict::ALL
        .into_iter()
        .find(|verdict| verdict.id() == input.value())?;
    Some((about, verdict))
}
