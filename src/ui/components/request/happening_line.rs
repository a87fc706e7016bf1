//! One entry of the oversight log, in words.

use yew::prelude::*;

use crate::content::Translator;
use crate::design::Design;
use crate::disclosure::Happening;
use crate::ui::sentences::design_name;
use crate::ui::translation::use_words;

/// The entry.
#[derive(Properties, PartialEq)]
pub struct HappeningLineProps {
    /// What it says.
    pub happening: Happening,
}

/// One entry of the log.
#[component]
pub fn HappeningLine(props: &HappeningLineProps) -> Html {
    let words = use_words();
    let about = props.happening.about();
    let detail = match &props.happening {
        Happening::Served { .. } => words.text("happening-served"),
        Happening::Refused { reason, office, .. } => {
            let office = office
                .as_ref()
                .map(|office| words.text(&format!("office-{office}")));
            let office = office.unwrap_or_default().into();
            words.text_with(&format!("refusal-{reason}"), [("office", office)])
        }
        Happening::Disclosed { records, .. } => {
            words.text_with("happening-disclosed", [("count", (*records).into())])
        }
    };
    let order = words.text_with(
        "happening-about",
        [
            ("case", about.case.as_str().into()),
            (
                "asked",
                words
                    .text(&format!("instrument-{}", about.instrument))
                    .into(),
            ),
            ("law", words.text(&format!("frame-{}", about.frame)).into()),
            ("day", about.day.into()),
            ("design", system(&words, &about.design).into()),
        ],
    );
    html! {
        <p class="happening" data-happening={props.happening.id()}>
            <b>{ words.text(&format!("happening-{}-name", props.happening.id())) }</b>
            { " " }
            { order }
            { " " }
            { detail }
        </p>
    }
}

/// The name of the system; a design of the reader's own has none.
fn system(words: &Translator, id: &str) -> String {
    match id.parse::<Design>() {
        Ok(design) => design_name(words, design),
        Err(_) => words.text("own-design-name"),
    }
}
