//! The page about time as plain data: every event on every day, looked up and
//! never computed while the day is dragged.

use std::rc::Rc;

use super::{Id, Shown, explanation};
use crate::design::Design;
use crate::knowledge::{self, KnowledgeError, Ledger, ReadMessage, State};
use crate::party::{Account, Day, Event, Keeper};
use crate::wire::{Form, Log, MessageNumber};
use crate::world::{HELD_UP, MESSAGE, SCRIPT, Taking};

/// How many messages the conversation has.
pub const MESSAGES: usize = SCRIPT.len();

/// One run, seen by days.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Timeline {
    /// The design that was run.
    pub design: Design,
    /// The conversation, in order.
    pub messages: Vec<TimelineMessage>,
    /// The keys on the two phones: Ana's first, then by first day.
    pub keys: Vec<KeySpan>,
    courses: Vec<Course>,
}

/// One message of the conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct TimelineMessage {
    /// Its place in the conversation, from 0.
    pub number: MessageNumber,
    /// The day on which it is sent.
    pub day: Day,
    /// Who wrote it.
    pub from: Account,
    /// Whether it is the reader's own.
    pub yours: bool,
    /// Whether it is still on its way when we look.
    pub held_up: bool,
}

/// One key on a phone, with the days on which the phone has it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct KeySpan {
    /// Whose phone.
    pub phone: Account,
    /// What kind of key: the suffix of a `form-…` message.
    #[serde(with = "crate::view::id")]
    pub form: Id,
    /// The first day.
    pub from: Day,
    /// The last day, inclusive; day 10 where it is still there.
    pub until: Day,
    /// SHA-256 of the key.
    pub fingerprint: Shown,
}

impl KeySpan {
    /// Whether the phone has it on a day.
    pub fn is_there(&self, day: Day) -> bool {
        self.from <= day && day <= self.until
    }

    /// Whether it belongs to the conversation: it is neither the key of a single
    /// day's connection nor one made for something else.
    pub fn turns(&self) -> bool {
        [Form::OlmSession.id(), Form::GroupSession.id()].contains(&self.form)
    }
}

/// What becomes of a message.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum MessageState {
    /// It opens.
    Opens(MessageRead),
    /// Records of it are at hand and stay sealed.
    Sealed,
    /// Nothing of it is at hand.
    Absent,
}

/// How a message opened: from a replayed proof.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct MessageRead {
    /// The words that came out.
    pub text: Rc<str>,
    /// The last opening or, where none was needed, reading: the suffix of a `rule-…` message.
    #[serde(with = "crate::view::id")]
    pub rule: Id,
    /// What it took of the phone, if anything.
    pub by: Means,
}

/// What of a phone an opening took.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Means {
    /// A key on it: an index of [`Timeline::keys`].
    Key(usize),
    /// Its own history, where no key is needed.
    History,
    /// Nothing: the words came from what lay elsewhere.
    Elsewhere,
}

/// What an event gives on one day.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct DayFinding {
    /// The state of each message, in order.
    pub messages: [MessageState; MESSAGES],
    /// Of the messages sent before that day: how many, how many open, how many stay sealed.
    pub before: Tally,
    /// Of those sent on that day.
    pub that_day: Tally,
    /// Of those sent after it.
    pub after: Tally,
}

/// What the keys on a phone on one day do by themselves, in numbers of messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KeysOfDay {
    /// Sent earlier, and they open them.
    pub back: usize,
    /// Sent earlier, opened by keys of an earlier day, and not by these: forward secrecy.
    pub forgotten: usize,
    /// Sent later, and they open them.
    pub ahead: usize,
    /// Sent later, opened by keys of a later day, and not by these: healing.
    pub healed: usize,
}

/// A count of messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Tally {
    /// How many there are.
    pub count: usize,
    /// How many of them open.
    pub open: usize,
    /// How many of them are at hand and stay sealed.
    pub sealed: usize,
    /// How many of those that open took a key on a phone.
    pub by_key: usize,
    /// How many of those that open were read from a phone's own history.
    pub from_history: usize,
}

impl Tally {
    fn count(&mut self, state: &MessageState) {
        self.count += 1;
        match state {
            MessageState::Opens(opening) => {
                self.open += 1;
                self.by_key += usize::from(matches!(opening.by, Means::Key(_)));
                self.from_history += usize::from(opening.by == Means::History);
            }
            MessageState::Sealed => self.sealed += 1,
            MessageState::Absent => {}
        }
    }
}

impl DayFinding {
    /// How many messages open.
    pub fn open(&self) -> usize {
        self.before.open + self.that_day.open + self.after.open
    }
}

/// One event, over all days.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
struct Course {
    event: Event,
    keys_alone: bool,
    first: Day,
    days: Vec<DayFinding>,
}

impl Timeline {
    /// What `event` gives on `day`; `keys_alone` sets a phone's own history
    /// aside. `None` where this design has no such event on that day.
    pub fn on(&self, event: Event, keys_alone: bool, day: Day) -> Option<&DayFinding> {
        let course = self.course(event, keys_alone)?;
        if day < course.first {
            return None;
        }
        course.days.get(usize::from(day.0))
    }

    /// What the keys on the phone that `event` takes do by themselves, when it
    /// is taken on `day`. `None` where no phone is taken.
    pub fn keys_of_day(&self, event: Event, day: Day) -> Option<KeysOfDay> {
        if !event.takes_a_phone() {
            return None;
        }
        let by_key = |number: usize, taken: Day| {
            let finding = self.on(event, true, taken)?;
            Some(matches!(
                finding.messages.get(number)?,
                MessageState::Opens(MessageRead {
                    by: Means::Key(_),
                    ..
                })
            ))
        };
        let sealed = self.on(event, true, day)?;
        let mut keys = KeysOfDay::default();
        for (number, message) in self.messages.iter().enumerate() {
            let opened_on = |other: Day| by_key(number, other) == Some(true);
            let stays_sealed = sealed.messages.get(number) == Some(&MessageState::Sealed);
            if message.day < day {
                keys.back += usize::from(opened_on(day));
                let once = Day::all().filter(|&earlier| earlier < day).any(opened_on);
                keys.forgotten += usize::from(stays_sealed && once);
            } else if message.day > day {
                keys.ahead += usize::from(opened_on(day));
                let once = Day::all().filter(|&later| later > day).any(opened_on);
                keys.healed += usize::from(stays_sealed && once);
            }
        }
        Some(keys)
    }

    /// The events that this design has, in the order of [`Event::ALL`].
    pub fn events(&self) -> impl Iterator<Item = Event> {
        Event::ALL
            .into_iter()
            .filter(|&event| self.course(event, false).is_some())
    }

    /// The first day on which this design's run knows the event.
    pub fn first(&self, event: Event) -> Day {
        self.course(event, false)
            .map_or(Day::SETUP, |course| course.first)
    }

    /// Days on which a phone's keys of the conversation are replaced by others.
    pub fn turns(&self, phone: Account) -> impl Iterator<Item = Day> {
        let keys = move || {
            self.keys
                .iter()
                .filter(move |key| key.phone == phone && key.turns())
        };
        Day::all().filter(move |&day| {
            keys().any(|key| key.from == day) && keys().any(|key| key.from < day)
        })
    }

    fn course(&self, event: Event, keys_alone: bool) -> Option<&Course> {
        let keys_alone = keys_alone && event.takes_a_phone();
        self.courses
            .iter()
            .find(|course| course.event == event && course.keys_alone == keys_alone)
    }
}

/// Lays a run out by days. `take` gives what each event could take.
pub(super) fn of<E: From<KnowledgeError>>(
    design: Design,
    held_up: bool,
    log: &Log,
    ledger: &mut Ledger,
    mut take: impl FnMut(Event, bool) -> Result<Option<Taking>, E>,
) -> Result<Timeline, E> {
    let mut timeline = Timeline {
        design,
        messages: messages(held_up),
        keys: keys(log),
        courses: Vec::new(),
    };
    for event in Event::ALL {
        for keys_alone in [false, true] {
            if keys_alone && !event.takes_a_phone() {
                continue;
            }
            let Some(Taking { log: taken, first }) = take(event, keys_alone)? else {
                continue;
            };
            let found = knowledge::Timeline::of(event, &taken, MESSAGES as u8, ledger)?;
            let days = Day::all()
                .map(|day| timeline.finding(event, day, found.on(day)))
                .collect();
            timeline.courses.push(Course {
                event,
                keys_alone,
                first,
                days,
            });
        }
    }
    Ok(timeline)
}

fn messages(held_up: bool) -> Vec<TimelineMessage> {
    (0..)
        .zip(SCRIPT)
        .map(|(number, (day, from))| TimelineMessage {
            number,
            day,
            from,
            yours: number == MESSAGE,
            held_up: held_up && number == HELD_UP,
        })
        .collect()
}

fn keys(log: &Log) -> Vec<KeySpan> {
    let mut keys = Vec::new();
    for (phone, keeper) in [
        (Account::Ana, Keeper::AnaPhone),
        (Account::Ben, Keeper::BenPhone),
    ] {
        let mut on_it: Vec<KeySpan> = Vec::new();
        for held in log.holdings() {
            let record = &held.record;
            if held.keeper != keeper || !record.form().is_key() {
                continue;
            }
            let fingerprint = Shown(Rc::clone(record.fingerprint()));
            let known = on_it.iter_mut().find(|key| key.fingerprint == fingerprint);
            match known {
                Some(key) => {
                    key.from = key.from.min(held.from);
                    key.until = key.until.max(held.until);
                }
                None => on_it.push(KeySpan {
                    phone,
                    form: record.form().id(),
                    from: held.from,
                    until: held.until,
                    fingerprint,
                }),
            }
        }
        on_it.sort_by_key(|key| (key.from, key.until));
        keys.extend(on_it);
    }
    keys
}

impl Timeline {
    fn finding(&self, event: Event, day: Day, states: &[State]) -> DayFinding {
        let mut finding = DayFinding {
            messages: [const { MessageState::Absent }; MESSAGES],
            before: Tally::default(),
            that_day: Tally::default(),
            after: Tally::default(),
        };
        for (at, state) in states.iter().enumerate().take(MESSAGES) {
            let state = match state {
                State::Read(read) => MessageState::Opens(self.opening(event, read)),
                State::Sealed => MessageState::Sealed,
                State::Absent => MessageState::Absent,
            };
            let sent = self
                .messages
                .get(at)
                .map_or(Day::SETUP, |message| message.day);
            match sent.cmp(&day) {
                std::cmp::Ordering::Less => finding.before.count(&state),
                std::cmp::Ordering::Equal => finding.that_day.count(&state),
                std::cmp::Ordering::Greater => finding.after.count(&state),
            }
            finding.messages[at] = state;
        }
        finding
    }

    fn opening(&self, event: Event, read: &ReadMessage) -> MessageRead {
        let key = read.leaves().find_map(|(item, _)| {
            if !item.record.form().is_key() {
                return None;
            }
            let fingerprint = item.record.fingerprint();
            // Members of a group hold the same key, each on a phone of their own.
            let is_it = |key: &KeySpan| {
                let taken = event.phone().is_none_or(|phone| key.phone == phone);
                taken && key.fingerprint.0 == *fingerprint
            };
            self.keys.iter().position(is_it)
        });
        MessageRead {
            text: read.text().into(),
            rule: explanation::last_rule(read.steps()),
            by: match key {
                Some(key) => Means::Key(key),
                None if is_from_history(read) => Means::History,
                None => Means::Elsewhere,
            },
        }
    }
}

/// Whether a phone's history entry lay on the way to the words.
fn is_from_history(read: &ReadMessage) -> bool {
    let met = read.steps().iter().map(|step| &step.output);
    met.chain(read.leaves().map(|(item, _)| item))
        .any(|item| item.record.form() == Form::HistoryEntry)
}
