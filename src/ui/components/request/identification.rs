//! From a network address and a time to a household, where several share the
//! address: what is asked, what the provider's log answers, and whom it hits.

use yew::prelude::*;

use crate::content::Translator;
use crate::lab::identification::{ADDRESS, Answer, HOUSEHOLDS, Household, Sighting, TURN, visit};
use crate::ui::sentences::and_list;
use crate::ui::translation::use_words;

/// When the visit took place, in seconds from midnight: half a minute before
/// another household gets the ports.
const WHEN: u32 = 41 * TURN - 30;

/// How far the service's clock may be off, in seconds.
const SKEWS: [i32; 4] = [0, 10, 60, -900];

/// From an address to a household.
#[component]
pub fn Identification() -> Html {
    let words = use_words();
    let household = use_state(|| 3_u8);
    let with_port = use_state(|| true);
    let skew = use_state(|| 0_i32);
    let corrected = use_state(|| false);
    let truth = Household(*household);
    let Some(sighting) = visit(truth, WHEN, *skew) else {
        return html! {};
    };
    let correction = if *corrected { -*skew } else { 0 };
    let question = sighting.question(*with_port, correction);
    let answer = question.ask();
    let switch = |state: &UseStateHandle<bool>| {
        let (setter, now) = (state.setter(), **state);
        Callback::from(move |_: Event| setter.set(!now))
    };
    html! {
        <div class="identification">
            <fieldset class="order-laws">
                <legend>{ words.text("address-who") }</legend>
                for number in 1..=HOUSEHOLDS {
                    <label>
                        <input
                            type="radio"
                            name="household"
                            value={number.to_string()}
                            checked={number == *household}
                            onchange={
                                let household = household.setter();
                                Callback::from(move |_: Event| household.set(number))
                            }
                        />
                        <span>{ words.text_with("address-number", [("number", number.into())]) }</span>
                    </label>
                }
            </fieldset>
            <fieldset class="order-laws">
                <legend>{ words.text("address-clock") }</legend>
                for seconds in SKEWS {
                    <label>
                        <input
                            type="radio"
                            name="skew"
                            value={seconds.to_string()}
                            checked={seconds == *skew}
                            onchange={
                                let skew = skew.setter();
                                Callback::from(move |_: Event| skew.set(seconds))
                            }
                        />
                        <span>{ off(&words, seconds) }</span>
                    </label>
                }
            </fieldset>
            <div class="order-switches">
                <label>
                    <input
                        type="checkbox"
                        id="address-port"
                        checked={*with_port}
                        onchange={switch(&with_port)}
                    />
                    <span>{ words.text("address-with-port") }</span>
                </label>
                <label>
                    <input
                        type="checkbox"
                        id="address-corrected"
                        checked={*corrected}
                        onchange={switch(&corrected)}
                    />
                    <span>{ words.text("address-corrected") }</span>
                </label>
            </div>
            <dl class="identified" data-hit={answer.against(truth).id()}>
                <div>
                    <dt>{ words.text("address-log") }</dt>
                    <dd>{ noted(&words, &sighting) }</dd>
                </div>
                <div>
                    <dt>{ words.text("address-asked") }</dt>
                    <dd>
                        { match question.port {
                            Some(port) => words.text_with("address-question", [
                                ("address", ADDRESS.into()),
                                ("port", port.to_string().into()),
                                ("time", time(question.at).into()),
                            ]),
                            None => words.text_with("address-question-no-port", [
                                ("address", ADDRESS.into()),
                                ("time", time(question.at).into()),
                            ]),
                        } }
                    </dd>
                </div>
                <div>
                    <dt>{ words.text("address-answer") }</dt>
                    <dd>{ answered(&words, &answer) }</dd>
                </div>
                <div>
                    <dt>{ words.text("address-truth") }</dt>
                    <dd>
                        { words.text_with("address-household", [("number", household.to_string().into())]) }
                    </dd>
                </div>
            </dl>
            <p class="auditor-says" role="status">
                { words.text(&format!("hit-{}", answer.against(truth))) }
            </p>
            <p class="request-sure">{ words.text("address-limit") }</p>
        </div>
    }
}

fn off(words: &Translator, seconds: i32) -> String {
    let id = match seconds {
        0 => "address-clock-right",
        1.. => "address-clock-ahead",
        _ => "address-clock-behind",
    };
    words.text_with(id, [("seconds", seconds.unsigned_abs().into())])
}

/// What the service wrote down.
fn noted(words: &Translator, sighting: &Sighting) -> String {
    words.text_with(
        "address-question",
        [
            ("address", sighting.address.into()),
            ("port", sighting.port.to_string().into()),
            ("time", time(sighting.at).into()),
        ],
    )
}

fn answered(words: &Translator, answer: &Answer) -> String {
    let named = |household: &Household| {
        words.text_with(
            "address-household",
            [("number", household.0.to_string().into())],
        )
    };
    match answer {
        Answer::Nobody => words.text("address-nobody"),
        Answer::One(household) => named(household),
        Answer::Several(several) => {
            let names: Vec<String> = several.iter().map(named).collect();
            and_list(words, &names)
        }
    }
}

/// Hours, minutes and seconds.
fn time(seconds: u32) -> String {
    let (hours, rest) = (seconds / 3600, seconds % 3600);
    format!("{hours:02}:{:02}:{:02}", rest / 60, rest % 60)
}
