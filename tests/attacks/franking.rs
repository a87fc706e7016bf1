//! `user_report` and `franking`: what a report proves, to whom.

use sightlines::design::Design;

use super::exported::{Exported, Record, form, words};
use super::primitives::hmac;
use super::scene::scenario;

/// A report's fields, as anybody can write them down.
#[derive(Clone)]
struct Report {
    day: u64,
    from: String,
    to: String,
    message: Vec<u8>,
    opening: Vec<u8>,
    commitment: Vec<u8>,
    tag: Vec<u8>,
}

impl Report {
    fn of(entry: &Record) -> Self {
        Self {
            day: entry.number(1),
            from: entry.text(2).to_owned(),
            to: entry.text(3).to_owned(),
            message: entry.bytes(4).to_vec(),
            opening: entry.bytes(5).to_vec(),
            commitment: entry.bytes(6).to_vec(),
            tag: entry.bytes(7).to_vec(),
        }
    }

    fn opens(&self) -> bool {
        self.opening.len() == 32 && hmac(&self.opening, &self.message) == self.commitment
    }

    fn tag_under(&self, key: &[u8]) -> Vec<u8> {
        let context = format!("{}\n{}\n{}", self.day, self.from, self.to);
        hmac(key, &[&self.commitment, context.as_bytes()].concat())
    }

    /// As the platform checks it.
    fn holds(&self, key: &[u8]) -> bool {
        self.opens() && self.tag_under(key) == self.tag
    }
}

fn honest() -> (Exported, Report, Vec<u8>) {
    let run = Exported::of(Design::UserReport);
    let entries = run.find("ben-phone", 10, form::FRANKED_ENTRY);
    let entry = entries.iter().find(|entry| entry.number(1) == 5).unwrap();
    let key = run.one("platform-keys", 10, form::FRANKING_KEY);
    (run, Report::of(entry), key.bytes(0).to_vec())
}

fn payload(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = minicbor::Encoder::new(&mut bytes);
    encoder.array(3).unwrap().u8(6).unwrap().str(text).unwrap();
    encoder.null().unwrap();
    bytes
}

/// Alters a report, perhaps with parts of another.
type Forge = fn(&mut Report, &Report);

#[test]
fn a_true_report_verifies_and_says_the_words() {
    let (run, report, key) = honest();
    assert!(report.holds(&key));
    assert_eq!(words(&report.message), Some(scenario().text));
    // The commitment is the one that Ana's connection brought.
    let (row, packet) = run.packets(5).pop().unwrap();
    assert_eq!(row.text(1), "ana");
    let body = packet.inside(2);
    assert_eq!(
        (body.form, body.bytes(0)),
        (form::COMMITTED, &*report.commitment)
    );
}

#[test]
fn a_forged_an_altered_and_another_accounts_report_fail() {
    let (run, report, key) = honest();
    let entries = run.find("ben-phone", 10, form::FRANKED_ENTRY);
    let other = entries.iter().find(|entry| entry.number(1) == 1).unwrap();
    let other = Report::of(other);
    assert!(other.holds(&key));
    let forgeries: [(&str, Forge); 8] = [
        ("altered words", |report, _| {
            report.message = payload("other words")
        }),
        ("another message's words", |report, other| {
            report.message.clone_from(&other.message);
        }),
        ("an opening of his own, to other words", |report, _| {
            report.message = payload("other words");
            report.opening = vec![7; 32];
            report.commitment = hmac(&report.opening, &report.message);
        }),
        ("another account", |report, _| {
            report.from = "dana".to_owned()
        }),
        ("another day", |report, _| report.day = 6),
        ("another recipient", |report, _| {
            report.to = "caro".to_owned()
        }),
        ("another message's tag", |report, other| {
            report.tag.clone_from(&other.tag);
        }),
        ("a tag cut short", |report, _| report.tag.truncate(31)),
    ];
    for (what, forge) in forgeries {
        let mut forged = report.clone();
        forge(&mut forged, &other);
        assert!(!forged.holds(&key), "{what}");
    }
}

#[test]
fn who_has_no_key_cannot_tell_a_true_tag_from_a_made_up_one_and_who_has_it_can_make_one() {
    let (_, report, key) = honest();
    let mut made_up = report.clone();
    made_up.message = payload("words Ana never wrote");
    made_up.opening = vec![9; 32];
    made_up.commitment = hmac(&made_up.opening, &made_up.message);
    made_up.tag = vec![9; 32];
    // To an outsider both open, and a tag is 32 bytes.
    assert!(made_up.opens() && report.opens());
    assert_eq!(made_up.tag.len(), report.tag.len());
    assert!(!made_up.holds(&key));
    // The platform could have made this one by itself.
    made_up.tag = made_up.tag_under(&key);
    assert!(made_up.holds(&key));
}
