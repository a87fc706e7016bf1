//! The key to the drawing and the table.

use yew::prelude::*;

use super::{Glyph, KeyGlyph};
use crate::ui::translation::use_words;
use crate::ui::verdict::Verdict;

/// What each sign means.
#[component]
pub fn DrawingKey() -> Html {
    let words = use_words();
    html! {
        <ul class="drawing-key" aria-label={words.text("key-label")}>
            <li><Glyph verdict={Verdict::Sees} />{ words.text("key-reads") }</li>
            <li><Glyph verdict={Verdict::OnlyIf} />{ words.text("key-only-if") }</li>
            <li><Glyph verdict={Verdict::Cannot} />{ words.text("key-cannot") }</li>
            <li><KeyGlyph />{ words.text("key-key") }</li>
        </ul>
    }
}
