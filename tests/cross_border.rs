//! The same request by three ways: what is left when it is answered is run, not
//! supposed.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod scene;

use scene::scenario;
use sightlines::design::Design;
use sightlines::disclosure::cross_border::{RETENTION_DAYS, Request, RouteOutcome, Way};
use sightlines::party::{Day, Fact};
use sightlines::view::Observatory;

fn request(design: Design) -> Request {
    Request {
        design,
        asked: Day::SEIZURE,
        retention_days: RETENTION_DAYS,
        preserved: false,
        emergency: false,
        supposed_days: 3,
    }
}

fn outcomes(request: &Request) -> Vec<RouteOutcome> {
    let outcomes = Observatory::new()
        .cross_borders(&scenario(), request)
        .unwrap();
    assert_eq!(
        outcomes
            .iter()
            .map(|found| found.clock.way)
            .collect::<Vec<_>>(),
        Way::ALL
    );
    outcomes
}

#[test]
fn ten_days_are_too_long_for_what_is_kept_ten_days_unless_it_is_preserved() {
    let plain = outcomes(&request(Design::Transport));
    let production = &plain[0];
    assert!(production.rows_asked_for > 0);
    assert!(production.rows_left_latest < production.rows_asked_for);
    // Day 5's message goes on day 15, and the answer comes on day 17.
    assert!(!production.shown_latest.contains(&Fact::Words));
    let preserved = outcomes(&Request {
        preserved: true,
        ..request(Design::Transport)
    });
    assert_eq!(preserved[0].rows_left_latest, preserved[0].rows_asked_for);
    assert!(preserved[0].shown_latest.contains(&Fact::Words));
}

#[test]
fn eight_hours_are_soon_enough_and_six_months_too_late_for_any_freeze() {
    let urgent = Request {
        emergency: true,
        preserved: true,
        ..request(Design::Transport)
    };
    let found = outcomes(&urgent);
    assert!(found[0].shown_latest.contains(&Fact::Words));
    let mutual = &found[1];
    assert_eq!((mutual.rows_left_earliest, mutual.rows_left_latest), (0, 0));
    assert!(mutual.shown_earliest.is_empty());
    let kept = Request {
        retention_days: 365,
        ..request(Design::Transport)
    };
    assert!(outcomes(&kept)[1].shown_latest.contains(&Fact::Words));
}

#[test]
fn what_is_still_there_is_still_as_sealed_as_it_was() {
    let kept = Request {
        retention_days: 365,
        ..request(Design::E2ee)
    };
    for found in outcomes(&kept) {
        assert_eq!(found.rows_left_latest, found.rows_asked_for);
        assert!(!found.shown_latest.contains(&Fact::Words));
        assert!(found.shown_latest.contains(&Fact::Sender));
    }
}
