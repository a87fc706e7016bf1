//! The ten days of the scene, told for one design.

use yew::prelude::*;

use crate::content::Translator;
use crate::design::Design;
use crate::mechanism::Mechanism;
use crate::party::Day;

/// What happens because a design has a mechanism: the day, and the suffix of a
/// `days-…` message.
const BY_MECHANISM: [(Mechanism, Day, &str); 15] = [
    (Mechanism::Group, Day::JOINS, "joins"),
    (Mechanism::Traceback, Day::ORIGIN, "origin"),
    (Mechanism::ServerScan, Day::MESSAGE, "compared"),
    (Mechanism::Enclave, Day::MESSAGE, "compared"),
    (Mechanism::ClientScan, Day::MESSAGE, "compared"),
    (Mechanism::ThresholdScan, Day::MESSAGE, "compared"),
    (Mechanism::ClientBlock, Day::MESSAGE, "compared"),
    (Mechanism::Disappearing, Day(6), "deleted"),
    (Mechanism::UserReport, Day::SEIZURE, "report"),
    (Mechanism::Ghost, Day::SEIZURE, "ghost"),
    (Mechanism::DeviceEscrow, Day::SEIZURE, "locked"),
    (Mechanism::EndpointImplant, Day::SEIZURE, "implant"),
    (Mechanism::CooperatingMember, Day::SEIZURE, "cooperating"),
    (Mechanism::Group, Day::RECOVERY, "leaves"),
    (Mechanism::Disappearing, Day::LOOK, "deleted-later"),
];

/// What happens on a day under every design: the suffix of a `days-…` message.
const ALWAYS: [(Day, &str); 5] = [
    (Day::EARLIER, "1"),
    (Day::MESSAGE, "5"),
    (Day::SEIZURE, "7"),
    (Day::LATER, "9"),
    (Day::LOOK, "10"),
];

/// What happens every night.
const NIGHTLY: [Mechanism; 2] = [Mechanism::BackupPlain, Mechanism::BackupSealed];

/// The ten days of the scene, told for a design.
pub fn days(words: &Translator, design: Design) -> Html {
    html! {
        <ol class="days" aria-label={words.text("days-label")}>
            for (day, told) in told_on(design) {
                <li>
                    <b>{ words.text_with("days-day", [("day", day.0.into())]) }</b>
                    <span>
                        for (index, id) in told.iter().enumerate() {
                            if index > 0 {
                                { " " }
                            }
                            { words.text(&format!("days-{id}")) }
                        }
                    </span>
                </li>
            }
        </ol>
    }
}

/// The days on which something happens, each with what is told of it.
fn told_on(design: Design) -> Vec<(Day, Vec<&'static str>)> {
    Day::all()
        .filter_map(|day| {
            let mut told: Vec<&str> = Vec::new();
            let own = BY_MECHANISM
                .iter()
                .filter(|(mechanism, on, _)| *on == day && design.has(*mechanism));
            told.extend(
                ALWAYS
                    .iter()
                    .filter(|(on, _)| *on == day)
                    .map(|(_, id)| *id),
            );
            for (_, _, id) in own {
                // Ben reports before anything else happens that day.
                let place = if *id == "report" { 0 } else { told.len() };
                told.insert(place, id);
            }
            if day == Day::SETUP && NIGHTLY.iter().any(|backup| design.has(*backup)) {
                told.push("nightly");
            }
            (!told.is_empty()).then_some((day, told))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::told_on;
    use crate::content::{Locale, Translator};
    use crate::design::Design;
    use crate::party::Day;

    fn told(design: Design, day: u8) -> Vec<&'static str> {
        told_on(design)
            .into_iter()
            .find(|(on, _)| *on == Day(day))
            .map(|(_, told)| told)
            .unwrap_or_default()
    }

    #[test]
    fn a_member_who_comes_and_goes_is_told_where_there_is_a_group() {
        assert_eq!(told(Design::E2eeGroup, 3), ["joins"]);
        assert_eq!(told(Design::E2eeGroup, 8), ["leaves"]);
        assert!(told(Design::E2ee, 3).is_empty());
    }

    #[test]
    fn a_report_comes_first_on_its_day_and_only_where_there_are_reports() {
        assert_eq!(told(Design::UserReport, 7), ["report", "7"]);
        assert_eq!(told(Design::Transport, 7), ["7"]);
    }

    #[test]
    fn everything_told_has_its_words() {
        let words = Translator::new(Locale::ENGLISH);
        for design in Design::ALL {
            for (_, told) in told_on(design) {
                for id in told {
                    assert!(words.has(&format!("days-{id}")), "{design}: {id}");
                }
            }
        }
    }
}
