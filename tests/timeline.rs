//! Which messages open when the day of an event is chosen freely: known results
//! of the protocols, and the same answers by the table's own way.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod scene;

use scene::scenario;
use sightlines::crypto::Rng;
use sightlines::design::Design;
use sightlines::knowledge::{self, Assessment, Ledger, State, Verdict};
use sightlines::party::{Account, Day, Event, Fact, Keeper, Vantage};
use sightlines::view::{KeysOfDay, Means, MessageState, Observatory, Timeline};
use sightlines::wire::{Content, Form, Holding, Log, Record};
use sightlines::world::{HELD_UP, LATER, MESSAGE, Run, SCRIPT, Scenario, Setting, World, taken_by};

fn timeline(design: Design) -> Timeline {
    Observatory::new().timeline(design, &scenario()).unwrap()
}

/// The numbers of the messages that open.
fn open(timeline: &Timeline, event: Event, keys_alone: bool, day: u8) -> Vec<usize> {
    let finding = timeline.on(event, keys_alone, Day(day)).unwrap();
    (0..)
        .zip(&finding.messages)
        .filter(|(_, state)| matches!(state, MessageState::Opens(_)))
        .map(|(number, _)| number)
        .collect()
}

/// The days on which each message opens: `opens[number]` as a list of days.
fn days(timeline: &Timeline, event: Event, keys_alone: bool, number: usize) -> Vec<u8> {
    Day::all()
        .map(|day| day.0)
        .filter(|&day| open(timeline, event, keys_alone, day).contains(&number))
        .collect()
}

#[test]
fn the_keys_of_a_seized_phone_open_no_message_that_it_has_read_before_that_day() {
    let timeline = timeline(Design::E2ee);
    for (event, phone) in [
        (Event::Seizure, Account::Ben),
        (Event::SenderSeizure, Account::Ana),
    ] {
        for day in Day::all() {
            let finding = timeline.on(event, true, day).unwrap();
            assert_eq!(finding.before.open, 0, "{event} on day {day}");
            assert_eq!(finding.before.sealed, finding.before.count, "{event} {day}");
            // Its own history gives them all, and says that it needed no key.
            let finding = timeline.on(event, false, day).unwrap();
            assert_eq!(finding.before.open, finding.before.count, "{event} {day}");
            assert_eq!(finding.before.from_history, finding.before.count);
        }
        // And yet the keys do open something: what the phone is still to read.
        assert!(
            Day::all().any(|day| timeline.on(event, true, day).unwrap().open() > 0),
            "{phone:?}"
        );
    }
}

#[test]
fn a_key_taken_before_a_message_is_read_opens_it_until_that_day_and_not_after() {
    let timeline = timeline(Design::E2ee);
    // Ben's account opens the first message; his answer of day 1 makes the key
    // that opens the message of day 5; his last answer of day 8 that of day 9.
    assert_eq!(days(&timeline, Event::Seizure, true, 0), [0, 1]);
    assert_eq!(days(&timeline, Event::Seizure, true, 2), [1, 2, 3, 4, 5]);
    assert_eq!(days(&timeline, Event::Seizure, true, 6), [8, 9]);
    // Nobody's keys open what they wrote themselves.
    for number in [1, 3, 5] {
        assert!(days(&timeline, Event::Seizure, true, number).is_empty());
    }
    assert_eq!(days(&timeline, Event::SenderSeizure, true, 3), [5, 6, 7, 8]);
}

#[test]
fn whoever_took_keys_is_shut_out_after_one_round_trip() {
    let timeline = timeline(Design::E2ee);
    let mut checked = 0;
    for (event, phone) in [
        (Event::Seizure, Account::Ben),
        (Event::SenderSeizure, Account::Ana),
    ] {
        for day in Day::all() {
            let opened = open(&timeline, event, true, day.0);
            let mut round_trip_done = false;
            let mut answered = false;
            for (number, (sent, from)) in SCRIPT.into_iter().enumerate() {
                if sent <= day {
                    continue;
                }
                // The phone makes a new key when it writes; the other answers under it.
                round_trip_done |= answered && from != phone;
                answered |= from == phone;
                if round_trip_done {
                    assert!(!opened.contains(&number), "{event} {day} {number}");
                    checked += 1;
                }
            }
        }
    }
    assert!(checked > 30, "{checked}");
}

#[test]
fn a_message_still_on_its_way_opens_with_a_session_that_skipped_it() {
    let held_up = Scenario {
        held_up: true,
        ..scenario()
    };
    let number = usize::from(HELD_UP);
    let late = Observatory::new().timeline(Design::E2ee, &held_up).unwrap();
    // Day 9's message has been read, later in the same chain: the session keeps
    // a key for the one that did not come, to the end.
    assert_eq!(days(&late, Event::Seizure, true, number), [8, 9, 10]);
    assert_eq!(days(&late, Event::Seizure, true, 6), [8, 9]);
    // Ben's phone has no entry of it, Ana's has.
    let of_ben = late.on(Event::Seizure, false, Day::LOOK).unwrap();
    let MessageState::Opens(opening) = &of_ben.messages[number] else {
        panic!("{:?}", of_ben.messages[number]);
    };
    assert_eq!(opening.rule, "open-olm");
    assert!(matches!(opening.by, Means::Key(_)), "{opening:?}");
    let of_ana = late.on(Event::SenderSeizure, false, Day::LOOK).unwrap();
    let MessageState::Opens(opening) = &of_ana.messages[number] else {
        panic!("{:?}", of_ana.messages[number]);
    };
    assert_eq!(opening.by, Means::History);
    // Where everything arrives, no such key remains.
    let timeline = timeline(Design::E2ee);
    assert!(days(&timeline, Event::Seizure, true, number).is_empty());
    assert!(late.messages[number].held_up && !timeline.messages[number].held_up);
}

#[test]
fn lasting_keys_open_everything_ever_sealed_to_them_on_whichever_day_they_are_taken() {
    let mail = timeline(Design::Mail);
    let escrow = timeline(Design::Escrow);
    let to_ben: Vec<usize> = (0..SCRIPT.len())
        .filter(|&number| SCRIPT[number].1 == Account::Ana)
        .collect();
    for day in 0..=10 {
        assert_eq!(open(&mail, Event::Seizure, true, day), to_ben);
        for event in [Event::Notice, Event::KeyTheft] {
            assert_eq!(open(&escrow, event, false, day).len(), SCRIPT.len());
        }
        // The phones' own keys heal under an escrow as without it.
        let without = timeline(Design::E2ee);
        assert_eq!(
            open(&escrow, Event::Seizure, true, day),
            open(&without, Event::Seizure, true, day)
        );
    }
}

#[test]
fn each_design_differs_where_it_must() {
    let transport = timeline(Design::Transport);
    for day in Day::all() {
        let sent: Vec<usize> = (0..SCRIPT.len())
            .filter(|&at| SCRIPT[at].0 <= day)
            .collect();
        let to_come: Vec<usize> = (0..SCRIPT.len())
            .filter(|&at| SCRIPT[at].0 >= day)
            .collect();
        let day = day.0;
        let opened: Vec<usize> = open(&transport, Event::Theft, false, day);
        assert_eq!(opened, sent, "a copy of readable rows on day {day}");
        assert_eq!(open(&transport, Event::Interception, false, day), to_come);
        for design in [Design::AtRest, Design::E2ee, Design::Escrow] {
            let timeline = timeline(design);
            assert!(
                open(&timeline, Event::Theft, false, day).is_empty(),
                "{design}"
            );
            let of_an_order = open(&timeline, Event::Order, false, day);
            assert_eq!(of_an_order.is_empty(), design != Design::AtRest || day == 0);
        }
    }
    // What disappears is gone the day after it was sent; what had to be read stays read.
    let disappearing = timeline(Design::Disappearing);
    let finding = disappearing.on(Event::Seizure, false, Day::LOOK).unwrap();
    assert_eq!(finding.open(), 0);
    let finding = disappearing.on(Event::Seizure, false, Day::LATER).unwrap();
    assert_eq!((finding.that_day.open, finding.before.open), (1, 0));
    // A locked phone gives nothing; with its maker's key, what it held that day.
    let locked = timeline(Design::DeviceEscrow);
    for day in Day::all() {
        assert_eq!(locked.on(Event::Seizure, false, day).unwrap().open(), 0);
        let opened = locked.on(Event::Notice, false, day).unwrap();
        assert_eq!(opened.before.open, opened.before.count, "{day}");
        assert_eq!(opened.after.open, 0, "{day}");
    }
    assert!(
        locked
            .on(Event::SenderSeizure, false, Day::SEIZURE)
            .is_none()
    );
    // A hidden device gets copies from the day after the notice, and is told of none before.
    let ghost = timeline(Design::Ghost);
    assert_eq!(ghost.first(Event::Notice), Day::SEIZURE);
    assert!(ghost.on(Event::Notice, false, Day::MESSAGE).is_none());
    assert_eq!(open(&ghost, Event::Notice, false, 7), [3, 4, 5, 6]);
    assert_eq!(open(&ghost, Event::Notice, false, 9), [6]);
    // Where there is no built-in mechanism there is nothing to notify or steal.
    let events: Vec<Event> = transport.events().collect();
    assert_eq!(events, Event::ALL[..5]);
}

#[test]
fn keys_appear_and_vanish_as_the_ratchet_turns() {
    let timeline = timeline(Design::E2ee);
    for phone in Account::BOTH {
        let turns: Vec<u8> = timeline.turns(phone).map(|day| day.0).collect();
        assert_eq!(turns, [5, 8, 9], "{phone:?}");
        for day in Day::all() {
            let keys: Vec<_> = timeline
                .keys
                .iter()
                .filter(|key| key.phone == phone && key.turns() && key.is_there(day))
                .collect();
            // Between two turns a phone has one session and no other.
            let wanted = match day.0 {
                0 => 0,
                5 | 8 | 9 => 2,
                _ => 1,
            };
            assert_eq!(keys.len(), wanted, "{phone:?} on day {day}");
        }
    }
    // Every key that opened something was on the phone on the day it was taken.
    for design in Design::ALL {
        let timeline = self::timeline(design);
        for (event, day) in timeline
            .events()
            .filter(|event| event.takes_a_phone())
            .flat_map(|event| Day::all().map(move |day| (event, day)))
        {
            for state in &timeline.on(event, true, day).unwrap().messages {
                if let MessageState::Opens(opening) = state
                    && let Means::Key(key) = opening.by
                {
                    let key = &timeline.keys[key];
                    assert!(key.is_there(day), "{design} {event} {day}");
                    assert_eq!(Some(key.phone), event.phone(), "{design} {event} {day}");
                }
            }
        }
    }
}

#[test]
fn what_keys_forget_and_what_heals_is_counted_from_openings() {
    let e2ee = timeline(Design::E2ee);
    let on = |timeline: &Timeline, day: u8| timeline.keys_of_day(Event::Seizure, Day(day)).unwrap();
    // Day 3: day 1's first message once opened and no longer does, day 5's still
    // does, and day 9's will, with keys not made yet.
    let wanted = KeysOfDay {
        back: 0,
        forgotten: 1,
        ahead: 1,
        healed: 1,
    };
    assert_eq!(on(&e2ee, 3), wanted);
    let wanted = KeysOfDay {
        back: 0,
        forgotten: 2,
        ahead: 0,
        healed: 1,
    };
    assert_eq!(on(&e2ee, 7), wanted);
    // A lasting key forgets nothing and heals nothing.
    let wanted = KeysOfDay {
        back: 2,
        forgotten: 0,
        ahead: 2,
        healed: 0,
    };
    assert_eq!(on(&timeline(Design::Mail), 7), wanted);
    // Rows that the phone's keys never opened are not counted as forgotten.
    for design in [Design::AtRest, Design::EnclaveScan, Design::Transport] {
        assert_eq!(on(&timeline(design), 7), KeysOfDay::default(), "{design}");
    }
    assert_eq!(e2ee.keys_of_day(Event::Theft, Day(7)), None);
}

#[test]
fn what_opens_are_the_words_that_were_sent() {
    let scenario = scenario();
    let mut openings = 0;
    for design in Design::ALL {
        let timeline = timeline(design);
        for event in timeline.events() {
            for day in Day::all() {
                let Some(finding) = timeline.on(event, false, day) else {
                    continue;
                };
                for (number, state) in finding.messages.iter().enumerate() {
                    let MessageState::Opens(opening) = state else {
                        continue;
                    };
                    let written = match u8::try_from(number).unwrap() {
                        0 => &scenario.earlier_text,
                        MESSAGE => &scenario.text,
                        LATER => &scenario.later_text,
                        _ => &scenario.reply_text,
                    };
                    assert_eq!(&*opening.text, written, "{design} {event} {day}");
                    openings += 1;
                }
            }
        }
    }
    assert!(openings > 3000, "{openings}");
}

/// The answers by the table's own way: what was taken is put into the hands of
/// one party, each message in turn is made the one that is asked about, and
/// the run is assessed anew.
fn opened_by_assessment(
    run: &Run,
    event: Event,
    taken: &Log,
    day: Day,
    ledger: &mut Ledger,
) -> Vec<usize> {
    let windows = event.windows(day);
    let in_hand: Vec<&Holding> = taken
        .holdings()
        .iter()
        .filter(|held| {
            windows.iter().any(|window| {
                window.keeper == held.keeper
                    && Day::all().any(|day| {
                        held.from <= day
                            && day <= held.until
                            && window.from <= day
                            && day <= window.until
                    })
            })
        })
        .collect();
    let mut asked = |number: usize| {
        let mut log = Log::default();
        for held in &in_hand {
            let is_asked = held.message.map(usize::from) == Some(number);
            log.hold(Holding {
                keeper: Keeper::ListOwner,
                from: Day::LOOK,
                until: Day::LOOK,
                message: is_asked.then_some(MESSAGE),
                ..(*held).clone()
            });
        }
        let run = Run { log, ..run.clone() };
        let assessment = Assessment::of(&run, ledger).unwrap();
        let verdict = assessment
            .verdict(Vantage::ListOwner, Fact::Words, ledger)
            .unwrap();
        matches!(verdict, Verdict::Sees(_))
    };
    (0..SCRIPT.len()).filter(|&number| asked(number)).collect()
}

#[test]
fn every_answer_equals_an_assessment_of_what_was_taken() {
    let mut rng = Rng::system();
    let (mut checked, mut opened) = (0, 0);
    for design in [
        Design::Transport,
        Design::AtRest,
        Design::E2ee,
        Design::E2eeGroup,
        Design::Mail,
        Design::SplitEscrow,
        Design::Ghost,
        Design::OwnLayer,
        Design::Disappearing,
        Design::EndpointImplant,
        Design::RunByPolice,
    ] {
        for held_up in [false, true] {
            let scenario = Scenario {
                held_up,
                ..scenario()
            };
            let setting = Setting::prepare(design, &scenario, &mut rng).unwrap();
            let world = World::new(&setting, &scenario, &mut rng).unwrap();
            let run = world.finish(&mut rng).unwrap();
            let mut ledger = Ledger::new();
            for event in Event::ALL {
                for keys_alone in [false, true] {
                    if keys_alone && !event.takes_a_phone() {
                        continue;
                    }
                    let taking = taken_by(event, keys_alone, &setting, &run.log, &mut rng).unwrap();
                    let Some(taking) = taking else { continue };
                    let course =
                        knowledge::Timeline::of(event, &taking.log, 7, &mut Ledger::new()).unwrap();
                    for day in Day::all() {
                        let found: Vec<usize> = (0..)
                            .zip(course.on(day))
                            .filter(|(_, state)| matches!(state, State::Read(_)))
                            .map(|(number, _)| number)
                            .collect();
                        let wanted =
                            opened_by_assessment(&run, event, &taking.log, day, &mut ledger);
                        assert_eq!(found, wanted, "{design} {event} {keys_alone} day {day}");
                        checked += SCRIPT.len();
                        opened += found.len();
                    }
                }
            }
        }
    }
    println!("{checked} answers, {opened} of them opened");
    assert!(opened > 2000 && checked - opened > 2000);
}

#[test]
fn a_day_of_the_table_gives_what_the_table_gives() {
    // On day 7, a theft, an order and an interception are the table's own.
    let facts = [
        (Fact::EarlierWords, 0),
        (Fact::Words, usize::from(MESSAGE)),
        (Fact::LaterWords, usize::from(LATER)),
    ];
    let mut observatory = Observatory::new();
    for design in Design::ALL {
        let sheet = observatory.observe(design, &scenario()).unwrap();
        let timeline = observatory.timeline(design, &scenario()).unwrap();
        for (event, vantage) in [
            (Event::Theft, Vantage::Thief),
            (Event::Order, Vantage::PoliceContent),
            (Event::Interception, Vantage::PoliceIntercept),
            (Event::Notice, Vantage::PoliceNotice),
        ] {
            let Some(finding) = timeline.on(event, false, Day::SEIZURE) else {
                continue;
            };
            for (fact, number) in facts {
                let in_the_table = sheet.party(vantage).unwrap().finding(fact).sees();
                let here = matches!(finding.messages[number], MessageState::Opens(_));
                assert_eq!(here, in_the_table, "{design} {event} {fact}");
            }
        }
    }
}

#[test]
fn records_with_other_words_under_the_same_key_are_what_then_opens() {
    let mut rng = Rng::system();
    let setting = Setting::prepare(Design::E2ee, &scenario(), &mut rng).unwrap();
    let world = World::new(&setting, &scenario(), &mut rng).unwrap();
    let run = world.finish(&mut rng).unwrap();
    let forged = Record::write(&Content::Payload {
        text: "Somebody else wrote this.".to_owned(),
        card: None,
    });
    let body = setting.seal_again(MESSAGE, &forged, &mut rng).unwrap();
    let taking = taken_by(Event::Seizure, true, &setting, &run.log, &mut rng)
        .unwrap()
        .unwrap();
    let mut log = Log::default();
    for held in taking.log.holdings() {
        let is_the_row = held.message == Some(MESSAGE) && held.record.form() == Form::Row;
        let record = if is_the_row {
            body.clone()
        } else {
            held.record.clone()
        };
        log.hold(Holding {
            record,
            ..held.clone()
        });
    }
    let course = knowledge::Timeline::of(Event::Seizure, &log, 7, &mut Ledger::new()).unwrap();
    let State::Read(read) = &course.on(Day(3))[usize::from(MESSAGE)] else {
        panic!("{:?}", course.on(Day(3)));
    };
    assert_eq!(read.text(), "Somebody else wrote this.");
    assert_eq!(course.on(Day(6))[usize::from(MESSAGE)], State::Sealed);
}
