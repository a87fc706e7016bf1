//! The one line that a frame always has: the way to the whole page.

use yew::prelude::*;

use crate::content::Translator;
use crate::ui::address::Link;

/// The way to the whole page, in the state of `link`, which leads to the frame.
pub fn embed_line(words: &Translator, link: Link) -> Html {
    let whole = Link {
        embed: false,
        hide: Vec::new(),
        ..link
    };
    let address = match whole.to_string() {
        // An empty address would be this one, the frame's.
        bare if bare.is_empty() => "#v=1".to_owned(),
        address => address,
    };
    html! {
        <p class="embed-line">
            <span>{ words.text("site-name") }</span>
            <a
                id="embed-whole"
                href={address}
                target="_blank"
                rel="noopener"
                aria-label={words.text("embed-full-new")}
            >
                { words.text("embed-full") }
            </a>
        </p>
    }
}
