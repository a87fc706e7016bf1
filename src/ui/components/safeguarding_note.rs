//! The note on every page that mentions abuse, whom to turn to, and a line that a
//! teacher can add: it is kept in this browser and goes along in links.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Folded;
use crate::ui::help_line::{self, LONGEST_HELP};
use crate::ui::hooks::use_act;
use crate::ui::state::Action;
use crate::ui::storage;
use crate::ui::translation::use_words;
use crate::ui::whereabouts::use_whereabouts;

/// The note.
#[component]
pub fn SafeguardingNote() -> Html {
    let words = use_words();
    let help = use_whereabouts().link.help;
    let help = help.as_deref().and_then(help_line::line);
    html! {
        <aside class="safeguarding" aria-label={words.text("safeguarding-label")}>
            <p>{ words.text("safeguarding-note") }{ " " }{ words.text("safeguarding-help") }</p>
            if let Some(line) = &help {
                <p class="safeguarding-line">
                    { words.text("safeguarding-local-from") }
                    { " " }
                    <bdi>{ line }</bdi>
                </p>
            }
            <Folded class="safeguarding-local" summary={words.text("safeguarding-local-label")}>
                <LineForm line={help} />
            </Folded>
        </aside>
    }
}

#[derive(Properties, PartialEq)]
struct LineFormProps {
    line: Option<AttrValue>,
}

#[component]
fn LineForm(props: &LineFormProps) -> Html {
    let words = use_words();
    let act = use_act();
    let field = use_node_ref();
    let set = {
        let act = act.clone();
        move |line: Option<AttrValue>| {
            match &line {
                Some(line) => storage::remember(storage::HELP, line),
                None => storage::forget(storage::HELP),
            }
            act.emit(Action::SetHelp(line));
        }
    };
    let onsubmit = {
        let (field, set) = (field.clone(), set.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let given = field.cast::<HtmlInputElement>().map(|field| field.value());
            set(given.as_deref().and_then(help_line::line));
        })
    };
    let remove = {
        let field = field.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(field) = field.cast::<HtmlInputElement>() {
                field.set_value("");
                let _ = field.focus();
            }
            set(None);
        })
    };
    html! {
        <form {onsubmit}>
            <label for="help-line">{ words.text("safeguarding-local-field") }</label>
            <input
                ref={field}
                id="help-line"
                type="text"
                dir="auto"
                autocomplete="off"
                maxlength={LONGEST_HELP.to_string()}
                aria-describedby="help-line-says"
                value={props.line.clone().unwrap_or_default()}
            />
            <button type="submit" class="btn btn-small">
                { words.text("safeguarding-local-save") }
            </button>
            if props.line.is_some() {
                <button type="button" class="btn btn-small" onclick={remove}>
                    { words.text("safeguarding-local-remove") }
                </button>
            }
            <p id="help-line-says">{ words.text("safeguarding-local-says") }</p>
        </form>
    }
}
