//! The page: state at the top, contexts handed down, parts in reading order.

use std::rc::Rc;

use yew::prelude::*;

use super::address::Part;
use super::around::Around;
use super::arrival::Arrival;
use super::body::{Body, Shown};
use super::components::{colophon, embed_line, masthead, notice};
use super::engine::Starter;
use super::hooks::{
    use_address, use_announcement, use_attention, use_display, use_draft, use_engine, use_frame,
    use_help_line, use_kept_focus, use_runs, use_seal, use_stirring, use_stray_files, use_title,
};
use super::housing::Housing;
use super::island::Turns;
use super::offline::Keep;
use super::route::{Page as Kind, Route};
use super::state::{Action, State};
use super::translation::Words;
use super::whereabouts::Whereabouts;

/// What the page is made from.
#[derive(Clone, Properties, PartialEq)]
pub struct AppProps {
    /// The words of the reader's language.
    pub words: Words,
    /// What the program finds: what the reader did before it came.
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
    /// Whether it stands already, and is to be taken over.
    #[prop_or_default]
    pub stands: bool,
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
            stands: false,
            route,
            body,
        }
    }
}

/// The page in the reader's language.
#[component]
pub fn App(props: &AppProps) -> Html {
    let words = &props.words;
    // Only what is drawn first stands already.
    let stands = use_mut_ref(|| props.stands).replace(false);
    let turns = use_mut_ref(Turns::default).borrow().clone();
    let held = use_reducer(|| {
        props
            .arrival
            .applied_to(State::opening(words.text("scene-words")).on(props.route))
    });
    // As it is now: a handle tells what it is when it is asked.
    let state = Rc::new((*held).clone());
    let dispatcher = held.dispatcher();
    let act = use_callback(dispatcher.clone(), |action: Action, dispatcher| {
        dispatcher.dispatch(action);
    });
    use_draft(dispatcher.clone());
    use_address(words, props.housing, &state, dispatcher.clone());
    use_help_line(dispatcher.clone());
    use_stray_files(dispatcher);
    use_kept_focus();
    use_frame(state.frame.is_some());
    use_title(words, state.route());
    let theme = use_display(state.theme, props.arrival.display);
    let stirring = use_stirring(props.built.is_some());
    // A frame leaves parts out that stand in the drawing made when the page was built.
    let engine = use_engine();
    let observed = use_runs(words, &state, stirring || state.frame.is_some(), &engine);
    let on_show = state.on_show();
    let sheet = on_show.and_then(|design| observed.sheets.of(design).cloned());
    // On these something is there to go to although nothing was run.
    let is_there = matches!(state.page, Kind::Build | Kind::Claims);
    use_attention(&state, sheet.is_some() || is_there, &turns);
    let announcement = use_announcement(words, state.answers(), sheet.as_ref());
    let seal = use_seal(props.copy.clone(), props.engine.clone(), engine.clone());
    let written =
        Some(state.message.typed.clone()).filter(|typed| **typed != *words.text("scene-words"));
    let (skip_to, skip) = match state.page {
        Kind::Home => ("#answer", "skip-to-drawing"),
        _ => ("#headline", "skip-to-content"),
    };
    let around = Around {
        words: words.clone(),
        act,
        engine: Some(engine),
    };
    let whereabouts = Whereabouts {
        housing: props.housing,
        route: state.route(),
        link: state.link(),
        message: AttrValue::from(state.message.carried().to_owned()),
        written,
    };
    let shown = Rc::new(Shown {
        around,
        whereabouts,
        observed,
        sheet,
        built: props.built.clone(),
        theme,
        seal,
        found: props.arrival.clone(),
        stands,
        turns,
        state,
        announcement,
    });
    let state = &shown.state;
    html! {
        <>
            <a class="skip" href={skip_to}>{ words.text(skip) }</a>
            if state.shows(Part::Masthead) {
                { shown.island("masthead", masthead) }
            }
            <main id="main" class={classes!(
                state.unfolded.then_some("is-unfolded"),
                // Can be read although nothing was run.
                state.page.is_prose().then_some("is-prose"),
            )}>
                if words.speaks_english_too() {
                    <p class="partial">{ words.text("language-partial") }</p>
                }
                { notice(words, state, shown.observed.failed) }
                <p id="change" class="vh" role="status">{ shown.announcement.spoken() }</p>
                { (props.body.0)(&shown) }
                if state.frame.is_some() {
                    { embed_line(words, state.link()) }
                }
            </main>
            if state.shows(Part::Footer) {
                { shown.island("colophon", colophon) }
            }
        </>
    }
}
