//! The one line that a frame always has: the way to the whole page.

use yew::prelude::*;

use crate::ui::address::Link;
use crate::ui::translation::use_words;

/// What the frame shows.
#[derive(Properties, PartialEq)]
pub struct EmbedLineProps {
    /// The link to it.
    pub link: Link,
}

/// The way to the whole page, in the same state.
#[component]
pub fn EmbedLine(props: &EmbedLineProps) -> Html {
    let words = use_words();
    let whole = Link {
        embed: false,
        hide: Vec::new(),
        ..props.link.clone()
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
