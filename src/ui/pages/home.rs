//! The first page: the message, the drawing, and, once the reader has looked, every party and design.

use yew::prelude::*;

use crate::ui::address::Part;
use crate::ui::body::Shown;
use crate::ui::components::{DesignsTable, Desk, PartiesSection, StageSection};
use crate::ui::theme::Theme;

/// Its body.
pub fn home(shown: &Shown<'_>) -> Html {
    let state = shown.state;
    let sheet = shown.sheet.cloned();
    let desk = html! { <Desk key="desk" state={state.clone()} sheet={sheet.clone()} /> };
    let stage = html! {
        <StageSection
            key="stage"
            state={state.clone()}
            sheet={sheet.clone()}
            built={shown.built.clone()}
            change={shown.announcement.beside(state.design)}
        />
    };
    // On a projector the drawing comes first and the controls follow.
    let parts: Html = if shown.theme == Some(Theme::Projector) && state.unfolded {
        [stage, desk].into_iter().collect()
    } else {
        [desk, stage].into_iter().collect()
    };
    html! {
        <>
            { parts }
            if state.unfolded {
                if let Some(sheet) = sheet.filter(|_| state.shows(Part::Parties)) {
                    <PartiesSection state={state.clone()} {sheet} />
                }
                if state.shows(Part::Table) {
                    <DesignsTable
                        sheets={shown.observed.sheets.clone()}
                        design={state.design}
                        fact={state.fact}
                        everyone={state.everyone}
                        shown={state.shown_designs()}
                    />
                }
            }
        </>
    }
}
