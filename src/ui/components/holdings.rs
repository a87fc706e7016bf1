//! What a party holds: the first thing as its very bytes, the rest on request.

use yew::prelude::*;

use super::hex_bytes::FIRST_IN_A_LIST;
use super::{Folded, HeldLine, HexBytes};
use crate::content::Translator;
use crate::view::Held;

/// What a party holds.
///
/// `holds` is everything it holds that bears on the message, most telling first; `brief`
/// says that the words stand above already, so that no bytes need to stand open.
pub fn holdings(words: &Translator, holds: &[Held], brief: bool) -> Html {
    if holds.is_empty() {
        return html! { <p class="holds-nothing">{ words.text("panel-holds-nothing") }</p> };
    }
    // Bytes tell more than the fingerprint of a key, where there are any.
    let first = holds.iter().position(|held| !held.is_key).unwrap_or(0);
    let rest: Vec<Held> = holds
        .iter()
        .enumerate()
        .filter(|(index, _)| brief || *index != first)
        .map(|(_, held)| held.clone())
        .collect();
    let count = rest.len();
    let summary = if brief {
        words.text("panel-holds")
    } else {
        words.text_with("panel-more-held", [("count", count.into())])
    };
    html! {
        <div class="holds">
            if let Some(held) = holds.get(first).filter(|_| !brief) {
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
                                    <HexBytes bytes={held.bytes.clone()} first={FIRST_IN_A_LIST} />
                                }
                            </li>
                        }
                    </ul>
                </Folded>
            }
        </div>
    }
}
