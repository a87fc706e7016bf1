//! What was not as expected, said in one place that is always there.

use yew::prelude::*;

use crate::content::Translator;
use crate::design::Design;
use crate::ui::address::Unread;
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
            Remark::Unread(part) => unread(words, part, props.design),
            Remark::Language(locale) => {
                words.text_with("notice-link-language", [("language", locale.name.into())])
            }
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

fn unread(words: &Translator, part: &Unread, design: Design) -> String {
    let (key, given) = match part {
        Unread::Newer => return words.text("notice-link-newer"),
        Unread::Part(given) => {
            return words.text_with("notice-unknown-part", [("given", given.as_str().into())]);
        }
        Unread::Value { key, given } => (*key, given.as_str()),
    };
    let id = match key {
        "design" => {
            let shown = design_name(words, design);
            let arguments = [("given", given.into()), ("shown", shown.into())];
            return words.text_with("notice-unknown-design", arguments);
        }
        "vantage" => "notice-unknown-vantage",
        "fact" => "notice-unknown-fact",
        "theme" => "notice-unknown-theme",
        _ => {
            let arguments = [("given", given.into()), ("key", key.into())];
            return words.text_with("notice-link-value", arguments);
        }
    };
    words.text_with(id, [("given", given.into())])
}
