//! A QR code (ISO/IEC 18004) as SVG, from its modules.

use qrcode::{Color, EcLevel};
use yew::prelude::*;

use crate::ui::translation::use_words;

/// Empty modules around the code, as the standard asks.
const QUIET: usize = 4;

/// What is encoded.
#[derive(Properties, PartialEq)]
pub struct QrCodeProps {
    /// The text.
    pub text: AttrValue,
}

/// The code, or why there is none.
#[component]
pub fn QrCode(props: &QrCodeProps) -> Html {
    let words = use_words();
    let drawn = use_memo(props.text.clone(), |text| draw(text));
    match &*drawn {
        Some((side, path)) => html! {
            <>
                <svg
                    id="share-qr"
                    class="qr"
                    viewBox={format!("0 0 {side} {side}")}
                    role="img"
                    aria-label={words.text("share-qr-label")}
                    shape-rendering="crispEdges"
                >
                    <rect class="qr-ground" width={side.to_string()} height={side.to_string()} />
                    <path class="qr-modules" d={path.clone()} />
                </svg>
                <p class="share-says">{ words.text("share-qr-says") }</p>
            </>
        },
        None => {
            let count = props.text.chars().count();
            html! {
                <p class="share-says">
                    { words.text_with("share-qr-too-long", [("count", count.into())]) }
                </p>
            }
        }
    }
}

/// The side with its quiet zone, and the dark modules, a run of each row at a
/// time; none when the text is too long. A short link gets a code that bears
/// more damage.
fn draw(text: &str) -> Option<(usize, String)> {
    let code = [EcLevel::M, EcLevel::L]
        .into_iter()
        .find_map(|level| qrcode::QrCode::with_error_correction_level(text, level).ok())?;
    let width = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, next| one == next) {
            if run[0] == Color::Dark {
                let (left, top) = (x + QUIET, y + QUIET);
                path.push_str(&format!("M{left} {top}h{}v1h-{}z", run.len(), run.len()));
            }
            x += run.len();
        }
    }
    Some((width + 2 * QUIET, path))
}

#[cfg(test)]
mod tests {
    use super::draw;

    #[test]
    fn a_link_has_a_code_and_a_novel_has_none() {
        let (side, path) = draw("https://example.org/#v=1&design=escrow").unwrap();
        assert!(side > 8 + 20);
        assert!(
            path.starts_with("M4 4h7"),
            "the first mark begins inside the quiet zone"
        );
        assert!(draw(&"a".repeat(2900)).is_some());
        assert!(draw(&"a".repeat(3000)).is_none());
    }
}
