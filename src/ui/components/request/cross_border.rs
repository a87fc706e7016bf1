//! The same request to a provider in another country, by three ways, each with its
//! clock: what is still there when it is answered is run.

use yew::prelude::*;

use crate::content::Translator;
use crate::content::catalogue::{self, LAST_SEEN, Source};
use crate::design::Design;
use crate::disclosure::cross_border::{Clock, RETENTION_DAYS, Request, RouteOutcome, Way};
use crate::party::{Day, Fact};
use crate::ui::components::CitedWorks;
use crate::ui::hooks::RequestHandle;
use crate::ui::sentences::and_list;
use crate::ui::translation::use_words;
use crate::view::request_desk::DeskQuestion;

/// What is asked for.
#[derive(Properties, PartialEq)]
pub struct CrossBorderProps {
    /// The system it is asked of.
    pub design: Design,
    /// The day on which it is asked.
    pub day: Day,
    /// The desk.
    pub desk: RequestHandle,
}

/// Days that a way is supposed to take for which nobody has said how many.
const SUPPOSED_DAYS: u16 = 30;

/// How long a provider may keep a stored row, in days.
const KEPT: [u16; 4] = [RETENTION_DAYS, 30, 180, 365];

/// The same request by three ways.
#[component]
pub fn CrossBorder(props: &CrossBorderProps) -> Html {
    let words = use_words();
    let preserved = use_state(|| false);
    let emergency = use_state(|| false);
    let kept = use_state(|| RETENTION_DAYS);
    let request = Request {
        design: props.design,
        asked: props.day,
        retention_days: *kept,
        preserved: *preserved,
        emergency: *emergency,
        supposed_days: SUPPOSED_DAYS,
    };
    // Each change is a question of its own: what is still there is run anew.
    use_effect_with(request.clone(), {
        let ask = props.desk.ask.clone();
        move |request| ask.emit(DeskQuestion::CrossBorders(request.clone()))
    });
    let outcomes = props.desk.file.crossed.as_ref();
    let outcomes = outcomes
        .filter(|(of, _)| *of == request)
        .map(|(_, found)| found);
    let switch = |state: &UseStateHandle<bool>| {
        let (setter, now) = (state.setter(), **state);
        Callback::from(move |_: Event| setter.set(!now))
    };
    html! {
        <div class="cross-border">
            <div class="order-switches">
                <label>
                    <input
                        type="checkbox"
                        id="border-preserved"
                        checked={*preserved}
                        onchange={switch(&preserved)}
                    />
                    <span>{ words.text("border-preserved") }</span>
                </label>
                <label>
                    <input
                        type="checkbox"
                        id="border-emergency"
                        checked={*emergency}
                        onchange={switch(&emergency)}
                    />
                    <span>{ words.text("border-emergency") }</span>
                </label>
            </div>
            <fieldset class="order-laws">
                <legend>{ words.text("border-kept") }</legend>
                for days in KEPT {
                    <label>
                        <input
                            type="radio"
                            name="kept"
                            value={days.to_string()}
                            checked={days == *kept}
                            onchange={
                                let kept = kept.setter();
                                Callback::from(move |_: Event| kept.set(days))
                            }
                        />
                        <span>{ words.text_with("border-days", [("days", days.into())]) }</span>
                    </label>
                }
            </fieldset>
            <ul class="ways-across">
                for way in Way::ALL {
                    <li data-way={way.id()}>
                        <h3>{ words.text(&format!("route-{way}")) }</h3>
                        <p>{ words.text(&format!("route-{way}-what")) }</p>
                        <p class="clock">{ clock(&words, &request.clock(way)) }</p>
                        {
                            match outcomes.and_then(|all| all.iter().find(|one| one.clock.way == way)) {
                                Some(outcome) => yielded(&words, outcome),
                                None => html! { <p data-waiting="true">{ words.text("running") }</p> },
                            }
                        }
                        { rests_on(&words, way) }
                    </li>
                }
            </ul>
            <p class="request-sure">{ words.text("border-limit") }</p>
        </div>
    }
}

/// When it is answered.
fn clock(words: &Translator, clock: &Clock) -> String {
    let id = match (clock.supposed, clock.earliest == clock.latest) {
        (true, _) => "border-clock-supposed",
        (false, true) => "border-clock-one",
        (false, false) => "border-clock",
    };
    words.text_with(
        id,
        [
            ("earliest", clock.earliest.into()),
            ("latest", clock.latest.into()),
        ],
    )
}

/// What is still there then, and what it shows.
fn yielded(words: &Translator, outcome: &RouteOutcome) -> Html {
    let RouteOutcome {
        clock,
        rows_asked_for,
        rows_left_earliest,
        rows_left_latest,
        shown_earliest,
        shown_latest,
    } = outcome;
    let one = |day: u16, left: usize, shown: &[Fact]| {
        let rows = words.text_with(
            "border-left",
            [
                ("day", day.into()),
                ("left", left.into()),
                ("count", (*rows_asked_for).into()),
            ],
        );
        let facts: Vec<String> = shown
            .iter()
            .map(|fact| words.text(&format!("fact-{}", fact.slug())))
            .collect();
        let shown = match facts.as_slice() {
            [] => words.text("border-shows-nothing"),
            facts => {
                let facts = and_list(words, facts).into();
                words.text_with("border-shows", [("facts", facts)])
            }
        };
        html! { <p>{ rows }{ " " }{ shown }</p> }
    };
    html! {
        <>
            { one(clock.earliest, *rows_left_earliest, shown_earliest) }
            if clock.latest != clock.earliest {
                { one(clock.latest, *rows_left_latest, shown_latest) }
            }
            if let Some(until) = clock.frozen_until {
                <p>{ words.text_with("border-frozen", [("day", until.into())]) }</p>
            }
        </>
    }
}

fn rests_on(words: &Translator, way: Way) -> Html {
    let Some(route) = way.route() else {
        return html! {};
    };
    let works: Vec<&'static Source> = route
        .sources
        .iter()
        .filter_map(|id| catalogue::source(id))
        .collect();
    html! {
        <>
            if let Some(since) = route.since {
                <p class="request-sure">{ words.text_with("border-since", [("date", words.date(since).into())]) }</p>
            }
            <p class="request-sure">
                { words.text(&format!("certainty-{}", route.certainty)) }
                { " " }
                { words.text_with("design-page-last-seen", [("date", words.date(LAST_SEEN).into())]) }
            </p>
            <CitedWorks {works} />
        </>
    }
}
