//! One parameter of a link as a field: a menu of its values, or a tick for each.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::content::{Locale, Translator};
use crate::ui::address::choices::Choices;
use crate::ui::address::schema::{self, Kind};

/// Which parameter, and what it says now.
#[derive(Debug)]
pub struct Asked {
    /// The key of the parameter.
    pub name: &'static str,
    /// Its value.
    pub value: String,
    /// Told the new value.
    pub on_change: Callback<String>,
}

/// The field; nothing for what is not a choice among values.
pub fn parameter_field(words: &Translator, asked: &Asked) -> Html {
    match schema::parameter(asked.name).map(|parameter| parameter.kind) {
        Some(Kind::Choice(choices)) => menu(words, asked, choices, None),
        Some(Kind::Option(choices)) => menu(words, asked, choices, nothing(asked.name)),
        Some(Kind::List(choices)) => ticks(words, asked, choices),
        _ => html! {},
    }
}

/// What choosing nothing is called, where that can be chosen.
fn nothing(name: &str) -> Option<&'static str> {
    match name {
        "theme" => Some("embed-theme-reader"),
        "vantage" => Some("embed-vantage-nobody"),
        _ => None,
    }
}

fn menu(
    words: &Translator,
    asked: &Asked,
    choices: Choices,
    nothing: Option<&'static str>,
) -> Html {
    let id = format!("embed-{}", asked.name);
    let onchange = asked.on_change.reform(|event: Event| {
        event
            .target_dyn_into::<HtmlSelectElement>()
            .map(|menu| menu.value())
            .unwrap_or_default()
    });
    let hint = format!("{id}-says");
    html! {
        <div class="embed-field">
            <label for={id.clone()}>{ words.text(&id) }</label>
            <select id={id.clone()} aria-describedby={hint.clone()} {onchange}>
                if let Some(nothing) = nothing {
                    <option value="" selected={asked.value.is_empty()}>{ words.text(nothing) }</option>
                }
                for value in (choices.ids)() {
                    <option {value} selected={asked.value == value}>
                        { named(words, asked.name, choices, value) }
                    </option>
                }
            </select>
            <p id={hint} class="share-says">{ words.text(&format!("link-{}", asked.name)) }</p>
        </div>
    }
}

fn ticks(words: &Translator, asked: &Asked, choices: Choices) -> Html {
    let chosen: Vec<String> = asked.value.split(',').map(str::to_owned).collect();
    let tick = |value: &'static str| {
        let (chosen, on_change) = (chosen.clone(), asked.on_change.clone());
        Callback::from(move |event: Event| {
            let ticked = event
                .target_dyn_into::<HtmlInputElement>()
                .is_some_and(|tick| tick.checked());
            let mut now: Vec<&str> = chosen.iter().map(String::as_str).collect();
            now.retain(|known| *known != value);
            if ticked {
                now.push(value);
            }
            on_change.emit(now.join(","));
        })
    };
    html! {
        <fieldset class="embed-field embed-ticks">
            <legend>{ words.text(&format!("embed-{}", asked.name)) }</legend>
            for value in (choices.ids)() {
                <label>
                    <input
                        type="checkbox"
                        data-part={value}
                        checked={chosen.iter().any(|known| known == value)}
                        onchange={tick(value)}
                    />
                    { named(words, asked.name, choices, value) }
                </label>
            }
        </fieldset>
    }
}

/// A language names itself; everything else has a message.
fn named(words: &Translator, name: &str, choices: Choices, value: &str) -> String {
    let language = (name == "lang").then(|| Locale::from_tag(value)).flatten();
    language.map_or_else(
        || words.text(&(choices.message)(value)),
        |locale| locale.name.to_owned(),
    )
}
