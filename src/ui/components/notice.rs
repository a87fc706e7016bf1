//! What was not as expected, said in one place that is always there.

use yew::prelude::*;

use crate::content::Translator;
use crate::design::Design;
use crate::ui::address::Unread;
use crate::ui::sentences::design_name;
use crate::ui::state::{Remark, State};
use crate::world::LONGEST_MESSAGE;

/// What was not as expected; `failed` says whether the latest run did not succeed.
pub fn notice(words: &Translator, state: &State, failed: bool) -> Html {
    html! {
        <div id="notice" class="notice" role="status">
            for sentence in sentences(words, state, failed) {
                <p>{ sentence }</p>
            }
        </div>
    }
}

fn sentences(words: &Translator, state: &State, failed: bool) -> Vec<String> {
    let mut said: Vec<String> = state
        .remarks
        .iter()
        .map(|remark| match remark {
            Remark::Unread(part) => unread(words, part, state.design),
            Remark::Language(locale) => {
                words.text_with("notice-link-language", [("language", locale.name.into())])
            }
            Remark::StrayFile => words.text("notice-file"),
            Remark::DraftRestored => words.text("notice-draft"),
        })
        .collect();
    if let Some(typed) = state.message.too_long() {
        let numbers = [("typed", typed.into()), ("carried", LONGEST_MESSAGE.into())];
        said.push(words.text_with("notice-too-long", numbers));
    }
    if state.message.mended {
        said.push(words.text("notice-characters"));
    }
    if state.message.typed.is_empty() {
        said.push(words.text("notice-empty"));
    }
    if failed {
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
