//! The keys on one phone as bars along the days: each begins on the day the key
//! is made, and ends on the day it is deleted.

use std::rc::Rc;

use yew::prelude::*;

use crate::content::Translator;
use crate::party::{Account, Day, Event as Happening, Vantage};
use crate::ui::sentences::party_name;
use crate::ui::translation::use_words;
use crate::view::{DayFinding, KeySpan, Means, MessageState, Timeline};

/// Bytes of a fingerprint that are shown.
const FINGERPRINT_SHOWN: usize = 4;

/// Whose keys, and the day.
#[derive(Properties, PartialEq)]
pub struct KeySpansProps {
    /// The run.
    pub timeline: Rc<Timeline>,
    /// What happens.
    pub event: Happening,
    /// Whether a phone's history is read too.
    pub history: bool,
    /// On which day.
    pub day: Day,
    /// Whose phone.
    pub phone: Account,
}

/// Keys of one kind that do not overlap, as indices of the timeline's keys.
type Lane = (&'static str, Vec<usize>);

/// A lane, and what stands before it; nothing where the one above has the same name.
type Row = (Option<String>, Vec<usize>);

/// The keys on one phone.
#[component]
pub fn KeySpans(props: &KeySpansProps) -> Html {
    let words = use_words();
    let KeySpansProps {
        timeline,
        day,
        phone,
        ..
    } = props;
    let asked = (Rc::clone(timeline), *phone, words.clone());
    let rows = use_memo(asked, |(timeline, phone, words)| {
        rows(words, lanes(&timeline.keys, *phone))
    });
    let finding = timeline.on(props.event, !props.history, *day);
    let taken = props.event.phone() == Some(*phone);
    let of = match phone {
        Account::Ana => Vantage::AnaPhone,
        _ => Vantage::BenPhone,
    };
    let count = timeline
        .keys
        .iter()
        .filter(|key| key.phone == *phone && key.is_there(*day))
        .count();
    let said = [
        ("party", party_name(&words, of).into()),
        ("day", day.0.into()),
        ("count", count.into()),
    ];
    html! {
        <section
            class={classes!("time-keys", taken.then_some("is-taken"))}
            data-phone={of.id()}
            aria-label={words.text_with("time-keys-of", [("party", party_name(&words, of).into())])}
        >
            <h2>{ words.text_with("time-keys-on-day", said) }</h2>
            if rows.is_empty() {
                <p>{ words.text("time-keys-none") }</p>
            }
            for (label, keys) in rows.iter() {
                <div class="time-row">
                    <span class="time-label" aria-hidden="true">{ label.clone() }</span>
                    <ul>
                        for (index, held) in keys.iter().filter_map(|&index| Some((index, timeline.keys.get(index)?))) {
                            <Bar
                                held={held.clone()}
                                there={held.is_there(*day)}
                                used={finding.is_some_and(|finding| used(finding, index))}
                            />
                        }
                    </ul>
                </div>
            }
        </section>
    }
}

fn rows(words: &Translator, lanes: Vec<Lane>) -> Vec<Row> {
    let mut above = "";
    lanes
        .into_iter()
        .map(|(form, keys)| {
            let label = (form != above).then(|| words.text(&format!("form-{form}")));
            above = form;
            (label, keys)
        })
        .collect()
}

#[derive(Properties, PartialEq)]
struct BarProps {
    held: KeySpan,
    there: bool,
    used: bool,
}

/// One key, from its first day to its last.
#[component]
fn Bar(props: &BarProps) -> Html {
    let words = use_words();
    let BarProps {
        held: key,
        there,
        used,
    } = props;
    let said = [
        ("key", words.text(&format!("form-{}", key.form)).into()),
        ("from", key.from.0.into()),
        ("until", key.until.0.into()),
    ];
    let span = match (key.until == Day::LOOK, key.from == key.until) {
        (true, _) => "time-key-open-end",
        (false, true) => "time-key-one-day",
        (false, false) => "time-key-span",
    };
    let state = match (*used, *there) {
        (true, _) => "time-key-used",
        (false, true) => "time-key-there",
        (false, false) => "time-key-not-there",
    };
    html! {
        <li
            data-from={key.from.to_string()}
            data-until={key.until.to_string()}
            class={classes!(
                there.then_some("is-there"),
                used.then_some("is-used"),
                (key.until == Day::LOOK).then_some("is-kept"),
            )}
            title={fingerprint(key)}
        >
            <span class="vh">
                { words.text_with(span, said) }{ " " }
                { words.text(state) }
            </span>
        </li>
    }
}

/// Whether a key opened a message.
fn used(finding: &DayFinding, key: usize) -> bool {
    finding
        .messages
        .iter()
        .any(|state| matches!(state, MessageState::Opens(read) if read.by == Means::Key(key)))
}

fn fingerprint(key: &KeySpan) -> String {
    let bytes = key.fingerprint.0.iter().take(FINGERPRINT_SHOWN);
    let bytes: Vec<String> = bytes.map(|byte| format!("{byte:02x}")).collect();
    bytes.join(" ")
}

/// The keys of a phone in lanes: those of the conversation first, those of
/// single days' connections last, and none over another.
fn lanes(keys: &[KeySpan], phone: Account) -> Vec<Lane> {
    let mut lanes: Vec<Lane> = Vec::new();
    for (index, key) in keys
        .iter()
        .enumerate()
        .filter(|(_, key)| key.phone == phone)
    {
        let free = |(form, lane): &&mut Lane| {
            let last = lane.last().and_then(|&last| keys.get(last));
            *form == key.form && last.is_none_or(|last| last.until < key.from)
        };
        match lanes.iter_mut().find(free) {
            Some((_, lane)) => lane.push(index),
            None => lanes.push((key.form, vec![index])),
        }
    }
    let rank = |form: &str| match form {
        "olm-session" => 0,
        "group-session" => 1,
        "olm-account" => 2,
        "hop-keys" => 4,
        _ => 3,
    };
    lanes.sort_by_key(|(form, _)| (rank(form), *form));
    lanes
}

#[cfg(test)]
mod tests {
    use super::lanes;
    use crate::design::Design;
    use crate::party::{Account, Day};
    use crate::view::Observatory;
    use crate::world::Scenario;

    #[test]
    fn every_key_has_a_place_and_none_lies_over_another() {
        let mut observatory = Observatory::new();
        for design in [Design::E2ee, Design::E2eeGroup, Design::Traceback] {
            let run = observatory.timeline(design, &Scenario::default());
            let Ok(timeline) = run else {
                panic!("{design} was not run");
            };
            for phone in Account::BOTH {
                let lanes = lanes(&timeline.keys, phone);
                let mut placed: Vec<usize> = Vec::new();
                for (form, lane) in &lanes {
                    for day in Day::all() {
                        let there = lane.iter().filter(|&&key| timeline.keys[key].is_there(day));
                        assert!(there.count() < 2, "{design} {form} {day}");
                    }
                    assert!(lane.iter().all(|&key| timeline.keys[key].form == *form));
                    placed.extend(lane);
                }
                placed.sort_unstable();
                let own: Vec<usize> = (0..timeline.keys.len())
                    .filter(|&key| timeline.keys[key].phone == phone)
                    .collect();
                assert_eq!(placed, own, "{design} {phone:?}");
            }
        }
    }
}
