//! Where a notice stands, and the steps that are possible from there.

use yew::prelude::*;

use crate::content::Translator;
use crate::disclosure::notice::{Action, Notice, Response, Stage};
use crate::ui::sentences::{and_list, design_name};
use crate::ui::translation::use_words;

/// The notice.
#[derive(Properties, PartialEq)]
pub struct NoticeStepsProps {
    /// The notice.
    pub notice: Notice,
    /// A step is taken.
    pub on_step: Callback<Action>,
}

/// Where it stands, and what can be done.
#[component]
pub fn NoticeSteps(props: &NoticeStepsProps) -> Html {
    let words = use_words();
    let notice = &props.notice;
    let steps: Vec<(String, Action)> = possible(&words, notice);
    html! {
        <div class="notice-steps">
            <ol class="notice-stages">
                for stage in Stage::ALL {
                    <li aria-current={(stage == notice.stage).then_some("step")}>
                        { words.text(&format!("notice-stage-{}", stage.id())) }
                    </li>
                }
            </ol>
            <div role="status">
                <p>{ words.text(&format!("notice-stage-{}-what", notice.stage.id())) }</p>
                <ul class="request-points">
                    for line in so_far(&words, notice) {
                        <li>{ line }</li>
                    }
                </ul>
            </div>
            if !steps.is_empty() {
                <p class="tamper-ways">
                    for (label, action) in steps {
                        // A button never becomes another one under the reader's finger.
                        <button
                            key={label.clone()}
                            type="button"
                            class="btn btn-small"
                            data-action={action.id()}
                            onclick={props.on_step.reform(move |_: MouseEvent| action)}
                        >
                            { label }
                        </button>
                    }
                </p>
            }
        </div>
    }
}

/// What has happened to it.
fn so_far(words: &Translator, notice: &Notice) -> Vec<String> {
    let offices = |list: &mut dyn Iterator<Item = &crate::disclosure::Office>| -> String {
        let names: Vec<String> = list
            .map(|office| words.text(&format!("office-{office}")))
            .collect();
        and_list(words, &names)
    };
    let mut lines = Vec::new();
    if !notice.signed.is_empty() {
        let signed = offices(&mut notice.signed.iter());
        lines.push(words.text_with("notice-signed", [("offices", signed.into())]));
    }
    let lacking = notice.still_to_sign();
    if !lacking.is_empty() {
        let lacking = offices(&mut lacking.iter());
        lines.push(words.text_with("notice-to-sign", [("offices", lacking.into())]));
    }
    for (said, id) in [
        (notice.is_secret(), "notice-is-secret"),
        (notice.consulted, "notice-consulted"),
        (notice.reviewed, "notice-reviewed"),
        (notice.told, "notice-told"),
    ] {
        if said {
            lines.push(words.text(id));
        }
    }
    if notice.now != notice.before {
        let now = design_name(words, notice.now);
        lines.push(words.text_with("notice-now", [("design", now.into())]));
    }
    lines
}

/// The steps that can be asked for here, with what stands on their buttons. Which
/// of them are allowed, the notice says when asked.
fn possible(words: &Translator, notice: &Notice) -> Vec<(String, Action)> {
    let plain = |action: Action| {
        (
            words.text(&format!("notice-action-{}", action.id())),
            action,
        )
    };
    match notice.stage {
        Stage::Drafted => {
            let asked = notice.still_to_sign().into_iter().map(|office| {
                let label = words.text(&format!("office-{office}-ask"));
                (label, Action::Sign(office))
            });
            let consult = (!notice.consulted).then(|| plain(Action::Consult));
            let rest = [plain(Action::Give)];
            consult.into_iter().chain(asked).chain(rest).collect()
        }
        Stage::Given => [Action::AskForReview, Action::TakeEffect, Action::TellUsers]
            .map(plain)
            .into(),
        Stage::UnderReview => [Action::Confirm, Action::Revoke].map(plain).into(),
        Stage::InForce => responses(words, notice),
        Stage::InCourt => [Action::Uphold, Action::Quash].map(plain).into(),
        Stage::Answered | Stage::Ended if notice.told => Vec::new(),
        Stage::Answered | Stage::Ended => vec![plain(Action::TellUsers)],
    }
}

/// What the provider may answer: only what goes together with the system.
fn responses(words: &Translator, notice: &Notice) -> Vec<(String, Action)> {
    let changes = notice.demand.alternatives(notice.now);
    let answers = std::iter::once(Response::Comply)
        .chain(changes.into_iter().map(Response::ChangeProduct))
        .chain([Response::Withdraw]);
    let fits = |answer: &Response| answer.resulting(notice.demand, notice.now).is_some();
    let label = |answer: Response| match answer {
        Response::ChangeProduct(alternative) => words.text(&format!("alternative-{alternative}")),
        other => words.text(&format!("response-{}", other.id())),
    };
    answers
        .filter(fits)
        .chain([Response::Challenge])
        .map(|answer| (label(answer), Action::Respond(answer)))
        .collect()
}
