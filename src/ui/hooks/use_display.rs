//! Puts the chosen display on the page.

use yew::prelude::*;

use crate::ui::preferences;
use crate::ui::theme::Theme;

/// The display in effect: the one chosen, else the one `found` when the program came.
///
/// Found later, it would have the whole page drawn twice.
#[hook]
pub fn use_display(chosen: Option<Theme>, found: Option<Theme>) -> Option<Theme> {
    let theme = chosen.or(found);
    use_effect_with(theme, |theme| {
        if let Some(theme) = theme {
            preferences::show_display(*theme);
        }
    });
    theme
}
