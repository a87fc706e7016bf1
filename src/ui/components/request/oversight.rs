//! Oversight: the log as it grows, and what an auditor says of it, also after
//! somebody has tampered with a copy.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::HappeningLine;
use crate::content::Translator;
use crate::disclosure::Fault;
use crate::ui::case_file::{CaseAction, Tampered};
use crate::ui::components::Prose;
use crate::ui::hooks::RequestHandle;
use crate::ui::translation::use_words;
use crate::view::request_desk::{AuditedLog, DeskQuestion};
use crate::view::tampering::Tampering;

/// Bytes of a digest that are shown.
const SHOWN: usize = 6;

/// What is watched.
#[derive(Properties, PartialEq)]
pub struct OversightProps {
    /// The desk.
    pub desk: RequestHandle,
}

/// The oversight log and its auditor.
#[component]
pub fn Oversight(props: &OversightProps) -> Html {
    let words = use_words();
    let desk = &props.desk;
    html! {
        <section class="sect" aria-labelledby="oversight-title">
            <header>
                <h2 id="oversight-title">{ words.text("oversight-title") }</h2>
                <p><Prose id="oversight-intro" /></p>
            </header>
            if let Some(audited) = &desk.file.log {
                <div class="oversight">
                    <div>
                        <h3>{ words.text("oversight-log") }</h3>
                        { entries(&words, audited, desk.file.tampered.as_ref()) }
                    </div>
                    <div>
                        <h3>{ words.text("oversight-auditor") }</h3>
                        { verdict(&words, audited, desk.file.tampered.as_ref()) }
                        <TamperForm
                            desk={desk.clone()}
                            audited={Rc::clone(audited)}
                        />
                    </div>
                </div>
            } else {
                <p class="oversight-empty">{ words.text("oversight-empty") }</p>
            }
        </section>
    }
}

/// The entries, as the log has them; where the first does not fit, it is marked.
fn entries(words: &Translator, audited: &AuditedLog, tampered: Option<&Tampered>) -> Html {
    let Ok(entries) = &audited.found else {
        return html! { <p>{ words.text("oversight-unreadable") }</p> };
    };
    let fault = tampered
        .and_then(|tampered| tampered.copy.as_ref())
        .and_then(|copy| copy.found.as_ref().err());
    let named = |at: u64| fault.is_some_and(|fault| fault.at == at);
    html! {
        <ol class="log">
            for (entry, signed) in entries.iter().zip(audited.log.entries.iter()) {
                <li data-entry={entry.index.to_string()} class={classes!(named(entry.index).then_some("is-named"))}>
                    <HappeningLine happening={entry.happening.clone()} />
                    <p class="log-digest" dir="ltr" translate="no">
                        { beginning(&signed.digest()) }
                    </p>
                </li>
            }
        </ol>
    }
}

/// What the auditor says.
fn verdict(words: &Translator, audited: &AuditedLog, tampered: Option<&Tampered>) -> Html {
    let (what, found) = match tampered {
        Some(Tampered {
            how,
            at,
            copy: Some(copy),
        }) => {
            let what = words.text_with(
                &format!("tampered-{}", how.id()),
                [("entry", (at + 1).into())],
            );
            (Some(what), &copy.found)
        }
        _ => (None, &audited.found),
    };
    let (id, said) = match found {
        Ok(entries) => {
            let count = entries.len();
            (
                "holds",
                words.text_with("auditor-holds", [("count", count.into())]),
            )
        }
        Err(Fault { at, why }) => (why.id(), fault(words, *at, why.id())),
    };
    html! {
        <div class="auditor" role="status" data-audit={id}>
            if let Some(what) = what {
                <p>{ what }</p>
            }
            <p class="auditor-says">{ said }</p>
        </div>
    }
}

fn fault(words: &Translator, at: u64, why: &str) -> String {
    words.text_with(&format!("fault-{why}"), [("entry", (at + 1).into())])
}

fn beginning(digest: &[u8]) -> String {
    let shown = digest.iter().take(SHOWN);
    let shown: Vec<String> = shown.map(|byte| format!("{byte:02x}")).collect();
    shown.join(" ")
}

#[derive(Properties, PartialEq)]
struct TamperFormProps {
    desk: RequestHandle,
    audited: Rc<AuditedLog>,
}

/// Which entry is tampered with, and how.
#[component]
fn TamperForm(props: &TamperFormProps) -> Html {
    let words = use_words();
    let chosen = use_state(|| 0_usize);
    let log = &props.audited.log;
    let count = log.entries.len();
    let at = (*chosen).min(count.saturating_sub(1));
    let onchange = {
        let chosen = chosen.setter();
        Callback::from(move |event: Event| {
            let entry = event
                .target_dyn_into::<HtmlSelectElement>()
                .and_then(|menu| menu.value().parse().ok());
            if let Some(entry) = entry {
                chosen.set(entry);
            }
        })
    };
    let tamper = |how: Tampering| {
        let copy = how.done_to(log, at);
        // An only entry has no neighbour to change places with.
        (copy != *log).then(|| {
            let desk = props.desk.clone();
            let onclick = Callback::from(move |_: MouseEvent| {
                desk.act.emit(CaseAction::Tamper(how, at));
                desk.ask.emit(DeskQuestion::Audit(copy.clone()));
            });
            html! {
                <button
                    type="button"
                    class="btn btn-small"
                    id={format!("tamper-{}", how.id())}
                    {onclick}
                >
                    { words.text(&format!("tamper-{}", how.id())) }
                </button>
            }
        })
    };
    let restore = props.desk.act.reform(|_: MouseEvent| CaseAction::Restore);
    html! {
        <div class="tamper">
            <p>{ words.text("tamper-intro") }</p>
            <p class="order-select">
                <label for="tamper-entry">{ words.text("tamper-entry") }</label>
                <select id="tamper-entry" {onchange}>
                    for entry in 0..count {
                        <option value={entry.to_string()} selected={entry == at}>
                            { words.text_with("tamper-option", [("entry", (entry + 1).into())]) }
                        </option>
                    }
                </select>
            </p>
            <p class="tamper-ways">
                { for Tampering::ALL.into_iter().filter_map(tamper) }
                if props.desk.file.tampered.is_some() {
                    <button type="button" class="btn btn-small" id="tamper-restore" onclick={restore}>
                        { words.text("tamper-restore") }
                    </button>
                }
            </p>
        </div>
    }
}
