//! The page: state at the top, contexts handed down, parts in reading order.

use yew::prelude::*;

use super::address::Part;
use super::arrival::Arrival;
use super::body::{Body, Shown};
use super::components::{Colophon, EmbedLine, Masthead, Notice};
use super::engine::{Engine, Starter};
use super::hooks::{
    Act, use_address, use_announcement, use_attention, use_display, use_draft, use_engine,
    use_frame, use_help_line, use_runs, use_seal, use_stirring, use_stray_files, use_title,
};
use super::housing::Housing;
use super::offline::Keep;
use super::route::{Page as Kind, Route};
use super::state::State;
use super::translation::{Words, use_words};
use super::whereabouts::Whereabouts;

/// What the page is made from.
#[derive(Clone, Properties, PartialEq)]
pub struct AppProps {
    /// The words of the reader's language.
    pub words: Words,
    /// What the reader did before the program came.
    #[prop_or_default]
    pub arrival: Arrival,
    /// The drawing that stands in the page until the first run, as markup;
    /// empty where it stands already, none where none does.
    #[prop_or_default]
    pub built: Option<AttrValue>,
    /// Has, in a browser, a copy kept for reading without a network.
    #[prop_or_default]
    pub copy: Option<Keep>,
    /// Starts, in a browser, the engine.
    #[prop_or_default]
    pub engine: Option<Starter>,
    /// How the page is housed.
    #[prop_or_default]
    pub housing: Housing,
    /// Which page of the site it is.
    #[prop_or_default]
    pub route: Route,
    /// What stands in the middle of it.
    pub body: Body,
}

impl AppProps {
    /// A page as a server draws it: nothing was done on it, and nothing runs.
    pub fn still(words: Words, route: Route, body: Body) -> Self {
        Self {
            words,
            arrival: Arrival::default(),
            built: None,
            copy: None,
            engine: None,
            housing: Housing::default(),
            route,
            body,
        }
    }
}

/// The page in the reader's language.
#[component]
pub fn App(props: &AppProps) -> Html {
    html! {
        <ContextProvider<Words> context={props.words.clone()}>
            <ContextProvider<Housing> context={props.housing}>
                <Page
                    route={props.route}
                    arrival={props.arrival.clone()}
                    built={props.built.clone()}
                    copy={props.copy.clone()}
                    starter={props.engine.clone()}
                    body={props.body}
                />
            </ContextProvider<Housing>>
        </ContextProvider<Words>>
    }
}

#[derive(Properties, PartialEq)]
struct PageProps {
    route: Route,
    arrival: Arrival,
    built: Option<AttrValue>,
    copy: Option<Keep>,
    starter: Option<Starter>,
    body: Body,
}

#[component]
fn Page(props: &PageProps) -> Html {
    let words = use_words();
    let state = use_reducer(|| {
        props
            .arrival
            .applied_to(State::opening(words.text("scene-words")).on(props.route))
    });
    let act = state.dispatcher();
    use_draft(act.clone());
    use_address(&state, act.clone());
    use_help_line(act.clone());
    use_stray_files(act.clone());
    use_frame(state.frame.is_some());
    use_title(state.route());
    let theme = use_display(state.theme);
    let stirring = use_stirring(props.built.is_some());
    // A frame leaves parts out that stand in the drawing made when the page was built.
    let engine = use_engine();
    let observed = use_runs(&state, stirring || state.frame.is_some(), &engine);
    let on_show = state.on_show();
    let sheet = on_show.and_then(|design| observed.sheets.of(design).cloned());
    // On these something is there to go to although nothing was run.
    let is_there = matches!(state.page, Kind::Build | Kind::Claims);
    use_attention(&state, sheet.is_some() || is_there);
    let announcement = use_announcement(state.answers(), sheet.as_ref());
    let (seal, copy) = use_seal(props.copy.clone(), props.starter.clone(), engine.clone());
    let written =
        Some(state.message.typed.clone()).filter(|typed| **typed != *words.text("scene-words"));
    let body = (props.body.0)(&Shown {
        state: &state,
        observed: &observed,
        sheet: sheet.as_ref(),
        announcement: &announcement,
        built: &props.built,
        theme,
    });
    let (skip_to, skip) = match state.page {
        Kind::Home => ("#answer", "skip-to-drawing"),
        _ => ("#headline", "skip-to-content"),
    };
    let whereabouts = Whereabouts {
        route: state.route(),
        link: state.link(),
        message: AttrValue::from(state.message.carried().to_owned()),
        written: written.clone(),
    };
    html! {
        <ContextProvider<Act> context={act}>
        <ContextProvider<Whereabouts> context={whereabouts}>
        <ContextProvider<Engine> context={engine}>
            <a class="skip" href={skip_to}>{ words.text(skip) }</a>
            if state.shows(Part::Masthead) {
                <Masthead {theme} {written} state={(*state).clone()} />
            }
            <main id="main" class={classes!(
                state.unfolded.then_some("is-unfolded"),
                // Can be read although nothing was run.
                state.page.is_prose().then_some("is-prose"),
            )}>
                if words.speaks_english_too() {
                    <p class="partial">{ words.text("language-partial") }</p>
                }
                <Notice
                    remarks={state.remarks.clone()}
                    message={state.message.clone()}
                    design={state.design}
                    failed={observed.failed}
                />
                <p id="change" class="vh" role="status">{ announcement.spoken() }</p>
                { body }
                if state.frame.is_some() {
                    <EmbedLine link={state.link()} />
                }
            </main>
            if state.shows(Part::Footer) {
                <Colophon {seal} {copy} />
            }
        </ContextProvider<Engine>>
        </ContextProvider<Whereabouts>>
        </ContextProvider<Act>>
    }
}
