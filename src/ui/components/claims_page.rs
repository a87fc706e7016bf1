//! The sentences of the dispute: who says them, the strongest reply, and what a run
//! on the reader's own message shows of each.

mod answer_shown;
mod claim_entry;
mod claims_filter;
mod run_section;

use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use self::claim_entry::ClaimEntry;
use self::claims_filter::ClaimsFilter;
use super::{PageLink, Prose, SafeguardingNote, SideBySide};
use crate::content::catalogue;
use crate::content::claims::{CLAIMS, Claim};
use crate::ui::route::Route;
use crate::ui::runs::Sheets;
use crate::ui::state::State;
use crate::ui::translation::use_words;
use crate::ui::whereabouts::use_whereabouts;

/// The id of what holds the claims beyond the core.
const MORE: &str = "claims-more";

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct ClaimsPageProps {
    /// What the reader decided.
    pub state: State,
    /// The runs there are.
    pub sheets: Sheets,
}

/// The page.
#[component]
pub fn ClaimsPage(props: &ClaimsPageProps) -> Html {
    let words = use_words();
    let message = use_whereabouts().message;
    let reply_first = use_state(|| false);
    let more_open = use_state(|| false);
    let chosen = props.state.claims;
    let (core, more): (Vec<&'static Claim>, Vec<&'static Claim>) =
        chosen.list().into_iter().partition(|claim| claim.core);
    let shown = core.len() + more.len();
    let counts = [("shown", shown.into()), ("all", CLAIMS.len().into())];
    let entries = |claims: &[&'static Claim]| -> Html {
        claims
            .iter()
            .map(|claim| {
                let open = chosen.open == Some(claim.id);
                html! {
                    <ClaimEntry
                        key={claim.id}
                        claim={*claim}
                        {chosen}
                        reply_first={*reply_first}
                        // The others need not know that something was run.
                        sheets={open.then(|| props.sheets.clone())}
                    />
                }
            })
            .collect()
    };
    // Whoever asked for some of them, or came to one of these, is not made to look.
    let unfold = chosen.is_narrowed() || more.iter().any(|claim| chosen.open == Some(claim.id));
    let ontoggle = {
        let set = more_open.setter();
        Callback::from(move |event: Event| {
            let details = event.target_dyn_into::<HtmlDetailsElement>();
            if let Some(details) = details.filter(|details| details.id() == MORE) {
                set.set(details.open());
            }
        })
    };
    let turn = {
        let (now, set) = (*reply_first, reply_first.setter());
        Callback::from(move |_: MouseEvent| set.set(!now))
    };
    html! {
        <section class="claims" aria-labelledby="headline">
            <header>
                <h1 id="headline" tabindex="-1">{ words.text("claims-title") }</h1>
                <p><Prose id="claims-intro" /></p>
                <p>{ words.text("claims-paraphrased") }</p>
                if core.iter().chain(&more).any(|claim| claim.safeguarding) {
                    <SafeguardingNote />
                }
            </header>
            <p class="walk-message claims-message">
                { words.text("claims-message") }{ " " }
                <q class="words" dir="auto">{ message }</q>{ " " }
                <PageLink to={Route::Home}>{ words.text("claims-other-message") }</PageLink>
            </p>
            <ClaimsFilter {chosen} />
            <div class="claims-count">
                <p role="status">{ words.text_with("claims-shown", counts) }</p>
                <p>
                    <button
                        type="button"
                        id="reply-first"
                        class="btn btn-small"
                        aria-pressed={if *reply_first { "true" } else { "false" }}
                        onclick={turn}
                    >
                        { words.text("claims-reply-first") }
                    </button>
                    { " " }{ words.text("claims-reply-first-says") }
                </p>
            </div>
            if shown == 0 {
                <p>{ words.text("claims-none-shown") }</p>
            }
            if !core.is_empty() {
                <section id="claims-core" class="claims-part" aria-labelledby="core-title">
                    <h2 id="core-title">{ words.text("claims-core") }</h2>
                    { entries(&core) }
                </section>
            }
            if !more.is_empty() {
                <details id={MORE} class="claims-part" open={unfold || *more_open} {ontoggle}>
                    <summary>
                        <h2>{ words.text_with("claims-more", [("count", more.len().into())]) }</h2>
                    </summary>
                    { entries(&more) }
                </details>
            }
            <p class="claims-last-seen">
                {
                    words.text_with(
                        "design-page-last-seen",
                        [("date", words.date(catalogue::LAST_SEEN).into())],
                    )
                }
            </p>
            // The further sections of the page stand below, one component each.
            <SideBySide sheets={props.sheets.clone()} />
        </section>
    }
}
