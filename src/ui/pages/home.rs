//! The first page: the message, the drawing, and, once the reader has looked, every party and design.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::address::Part;
use crate::ui::around::Around;
use crate::ui::arrival::Arrival;
use crate::ui::body::Shown;
use crate::ui::components::{Staged, Tabled, designs_table, desk, parties_section, stage_section};
use crate::ui::state::Action;
use crate::ui::theme::Theme;

/// Its body.
pub fn home(shown: &Rc<Shown>) -> Html {
    let desk = shown.island_after("desk", go_on, |shown| {
        let Around { words, act, .. } = &shown.around;
        desk(words, act, &shown.state, shown.sheet.as_ref())
    });
    let stage = shown.island("stage", |shown| {
        let Around { words, act, .. } = &shown.around;
        let staged = Staged {
            sheet: shown.sheet.as_ref(),
            built: shown.built.as_ref(),
            change: shown.announcement.beside(shown.state.design),
        };
        stage_section(words, act, &shown.state, staged)
    });
    // On a projector the drawing comes first and the controls follow.
    let unfolded = shown.state.unfolded;
    let parts: Html = if shown.theme == Some(Theme::Projector) && unfolded {
        [stage, desk].into_iter().collect()
    } else {
        [desk, stage].into_iter().collect()
    };
    html! {
        <>
            { parts }
            if unfolded {
                { shown.island("findings", findings) }
            }
        </>
    }
}

/// Every party and every design.
fn findings(shown: &Shown) -> Html {
    let Around { words, act, .. } = &shown.around;
    let state = &*shown.state;
    let rows = state.shown_designs();
    let table = Tabled {
        shown: Some(&rows),
        everyone: state.everyone,
        ..Tabled::of(&shown.observed.sheets, state.design, state.fact)
    };
    html! {
        <>
            if let Some(sheet) = shown.sheet.as_ref().filter(|_| state.shows(Part::Parties)) {
                { parties_section(words, act, state, sheet) }
            }
            if state.shows(Part::Table) {
                { designs_table(words, act, table) }
            }
        </>
    }
}

/// Takes up what the reader wrote, picked and guessed after the program had looked and
/// before it took the desk over.
fn go_on(shown: &Shown) {
    if let Some(now) = Arrival::now().filter(|now| *now != shown.found) {
        shown.around.act.emit(Action::Meet(Box::new(now)));
    }
}
