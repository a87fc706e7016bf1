//! One set of rules: who must sign, for which offences, for how long, who is told
//! and when, and whether it is logged.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::disclosure::rules::{RuleSet, Told};
use crate::disclosure::{Offence, Office};
use crate::party::Day;
use crate::ui::translation::use_words;

/// The rules.
#[derive(Properties, PartialEq)]
pub struct RuleSetFormProps {
    /// `a` or `b`: part of ids, and of the message that names it.
    pub name: AttrValue,
    /// The rules as they are.
    pub rules: RuleSet,
    /// They change.
    pub on_change: Callback<RuleSet>,
}

/// Days after which somebody may be told.
const TOLD_AFTER: [u16; 4] = [0, 30, 90, 365];

/// One set of rules.
#[component]
pub fn RuleSetForm(props: &RuleSetFormProps) -> Html {
    let words = use_words();
    let RuleSetFormProps {
        name,
        rules,
        on_change,
    } = props;
    let with = |change: &dyn Fn(&mut RuleSet)| -> RuleSet {
        let mut next = rules.clone();
        change(&mut next);
        next
    };
    let becomes = |next: RuleSet| on_change.reform(move |_: Event| next.clone());
    let approvers = |office: Office| with(&|next| toggled(&mut next.approvers, office));
    let offences = |offence: Offence| with(&|next| toggled(&mut next.offences, offence));
    let days = {
        let rules = rules.clone();
        on_change.reform(move |event: Event| RuleSet {
            days: chosen(&event).unwrap_or(rules.days),
            ..rules.clone()
        })
    };
    let told = {
        let rules = rules.clone();
        on_change.reform(move |event: Event| RuleSet {
            told: chosen(&event).unwrap_or(rules.told),
            ..rules.clone()
        })
    };
    let told_after = {
        let rules = rules.clone();
        on_change.reform(move |event: Event| RuleSet {
            told_after: chosen(&event).unwrap_or(rules.told_after),
            ..rules.clone()
        })
    };
    html! {
        <fieldset class="rule-set" data-rules={name.clone()}>
            <legend>{ words.text(&format!("rules-{name}")) }</legend>
            <fieldset class="order-switches">
                <legend>{ words.text("rules-approvers") }</legend>
                for office in Office::ALL {
                    <label>
                        <input
                            type="checkbox"
                            value={office.id()}
                            checked={rules.approvers.contains(&office)}
                            onchange={becomes(approvers(office))}
                        />
                        <span>{ words.text(&format!("office-{office}-name")) }</span>
                    </label>
                }
            </fieldset>
            <fieldset class="order-switches">
                <legend>{ words.text("rules-offences") }</legend>
                for offence in Offence::ALL {
                    <label>
                        <input
                            type="checkbox"
                            value={offence.id()}
                            checked={rules.offences.contains(&offence)}
                            onchange={becomes(offences(offence))}
                        />
                        <span>{ words.text(&format!("offence-{offence}")) }</span>
                    </label>
                }
            </fieldset>
            <p class="order-select">
                <label for={format!("rules-{name}-days")}>{ words.text("rules-days") }</label>
                <select id={format!("rules-{name}-days")} onchange={days}>
                    for count in 1..=Day::LOOK.0 {
                        <option value={count.to_string()} selected={count == rules.days}>
                            { words.text_with("border-days", [("days", count.into())]) }
                        </option>
                    }
                </select>
            </p>
            <p class="order-select">
                <label for={format!("rules-{name}-told")}>{ words.text("rules-told") }</label>
                <select id={format!("rules-{name}-told")} onchange={told}>
                    for who in Told::ALL {
                        <option value={who.id()} selected={who == rules.told}>
                            { words.text(&format!("told-{who}")) }
                        </option>
                    }
                </select>
            </p>
            if rules.told != Told::Nobody {
                <p class="order-select">
                    <label for={format!("rules-{name}-after")}>{ words.text("rules-after") }</label>
                    <select id={format!("rules-{name}-after")} onchange={told_after}>
                        for count in TOLD_AFTER {
                            <option value={count.to_string()} selected={count == rules.told_after}>
                                { words.text_with("rules-after-days", [("days", count.into())]) }
                            </option>
                        }
                    </select>
                </p>
            }
            <div class="order-switches">
                <label>
                    <input
                        type="checkbox"
                        checked={rules.logged}
                        onchange={becomes(with(&|next| next.logged = !next.logged))}
                    />
                    <span>{ words.text("rules-logged") }</span>
                </label>
            </div>
        </fieldset>
    }
}

/// Puts something into a list, or takes it out.
fn toggled<T: PartialEq>(list: &mut Vec<T>, one: T) {
    match list.iter().position(|there| *there == one) {
        Some(at) => drop(list.remove(at)),
        None => list.push(one),
    }
}

/// What a menu was set to.
fn chosen<T: std::str::FromStr>(event: &Event) -> Option<T> {
    event
        .target_dyn_into::<HtmlSelectElement>()
        .and_then(|menu| menu.value().parse().ok())
}
