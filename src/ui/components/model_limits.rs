//! Where the model stops: what holds for every design, then what is left out of each.

use yew::prelude::*;

use super::{PageLink, Prose};
use crate::design::Design;
use crate::ui::route::Route;
use crate::ui::sentences::design_name;
use crate::ui::translation::use_words;

/// What holds for every design: the end of a `limit-…` message.
pub const LIMITS: [&str; 16] = [
    "purpose",
    "scene",
    "time",
    "hops",
    "enclave",
    "rules",
    "gone",
    "if-it-happens",
    "inferred",
    "searched",
    "pictures",
    "software",
    "people",
    "law",
    "randomness",
    "seal",
];

/// Where the model stops.
#[component]
pub fn ModelLimits() -> Html {
    let words = use_words();
    html! {
        <>
            <ul class="limits">
                for limit in LIMITS {
                    <li><Prose id={format!("limit-{limit}")} /></li>
                }
            </ul>
            <h3>{ words.text("sources-limits-designs") }</h3>
            <dl class="limits-designs">
                for design in Design::ALL {
                    <div>
                        <dt>
                            <PageLink to={Route::Design(design)}>
                                { design_name(&words, design) }
                            </PageLink>
                        </dt>
                        <dd><Prose id={format!("design-{}-leaves-out", design.slug())} /></dd>
                    </div>
                }
            </dl>
        </>
    }
}
