//! Bytes as a texture: each takes one of three tones from its own value, so the
//! weave is the data.

use yew::prelude::*;

use crate::ui::translation::use_words;
use crate::view::Shown;

/// Bytes shown at first.
const FIRST: usize = 72;
/// Bytes shown at first of one thing among many: a list of dozens would be half of the page.
pub const FIRST_IN_A_LIST: usize = 24;
/// Bytes added on each request.
const MORE: usize = 1024;
/// Bytes named to readers who listen.
const SPOKEN: usize = 4;

/// The bytes.
#[derive(Properties, PartialEq)]
pub struct HexBytesProps {
    /// The bytes.
    pub bytes: Shown,
    /// Bytes in a row.
    #[prop_or(12)]
    pub row: usize,
    /// Bytes shown at first.
    #[prop_or(FIRST)]
    pub first: usize,
}

/// Bytes as a texture.
#[component]
pub fn HexBytes(props: &HexBytesProps) -> Html {
    let words = use_words();
    let shown = use_state(|| props.first);
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + MORE))
    };
    let bytes = &props.bytes.0;
    let row = props.row.max(1);
    let visible = &bytes[..bytes.len().min(*shown)];
    let left = bytes.len() - visible.len();
    let beginning: Vec<String> = bytes.iter().take(SPOKEN).map(|byte| hex(*byte)).collect();
    let label = words.text_with(
        "bytes-label",
        [
            ("count", bytes.len().into()),
            ("beginning", beginning.join(" ").into()),
        ],
    );
    html! {
        <div class="hex-frame">
            <div class="hex" role="img" aria-label={label} dir="ltr" translate="no">
                for (index, line) in visible.chunks(row).enumerate() {
                    <span class="hex-row">
                        <i class="hex-offset">{ format!("{:03x}", index * row) }</i>
                        for byte in line.iter().copied() {
                            <b class={tone(byte)}>{ hex(byte) }</b>
                        }
                        for _ in line.len()..row {
                            <b class="hex-none">{ "\u{a0}\u{a0}" }</b>
                        }
                    </span>
                }
            </div>
            if left > 0 {
                <p class="hex-left">
                    <span>{ words.text_with("bytes-left", [("count", left.into())]) }</span>
                    <button type="button" class="btn-link" onclick={more}>
                        { words.text_with("bytes-more", [("count", left.min(MORE).into())]) }
                    </button>
                </p>
            }
        </div>
    }
}

fn hex(byte: u8) -> String {
    format!("{byte:02x}")
}

fn tone(byte: u8) -> &'static str {
    match byte {
        0..=85 => "hex-a",
        86..=170 => "hex-b",
        _ => "hex-c",
    }
}
