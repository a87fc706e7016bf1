//! The scene with a language's own words around the reader's message.

use crate::content::Translator;
use crate::world::{Card, Scenario};

/// A scenario with this message and card, or with the message the page opens
/// with; all others say what the language has them say.
pub fn scenario(words: &Translator, message: Option<&str>, card: Card) -> Scenario {
    Scenario {
        text: message.map_or_else(|| words.text("scene-words"), str::to_owned),
        card,
        earlier_text: words.text("scene-earlier-words"),
        later_text: words.text("scene-later-words"),
        reply_text: words.text("scene-reply-words"),
        ..Scenario::default()
    }
}
