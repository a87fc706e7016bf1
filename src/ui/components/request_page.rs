//! The request desk: an order is chosen, approved, served, and answered; beside it,
//! what the same order yields elsewhere, and who keeps watch.

use std::rc::Rc;

use yew::prelude::*;

use super::request::{
    CrossBorder, Custody, Folder, Identification, NoticeSimulator, OrderSheet, Oversight, RuleSets,
    ServicesTable, Yields,
};
use super::{Folded, Prose, SafeguardingNote};
use crate::content::Translator;
use crate::ui::case_file::CaseFile;
use crate::ui::hooks::use_package;
use crate::ui::runs::Sheets;
use crate::ui::sentences::package_headline;
use crate::ui::state::State;
use crate::ui::translation::use_words;
use crate::view::request_desk::NotAnswered;
use crate::world::Scenario;

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct RequestPageProps {
    /// What the reader decided.
    pub state: State,
    /// The runs there are.
    pub sheets: Sheets,
    /// What is played.
    pub scenario: Rc<Scenario>,
}

/// The page.
#[component]
pub fn RequestPage(props: &RequestPageProps) -> Html {
    let words = use_words();
    let desk = use_package(&props.scenario);
    let RequestPageProps { state, sheets, .. } = props;
    let (form, design) = (state.order, state.design);
    html! {
        <section class="request" aria-labelledby="headline">
            <header class="request-head">
                <div>
                    <h1 id="headline" tabindex="-1">{ words.text("request-title") }</h1>
                    <p><Prose id="request-intro" /></p>
                </div>
                <p class="request-aside"><Prose id="request-aside" /></p>
            </header>
            <div class="request-desk">
                <OrderSheet {form} {design} desk={desk.clone()} />
                <Folder {form} {design} desk={desk.clone()} sheets={sheets.clone()} />
            </div>
            <p class="vh" role="status">{ told(&words, &desk.file) }</p>
            <Yields
                vantage={form.instrument.vantage()}
                asked={words.text(&format!("instrument-{}", form.instrument))}
                as_in_the_table={form.is_as_in_the_table()}
                {design}
                sheets={sheets.clone()}
            />
            <Oversight desk={desk.clone()} />
            <Custody desk={desk.clone()} />
            <Part name="notice">
                <NoticeSimulator
                    frame={form.frame}
                    {design}
                    sheets={sheets.clone()}
                    desk={desk.clone()}
                />
            </Part>
            <Part name="border">
                <CrossBorder {design} day={form.day} desk={desk.clone()} />
            </Part>
            <Part name="rules">
                <RuleSets {form} {design} desk={desk.clone()} />
            </Part>
            <Part name="address">
                <Identification />
            </Part>
            <ServicesTable />
            <div class="sect"><SafeguardingNote /></div>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct PartProps {
    /// The beginning of the ids of its messages.
    name: AttrValue,
    children: Children,
}

/// A part of the page that unfolds: what it is about stands there always.
#[component]
fn Part(props: &PartProps) -> Html {
    let words = use_words();
    let PartProps { name, children } = props;
    html! {
        <section class="sect request-part" aria-labelledby={format!("{name}-title")}>
            <header>
                <h2 id={format!("{name}-title")}>{ words.text(&format!("{name}-title")) }</h2>
                <p><Prose id={format!("{name}-intro")} /></p>
            </header>
            <Folded summary={words.text(&format!("{name}-open"))}>{ children.clone() }</Folded>
        </section>
    }
}

/// What became of the last order, in one sentence, for those who listen.
fn told(words: &Translator, file: &CaseFile) -> Option<String> {
    let outcome = file.outcome.as_ref()?;
    Some(match &outcome.result {
        Ok(answered) => package_headline(words, &answered.package),
        Err(NotAnswered::Refused(_)) => words.text("folder-refused"),
        Err(NotAnswered::NotInTheScene) => words.text("folder-not-there"),
    })
}
