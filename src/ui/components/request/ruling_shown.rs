//! What became of one case under two sets of rules, and what differs.

use std::rc::Rc;

use yew::prelude::*;

use crate::content::Translator;
use crate::disclosure::rules::{Ruling, RulingDifference};
use crate::party::Fact;
use crate::ui::sentences::and_list;
use crate::ui::translation::use_words;

/// The rulings.
#[derive(Properties, PartialEq)]
pub struct RulingShownProps {
    /// Both.
    pub rulings: Rc<[Ruling; 2]>,
    /// What differs between them.
    pub difference: RulingDifference,
}

/// Two rulings on one case.
#[component]
pub fn RulingShown(props: &RulingShownProps) -> Html {
    let words = use_words();
    let difference = &props.difference;
    let RulingDifference {
        days,
        records,
        told_on,
        logged,
        ..
    } = difference;
    let outcome = |ruling: &Ruling| match &ruling.answer {
        Ok(_) => words.text("ruling-served"),
        Err(refusal) => {
            let office = refusal
                .office
                .map(|office| words.text(&format!("office-{office}")));
            let office = office.unwrap_or_default().into();
            words.text_with(&format!("refusal-{}", refusal.reason), [("office", office)])
        }
    };
    let shown = |ruling: &Ruling| match &ruling.answer {
        Ok(package) => facts(&words, &package.shown()),
        Err(_) => words.text("ruling-nothing"),
    };
    let told = |on: Option<u16>| match on {
        Some(day) => words.text_with("ruling-told-on", [("day", day.into())]),
        None => words.text("ruling-told-nobody"),
    };
    let log = |logged: bool| {
        words.text(if logged {
            "ruling-logged"
        } else {
            "ruling-not-logged"
        })
    };
    let count = |count: usize| words.text_with("ruling-count", [("count", count.into())]);
    let rows: [(&str, [String; 2]); 6] = [
        ("ruling-outcome", props.rulings.each_ref().map(outcome)),
        ("ruling-days", days.map(|days| count(usize::from(days)))),
        ("ruling-records", records.map(count)),
        ("ruling-shown", props.rulings.each_ref().map(shown)),
        ("ruling-told", told_on.map(told)),
        ("ruling-log", logged.map(log)),
    ];
    html! {
        <div class="ruling" role="status">
            <p>
                { words.text(if difference.is_nothing() { "ruling-same" } else { "ruling-differs" }) }
            </p>
            <div class="table-scroll">
                <table class="yields">
                    <thead>
                        <tr>
                            <td></td>
                            <th scope="col">{ words.text("rules-a") }</th>
                            <th scope="col">{ words.text("rules-b") }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for (label, [one, other]) in rows {
                            <tr class={classes!((one != other).then_some("differs"))}>
                                <th scope="row">{ words.text(label) }</th>
                                <td>{ one }</td>
                                <td>{ other }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </div>
    }
}

fn facts(words: &Translator, facts: &[Fact]) -> String {
    let names: Vec<String> = facts
        .iter()
        .map(|fact| words.text(&format!("fact-{}", fact.slug())))
        .collect();
    match names.as_slice() {
        [] => words.text("ruling-nothing"),
        names => and_list(words, names),
    }
}
