//! An order without the approvals it needs is refused, by name, and the refusal is
//! logged.

use sightlines::crypto::Rng;
use sightlines::design::Design;
use sightlines::disclosure::{
    Approval, Desk, Filing, Frame, Happening, Instrument, Offence, Office, Order, Reason, Refusal,
    Requirement, Served, Target,
};
use sightlines::party::Day;

use super::{approvals, desk, order, served};

#[test]
fn a_missing_approval_is_refused_for_each_instrument_and_frame_and_logged() {
    let mut desk = desk();
    let mut refused = 0;
    for frame in Frame::ALL {
        for instrument in Instrument::ALL {
            let mut order = Order::as_in_the_table("8/26", frame, instrument, Design::E2ee);
            order.offence = Offence::Listed;
            let Some(required) = Requirement::of(frame, instrument) else {
                let refusal = desk.serve(&order, &[]).unwrap_err();
                assert_eq!(refusal.reason, Reason::NoSuchInstrument);
                refused += 1;
                continue;
            };
            if required.is_free() {
                assert!(desk.serve(&order, &[]).is_ok());
                continue;
            }
            for set in &required.approvals {
                for missing in set {
                    let signed: Vec<Approval> = set
                        .iter()
                        .filter(|office| *office != missing)
                        .map(|&office| desk.approve(office, &order, Day(0), Day::LOOK).unwrap())
                        .collect();
                    let refusal = desk.serve(&order, &signed).unwrap_err();
                    let wanted = [Reason::ApprovalMissing, Reason::WrongOffice];
                    assert!(wanted.contains(&refusal.reason), "{frame} {instrument}");
                    assert!(refusal.office.is_some());
                    refused += 1;
                    let log = desk.log().audit().unwrap();
                    let Happening::Refused { about, reason, .. } = &log.last().unwrap().happening
                    else {
                        panic!("the refusal is not the last entry");
                    };
                    assert_eq!(about.order, order.digest());
                    assert_eq!(*reason, refusal.reason.id());
                }
                let signed: Vec<Approval> = set
                    .iter()
                    .map(|&office| desk.approve(office, &order, Day(0), Day::LOOK).unwrap())
                    .collect();
                assert!(desk.serve(&order, &signed).is_ok(), "{frame} {instrument}");
            }
        }
    }
    let log = desk.log().audit().unwrap();
    let refusals = log
        .iter()
        .filter(|entry| matches!(entry.happening, Happening::Refused { .. }));
    assert_eq!(refusals.count(), refused);
    assert!(refused > 30, "{refused}");
}

#[test]
fn the_double_lock_takes_both_and_each_is_asked_for_by_name() {
    let mut desk = desk();
    let order = Order::as_in_the_table("9/26", Frame::Uk, Instrument::StoredContent, Design::E2ee);
    let sign = |desk: &Desk, office| desk.approve(office, &order, Day(0), Day::LOOK).unwrap();
    let minister = sign(&desk, Office::Minister);
    let commissioner = sign(&desk, Office::JudicialCommissioner);
    let missing = |office| Refusal {
        reason: Reason::ApprovalMissing,
        office: Some(office),
    };
    let refused = desk.serve(&order, std::slice::from_ref(&minister));
    assert_eq!(refused, Err(missing(Office::JudicialCommissioner)));
    let refused = desk.serve(&order, std::slice::from_ref(&commissioner));
    assert_eq!(refused, Err(missing(Office::Minister)));
    assert!(desk.serve(&order, &[minister, commissioner]).is_ok());
}

#[test]
fn a_wrong_an_expired_an_early_an_altered_and_a_borrowed_approval_are_refused() {
    let mut desk = desk();
    let order = order(Instrument::StoredContent, Design::AtRest);
    let sign = |desk: &Desk, office, order: &Order, granted, until| {
        desk.approve(office, order, Day(granted), Day(until))
            .unwrap()
    };
    let reason = |desk: &mut Desk, order: &Order, approval: Approval| {
        desk.serve(order, &[approval]).unwrap_err().reason
    };
    let wrong = sign(&desk, Office::Prosecutor, &order, 0, 10);
    assert_eq!(reason(&mut desk, &order, wrong), Reason::WrongOffice);
    for (granted, until) in [(0, 6), (8, 10)] {
        let off = sign(&desk, Office::Judge, &order, granted, until);
        assert_eq!(reason(&mut desk, &order, off), Reason::ApprovalExpired);
    }
    let good = sign(&desk, Office::Judge, &order, 0, 10);
    for change in [
        |order: &mut Order| order.target = Target::Ana,
        |order: &mut Order| order.day = Day(9),
        |order: &mut Order| order.case.push('0'),
        |order: &mut Order| order.design = Design::E2ee,
    ] {
        let mut altered = order.clone();
        change(&mut altered);
        let refused = reason(&mut desk, &altered, good.clone());
        assert_eq!(refused, Reason::SignatureDoesNotHold);
    }
    let stretched = Approval {
        until: Day(9),
        ..good.clone()
    };
    assert_eq!(
        reason(&mut desk, &order, stretched),
        Reason::SignatureDoesNotHold
    );
    let mut stranger = Rng::seeded([6; 32]);
    let elsewhere = Desk::open(&mut stranger).unwrap();
    let forged = sign(&elsewhere, Office::Judge, &order, 0, 10);
    assert_eq!(
        reason(&mut desk, &order, forged),
        Reason::SignatureDoesNotHold
    );
    for garbage in [Vec::new(), vec![0; 64], vec![7; 65]] {
        let garbage = Approval {
            signature: garbage,
            ..good.clone()
        };
        assert_eq!(
            reason(&mut desk, &order, garbage),
            Reason::SignatureDoesNotHold
        );
    }
    assert!(desk.serve(&order, &[good]).is_ok());
}

#[test]
fn an_order_is_refused_for_its_target_its_days_and_its_offence() {
    let mut desk = desk();
    let mut check = |change: &dyn Fn(&mut Order), wanted| {
        let mut order = order(Instrument::DeviceSeizure, Design::E2ee);
        order.frame = Frame::Uk;
        change(&mut order);
        let approvals = approvals(&desk, &order);
        assert_eq!(desk.serve(&order, &approvals).unwrap_err().reason, wanted);
    };
    check(&|order| order.target = Target::Both, Reason::WrongTarget);
    check(&|order| order.until = Day(3), Reason::NoDays);
    check(&|order| order.until = Day(11), Reason::NoDays);
    check(
        &|order| order.offence = Offence::Minor,
        Reason::OffenceNotCovered,
    );
}

#[test]
fn what_was_served_reads_back_only_with_approvals_that_hold() {
    let mut desk = desk();
    let served = served(&mut desk, &order(Instrument::StoredContent, Design::E2ee));
    let text = serde_json::to_string(&served).unwrap();
    assert_eq!(serde_json::from_str::<Served>(&text).unwrap(), served);
    let altered = text.replacen("\"both\"", "\"ana\"", 1);
    assert_ne!(altered, text);
    assert!(serde_json::from_str::<Served>(&altered).is_err());
    let mut filing = Filing::from(served);
    filing.approvals.clear();
    assert!(Served::try_from(filing).is_err());
}
