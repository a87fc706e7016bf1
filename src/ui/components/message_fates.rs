//! What becomes of each message: as marks along the days, or as the messages
//! themselves, read or sealed.

use std::rc::Rc;

use yew::prelude::*;

use super::glyph;
use crate::content::Translator;
use crate::party::{Day, Event as Happening};
use crate::ui::translation::use_words;
use crate::ui::verdict::Verdict;
use crate::view::{Means, MessageRead, MessageState, Timeline, TimelineMessage};

/// The day, and which of the two is shown.
#[derive(Properties, PartialEq)]
pub struct MessageFatesProps {
    /// The run.
    pub timeline: Rc<Timeline>,
    /// What happens.
    pub event: Happening,
    /// Whether a phone's history is read too.
    pub history: bool,
    /// On which day.
    pub day: Day,
    /// `marks`, along the days, or `words`.
    pub part: &'static str,
}

/// What becomes of each message.
#[component]
pub fn MessageFates(props: &MessageFatesProps) -> Html {
    let words = use_words();
    let Some(finding) = props.timeline.on(props.event, !props.history, props.day) else {
        return Html::default();
    };
    let fates = || props.timeline.messages.iter().zip(&finding.messages);
    if props.part == "marks" {
        return html! {
            // The list of messages says the same in words.
            <div class="time-row time-marks" aria-hidden="true">
                <span class="time-label">{ words.text("time-messages-title") }</span>
                for (message, state) in fates() {
                    <span
                        class="time-mark"
                        data-from={message.day.to_string()}
                        data-state={id(state)}
                    >
                        { mark(state) }
                        <small>{ number(&words, message) }</small>
                    </span>
                }
            </div>
        };
    }
    html! {
        <section class="time-messages" aria-labelledby="time-messages-title">
            <h2 id="time-messages-title">{ words.text("time-messages-title") }</h2>
            <ol>
                for (message, state) in fates() {
                    <Fate
                        timeline={props.timeline.clone()}
                        message={*message}
                        state={state.clone()}
                        ahead={message.day > props.day}
                        taken={props.event.takes_a_phone()}
                    />
                }
            </ol>
        </section>
    }
}

const fn id(state: &MessageState) -> &'static str {
    match state {
        MessageState::Opens(_) => "opens",
        MessageState::Sealed => "sealed",
        MessageState::Absent => "absent",
    }
}

fn mark(state: &MessageState) -> Html {
    match state {
        MessageState::Opens(_) => glyph(Verdict::Sees),
        MessageState::Sealed => glyph(Verdict::Cannot),
        MessageState::Absent => html! { <span class="time-blank" /> },
    }
}

fn number(words: &Translator, message: &TimelineMessage) -> String {
    let number = message.number + 1;
    words.text_with("time-number", [("number", number.into())])
}

fn heading(words: &Translator, message: &TimelineMessage) -> Html {
    let said = [
        ("number", (message.number + 1).into()),
        ("day", message.day.0.into()),
        ("from", message.from.name().into()),
    ];
    html! {
        <h3>
            { words.text_with("time-message-head", said) }
            if message.yours {
                { " " }<small>{ words.text("time-message-yours") }</small>
            }
            if message.held_up {
                { " " }<small>{ words.text("time-message-late") }</small>
            }
        </h3>
    }
}

#[derive(Properties, PartialEq)]
struct FateProps {
    timeline: Rc<Timeline>,
    message: TimelineMessage,
    state: MessageState,
    /// Whether it is sent after the day chosen.
    ahead: bool,
    /// Whether a phone was taken.
    taken: bool,
}

/// One message, read or sealed.
#[component]
fn Fate(props: &FateProps) -> Html {
    let words = use_words();
    let state = &props.state;
    let state_of = |id: &str| html! { <p class="time-fate">{ mark(state) }{ words.text(id) }</p> };
    let told = match state {
        MessageState::Opens(read) => html! {
            <>
                <p class="time-read">
                    { mark(state) }
                    <span class="vh">{ words.text("time-opens") }{ " " }</span>
                    <q class="words" dir="auto">{ &*read.text }</q>
                </p>
                <p class="time-how">{ how(&words, props, read) }</p>
            </>
        },
        MessageState::Sealed => state_of("time-opens-not"),
        MessageState::Absent if props.ahead => state_of("time-not-yet"),
        MessageState::Absent => state_of("time-gone"),
    };
    html! {
        <li data-state={id(state)} data-message={props.message.number.to_string()}>
            { heading(&words, &props.message) }
            { told }
        </li>
    }
}

/// By what it opened: the last rule of its proof, and what it took of a phone.
fn how(words: &Translator, props: &FateProps, read: &MessageRead) -> Html {
    let rule = words.text(&format!("rule-{}", read.rule));
    match read.by {
        Means::History => html! { { words.text("time-by-history") } },
        Means::Key(key) => {
            let key = props.timeline.keys.get(key).map(|key| {
                let said = [
                    ("key", words.text(&format!("form-{}", key.form)).into()),
                    ("from", key.from.0.into()),
                    ("until", key.until.0.into()),
                ];
                words.text_with("time-by-key", said)
            });
            html! { <>{ rule }{ " " }{ key }</> }
        }
        Means::Elsewhere if props.taken => {
            html! { <>{ rule }{ " " }{ words.text("time-by-nothing") }</> }
        }
        Means::Elsewhere => html! { { rule } },
    }
}
