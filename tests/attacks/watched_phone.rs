//! `endpoint_implant` and `cooperating_member`: copies of what the phone shows.

use sightlines::design::Design;

use super::exported::{Exported, form, words};
use super::scene::scenario;

/// The words in histories that were handed over, with the day they were.
fn handed_over(run: &Exported) -> Vec<(u8, String)> {
    let pieces = run.0.iter().filter(|piece| piece.keeper == "package");
    pieces
        .filter_map(|piece| {
            let record = super::exported::Record::read(&piece.bytes)?;
            let entry = (record.form == form::HISTORY_ENTRY).then_some(record)?;
            Some((piece.from, words(entry.bytes(4))?))
        })
        .collect()
}

#[test]
fn the_police_have_the_history_on_day_7_and_each_message_as_it_comes() {
    for design in [Design::EndpointImplant, Design::CooperatingMember] {
        let run = Exported::of(design);
        let copies = handed_over(&run);
        let scenario = scenario();
        for copied in [
            (7, scenario.earlier_text),
            (7, scenario.text),
            (9, scenario.later_text),
        ] {
            assert!(copies.contains(&copied), "{design} {copied:?}");
        }
        // The chat itself is as sealed as ever.
        assert_eq!(run.body(9).form, form::OLM_MESSAGE);
    }
    assert!(handed_over(&Exported::of(Design::E2ee)).is_empty());
}
