//! The first page: the message, the drawing, and, once the reader has looked, every party and design.

use yew::prelude::*;

use crate::ui::address::Part;
use crate::ui::body::Shown;
use crate::ui::components::{Staged, Tabled, designs_table, desk, parties_section, stage_section};
use crate::ui::theme::Theme;

/// Its body.
pub fn home(shown: &Shown<'_>) -> Html {
    let state = shown.state;
    let (words, act) = (shown.words, shown.act);
    let desk = html! { <key="desk">{ desk(words, act, state, shown.sheet) }</> };
    let staged = Staged {
        sheet: shown.sheet,
        built: shown.built.as_ref(),
        change: shown.announcement.beside(state.design),
    };
    let stage = html! { <key="stage">{ stage_section(words, act, state, staged) }</> };
    // On a projector the drawing comes first and the controls follow.
    let parts: Html = if shown.theme == Some(Theme::Projector) && state.unfolded {
        [stage, desk].into_iter().collect()
    } else {
        [desk, stage].into_iter().collect()
    };
    let rows = state.shown_designs();
    let table = Tabled {
        shown: Some(&rows),
        everyone: state.everyone,
        ..Tabled::of(&shown.observed.sheets, state.design, state.fact)
    };
    html! {
        <>
            { parts }
            if state.unfolded {
                if let Some(sheet) = shown.sheet.filter(|_| state.shows(Part::Parties)) {
                    { parties_section(words, act, state, sheet) }
                }
                if state.shows(Part::Table) {
                    { designs_table(words, act, table) }
                }
            }
        </>
    }
}
