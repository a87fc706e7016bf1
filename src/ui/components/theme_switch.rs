//! Light, dark or projector.

use yew::prelude::*;

use crate::ui::hooks::use_act;
use crate::ui::preferences;
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
                    onclick={choose(&act, theme)}
                >
                    { words.text(&format!("theme-{}", theme.id())) }
                </button>
            }
        </div>
    }
}

/// What a reader presses is kept for the next visit; what a link asks for is not.
fn choose(act: &Callback<Action>, theme: Theme) -> Callback<MouseEvent> {
    act.reform(move |_| {
        preferences::keep_display(theme);
        Action::Display(theme)
    })
}
