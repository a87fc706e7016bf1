//! What a party holds: the first thing as its very bytes, the rest on request.

use yew::prelude::*;

use super::{Folded, HeldLine, HexBytes};
use crate::ui::translation::use_words;
use crate::view::Held;

/// What a party holds.
#[derive(Properties, PartialEq)]
pub struct HoldingsProps {
    /// Everything it holds that bears on the message, most telling first.
    pub holds: Vec<Held>,
    /// Whether the words stand above already, so that no bytes need to stand open.
    pub brief: bool,
}

/// What a party holds.
#[component]
pub fn Holdings(props: &HoldingsProps) -> Html {
    let words = use_words();
    if props.holds.is_empty() {
        return html! { <p class="holds-nothing">{ words.text("panel-holds-nothing") }</p> };
    }
    // Bytes tell more than the fingerprint of a key, where there are any.
    let first = props
        .holds
        .iter()
        .position(|held| !held.is_key)
        .unwrap_or(0);
    let rest: Vec<Held> = props
        .holds
        .iter()
        .enumerate()
        .filter(|(index, _)| props.brief || *index != first)
        .map(|(_, held)| held.clone())
        .collect();
    let count = rest.len();
    let summary = if props.brief {
        words.text("panel-holds")
    } else {
        words.text_with("panel-more-held", [("count", count.into())])
    };
    html! {
        <div class="holds">
            if let Some(held) = props.holds.get(first).filter(|_| !props.brief) {
                <HeldLine held={held.clone()} />
                if !held.is_key {
                    <HexBytes bytes={held.bytes.clone()} />
                }
            }
            if count > 0 {
                <Folded {summary}>
                    <ul class="holds-list">
                        for held in rest {
                            <li>
                                <HeldLine held={held.clone()} />
                                if !held.is_key {
                                    <HexBytes bytes={held.bytes.clone()} />
                                }
                            </li>
                        }
                    </ul>
                </Folded>
            }
        </div>
    }
}
