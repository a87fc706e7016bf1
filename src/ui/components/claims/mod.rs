//! What stands below the claims: things set side by side and really run, and who
//! argues what. A file for each section, in the order a reader meets them.

mod answer;
mod rests_on;
mod capability_section;
mod served_groups;
mod designs_served;
mod looking_section;
mod shares_section;
mod services_section;
mod traces_section;
mod by_design_section;
mod spaces_section;
mod positions_section;

use yew::prelude::*;

use crate::ui::runs::Sheets;

use answer::{Answer, Answers, Asked};
use rests_on::RestsOn;

/// What the sections show.
#[derive(Properties, PartialEq)]
pub struct SideBySideProps {
    /// The runs there are.
    pub sheets: Sheets,
}

/// All sections below the claims.
#[component]
pub fn SideBySide(props: &SideBySideProps) -> Html {
    let sheets = &props.sheets;
    html! {
        <>
            <capability_section::CapabilitySection sheets={sheets.clone()} />
            <looking_section::LookingSection sheets={sheets.clone()} />
            <shares_section::SharesSection sheets={sheets.clone()} />
            <services_section::ServicesSection sheets={sheets.clone()} />
            <traces_section::TracesSection sheets={sheets.clone()} />
            <by_design_section::ByDesignSection sheets={sheets.clone()} />
            <spaces_section::SpacesSection sheets={sheets.clone()} />
            <positions_section::PositionsSection />
        </>
    }
}
