//! Light, dark or projector.

use yew::prelude::*;

use crate::content::Translator;
use crate::ui::preferences;
use crate::ui::state::Action;
use crate::ui::theme::Theme;

/// Light, dark or projector, `theme` pressed; none before the page knows.
pub fn theme_switch(words: &Translator, act: &Callback<Action>, theme: Option<Theme>) -> Html {
    html! {
        <div class="theme-switch" role="group" aria-label={words.text("display")}>
            for each in Theme::ALL {
                <button
                    type="button"
                    data-set-theme={each.id()}
                    aria-pressed={if theme == Some(each) { "true" } else { "false" }}
                    onclick={choose(act, each)}
                >
                    { words.text(&format!("theme-{}", each.id())) }
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
