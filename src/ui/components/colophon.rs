//! The foot of the page: neutrality, the seal, the limits of the model.

use yew::prelude::*;

use crate::ui::body::Shown;
use crate::ui::seal::Seal;

const SEAL_LIMITS: [&str; 5] = [
    "seal-limit-links",
    "seal-limit-browser",
    "seal-limit-webrtc",
    "seal-limit-worker",
    "seal-limit-load",
];

const MODEL_LIMITS: [&str; 4] = [
    "footer-limit-scene",
    "footer-limit-transport",
    "footer-limit-complete",
    "footer-limit-product",
];

/// The foot of the page: whether it is sealed, and what came of the copy kept for
/// reading without a network.
pub fn colophon(shown: &Shown) -> Html {
    let words = &shown.around.words;
    let (seal, copy) = shown.seal;
    let state = match seal {
        Seal::Pending => "seal-pending",
        Seal::Closed => "seal-closed",
        Seal::Failed => "seal-failed",
    };
    let list = |ids: &'static [&'static str]| {
        html! {
            <ul>
                for id in ids.iter().copied() {
                    <li>{ words.text(id) }</li>
                }
            </ul>
        }
    };
    html! {
        <footer class="colophon">
            <div class="colophon-in">
                <p class="colophon-neutral">{ words.text("footer-neutral") }</p>
                <div>
                    <p id="seal" class={classes!("seal", state)} role="status">{ words.text(state) }</p>
                    <p id="offline" class="offline" data-copy={copy.id()}>
                        { words.text(copy.message()) }
                    </p>
                    <details>
                        <summary>{ words.text("seal-limits-title") }</summary>
                        { list(&SEAL_LIMITS) }
                    </details>
                </div>
                <div>
                    <h2>{ words.text("footer-limits-title") }</h2>
                    { list(&MODEL_LIMITS) }
                </div>
            </div>
        </footer>
    }
}
