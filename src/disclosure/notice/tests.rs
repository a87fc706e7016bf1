//! What a notice's steps hold to, and what its answers make of designs.

use super::{Action, Alternative, Demand, Notice, NoticeRefusal, Response, Stage};
use crate::design::Design;
use crate::disclosure::{Frame, Office};

fn given(frame: Frame, demand: Demand, design: Design) -> Notice {
    let mut notice = Notice::draft(frame, demand, design).unwrap();
    for office in notice.still_to_sign() {
        notice = notice.step(Action::Sign(office)).unwrap();
    }
    notice.step(Action::Give).unwrap()
}

#[test]
fn a_notice_is_given_only_when_all_who_must_have_signed() {
    let notice = Notice::draft(Frame::Uk, Demand::AgencyKey, Design::E2ee).unwrap();
    let [minister, commissioner] = [Office::Minister, Office::JudicialCommissioner];
    assert_eq!(notice.still_to_sign(), [minister, commissioner]);
    assert_eq!(notice.step(Action::Give), Err(NoticeRefusal::NotSigned));
    let notice = notice.step(Action::Sign(minister)).unwrap();
    assert_eq!(notice.step(Action::Give), Err(NoticeRefusal::NotSigned));
    let wrong = notice.step(Action::Sign(Office::SeniorOfficer));
    assert_eq!(wrong, Err(NoticeRefusal::WrongOffice));
    let notice = notice.step(Action::Sign(commissioner)).unwrap();
    assert_eq!(notice.step(Action::Give).unwrap().stage, Stage::Given);
}

#[test]
fn a_law_without_such_a_notice_has_none() {
    for frame in [Frame::Eu, Frame::Us] {
        let none = Notice::draft(frame, Demand::AgencyKey, Design::E2ee);
        assert_eq!(none, Err(NoticeRefusal::NoSuchNotice));
    }
}

#[test]
fn nothing_changes_in_the_system_before_the_provider_answers() {
    let notice = given(Frame::Uk, Demand::ReadableBackups, Design::BackupSealed);
    assert_eq!(notice.now, Design::BackupSealed);
    let answer = Action::Respond(Response::Comply);
    assert_eq!(notice.step(answer), Err(NoticeRefusal::NotNow));
    let reviewed = notice.step(Action::AskForReview).unwrap();
    assert_eq!(reviewed.step(answer), Err(NoticeRefusal::NotNow));
    let ended = reviewed.step(Action::Revoke).unwrap();
    assert_eq!(
        (ended.stage, ended.now),
        (Stage::Ended, Design::BackupSealed)
    );
    let in_force = reviewed.step(Action::Confirm).unwrap();
    assert!(in_force.reviewed);
    // As reported of the United Kingdom in 2025: the feature goes, and backups lie
    // under the company's key.
    let withdrawn = in_force.step(Action::Respond(Response::Withdraw)).unwrap();
    assert_eq!(
        (withdrawn.stage, withdrawn.now),
        (Stage::Answered, Design::BackupPlain)
    );
}

#[test]
fn a_court_leaves_the_notice_in_force_or_ends_it_and_the_system_as_it_was() {
    let notice = given(Frame::General, Demand::AgencyKey, Design::E2ee);
    let notice = notice.step(Action::TakeEffect).unwrap();
    let court = notice.step(Action::Respond(Response::Challenge)).unwrap();
    assert_eq!((court.stage, court.now), (Stage::InCourt, Design::E2ee));
    assert_eq!(court.step(Action::Quash).unwrap().now, Design::E2ee);
    let upheld = court.step(Action::Uphold).unwrap();
    let complied = upheld.step(Action::Respond(Response::Comply)).unwrap();
    assert_eq!(complied.now, Design::Escrow);
}

#[test]
fn users_are_told_only_where_the_notice_is_no_secret() {
    let notice = given(Frame::Uk, Demand::HiddenDevice, Design::E2ee);
    assert_eq!(notice.step(Action::TellUsers), Err(NoticeRefusal::Secret));
    let review = notice.step(Action::AskForReview).unwrap();
    let ended = review.step(Action::Revoke).unwrap();
    assert!(ended.step(Action::TellUsers).unwrap().told);
}

#[test]
fn each_answer_makes_the_design_that_its_name_says() {
    let made = |response: Response, demand, design| response.resulting(demand, design);
    let instead = Response::ChangeProduct;
    for (response, demand, before, after) in [
        (
            Response::Comply,
            Demand::AgencyKey,
            Design::E2ee,
            Design::Escrow,
        ),
        (
            Response::Comply,
            Demand::DividedKey,
            Design::E2ee,
            Design::SplitEscrow,
        ),
        (
            Response::Comply,
            Demand::HiddenDevice,
            Design::E2ee,
            Design::Ghost,
        ),
        (
            Response::Comply,
            Demand::ReadableMessages,
            Design::E2ee,
            Design::Transport,
        ),
        (
            Response::Comply,
            Demand::ReadableBackups,
            Design::BackupSealed,
            Design::BackupPlain,
        ),
        (
            Response::Comply,
            Demand::PhoneKey,
            Design::E2ee,
            Design::DeviceEscrow,
        ),
        (
            Response::Withdraw,
            Demand::ReadableBackups,
            Design::BackupSealed,
            Design::BackupPlain,
        ),
        (
            Response::Withdraw,
            Demand::AgencyKey,
            Design::E2ee,
            Design::Transport,
        ),
        (
            instead(Alternative::DivideTheKey),
            Demand::AgencyKey,
            Design::E2ee,
            Design::SplitEscrow,
        ),
        (
            instead(Alternative::PublicLog),
            Demand::HiddenDevice,
            Design::E2ee,
            Design::GhostWatched,
        ),
        (
            instead(Alternative::Reports),
            Demand::AgencyKey,
            Design::E2ee,
            Design::UserReport,
        ),
        (
            instead(Alternative::NoBackups),
            Demand::ReadableBackups,
            Design::BackupSealed,
            Design::E2ee,
        ),
        (
            instead(Alternative::KeepLess),
            Demand::AgencyKey,
            Design::E2ee,
            Design::Disappearing,
        ),
    ] {
        assert_eq!(
            made(response, demand, before),
            Some(after),
            "{response:?} {demand}"
        );
    }
    assert_eq!(
        made(Response::Challenge, Demand::AgencyKey, Design::E2ee),
        None
    );
    assert_eq!(
        made(Response::Comply, Demand::ReadableBackups, Design::E2ee),
        None
    );
    assert_eq!(
        made(Response::Comply, Demand::AgencyKey, Design::Escrow),
        None
    );
}

#[test]
fn whatever_is_answered_the_result_makes_sense_and_is_another_design() {
    let mut results = 0;
    for design in Design::ALL {
        for demand in Demand::ALL {
            let changes = demand.alternatives(design).into_iter();
            let answers = [Response::Comply, Response::Withdraw]
                .into_iter()
                .chain(changes.map(Response::ChangeProduct));
            for made in answers.filter_map(|answer| answer.resulting(demand, design)) {
                assert_ne!(made, design);
                assert_eq!(made.clashes().count(), 0, "{design} {demand}");
                results += 1;
            }
        }
    }
    assert!(results > 200, "{results}");
}

#[test]
fn an_answer_that_changes_nothing_is_refused() {
    let notice = given(Frame::Uk, Demand::AgencyKey, Design::Escrow);
    let notice = notice.step(Action::TakeEffect).unwrap();
    let refused = notice.step(Action::Respond(Response::Comply));
    assert_eq!(refused, Err(NoticeRefusal::NoSuchChange));
}
