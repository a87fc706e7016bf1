//! Two sets of rules side by side, and one case run under both.

use yew::prelude::*;

use super::{RuleSetForm, RulingShown};
use crate::design::Design;
use crate::disclosure::rules::{RuleSet, RulingDifference, Told};
use crate::disclosure::{Offence, Office};
use crate::ui::hooks::RequestHandle;
use crate::ui::order_form::OrderForm;
use crate::ui::translation::use_words;
use crate::view::request_desk::DeskQuestion;

/// What the case is.
#[derive(Properties, PartialEq)]
pub struct RuleSetsProps {
    /// What is asked for.
    pub form: OrderForm,
    /// The system it is asked of.
    pub design: Design,
    /// The desk.
    pub desk: RequestHandle,
}

/// The second set, as it opens: it differs from the first in every rule.
fn second() -> RuleSet {
    RuleSet {
        approvers: vec![Office::SeniorOfficer],
        offences: Offence::ALL.to_vec(),
        days: 1,
        told: Told::Nobody,
        told_after: 0,
        logged: false,
    }
}

/// Two sets of rules, one case.
#[component]
pub fn RuleSets(props: &RuleSetsProps) -> Html {
    let words = use_words();
    let first = use_state(RuleSet::default);
    let other = use_state(second);
    let offices = use_state(|| vec![Office::Judge]);
    let order = props.form.order(props.design);
    let asked = DeskQuestion::Rule(
        order,
        (*offices).clone(),
        [(*first).clone(), (*other).clone()],
    );
    let rulings = props.desk.file.rulings.as_ref();
    let toggle = |office: Office| {
        let (setter, mut next) = (offices.setter(), (*offices).clone());
        match next.iter().position(|one| *one == office) {
            Some(at) => drop(next.remove(at)),
            None => next.push(office),
        }
        Callback::from(move |_: Event| setter.set(next.clone()))
    };
    let set = |of: &UseStateHandle<RuleSet>| {
        let setter = of.setter();
        Callback::from(move |rules: RuleSet| setter.set(rules))
    };
    html! {
        <div class="rule-sets">
            <p>{ words.text_with("rules-case", [
                ("asked", words.text(&format!("instrument-{}", props.form.instrument)).into()),
                ("day", props.form.day.0.into()),
                ("offence", words.text(&format!("offence-{}", props.form.offence)).into()),
            ]) }</p>
            <fieldset class="order-switches">
                <legend>{ words.text("rules-has") }</legend>
                for office in Office::ALL {
                    <label>
                        <input
                            type="checkbox"
                            name="case-approvals"
                            value={office.id()}
                            checked={offices.contains(&office)}
                            onchange={toggle(office)}
                        />
                        <span>{ words.text(&format!("office-{office}-name")) }</span>
                    </label>
                }
            </fieldset>
            <div class="rule-pair">
                <RuleSetForm name="a" rules={(*first).clone()} on_change={set(&first)} />
                <RuleSetForm name="b" rules={(*other).clone()} on_change={set(&other)} />
            </div>
            <p>
                <button
                    type="button"
                    id="run-rules"
                    class="btn"
                    onclick={props.desk.ask.reform(move |_: MouseEvent| asked.clone())}
                >
                    { words.text("rules-run") }
                </button>
            </p>
            if props.desk.file.not_there {
                <p role="status">{ words.text("folder-not-there-why") }</p>
            }
            if let Some(rulings) = rulings {
                <RulingShown
                    rulings={rulings.clone()}
                    difference={RulingDifference::between([&rulings[0], &rulings[1]])}
                />
            }
        </div>
    }
}
