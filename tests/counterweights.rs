//! Every “sees” has its counterweight: with one key taken out of a run,
//! exactly the verdicts that rested on it flip, and no other.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod scene;

use scene::{changed, flips, run, table};
use sightlines::design::Design;
use sightlines::knowledge::Verdict;
use sightlines::party::{Day, Fact, Keeper, Vantage};
use sightlines::wire::{Form, Holding};
use sightlines::world::Run;

/// Takes one key away from everybody who has it.
fn without_key(run: &Run, keeper: Keeper, form: Form) -> Run {
    let key = run
        .log
        .holdings()
        .iter()
        .find(|held| held.keeper == keeper && held.record.form() == form && held.until == Day::LOOK)
        .map(|held| held.record.clone())
        .expect("the design has this key");
    changed(run, |held| (held.record != key).then_some(held))
}

fn words_of(vantage: &str, facts: &[&str], change: &str) -> Vec<String> {
    facts
        .iter()
        .map(|fact| format!("{vantage} {fact} {change}"))
        .collect()
}

fn assert_flips(before: &Run, after: &Run, expected: &[Vec<String>]) {
    let mut found = flips(before, after);
    let mut expected: Vec<String> = expected.concat();
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
}

const TEXTS: [&str; 4] = ["words", "earlier_words", "later_words", "picture"];

#[test]
fn postcard_has_no_key_to_take_away_and_without_its_recording_the_network_has_nothing() {
    let before = run(Design::Postcard);
    assert!(
        before
            .log
            .holdings()
            .iter()
            .all(|held| !held.record.form().is_key())
    );
    let after = changed(&before, |held| {
        (held.keeper != Keeper::Wire).then_some(held)
    });
    let all = [
        "words",
        "earlier_words",
        "later_words",
        "picture",
        "sender",
        "recipient",
        "time",
        "size",
        "sender_ip",
        "contacts",
    ];
    assert_flips(
        &before,
        &after,
        &[words_of("network", &all, "sees→only_if")],
    );
}

#[test]
fn transport_without_the_platforms_hop_keys_stops_interception_and_nobody_else() {
    let before = run(Design::Transport);
    let after = changed(&before, |held| {
        (held.keeper != Keeper::PlatformKeys).then_some(held)
    });
    assert_flips(
        &before,
        &after,
        &[words_of(
            "police.intercept",
            &["later_words"],
            "sees→only_if",
        )],
    );
}

#[test]
fn at_rest_without_the_storage_key_stops_whoever_needed_the_rows() {
    let before = run(Design::AtRest);
    let after = without_key(&before, Keeper::PlatformKeys, Form::AeadKey);
    let rows_only = [
        "words",
        "earlier_words",
        "later_words",
        "picture",
        "sender",
        "recipient",
        "time",
        "sender_ip",
        "contacts",
    ];
    let unknown_sources =
        |vantage: Vantage, facts: &[&str]| words_of(vantage.id(), facts, "only_if→cannot");
    let authorship_before_only_if: Vec<Vec<String>> = Vantage::ALL
        .into_iter()
        .filter(|vantage| {
            !matches!(
                vantage,
                Vantage::Platform
                    | Vantage::Insider
                    | Vantage::PoliceContent
                    | Vantage::Foreign
                    | Vantage::KeyThief
            )
        })
        .filter(|vantage| !matches!(vantage, Vantage::PoliceIntercept))
        .map(|vantage| unknown_sources(vantage, &["authorship"]))
        .collect();
    let mut expected = authorship_before_only_if;
    expected.push(unknown_sources(Vantage::PoliceIntercept, &["authorship"]));
    expected.push(words_of("key_thief", &rows_only, "sees→only_if"));
    expected.push(words_of("key_thief", &["authorship"], "sees→cannot"));
    for vantage in ["platform", "insider"] {
        expected.push(words_of(vantage, &["authorship"], "sees→cannot"));
    }
    // What police were given on day 7 was opened by the platform then, and stays open.
    assert_flips(&before, &after, &expected);
}

#[test]
fn e2ee_with_a_ratchet_that_forgot_nothing_would_open_the_store() {
    // Both phones delete their history, so that only keys are left to read with.
    let forgetful = |run: &Run| {
        changed(run, |held| {
            (held.record.form() != Form::HistoryEntry).then_some(held)
        })
    };
    let before = forgetful(&run(Design::E2ee));
    // The same phones, had Ben's kept its ratchet state of the day before the message.
    let hoarding = changed(&before, |held| {
        let old_state = held.keeper == Keeper::BenPhone
            && held.record.form() == Form::OlmSession
            && held.from <= Day(4);
        Some(if old_state {
            Holding {
                until: Day::LOOK,
                ..held
            }
        } else {
            held
        })
    });
    let words = |run: &Run, vantage| {
        table(run)
            .into_iter()
            .find(|(cell, _)| *cell == (vantage, Fact::Words))
            .map(|(_, verdict)| verdict)
            .unwrap()
    };
    assert_eq!(words(&before, Vantage::Platform), Verdict::Cannot);
    let Verdict::OnlyIf(sets) = words(&hoarding, Vantage::Platform) else {
        panic!("an old ratchet state opens what was sent to it");
    };
    assert_eq!(sets, [[sightlines::party::Source::BenPhone]]);
    // The state opens what came next: day 5's message. It does not open day 9's,
    // for which it would have had to make the same turns in between.
    let opened = ["words", "picture", "authorship"];
    let mut expected: Vec<Vec<String>> = Vantage::ALL
        .into_iter()
        .map(|vantage| words_of(vantage.id(), &opened, "only_if→cannot"))
        .collect();
    expected.retain(|flips| !flips.is_empty());
    assert_flips(&hoarding, &before, &expected);
}

#[test]
fn escrow_without_the_access_key_leaves_envelopes_that_nobody_opens() {
    let before = run(Design::Escrow);
    let after = without_key(&before, Keeper::Agency, Form::KemKey);
    let mut expected: Vec<Vec<String>> = ["police.notice", "foreign", "key_thief"]
        .map(|vantage| words_of(vantage, &TEXTS, "sees→only_if"))
        .to_vec();
    expected.push(words_of("foreign", &["authorship"], "sees→cannot"));
    for vantage in Vantage::ALL
        .into_iter()
        .filter(|&vantage| vantage != Vantage::Foreign)
    {
        expected.push(words_of(vantage.id(), &["authorship"], "only_if→cannot"));
    }
    assert_flips(&before, &after, &expected);
}

#[test]
fn backup_plain_without_the_backup_key_leaves_blobs_that_nobody_opens() {
    let before = run(Design::BackupPlain);
    let after = without_key(&before, Keeper::CloudKeys, Form::AeadKey);
    let readable = [
        "words",
        "earlier_words",
        "picture",
        "sender",
        "recipient",
        "time",
        "size",
    ];
    let mut expected = vec![words_of("police.backup", &readable, "sees→only_if")];
    for vantage in ["cloud", "key_thief"] {
        expected.push(words_of(vantage, &readable, "sees→only_if"));
        expected.push(words_of(vantage, &["later_words"], "sees→only_if"));
    }
    assert_flips(&before, &after, &expected);
}
