//! What is asked comes out of the bytes as it went in; what is stale is dropped;
//! what is on screen comes first.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use super::*;
use crate::lab::key_search::{FEWEST_BITS, MOST_BITS};
use crate::view::Observatory;

fn scenario(text: &str) -> Rc<Scenario> {
    Rc::new(Scenario {
        text: text.to_owned(),
        ..Scenario::default()
    })
}

fn observe(text: &str, designs: &[Design], urgent: usize) -> Question {
    Question::Observe {
        scenario: scenario(text),
        designs: designs.to_vec(),
        urgent,
        brief: false,
    }
}

/// Everything a queue has to say until it is done.
fn all(queue: &mut Queue) -> Vec<Reply> {
    let mut said = Vec::new();
    while !queue.is_idle() {
        said.extend(queue.step(|| 0.0));
    }
    said
}

fn ask(queue: &mut Queue, number: u32, question: Question) {
    let refused = queue.take_in(Letter::Ask(number, question), || 0.0);
    assert_eq!(refused, None);
}

fn design_of(reply: &Reply) -> Option<Design> {
    match &reply.answer {
        Answer::Observed(observed) => Some(observed.design),
        _ => None,
    }
}

/// Whether what is enclosed comes out of its bytes as it went in.
fn is_whole<T: Serialize + DeserializeOwned + PartialEq>(enclosed: &Enclosed<T>) -> bool {
    let opened = enclosed.open().expect("what is enclosed");
    Enclosed::of(&opened).expect("bytes") == *enclosed
}

#[test]
fn every_answer_comes_out_of_its_bytes_as_it_went_in() {
    let mut responder = Responder::default();
    for design in Design::ALL {
        let sheet = responder.answer(&observe("See you at six.", &[design], 1));
        let explain = |(vantage, fact)| Question::Explain {
            design,
            vantage,
            fact,
            added: vec![Source::AnaPhone],
        };
        let questions = [
            Question::Walk(design),
            Question::Workarounds(design),
            Question::Timeline {
                design,
                scenario: scenario("See you at six."),
            },
            explain((Vantage::Platform, Fact::Words)),
        ];
        let answers = questions.iter().map(|question| responder.answer(question));
        for answer in [sheet].into_iter().chain(answers.collect::<Vec<_>>()) {
            assert!(!matches!(answer, Answer::Failed(_)), "{answer:?}");
            let reply = Reply { number: 7, answer };
            let bytes = to_bytes(&reply).expect("bytes");
            let read = from_bytes::<Reply>(&bytes).expect("a reply");
            assert_eq!(read, reply);
            let opened = match read.answer {
                Answer::Observed(Observed { glance, sheet, .. }) => {
                    let sheet = sheet.expect("it was not asked for in brief");
                    let verdicts = Glance::of(&sheet.open().expect("a sheet"));
                    assert_eq!(glance.open(), Ok(verdicts));
                    Some(is_whole(&sheet))
                }
                Answer::Walk(walk) => walk.map(|walk| is_whole(&walk)),
                Answer::Timeline(timeline) => Some(is_whole(&timeline)),
                Answer::Workarounds(found) => found.map(|found| is_whole(&found)),
                _ => None,
            };
            assert_ne!(opened, Some(false));
        }
    }
}

#[test]
fn a_letter_comes_out_as_it_went_in_and_other_bytes_are_refused() {
    let own = Design::of(crate::mechanism::MechanismSet::default());
    let letter = Letter::Ask(3, observe("Grüße ☂", &[Design::Escrow, own], 1));
    let bytes = to_bytes(&letter).expect("bytes");
    assert_eq!(from_bytes::<Letter>(&bytes), Ok(letter));
    assert!(from_bytes::<Letter>(&bytes[..4]).is_err());
    assert!(from_bytes::<Reply>(&[0xff; 20]).is_err());
}

#[test]
fn the_design_on_screen_comes_first_then_questions_then_the_others() {
    let mut queue = Queue::default();
    ask(&mut queue, 1, Question::Walk(Design::Mail));
    let designs = [Design::Mail, Design::Postcard, Design::Transport];
    ask(&mut queue, 2, observe("a", &designs, 1));
    let said = all(&mut queue);
    let numbers: Vec<u32> = said.iter().map(|reply| reply.number).collect();
    assert_eq!(numbers, [2, 1, 2, 2]);
    assert_eq!(design_of(&said[0]), Some(Design::Mail));
    assert!(matches!(said[1].answer, Answer::Walk(Some(_))));
}

#[test]
fn told_in_brief_only_what_is_urgent_has_its_sheet_and_the_others_come_when_nothing_is_asked() {
    let mut queue = Queue::default();
    let designs = [Design::Escrow, Design::Ghost, Design::Mail];
    let brief = |designs: &[Design]| Question::Observe {
        scenario: scenario("See you at six."),
        designs: designs.to_vec(),
        urgent: 1,
        brief: true,
    };
    ask(&mut queue, 1, brief(&designs));
    let told = all(&mut queue);
    assert!(queue.is_idle() && queue.rest() && !queue.is_idle());
    // What is asked meanwhile comes before.
    ask(&mut queue, 2, Question::Walk(Design::Escrow));
    let later = all(&mut queue);
    let numbers: Vec<u32> = later.iter().map(|reply| reply.number).collect();
    assert_eq!(numbers, [2, 1, 1]);
    assert!(!queue.rest(), "all was told");
    let mut verdicts = Vec::new();
    for reply in told.into_iter().chain(later) {
        match reply.answer {
            Answer::Observed(observed) => {
                assert_eq!(observed.sheet.is_some(), observed.design == Design::Escrow);
                verdicts.push((observed.design, observed.glance.open().expect("verdicts")));
            }
            Answer::Sheet(design, sheet) => {
                assert!(is_whole(&sheet));
                let sheet = sheet.open().expect("a sheet");
                assert_eq!((sheet.design, sheet.typed_bytes), (design, 15));
                assert!(verdicts.contains(&(design, Glance::of(&sheet))));
            }
            _ => {}
        }
    }
    assert_eq!(verdicts.len(), designs.len());
    // What is taken back, or asked again, is not told any more.
    ask(&mut queue, 3, brief(&designs));
    all(&mut queue);
    queue.take_in(Letter::Withdraw(3), || 0.0);
    assert!(!queue.rest());
    ask(&mut queue, 4, brief(&designs));
    all(&mut queue);
    ask(&mut queue, 5, brief(&designs[..2]));
    all(&mut queue);
    assert!(queue.rest());
    let later = all(&mut queue);
    let told: Vec<u32> = later.iter().map(|reply| reply.number).collect();
    assert_eq!(told, [5]);
}

#[test]
fn what_is_stale_is_not_run() {
    let mut queue = Queue::default();
    ask(&mut queue, 1, observe("a", &Design::FRONT, 1));
    assert!(queue.step(|| 0.0).is_some());
    ask(&mut queue, 2, observe("ab", &[Design::Postcard], 1));
    ask(&mut queue, 3, Question::Walk(Design::Postcard));
    queue.take_in(Letter::Withdraw(3), || 0.0);
    let said = all(&mut queue);
    assert_eq!(said.len(), 1);
    assert_eq!(
        (said[0].number, design_of(&said[0])),
        (2, Some(Design::Postcard))
    );
}

#[test]
fn a_search_says_how_far_it_is_and_what_it_found_and_can_be_taken_back() {
    let clock = std::cell::Cell::new(0.0);
    let tick = || clock.replace(clock.get() + 50.0);
    let search = |bits| Question::Search {
        bits,
        message: "See you at six.".to_owned(),
    };
    let mut queue = Queue::default();
    // A key may be among the first that are tried, and nothing is to be said on the way.
    let says_something = (0..20).any(|_| {
        ask(&mut queue, 1, search(FEWEST_BITS));
        let mut said = Vec::new();
        while !queue.is_idle() {
            said.extend(queue.step(tick));
        }
        let Some(Answer::Search(Progress::Found(tried, found))) =
            said.last().map(|reply| reply.answer.clone())
        else {
            panic!("{said:?}");
        };
        assert_eq!(found.message, "See you at six.");
        assert!(tried.tried > 0 && tried.tried <= tried.total);
        said.len() > 1
    });
    assert!(says_something, "it said nothing on the way");

    ask(&mut queue, 2, search(MOST_BITS));
    assert_eq!(queue.step(|| 0.0), None);
    queue.take_in(Letter::Withdraw(2), || 0.0);
    assert!(queue.is_idle());
    let refused = Letter::Ask(
        3,
        Question::Search {
            bits: 255,
            message: String::new(),
        },
    );
    let refused = queue.take_in(refused, || 0.0);
    assert!(matches!(
        refused,
        Some(Reply {
            number: 3,
            answer: Answer::Failed(_)
        })
    ));
    assert!(queue.is_idle());
}

#[test]
fn it_answers_what_an_observatory_of_ones_own_would() {
    let observatory = Rc::new(std::cell::RefCell::new(Observatory::new()));
    let mut responder = Responder::from(Rc::clone(&observatory));
    assert_eq!(
        responder.answer(&Question::Walk(Design::E2ee)),
        Answer::Walk(None)
    );
    responder.answer(&observe("a", &[Design::E2ee], 1));
    let walk = observatory.borrow_mut().walk(Design::E2ee);
    let walk = walk.expect("a walk");
    let walk = walk.map(|walk| Enclosed::of(&walk).expect("bytes"));
    assert_eq!(
        responder.answer(&Question::Walk(Design::E2ee)),
        Answer::Walk(walk)
    );
}
