//! One claim: the sentence, and behind it the strongest reply, published numbers, what
//! a run shows and what none can show. Without the program it opens all the same.

use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use super::run_section::RunSection;
use crate::content::catalogue::{self, Statement};
use crate::content::claims::Claim;
use crate::ui::claims_shown::ClaimsShown;
use crate::ui::components::{CitedWorks, Prose};
use crate::ui::hooks::{claim_id, use_act};
use crate::ui::runs::Sheets;
use crate::ui::state::Action;
use crate::ui::translation::use_words;

/// What is shown.
#[derive(Properties, PartialEq)]
pub struct ClaimEntryProps {
    /// The claim.
    pub claim: &'static Claim,
    /// What the reader chose on this page.
    pub chosen: ClaimsShown,
    /// Whether the reply is read before the claim.
    pub reply_first: bool,
    /// The runs there are, while it is open.
    pub sheets: Option<Sheets>,
}

/// One claim.
#[component]
pub fn ClaimEntry(props: &ClaimEntryProps) -> Html {
    let words = use_words();
    let act = use_act();
    let (claim, chosen) = (props.claim, props.chosen);
    let id = claim.id;
    let open = chosen.open == Some(id);
    // The browser opens and closes it, with or without us; we follow.
    let ontoggle = Callback::from(move |event: Event| {
        let is_open = event
            .target_dyn_into::<HtmlDetailsElement>()
            .is_some_and(|details| details.open());
        if is_open != open {
            act.emit(Action::Claims(chosen.toggled(id)));
        }
    });
    let rests_on = |statement: &Statement| -> Html {
        let works: Vec<_> = statement
            .sources
            .iter()
            .filter_map(|id| catalogue::source(id))
            .collect();
        html! {
            <>
                <p class="claim-certainty">
                    { words.text(&format!("certainty-{}", statement.certainty)) }
                </p>
                <CitedWorks {works} />
            </>
        }
    };
    let speaker = words.text(&format!("speaker-{}", claim.by));
    let holder = words.text(&format!("holder-{}", claim.holder));
    let (the_claim, the_reply) = (format!("claim-{id}"), format!("claim-{id}-reply"));
    let said_by = html! {
        <>
            <p class="claim-by">
                { words.text_with("claim-said-by", [("speaker", speaker.into())]) }
            </p>
            { rests_on(&claim.rests) }
        </>
    };
    let answered_by = html! {
        <>
            <p class="claim-by">
                { words.text_with("claim-reply-by", [("holder", holder.into())]) }
            </p>
            { rests_on(&claim.reply) }
        </>
    };
    let sides = match props.reply_first {
        false => [
            ("claim-claim", the_claim, said_by),
            ("claim-reply", the_reply, answered_by),
        ],
        true => [
            ("claim-reply", the_reply, answered_by),
            ("claim-claim", the_claim, said_by),
        ],
    };
    let [
        (first_title, first, first_by),
        (second_title, second, second_by),
    ] = sides;
    let number: u32 = id.trim_start_matches('c').parse().unwrap_or_default();
    html! {
        <details
            class="claim"
            data-claim={id}
            data-settles={claim.settles.id()}
            {open}
            {ontoggle}
        >
            <summary id={claim_id(id)}>
                <span class="claim-about">
                    <span class="claim-number">
                        { words.text_with("claim-number", [("number", number.into())]) }
                    </span>
                    <span>{ words.text(&format!("speaker-{}-short", claim.by)) }</span>
                    <span class="claim-kindred">
                        for kind in claim.kinds {
                            <span>{ words.text(&format!("claim-kind-{kind}")) }</span>
                        }
                    </span>
                    <span class="claim-settles">
                        { words.text(&format!("claim-settles-{}", claim.settles)) }
                    </span>
                </span>
                // What can be pressed as a whole has nothing in it to be pressed.
                <h3 class="claim-sentence">{ words.text(&first) }</h3>
            </summary>
            <div class="claim-parts">
                <section>
                    <h4>{ words.text(first_title) }</h4>
                    <div>{ first_by }</div>
                </section>
                <section>
                    <h4>{ words.text(second_title) }</h4>
                    <div><p class="claim-sentence"><Prose id={second} /></p>{ second_by }</div>
                </section>
                <section>
                    <h4>{ words.text("claims-kind") }</h4>
                    <ul class="claim-kinds">
                        for kind in claim.kinds {
                            <li>
                                <b>{ words.text(&format!("claim-kind-{kind}")) }</b>
                                { ": " }{ words.text(&format!("claim-kind-{kind}-says")) }
                            </li>
                        }
                    </ul>
                </section>
                if let Some(data) = &claim.data {
                    <section>
                        <h4>{ words.text("claim-numbers") }</h4>
                        <div>
                            <p><Prose id={format!("claim-{id}-data")} /></p>
                            { rests_on(data) }
                        </div>
                    </section>
                }
                <section class="claim-run">
                    <h4>{ words.text("claim-run") }</h4>
                    <RunSection {claim} sheets={props.sheets.clone()} />
                </section>
                <section>
                    <h4>{ words.text("claim-cannot") }</h4>
                    <p><Prose id={format!("claim-{id}-cannot")} /></p>
                </section>
            </div>
        </details>
    }
}
