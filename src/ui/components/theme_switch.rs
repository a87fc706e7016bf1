//! Light, dark or projector.

use yew::prelude::*;

use crate::ui::hooks::use_act;
use crate::ui::state::Action;
use crate::ui::theme::Theme;
use crate::ui::translation::use_words;

/// The display in effect.
#[derive(Properties, PartialEq)]
pub struct ThemeSwitchProps {
    /// Which button is pressed; none before the page knows.
    pub theme: Option<Theme>,
}

/// Light, dark or projector.
#[component]
pub fn ThemeSwitch(props: &ThemeSwitchProps) -> Html {
    let words = use_words();
    let act = use_act();
    html! {
        <div class="theme-switch" role="group" aria-label={words.text("display")}>
            for theme in Theme::ALL {
                <button
                    type="button"
                    data-set-theme={theme.id()}
                    aria-pressed={if props.theme == Some(theme) { "true" } else { "false" }}
                    onclick={act.reform(move |_| Action::Display(theme))}
                >
                    { words.text(&format!("theme-{}", theme.id())) }
                </button>
            }
        </div>
    }
}
