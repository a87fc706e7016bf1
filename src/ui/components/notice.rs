//! What was not as expected, said in one place that is always there.

use yew::prelude::*;

use crate::content::Translator;
use crate::design::Design;
use crate::ui::fragment::UnknownPart;
use crate::ui::message::Message;
use crate::ui::sentences::design_name;
use crate::ui::state::Remark;
use crate::ui::translation::use_words;
use crate::world::LONGEST_MESSAGE;

/// What there may be to say.
#[derive(Properties, PartialEq)]
pub struct NoticeProps {
    /// What happened.
    pub remarks: Vec<Remark>,
    /// The message, which may be too long, mended or empty.
    pub message: Message,
    /// The design shown instead of one not known.
    pub design: Design,
    /// Whether the latest run did not succeed.
    pub failed: bool,
}

/// What was not as expected.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    let words = use_words();
    html! {
        <div id="notice" class="notice" role="status">
            for sentence in sentences(&words, props) {
                <p>{ sentence }</p>
            }
        </div>
    }
}

fn sentences(words: &Translator, props: &NoticeProps) -> Vec<String> {
    let mut said: Vec<String> = props
        .remarks
        .iter()
        .map(|remark| match remark {
            Remark::Unknown(part) => unknown(words, part, props.design),
            Remark::StrayFile => words.text("notice-file"),
            Remark::DraftRestored => words.text("notice-draft"),
        })
        .collect();
    if let Some(typed) = props.message.too_long() {
        let numbers = [("typed", typed.into()), ("carried", LONGEST_MESSAGE.into())];
        said.push(words.text_with("notice-too-long", numbers));
    }
    if props.message.mended {
        said.push(words.text("notice-characters"));
    }
    if props.message.typed.is_empty() {
        said.push(words.text("notice-empty"));
    }
    if props.failed {
        said.push(words.text("notice-failed"));
    }
    said
}

fn unknown(words: &Translator, part: &UnknownPart, design: Design) -> String {
    let (id, given) = match part {
        UnknownPart::Design(given) => {
            let shown = design_name(words, design);
            return words.text_with(
                "notice-unknown-design",
                [("given", given.as_str().into()), ("shown", shown.into())],
            );
        }
        UnknownPart::Vantage(given) => ("notice-unknown-vantage", given),
        UnknownPart::Fact(given) => ("notice-unknown-fact", given),
        UnknownPart::Theme(given) => ("notice-unknown-theme", given),
        UnknownPart::Part(given) => ("notice-unknown-part", given),
    };
    words.text_with(id, [("given", given.as_str().into())])
}
