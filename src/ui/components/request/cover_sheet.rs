//! The cover sheet: what was asked, by whom, with whose approval.

use std::rc::Rc;

use yew::prelude::*;

use crate::content::Translator;
use crate::disclosure::Package;
use crate::party::Day;
use crate::ui::sentences::{and_list, design_name};
use crate::ui::translation::use_words;

/// What came back.
#[derive(Properties, PartialEq)]
pub struct CoverSheetProps {
    /// The package.
    pub package: Rc<Package>,
}

/// “day 7”, “from day 7 to day 10”.
pub fn days_covered(words: &Translator, from: Day, until: Day) -> String {
    let id = if from == until {
        "cover-day"
    } else {
        "cover-days"
    };
    words.text_with(id, [("from", from.0.into()), ("until", until.0.into())])
}

/// The cover sheet.
#[component]
pub fn CoverSheet(props: &CoverSheetProps) -> Html {
    let words = use_words();
    let cover = &props.package.cover;
    let order = &cover.order;
    let aim = order.instrument.aim().id();
    let signed: Vec<String> = cover
        .approvals
        .iter()
        .map(|approval| words.text(&format!("office-{}", approval.office)))
        .collect();
    let approved = match signed.as_slice() {
        [] => words.text("cover-nobody"),
        offices => and_list(&words, offices),
    };
    let days = days_covered(&words, cover.from, cover.until);
    let lines = [
        ("cover-case", order.case.clone()),
        ("cover-law", words.text(&format!("frame-{}", order.frame))),
        (
            "cover-asked",
            words.text(&format!("instrument-{}", order.instrument)),
        ),
        (
            "cover-whose",
            words.text(&format!("target-{aim}-{}", order.target)),
        ),
        ("cover-system", design_name(&words, cover.design)),
        ("cover-covers", days),
        (
            "cover-offence",
            words.text(&format!("offence-{}", order.offence)),
        ),
        ("cover-by", words.text(&format!("issuer-{}", order.issuer))),
        ("cover-approved", approved),
    ];
    html! {
        <section class="leaf" aria-labelledby="cover-title">
            <h3 id="cover-title">{ words.text("cover-title") }</h3>
            <dl>
                for (label, value) in lines {
                    <div>
                        <dt>{ words.text(label) }</dt>
                        <dd>{ value }</dd>
                    </div>
                }
            </dl>
        </section>
    }
}
