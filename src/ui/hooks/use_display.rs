//! Puts the chosen display on the page, and keeps a choice for the next visit.

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
    use_effect_with((theme, chosen), |(theme, chosen)| {
        if let Some(theme) = theme {
            preferences::show_display(*theme);
        }
        if let Some(chosen) = chosen {
            preferences::keep_display(*chosen);
        }
    });
    theme
}
