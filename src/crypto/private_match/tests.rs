//! What opens from the threshold on, what never does, and the primitives alone on
//! exported bytes.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::*;

const LIST: [&[u8]; 3] = [b"kite", b"red triangle", b"sandcastle"];
const THRESHOLD: u8 = 3;

struct Scene {
    key: MatchKey,
    table: Table,
    account: Account,
    rng: Rng,
}

fn scene() -> Scene {
    let mut rng = Rng::seeded([1; 32]);
    let key = MatchKey::generate(&mut rng).unwrap();
    Scene {
        table: key.publish(&LIST, &mut rng).unwrap(),
        account: Account::new(THRESHOLD, &mut rng).unwrap(),
        key,
        rng,
    }
}

impl Scene {
    fn vouchers(&mut self, items: &[&[u8]]) -> Vec<Vec<u8>> {
        let (account, rng) = (&mut self.account, &mut self.rng);
        let each = items.iter().map(|item| {
            let inside = [b"picture of a ", *item].concat();
            account.voucher(&self.table, item, &inside, rng).unwrap()
        });
        each.collect()
    }

    fn synthetic(&mut self) -> Vec<u8> {
        let made = self.account.synthetic(&self.table, 17, &mut self.rng);
        made.unwrap()
    }

    fn open(&self, vouchers: &[Vec<u8>]) -> Result<Vec<Vec<u8>>, CryptoError> {
        let vouchers: Vec<&[u8]> = vouchers.iter().map(Vec::as_slice).collect();
        open_vouchers(&self.key, &vouchers, THRESHOLD).map(super::super::Opened::into_inner)
    }
}

#[test]
fn two_matching_vouchers_stay_closed_and_three_open() {
    let mut scene = scene();
    let three = scene.vouchers(&LIST);
    assert_eq!(scene.open(&three[..2]), Err(CryptoError::NotOpened));
    let insides = scene.open(&three).unwrap();
    let expected = LIST.map(|item| [b"picture of a ", item].concat());
    assert_eq!(insides, expected);
}

#[test]
fn a_picture_off_the_list_opens_neither_layer() {
    let mut scene = scene();
    let three = scene.vouchers(&[b"kite", b"sandcastle", b"a cat"]);
    let outer = scene.key.open_outer(&three[2]);
    assert_eq!(outer.err(), Some(CryptoError::NotOpened));
    assert!(scene.key.open_outer(&three[0]).is_ok());
    assert_eq!(scene.open(&three), Err(CryptoError::NotOpened));
    // With enough matches beside it, it alone stays closed.
    let more = scene.vouchers(&[b"kite"]);
    let insides = scene.open(&[three, more].concat()).unwrap();
    let kite = b"picture of a kite".to_vec();
    assert_eq!(
        insides,
        [kite.clone(), b"picture of a sandcastle".to_vec(), kite]
    );
}

#[test]
fn another_key_opens_nothing() {
    let mut scene = scene();
    let three = scene.vouchers(&LIST);
    scene.key = MatchKey::generate(&mut scene.rng).unwrap();
    for voucher in &three {
        let outer = scene.key.open_outer(voucher);
        assert_eq!(outer.err(), Some(CryptoError::NotOpened));
    }
    assert_eq!(scene.open(&three), Err(CryptoError::NotOpened));
}

#[test]
fn a_voucher_cut_short_or_altered_does_not_open() {
    let mut scene = scene();
    let three = scene.vouchers(&LIST);
    for length in 0..three[0].len() {
        let cut = scene.key.open_outer(&three[0][..length]);
        let named = if length < POINT_LEN + 28 {
            CryptoError::Truncated
        } else {
            CryptoError::NotOpened
        };
        assert_eq!(cut.err(), Some(named), "{length}");
    }
    for at in 0..three[0].len() {
        let mut altered = three[0].clone();
        altered[at] ^= 1;
        assert!(scene.key.open_outer(&altered).is_err(), "{at}");
        let with_it = [altered, three[1].clone(), three[2].clone()];
        assert_eq!(scene.open(&with_it), Err(CryptoError::NotOpened), "{at}");
    }
}

#[test]
fn a_voucher_of_another_account_or_given_twice_does_not_count() {
    let mut scene = scene();
    let mut two = scene.vouchers(&LIST[..2]);
    two.push(two[0].clone());
    assert_eq!(scene.open(&two), Err(CryptoError::NotOpened));
    let third = scene.vouchers(&LIST[2..]);
    assert_eq!(scene.open(&[two.clone(), third].concat()).unwrap().len(), 3);
    scene.account = Account::new(THRESHOLD, &mut scene.rng).unwrap();
    two.extend(scene.vouchers(&LIST[2..]));
    assert_eq!(scene.open(&two), Err(CryptoError::NotOpened));
}

#[test]
fn synthetic_vouchers_open_outside_and_do_not_count() {
    let mut scene = scene();
    let mut vouchers = scene.vouchers(&LIST[..2]);
    for _ in 0..5 {
        let synthetic = scene.synthetic();
        assert!(scene.key.open_outer(&synthetic).is_ok());
        assert_eq!(synthetic.len(), vouchers[0].len());
        vouchers.insert(1, synthetic);
    }
    assert_eq!(scene.open(&vouchers), Err(CryptoError::NotOpened));
    vouchers.extend(scene.vouchers(&LIST[2..]));
    assert_eq!(scene.open(&vouchers).unwrap().len(), 3);
}

#[test]
fn every_choice_of_three_among_seven_is_tried() {
    for (a, b, c) in [(0, 1, 2), (0, 3, 6), (2, 4, 5), (4, 5, 6)] {
        let mut scene = scene();
        let places = [a, b, c];
        let vouchers: Vec<Vec<u8>> = (0..7)
            .map(|at| match places.iter().position(|place| *place == at) {
                Some(item) => scene.vouchers(&LIST[item..=item]).remove(0),
                None => scene.synthetic(),
            })
            .collect();
        assert_eq!(scene.open(&vouchers).unwrap().len(), 3, "{places:?}");
    }
}

#[test]
fn more_sets_than_can_be_tried_are_refused_at_once() {
    let mut scene = scene();
    let many: Vec<Vec<u8>> = (0..40).map(|_| scene.synthetic()).collect();
    let many: Vec<&[u8]> = many.iter().map(Vec::as_slice).collect();
    let refused = open_vouchers(&scene.key, &many, 20);
    assert_eq!(refused.err(), Some(CryptoError::TooLong));
    let refused = open_vouchers(&scene.key, &many, 1);
    assert_eq!(refused.err(), Some(CryptoError::BadThreshold));
    let too_few = open_vouchers(&scene.key, &many, 41);
    assert_eq!(too_few.err(), Some(CryptoError::NotOpened));
}

#[test]
fn a_table_reads_back_and_tells_nothing_of_the_length_of_the_list() {
    let mut scene = scene();
    let bytes = scene.table.to_bytes();
    assert_eq!(Table::from_bytes(&bytes).as_ref(), Ok(&scene.table));
    let none: [&[u8]; 0] = [];
    let empty = scene.key.publish(&none, &mut scene.rng).unwrap();
    assert_eq!(empty.to_bytes().len(), bytes.len());

    for length in [0, 15, 16, 47, 48, 80, bytes.len() - 1] {
        let cut = Table::from_bytes(&bytes[..length]);
        assert_eq!(cut, Err(CryptoError::Truncated), "{length}");
    }
    let long = [bytes.as_slice(), &[0]].concat();
    assert_eq!(Table::from_bytes(&long), Err(CryptoError::Malformed));
    for at in [16, 48] {
        let mut neutral = bytes.clone();
        neutral[at..at + POINT_LEN].fill(0);
        assert_eq!(Table::from_bytes(&neutral), Err(CryptoError::Malformed));
    }
}

#[test]
fn lists_of_every_length_up_to_the_longest_match_in_full() {
    let mut scene = scene();
    let items: Vec<[u8; 1]> = (0..=8).map(|item| [item]).collect();
    for length in 0..=LONGEST_LIST {
        scene.table = scene.key.publish(&items[..length], &mut scene.rng).unwrap();
        for (at, item) in items
            .iter()
            .enumerate()
            .skip(length.saturating_sub(2))
            .take(3)
        {
            let voucher = scene.vouchers(&[item]).remove(0);
            let opens = scene.key.open_outer(&voucher).is_ok();
            assert_eq!(opens, at < length, "{at} of {length}");
        }
    }
    let refused = scene.key.publish(&items, &mut scene.rng);
    assert_eq!(refused, Err(CryptoError::TooLong));
    let twice = [LIST, LIST, LIST].concat();
    assert!(scene.key.publish(&twice, &mut scene.rng).is_ok());
}

#[test]
fn an_account_ends_when_its_shares_do() {
    let mut scene = scene();
    for _ in 0..MOST_VOUCHERS {
        scene.synthetic();
    }
    let refused = scene.account.synthetic(&scene.table, 0, &mut scene.rng);
    assert_eq!(refused, Err(CryptoError::TooLong));
    let guards_nothing = Account::new(1, &mut scene.rng);
    assert_eq!(guards_nothing.err(), Some(CryptoError::BadThreshold));
}

#[test]
fn keys_that_no_server_has_are_refused() {
    for bytes in [&[0; 32][..], &[0xff; 32], &[1; 31]] {
        assert_eq!(MatchKey::from_bytes(bytes).err(), Some(CryptoError::BadKey));
    }
    let key = MatchKey::generate(&mut Rng::seeded([1; 32])).unwrap();
    let again = MatchKey::from_bytes(key.as_bytes()).unwrap();
    assert_eq!(key.as_bytes(), again.as_bytes());
}

#[test]
fn printing_them_shows_nothing() {
    let mut scene = scene();
    let voucher = scene.vouchers(&LIST[..1]).remove(0);
    let half = scene.key.open_outer(&voucher).unwrap().into_inner();
    assert_eq!(format!("{:?}", scene.key), "MatchKey(redacted)");
    assert_eq!(format!("{:?}", scene.account), "Account(redacted)");
    assert_eq!(format!("{half:?}"), "Half(redacted)");
}

/// The primitives alone, on bytes as they would be written to a file.
mod from_outside {
    use chacha20poly1305::aead::{Aead, Payload};
    use chacha20poly1305::{ChaCha20Poly1305, KeyInit, Nonce};
    use curve25519_dalek::{Scalar, ristretto::CompressedRistretto};
    use hkdf::Hkdf;
    use sha2::Sha256;

    use super::{LIST, scene};

    fn unseal(key: &[u8], aad: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, msg) = sealed.split_first_chunk::<12>()?;
        let cipher = ChaCha20Poly1305::new_from_slice(key).ok()?;
        cipher
            .decrypt(&Nonce::from(*nonce), Payload { msg, aad })
            .ok()
    }

    fn outer(alpha: [u8; 32], voucher: &[u8]) -> Option<Vec<u8>> {
        let (q, sealed) = voucher.split_first_chunk::<32>()?;
        let q_point = CompressedRistretto(*q).decompress()?;
        let s = Scalar::from_bytes_mod_order(alpha) * q_point;
        let mut key = [0; 32];
        Hkdf::<Sha256>::new(None, &s.compress().to_bytes())
            .expand(b"sightlines private match outer layer", &mut key)
            .ok()?;
        unseal(&key, q, sealed)
    }

    fn times(mut a: u8, mut b: u8) -> u8 {
        let mut product = 0;
        while b != 0 {
            product ^= if b & 1 == 1 { a } else { 0 };
            a = (a << 1) ^ if a & 0x80 != 0 { 0x1b } else { 0 };
            b >>= 1;
        }
        product
    }

    /// Lagrange interpolation at zero over GF(2^8).
    fn interpolate(shares: &[&[u8]]) -> Vec<u8> {
        let inverse = |a: u8| (1..=255).find(|b| times(a, *b) == 1).unwrap();
        let mut secret = vec![0; shares[0].len() - 1];
        for share in shares {
            let others = shares.iter().filter(|other| other[0] != share[0]);
            let weight = others.fold(1, |weight, other| {
                times(weight, times(other[0], inverse(other[0] ^ share[0])))
            });
            for (byte, value) in secret.iter_mut().zip(&share[1..]) {
                *byte ^= times(weight, *value);
            }
        }
        secret
    }

    fn attack(alpha: [u8; 32], vouchers: &[Vec<u8>]) -> Vec<Option<Vec<u8>>> {
        let halves: Vec<Vec<u8>> = vouchers
            .iter()
            .filter_map(|voucher| outer(alpha, voucher))
            .collect();
        let shares: Vec<&[u8]> = halves.iter().map(|half| &half[..49]).collect();
        let key = interpolate(&shares);
        let insides = halves
            .iter()
            .map(|half| unseal(&key[..32], b"", &half[49..]));
        insides.collect()
    }

    #[test]
    fn three_vouchers_and_alpha_open_and_two_do_not() {
        let mut scene = scene();
        let vouchers = scene.vouchers(&LIST);
        let alpha = *scene.key.as_bytes();
        let insides = attack(alpha, &vouchers);
        assert_eq!(insides.len(), 3);
        for (inside, item) in insides.iter().zip(LIST) {
            let expected = [b"picture of a ", item].concat();
            assert_eq!(inside.as_ref(), Some(&expected));
        }
        assert_eq!(attack(alpha, &vouchers[..2]), [None, None]);
    }

    #[test]
    fn the_share_of_a_synthetic_voucher_is_of_no_use() {
        let mut scene = scene();
        let mut vouchers = scene.vouchers(&LIST[..2]);
        vouchers.push(scene.synthetic());
        let alpha = *scene.key.as_bytes();
        assert_eq!(attack(alpha, &vouchers), [None, None, None]);
    }

    #[test]
    fn without_alpha_no_outer_layer_opens() {
        let mut scene = scene();
        let vouchers = scene.vouchers(&LIST);
        let mut other = *scene.key.as_bytes();
        other[0] ^= 1;
        assert!(
            vouchers
                .iter()
                .all(|voucher| outer(other, voucher).is_none())
        );
    }
}
