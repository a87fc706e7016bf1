//! `signals`: the counts, made again from the stored headers.

use sightlines::design::Design;

use super::exported::{Exported, contains, form};
use super::scene::scenario;

#[test]
fn the_counts_follow_from_headers_and_say_nothing_of_the_words() {
    let run = Exported::of(Design::Signals);
    let packets: Vec<(String, String)> = (0..=7)
        .flat_map(|day| run.packets(day))
        .map(|(_, packet)| (packet.text(0).to_owned(), packet.text(1).to_owned()))
        .collect();
    let counts = run.find("platform-store", 10, form::SIGNALS);
    assert_eq!(counts.len(), 2);
    for count in counts {
        let sent = packets.iter().filter(|(from, _)| from == count.text(0));
        let received = packets.iter().filter(|(_, to)| to == count.text(0));
        assert_eq!(count.number(1), sent.count() as u64);
        assert_eq!(count.number(2), received.count() as u64);
    }
    let rows = run.find("platform-store", 10, form::ROW);
    assert!(
        rows.iter()
            .any(|row| row.inside(3).form == form::ADDRESS_BOOK)
    );
    let stored = run
        .0
        .iter()
        .filter(|piece| piece.keeper == "platform-store");
    for piece in stored {
        assert!(!contains(&piece.bytes, scenario().text.as_bytes()));
    }
}
