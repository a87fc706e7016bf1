//! Which messages open, by the day on which something happens: the day is
//! dragged, and what it gives is looked up.

use yew::prelude::*;

use std::rc::Rc;

use super::compare_page::Choice;
use super::{DaySlider, KeySpans, MessageFates};
use crate::content::Translator;
use crate::design::Design;
use crate::party::{Account, Day, Event as Happening};
use crate::ui::hooks::{use_act, use_timeline};
use crate::ui::moment::Moment;
use crate::ui::sentences::{design_with, what_a_day_gives};
use crate::ui::state::Action;
use crate::ui::translation::use_words;
use crate::view::Timeline;
use crate::world::Scenario;

/// What the reader chose, and what is played.
#[derive(Properties, PartialEq)]
pub struct TimePageProps {
    /// The design.
    pub design: Design,
    /// What happens, and when.
    pub moment: Moment,
    /// What is played.
    pub scenario: Rc<Scenario>,
    /// Whether the design has been run on this page.
    pub was_run: bool,
}

/// The page about time.
#[component]
pub fn TimePage(props: &TimePageProps) -> Html {
    let words = use_words();
    let act = use_act();
    let moment = props.moment;
    let timeline = use_timeline(props.design, &props.scenario, moment.held_up, props.was_run);
    let with = design_with(&words, props.design);
    let happens = {
        let act = act.clone();
        move |change: fn(&mut Moment)| {
            act.reform(move |_: Event| {
                let mut next = moment;
                change(&mut next);
                Action::Happen(next)
            })
        }
    };
    html! {
        <section class="time" aria-labelledby="headline">
            <header>
                <h1 id="headline" tabindex="-1">{ words.text("time-title") }</h1>
                <p>{ words.text_with("time-intro", [("with", with.into())]) }</p>
            </header>
            <div class="time-choices">
                <Choice
                    id="time-design"
                    label={words.text("time-design")}
                    design={props.design}
                    on_choose={act.reform(Action::PickDesign)}
                />
                <fieldset class="time-events">
                    <legend>{ words.text("time-event") }</legend>
                    for event in Happening::ALL {
                        <label>
                            <input
                                type="radio"
                                name="event"
                                value={event.id()}
                                checked={event == moment.event}
                                onchange={act.reform(move |_| {
                                    Action::Happen(Moment { event, ..moment })
                                })}
                            />
                            <span>{ words.text(&format!("time-event-{event}")) }</span>
                        </label>
                    }
                </fieldset>
                <div class="time-switches">
                    if moment.event.takes_a_phone() {
                        <label>
                            <input
                                type="checkbox"
                                id="time-history"
                                checked={moment.history}
                                onchange={happens(|next| next.history = !next.history)}
                            />
                            <span>
                                { words.text("time-history-switch") }{ " " }
                                <small>{ words.text("time-history-hint") }</small>
                            </span>
                        </label>
                    }
                    <label>
                        <input
                            type="checkbox"
                            id="time-late"
                            checked={moment.held_up}
                            onchange={happens(|next| next.held_up = !next.held_up)}
                        />
                        <span>
                            { words.text("time-late-switch") }{ " " }
                            <small>{ words.text("time-late-hint") }</small>
                        </span>
                    </label>
                </div>
            </div>
            if let Some(timeline) = timeline {
                <Told {timeline} {moment} />
            } else {
                <p data-waiting="true">{ words.text("running") }</p>
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct ToldProps {
    timeline: Rc<Timeline>,
    moment: Moment,
}

/// What is told of the day under the reader's hand.
#[component]
fn Told(props: &ToldProps) -> Html {
    let words = use_words();
    let act = use_act();
    let ToldProps { timeline, moment } = props;
    let Moment { event, history, .. } = *moment;
    let first = timeline.first(event);
    // While it is dragged the day is this part's own; let go, it is the page's.
    let held = use_state_eq(|| moment.day);
    use_effect_with(moment.day, {
        let held = held.setter();
        move |day| held.set(*day)
    });
    let day = (*held).max(first);
    let settled = moment.day.max(first);
    let (Some(finding), Some(said)) = (
        timeline.on(event, !history, day),
        timeline.on(event, !history, settled),
    ) else {
        return html! { <p class="time-none">{ words.text(&format!("time-none-{event}")) }</p> };
    };
    let on_drag = Callback::from({
        let held = held.setter();
        move |day| held.set(day)
    });
    let moment = *moment;
    let on_settle = act.reform(move |day| Action::Happen(Moment { day, ..moment }));
    let headline = |day: Day, opened: usize| told_in_short(&words, day, opened, timeline);
    html! {
        <>
            <div class="time-chart" role="group" aria-label={words.text("time-line-label")}>
                <DaySlider
                    {event}
                    {day}
                    {first}
                    told={headline(day, finding.open())}
                    {on_drag}
                    {on_settle}
                />
                <MessageFates timeline={timeline.clone()} {event} {history} {day} part="marks" />
                for phone in Account::BOTH {
                    <KeySpans timeline={timeline.clone()} {event} {history} {day} {phone} />
                }
            </div>
            <p id="time-settled" class="vh" role="status">{ headline(settled, said.open()) }</p>
            <section class="time-told" aria-labelledby="time-told-title">
                <h2 id="time-told-title">{ headline(day, finding.open()) }</h2>
                <ul>
                    for sentence in what_a_day_gives(&words, timeline, event, finding, day) {
                        <li>{ sentence }</li>
                    }
                </ul>
            </section>
            <MessageFates timeline={timeline.clone()} {event} {history} {day} part="words" />
            <p class="time-limit">{ words.text("time-limit") }</p>
        </>
    }
}

/// The day, and how many messages open.
fn told_in_short(words: &Translator, day: Day, opened: usize, timeline: &Timeline) -> String {
    words.text_with(
        "time-slider-value",
        [
            ("day", day.0.into()),
            ("opened", opened.into()),
            ("count", timeline.messages.len().into()),
        ],
    )
}
