//! A connection opens for its two ends, and for each record in its own place.

use super::*;

fn ends() -> (HopKeys, HopKeys) {
    let mut rng = Rng::seeded([1; 32]);
    let server = KemSecret::generate(&mut rng).unwrap();
    let (enc, client) = client_hello(&server.public(), &mut rng, b"hop").unwrap();
    (client, accept(&server, &enc, b"hop").unwrap())
}

#[test]
fn each_end_opens_what_the_other_sealed() {
    let (client, server) = ends();
    let up = client.seal(Direction::Up, 0, b"question").unwrap();
    let down = server.seal(Direction::Down, 0, b"answer").unwrap();
    assert_eq!(
        server.open(Direction::Up, 0, &up).unwrap().into_inner(),
        b"question"
    );
    assert_eq!(
        client.open(Direction::Down, 0, &down).unwrap().into_inner(),
        b"answer"
    );
}

#[test]
fn a_record_opens_only_in_its_own_direction_and_place() {
    let (client, server) = ends();
    let record = client.seal(Direction::Up, 5, b"question").unwrap();
    for (direction, sequence) in [(Direction::Up, 4), (Direction::Up, 6), (Direction::Down, 5)] {
        let refused = server.open(direction, sequence, &record);
        assert_eq!(refused.err(), Some(CryptoError::NotOpened));
    }
}

#[test]
fn another_purpose_or_another_server_gives_keys_that_open_nothing() {
    let mut rng = Rng::seeded([2; 32]);
    let [server, other] = [(); 2].map(|()| KemSecret::generate(&mut rng).unwrap());
    let (enc, client) = client_hello(&server.public(), &mut rng, b"hop").unwrap();
    let record = client.seal(Direction::Up, 0, b"question").unwrap();
    for wrong in [accept(&server, &enc, b"else"), accept(&other, &enc, b"hop")] {
        assert!(wrong.unwrap().open(Direction::Up, 0, &record).is_err());
    }
}

#[test]
fn saved_keys_are_the_same_keys() {
    let (client, server) = ends();
    assert_eq!(client.to_bytes().len(), HOP_KEYS_LEN);
    let saved = HopKeys::from_bytes(&server.to_bytes()).unwrap();
    let record = client.seal(Direction::Up, 9, b"question").unwrap();
    assert!(saved.open(Direction::Up, 9, &record).is_ok());
    assert_eq!(format!("{saved:?}"), "HopKeys(redacted)");
}
