//! The key to the drawing: how a sight ends, what lies at a place.

use yew::prelude::*;

use super::key_glyph;
use crate::content::Translator;
use crate::ui::scene::advance::{Typeface, width};
use crate::ui::scene::text_view::number;

/// What each sign of the drawing means.
pub fn drawing_key(words: &Translator) -> Html {
    let wedge = html! {
        <>
            <path class="sign-wedge" d="M5 10 38 2V18Z" />
            <path class="sign-wedge-edge" d="M5 10 38 2M5 10 38 18" />
            <circle class="sign-eye is-lit" cx="6" cy="10" r="4.5" />
        </>
    };
    let word = words.text("scene-gate");
    let half = (width(&word, Typeface::Serif, 11.0) / 2.0 + 2.0).clamp(8.0, 13.0);
    let gate = html! {
        <>
            <path class="sign-dashes" d="M10.5 10H38" />
            <rect class="sign-gate" x={number(24.0 - half)} y="2" width={number(2.0 * half)} height="16" rx="8" />
            <text class="sign-gate-text" x="24" y="13.6" font-size="11" text-anchor="middle">
                { word }
            </text>
            <circle class="sign-eye is-dashed" cx="6" cy="10" r="4.5" />
        </>
    };
    let bar = html! {
        <>
            <path class="sign-line" d="M10.5 10H36" />
            <path class="sign-bar" d="M36 2V18" />
            <path class="sign-line" d="M1.5 10h9" />
            <circle class="sign-eye is-shut" cx="6" cy="10" r="4.5" />
        </>
    };
    let lit = html! {
        <>
            <rect class="sign-lit" x="4" y="2" width="32" height="16" />
            <path class="sign-lit-lines" d="M8 7.5h24M8 12.5h15" />
        </>
    };
    let sealed = html! {
        <>
            <rect class="sign-seal" x="4" y="2" width="32" height="16" />
            <path class="sign-seal-bytes" d="M8 7.5h24M8 12.5h24" />
        </>
    };
    let signs = [
        (wedge, "legend-wedge"),
        (lit, "legend-words"),
        (gate, "legend-gate"),
        (sealed, "legend-sealed"),
        (bar, "legend-bar"),
    ];
    html! {
        <ul class="drawing-key" aria-label={words.text("legend-label")}>
            for (drawn, meaning) in signs {
                <li>
                    <svg class="sign" viewBox="0 0 40 20" width="40" height="20" aria-hidden="true">{ drawn }</svg>
                    { words.text(meaning) }
                </li>
            }
            <li>{ key_glyph() }{ words.text("legend-key") }</li>
        </ul>
    }
}
