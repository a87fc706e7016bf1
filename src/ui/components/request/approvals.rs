//! The approvals an order needs, as steps that somebody signs, and the last step:
//! serving it. It can be served without them too; then it is refused.

use yew::prelude::*;

use crate::content::Translator;
use crate::content::catalogue;
use crate::content::instruments::Line;
use crate::design::Design;
use crate::disclosure::{Approval, Office, Order, Requirement};
use crate::ui::components::{CitedWorks, Prose};
use crate::ui::hooks::RequestHandle;
use crate::ui::order_form::OrderForm;
use crate::ui::translation::use_words;

/// What is to be approved.
#[derive(Properties, PartialEq)]
pub struct ApprovalsProps {
    /// What is asked for.
    pub form: OrderForm,
    /// The system it is asked of.
    pub design: Design,
    /// The desk.
    pub desk: RequestHandle,
}

/// Bytes of a signature that are shown.
const SHOWN: usize = 6;

/// The approvals, and the button that serves the order.
#[component]
pub fn Approvals(props: &ApprovalsProps) -> Html {
    let words = use_words();
    let ApprovalsProps { form, design, desk } = props;
    let order = form.order(*design);
    let required = Requirement::of(form.frame, form.instrument);
    let complete = required
        .as_ref()
        .is_some_and(|required| is_complete(&required.approvals, desk, &order));
    html! {
        <section class="approvals" aria-labelledby="approvals-title">
            <h3 id="approvals-title">{ words.text("approvals-title") }</h3>
            if let Some(required) = &required {
                if required.is_free() {
                    <p>{ words.text("approvals-none") }</p>
                } else {
                    <ol>
                        for (at, set) in required.approvals.iter().enumerate() {
                            if at > 0 {
                                <li class="approvals-or">{ words.text("approvals-or") }</li>
                            }
                            for office in set.iter().copied() {
                                { step(&words, desk, &order, office, !complete) }
                            }
                        }
                    </ol>
                }
                { law(&words, form, required.line) }
            } else {
                <p>{ words.text("law-none") }</p>
            }
            <div class="order-serve">
                <button
                    type="submit"
                    id="serve"
                    class={classes!("btn", complete.then_some("btn-solid"))}
                >
                    { words.text("order-serve") }
                </button>
                <p>{ words.text(if complete {
                    "order-serve-ready"
                } else if desk.file.to_serve.is_some() {
                    "order-serve-waits"
                } else {
                    "order-serve-early"
                }) }</p>
            </div>
        </section>
    }
}

/// Whether all of some set have signed this very order.
fn is_complete(sets: &[Vec<Office>], desk: &RequestHandle, order: &Order) -> bool {
    let signed = |office: &Office| desk.file.has_signed(*office, order);
    sets.iter().any(|set| set.iter().all(signed))
}

/// One office: asked or not, and what it signed.
fn step(
    words: &Translator,
    desk: &RequestHandle,
    order: &Order,
    office: Office,
    wanted: bool,
) -> Html {
    let signature = desk.file.signature(office);
    let holds = desk.file.has_signed(office, order);
    let order = order.clone();
    let onclick = desk
        .sign
        .reform(move |_: MouseEvent| (office, order.clone()));
    html! {
        <li data-office={office.id()} data-signed={holds.then_some("true")}>
            <b>{ words.text(&format!("office-{office}-name")) }</b>
            if holds {
                <span class="approvals-signed">
                    { signature.map(|(_, approval)| signed(words, approval)) }
                </span>
            } else {
                if signature.is_some() {
                    <span class="approvals-signed">{ words.text("approvals-other-order") }</span>
                }
                <button
                    type="button"
                    class={classes!("btn", "btn-small", wanted.then_some("btn-solid"))}
                    {onclick}
                >
                    { words.text(&format!("office-{office}-ask")) }
                </button>
            }
        </li>
    }
}

fn signed(words: &Translator, approval: &Approval) -> String {
    let beginning = approval.signature.iter().take(SHOWN);
    let beginning: Vec<String> = beginning.map(|byte| format!("{byte:02x}")).collect();
    words.text_with(
        "approvals-signed",
        [("signature", beginning.join(" ").into())],
    )
}

/// What the law says of it, and how sure that is.
fn law(words: &Translator, form: &OrderForm, line: &Line) -> Html {
    let works: Vec<_> = line
        .sources
        .iter()
        .filter_map(|id| catalogue::source(id))
        .collect();
    let deadline = line.deadline_days.map(|days| {
        let hours = line.emergency_hours.unwrap_or_default();
        words.text_with(
            "law-deadline",
            [("days", days.into()), ("hours", hours.into())],
        )
    });
    html! {
        <div class="law">
            <p><Prose id={format!("law-{}-{}", form.frame, form.instrument)} /></p>
            <details>
                <summary>{ words.text("law-more") }</summary>
                if let Some(deadline) = deadline {
                    <p>{ deadline }</p>
                }
                if let Some(days) = line.lasts_days {
                    <p>{ words.text_with("law-lasts", [("days", days.into())]) }</p>
                }
                if line.secret {
                    <p>{ words.text("law-secret") }</p>
                }
                <p class="request-sure">
                    { words.text(&format!("certainty-{}", line.certainty)) }
                    { " " }
                    { words.text("law-not-advice") }
                    { " " }
                    { words.text_with("design-page-last-seen", [
                        ("date", words.date(catalogue::LAST_SEEN).into()),
                    ]) }
                </p>
                <CitedWorks {works} />
            </details>
        </div>
    }
}
