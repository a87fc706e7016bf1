//! The signs of the page. Shape carries the verdict; colour only repeats it.

use yew::prelude::*;

use crate::ui::verdict::Verdict;

/// The sign of a verdict: a written page, an envelope drawn in dashes, or a shut envelope.
pub fn glyph(verdict: Verdict) -> Html {
    let drawn = match verdict {
        Verdict::Sees => html! {
            <>
                <rect class="glyph-page" x="1" y="1" width="22" height="16" />
                <path class="glyph-lines" d="M5 6h14M5 9.5h14M5 13h8" />
            </>
        },
        Verdict::OnlyIf => html! {
            <>
                <rect class="glyph-maybe" x="1.2" y="1.2" width="21.6" height="15.6" />
                <path class="glyph-maybe-flap" d="M2 2.5 12 10 22 2.5" />
            </>
        },
        Verdict::Cannot => html! {
            <>
                <rect class="glyph-shut" x="1" y="1" width="22" height="16" />
                <path class="glyph-shut-flap" d="M1.5 1.5 12 10 22.5 1.5" />
            </>
        },
    };
    html! {
        <svg
            class={classes!("glyph", format!("glyph-{}", verdict.slug()))}
            viewBox="0 0 24 18"
            width="24"
            height="18"
            aria-hidden="true"
        >
            { drawn }
        </svg>
    }
}

/// A key.
pub fn key_glyph() -> Html {
    html! {
        <svg class="glyph glyph-key" viewBox="0 0 24 18" width="24" height="18" aria-hidden="true">
            <circle cx="6" cy="9" r="4.2" />
            <path d="M10.2 9h13M23 9v4.5M18.5 9v3.5" />
        </svg>
    }
}

/// A record with parts that can be read as they stand.
pub fn plain_glyph() -> Html {
    html! {
        <svg class="glyph glyph-plain" viewBox="0 0 24 18" width="24" height="18" aria-hidden="true">
            <path d="M3 1.5h18v15H3zM6.5 6h11M6.5 9.5h11" />
        </svg>
    }
}
