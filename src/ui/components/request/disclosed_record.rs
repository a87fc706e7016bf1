//! One record of a package, byte for byte.

use yew::prelude::*;

use super::cover_sheet::days_covered;
use crate::content::Translator;
use crate::disclosure::DisclosedRecord;
use crate::ui::components::{Folded, HexBytes};
use crate::ui::sentences::and_list;
use crate::ui::translation::use_words;
use crate::view::Shown;

/// The record.
#[derive(Properties, PartialEq)]
pub struct DisclosedRecordLineProps {
    /// The record.
    pub record: DisclosedRecord,
}

/// One record: a line, and below it, folded away, everything about it.
#[component]
pub fn DisclosedRecordLine(props: &DisclosedRecordLineProps) -> Html {
    let words = use_words();
    let record = &props.record;
    let form = words.text(&format!("form-{}", record.form));
    let line = words.text_with(
        if record.is_key {
            "record-key"
        } else {
            "record-line"
        },
        [
            ("number", record.number.into()),
            ("form", form.into()),
            ("count", record.bytes.len().into()),
        ],
    );
    let keepers: Vec<String> = record
        .keepers
        .iter()
        .map(|keeper| words.text(&format!("keeper-{keeper}")))
        .collect();
    let days = days_covered(&words, record.from, record.until);
    html! {
        <li data-record={record.number.to_string()}>
            <Folded summary={line}>
                <dl class="record">
                    { part(&words, "record-kept", and_list(&words, &keepers)) }
                    { part(&words, "record-days", days) }
                    { part(&words, "record-category", words.text(&format!("category-{}", record.category))) }
                    if let Some(message) = record.message {
                        { part(
                            &words,
                            "record-message",
                            words.text_with("record-message-number", [
                                ("number", (u32::from(message) + 1).into()),
                            ]),
                        ) }
                    }
                    for seal in record.seals.iter() {
                        { part(
                            &words,
                            if seal.opened { "record-opened" } else { "record-not-opened" },
                            words.text(&format!("form-{}", seal.form)),
                        ) }
                    }
                    <div>
                        <dt>{ words.text("record-digest") }</dt>
                        <dd><code dir="ltr" translate="no">{ &record.sha256 }</code></dd>
                    </div>
                </dl>
                if record.is_key {
                    <p>{ words.text("record-key-says") }</p>
                }
                <HexBytes bytes={Shown(record.bytes.as_slice().into())} row={16} />
            </Folded>
        </li>
    }
}

fn part(words: &Translator, label: &str, value: String) -> Html {
    html! {
        <div>
            <dt>{ words.text(label) }</dt>
            <dd>{ value }</dd>
        </div>
    }
}
