//! The chain of custody: an altered package is caught, and in whose hands it was
//! altered.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod scene;

use scene::scenario;
use sightlines::crypto::Rng;
use sightlines::design::Design;
use sightlines::disclosure::{
    Custodian, CustodyChain, CustodyFault, CustodyFaultKind, Desk, FoundValue, Frame, Happening,
    Instrument, Office, Order, Outcome, Package, manifest,
};
use sightlines::party::{Day, Fact};
use sightlines::view::Observatory;

const WAY: [(Custodian, Custodian); 2] = [
    (Custodian::Police, Custodian::Laboratory),
    (Custodian::Laboratory, Custodian::Court),
];

fn disclosed() -> (Desk, Package, CustodyChain) {
    let mut desk = Desk::open(&mut Rng::seeded([3; 32])).unwrap();
    let order = Order::as_in_the_table(
        "3/26",
        Frame::Us,
        Instrument::StoredContent,
        Design::Transport,
    );
    let approval = desk.approve(Office::Judge, &order, Day(0), Day::LOOK);
    let served = desk.serve(&order, approval.as_slice()).unwrap();
    let package = Observatory::new()
        .serve(order.design, &scenario(), &served)
        .unwrap();
    let chain = desk.disclose(&package);
    (desk, package, chain)
}

/// The package with one byte of the message altered.
fn altered(package: &Package) -> Package {
    let mut package = package.clone();
    let message = package
        .records
        .iter_mut()
        .find(|record| record.message.is_some());
    let bytes = &mut message.unwrap().bytes;
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    package
}

fn fault(at: usize, holder: Custodian) -> Result<(), CustodyFault> {
    Err(CustodyFault {
        at,
        holder: Some(holder),
        why: CustodyFaultKind::PackageAltered,
    })
}

#[test]
fn a_package_that_nobody_touched_reaches_the_court_as_it_was() {
    let (desk, package, mut chain) = disclosed();
    assert_eq!(chain.check(&package), Ok(()));
    for (giver, receiver) in WAY {
        desk.hand_over(&mut chain, giver, receiver, &package);
        assert_eq!(chain.check(&package), Ok(()));
    }
    assert_eq!(chain.hand_overs.len(), 3);
    let log = desk.log().audit().unwrap();
    let Happening::Disclosed {
        manifest: logged,
        records,
        ..
    } = &log.last().unwrap().happening
    else {
        unreachable!("the disclosure is not logged");
    };
    assert_eq!(*logged, manifest::digest(&package));
    assert_eq!(*records as usize, package.records.len());
}

#[test]
fn an_altered_message_is_caught_in_whose_hands_it_was_altered() {
    let (desk, package, before) = disclosed();
    let changed = altered(&package);
    assert_eq!(changed.altered().len(), 1);
    // In the hands of the police, of the laboratory, of the court.
    for (hand_over, holder) in [
        (1, Custodian::Police),
        (2, Custodian::Laboratory),
        (3, Custodian::Court),
    ] {
        let mut chain = before.clone();
        for (at, (giver, receiver)) in (1..).zip(WAY) {
            let in_hand = if at < hand_over { &package } else { &changed };
            desk.hand_over(&mut chain, giver, receiver, in_hand);
        }
        assert_eq!(chain.check(&changed), fault(hand_over, holder));
    }
}

#[test]
fn whoever_alters_the_digest_with_the_bytes_is_caught_as_well() {
    let (desk, package, mut chain) = disclosed();
    let mut changed = altered(&package);
    for record in &mut changed.records {
        record.sha256 = record.digest_of_bytes();
    }
    assert!(changed.altered().is_empty(), "by itself it looks whole");
    desk.hand_over(
        &mut chain,
        Custodian::Police,
        Custodian::Laboratory,
        &changed,
    );
    assert_eq!(chain.check(&changed), fault(1, Custodian::Police));
}

#[test]
fn a_left_out_record_and_a_reworded_finding_are_caught() {
    let (_, package, chain) = disclosed();
    let caught = fault(1, Custodian::Police);
    let mut short = package.clone();
    short.records.pop();
    assert_eq!(chain.check(&short), caught);
    let mut reworded = package.clone();
    let words = reworded
        .findings
        .iter_mut()
        .find(|found| found.fact == Fact::Words);
    if let Some(Outcome::Opened { value, .. }) = words.map(|found| &mut found.outcome) {
        *value = FoundValue::Text("Something else.".to_owned());
    }
    assert_ne!(reworded, package);
    assert_eq!(chain.check(&reworded), caught);
    let mut elsewhere = package.clone();
    elsewhere.cover.order.case = "4/26".to_owned();
    assert_eq!(chain.check(&elsewhere), caught);
}

#[test]
fn a_chain_with_a_link_left_out_swapped_or_unsigned_breaks_there() {
    let (desk, package, mut chain) = disclosed();
    for (giver, receiver) in WAY {
        desk.hand_over(&mut chain, giver, receiver, &package);
    }
    let why = |chain: &CustodyChain| chain.check(&package).map_err(|fault| (fault.at, fault.why));
    let mut short = chain.clone();
    short.hand_overs.remove(1);
    assert_eq!(why(&short), Err((1, CustodyFaultKind::BrokenChain)));
    let mut swapped = chain.clone();
    swapped.hand_overs.swap(1, 2);
    assert_eq!(why(&swapped), Err((1, CustodyFaultKind::BrokenChain)));
    for at in 0..3 {
        let mut unsigned = chain.clone();
        unsigned.hand_overs[at].signature[5] ^= 1;
        assert_eq!(why(&unsigned), Err((at, CustodyFaultKind::NotSigned)));
        let mut forged = chain.clone();
        forged.hand_overs[at].manifest[0] ^= 1;
        assert_eq!(why(&forged), Err((at, CustodyFaultKind::NotSigned)));
        let mut other = chain.clone();
        other.hand_overs[at].giver = Custodian::Court;
        assert_eq!(why(&other), Err((at, CustodyFaultKind::NotSigned)));
    }
    let nobody = CustodyChain {
        hand_overs: Vec::new(),
        ..chain
    };
    assert_eq!(why(&nobody), Err((0, CustodyFaultKind::NoHandOver)));
}
