//! Puts the chosen display on the page.

use yew::prelude::*;

use crate::ui::preferences;
use crate::ui::theme::Theme;

/// The display in effect: the one chosen, else the kept or preferred one; none before the first effect.
#[hook]
pub fn use_display(chosen: Option<Theme>) -> Option<Theme> {
    let preferred = use_state(|| None);
    use_effect_with((), {
        let preferred = preferred.clone();
        move |()| preferred.set(Some(preferences::display()))
    });
    let theme = chosen.or(*preferred);
    use_effect_with(theme, |theme| {
        if let Some(theme) = theme {
            preferences::show_display(*theme);
        }
    });
    theme
}
