//! One thing held, in one line: what it is, whose, since when; a key by its
//! fingerprint, never by its bytes.

use yew::prelude::*;

use super::{glyph, key_glyph, plain_glyph};
use crate::content::Translator;
use crate::ui::translation::use_words;
use crate::ui::verdict::Verdict;
use crate::view::Held;

/// Bytes of a fingerprint that are shown.
const FINGERPRINT_SHOWN: usize = 6;

/// The thing held.
#[derive(Properties, PartialEq)]
pub struct HeldLineProps {
    /// The thing held.
    pub held: Held,
}

/// One thing held.
#[component]
pub fn HeldLine(props: &HeldLineProps) -> Html {
    let words = use_words();
    let held = &props.held;
    let size = (!held.is_key)
        .then(|| words.text_with("held-size", [("count", held.bytes.0.len().into())]));
    let about = match (kept(&words, held), size) {
        (Some(kept), Some(size)) => {
            let both = [("first", kept.into()), ("second", size.into())];
            Some(words.text_with("held-about", both))
        }
        (kept, size) => kept.or(size),
    };
    html! {
        <p class="held">
            if held.is_key {
                { key_glyph() }
            } else if held.is_sealed {
                { glyph(Verdict::Cannot) }
            } else {
                { plain_glyph() }
            }
            <span>
                <b class="held-form">{ words.text(&format!("form-{}", held.form)) }</b>
                if let Some(about) = about {
                    <span class="held-from">{ about }</span>
                }
                if held.is_key {
                    <span class="held-key">
                        {
                            words.text_with(
                                "why-key",
                                [("fingerprint", fingerprint(&held.bytes.0).into())],
                            )
                        }
                    </span>
                }
            </span>
        </p>
    }
}

/// Where it is kept and since when; nothing for what only came out of a step.
fn kept(words: &Translator, held: &Held) -> Option<String> {
    let keeper = words.text(&format!("keeper-{}", held.keeper?));
    Some(match held.day {
        Some(day) => words.text_with(
            "held-since",
            [("keeper", keeper.into()), ("day", day.0.into())],
        ),
        None => keeper,
    })
}

fn fingerprint(bytes: &[u8]) -> String {
    bytes
        .iter()
        .take(FINGERPRINT_SHOWN)
        .map(|byte| format!("{byte:02x}"))
        .collect::<Vec<_>>()
        .join(" ")
}
