//! `sealed_sender`: the envelope around a stored message.

use sightlines::design::Design;

use super::exported::{Exported, Record, contains, form};
use super::primitives::envelope;

#[test]
fn the_stored_row_names_ben_and_not_ana_and_bens_key_finds_her_inside() {
    let run = Exported::of(Design::SealedSender);
    let stored = run.packets(5);
    assert_eq!(stored.len(), 1);
    let (row, packet) = &stored[0];
    assert_eq!(
        (row.text(1), packet.text(0), packet.text(1)),
        ("", "", "ben")
    );
    assert!(!contains(row.bytes(3), b"ana"));
    let body = packet.inside(2);
    let sender = |key: &[u8]| {
        let opened = Record::read(&envelope(&body, key)?)?;
        (opened.form == form::SENDER_ENVELOPE).then(|| opened.text(0).to_owned())
    };
    let key = |phone| run.keys(phone, 10, form::KEM_KEY).remove(0);
    assert_eq!(sender(&key("ben-phone")), Some("ana".to_owned()));
    assert_eq!(sender(&key("ana-phone")), None);
    for key in run.keys("platform-keys", 10, form::KEM_KEY) {
        assert_eq!(sender(&key), None);
    }
}
