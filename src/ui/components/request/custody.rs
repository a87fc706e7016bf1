//! Chain of custody: the package goes from hand to hand, each signing for it, and
//! may be altered on the way. The court checks.

use yew::prelude::*;

use crate::content::Translator;
use crate::disclosure::Custodian;
use crate::ui::components::Prose;
use crate::ui::hooks::RequestHandle;
use crate::ui::sentences::and_list;
use crate::ui::translation::use_words;
use crate::view::request_desk::{DeskQuestion, HandedOn};

/// What is handed on.
#[derive(Properties, PartialEq)]
pub struct CustodyProps {
    /// The desk.
    pub desk: RequestHandle,
}

/// In whose hands a package may be altered: whoever has it after the platform.
const HOLDERS: [Custodian; 3] = [Custodian::Police, Custodian::Laboratory, Custodian::Court];

/// The package's way to the court.
#[component]
pub fn Custody(props: &CustodyProps) -> Html {
    let words = use_words();
    let desk = &props.desk;
    let altering = use_state(|| None::<Custodian>);
    let choose = |holder: Option<Custodian>| {
        let altering = altering.setter();
        Callback::from(move |_: Event| altering.set(holder))
    };
    let returned = desk.file.returned();
    html! {
        <section class="sect" aria-labelledby="custody-title">
            <header>
                <h2 id="custody-title">{ words.text("custody-title") }</h2>
                <p><Prose id="custody-intro" /></p>
            </header>
            if let Some(answered) = returned {
                <fieldset class="order-laws">
                    <legend>{ words.text("custody-who") }</legend>
                    <label>
                        <input
                            type="radio"
                            name="altering"
                            value="none"
                            checked={altering.is_none()}
                            onchange={choose(None)}
                        />
                        <span>{ words.text("custody-nobody") }</span>
                    </label>
                    for holder in HOLDERS {
                        <label>
                            <input
                                type="radio"
                                name="altering"
                                value={holder.id()}
                                checked={*altering == Some(holder)}
                                onchange={choose(Some(holder))}
                            />
                            <span>{ words.text(&format!("custodian-{holder}-name")) }</span>
                        </label>
                    }
                </fieldset>
                <p>
                    <button
                        type="button"
                        id="hand-on"
                        class="btn"
                        onclick={
                            let question = DeskQuestion::HandOn((**answered).clone(), *altering);
                            desk.ask.reform(move |_: MouseEvent| question.clone())
                        }
                    >
                        { words.text("custody-hand-on") }
                    </button>
                </p>
                if let Some(handed_on) = &desk.file.handed_on {
                    { way(&words, handed_on) }
                }
            } else {
                <p class="oversight-empty">{ words.text("custody-empty") }</p>
            }
        </section>
    }
}

/// Hand by hand, and what the court finds.
fn way(words: &Translator, handed_on: &HandedOn) -> Html {
    let HandedOn {
        chain,
        altered,
        found,
    } = handed_on;
    let name = |holder: Custodian| words.text(&format!("custodian-{holder}"));
    let fault = found.as_ref().err();
    html! {
        <div class="custody" role="status" data-custody={fault.map_or("holds", |fault| fault.why.id())}>
            <ol class="log">
                for hand_over in chain.hand_overs.iter() {
                    <li>
                        <p>
                            { words.text_with("custody-step", [
                                ("giver", name(hand_over.giver).into()),
                                ("receiver", name(hand_over.receiver).into()),
                            ]) }
                        </p>
                        <p class="log-digest" dir="ltr" translate="no">
                            { hand_over.manifest.iter().take(6).map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ") }
                        </p>
                    </li>
                }
            </ol>
            if let Some((holder, record)) = altered {
                <p>
                    { words.text_with("custody-altered", [
                        ("holder", name(*holder).into()),
                        ("record", (*record).into()),
                    ]) }
                </p>
            }
            <p class="auditor-says">
                { match fault {
                    None => words.text("custody-holds"),
                    Some(fault) => {
                        let holder = fault.holder.map(name);
                        let named: Vec<String> = holder.into_iter().collect();
                        words.text_with(&format!("custody-fault-{}", fault.why.id()), [
                            ("holder", and_list(words, &named).into()),
                            ("step", (fault.at + 1).into()),
                        ])
                    }
                } }
            </p>
        </div>
    }
}
