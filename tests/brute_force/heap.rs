//! Brute force: a heap of bytes, every library call tried on everything.

use std::collections::{BTreeSet, HashMap};

use sightlines::crypto::dual_ec::{Trapdoor, predict};
use sightlines::crypto::group_ratchet::open_with_group_snapshot;
use sightlines::crypto::private_match::{MatchKey, open_vouchers};
use sightlines::crypto::puzzle::Puzzle;
use sightlines::crypto::ratchet::{open_with_account_snapshot, open_with_session_snapshot};
use sightlines::crypto::short_key::{ShortKeyHint, search};
use sightlines::crypto::vault::Vault;
use sightlines::crypto::{AeadKey, HopKeys, KemSecret, Opened, hop, sealed_box, shares};
use sightlines::party::{Keeper, Source, Vantage};
use sightlines::wire::{Content, Log, Record};

type Bytes = Vec<u8>;

/// Results of library calls, which depend on nothing but their input bytes.
#[derive(Default)]
pub struct Openings(HashMap<(Bytes, Bytes), Option<Bytes>>);

/// The sources that exist on day 10 in a log.
pub fn sources_of(log: &Log) -> Vec<Source> {
    let all: BTreeSet<Source> = log
        .holdings()
        .iter()
        .filter(|held| held.until.0 == 10)
        .filter_map(|held| name(held.keeper, held.from.0))
        .collect();
    all.into_iter().collect()
}

/// The source of a keeper; a copy that others took is none.
fn name(keeper: Keeper, since: u8) -> Option<Source> {
    Some(match keeper {
        Keeper::AnaPhone => Source::AnaPhone,
        Keeper::BenPhone => Source::BenPhone,
        Keeper::Wire => Source::WireRecording,
        Keeper::PlatformStore if since > 7 => Source::PlatformStore10,
        Keeper::PlatformStore => Source::PlatformStore7,
        Keeper::PlatformKeys => Source::PlatformKeys,
        Keeper::Agency => Source::AgencyKey,
        Keeper::CloudStore => Source::CloudStore,
        Keeper::CloudKeys => Source::CloudKey,
        Keeper::Budget => Source::Budget,
        Keeper::SeizedPhone => return None,
        other => unreachable!("{other:?} is not used in small worlds"),
    })
}

/// Whether `secret` falls out of what `vantage` catches and what `chosen` holds on day 10.
pub fn subset_reveals(
    log: &Log,
    vantage: Vantage,
    chosen: &[Source],
    secret: &str,
    openings: &mut Openings,
) -> bool {
    let mut heap: BTreeSet<Bytes> = log
        .holdings()
        .iter()
        .filter(|held| {
            let lent = held.until.0 == 10
                && name(held.keeper, held.from.0).is_some_and(|source| chosen.contains(&source));
            let caught = vantage.windows().iter().any(|window| {
                window.keeper == held.keeper
                    && (held.from.0..=held.until.0)
                        .any(|day| (window.from.0..=window.until.0).contains(&day))
            });
            lent || caught
        })
        .map(|held| held.record.bytes().to_vec())
        .collect();
    loop {
        let known: Vec<Bytes> = heap.iter().cloned().collect();
        for one in &known {
            heap.extend(inside(one));
            for other in &known {
                let opened = openings
                    .0
                    .entry((one.clone(), other.clone()))
                    .or_insert_with(|| open(one, other));
                heap.extend(opened.clone());
            }
        }
        heap.extend(combinations(&known));
        heap.extend(matches(&known));
        if heap.len() == known.len() {
            break;
        }
    }
    heap.iter().any(
        |bytes| matches!(content(bytes), Some(Content::Payload { text, .. }) if text == secret),
    )
}

fn content(bytes: &[u8]) -> Option<Content> {
    Some(Record::from_bytes(bytes).ok()?.read().ok()?.get().clone())
}

fn inside(bytes: &[u8]) -> Vec<Bytes> {
    match content(bytes) {
        Some(Content::Row { received, .. }) => vec![received.to_vec()],
        Some(Content::History { entries }) => entries.iter().map(|entry| entry.to_vec()).collect(),
        Some(Content::HistoryEntry { payload, .. }) => vec![payload.to_vec()],
        Some(Content::Packet { body, .. }) => vec![body.to_vec()],
        Some(Content::Envelope {
            carried,
            access,
            content,
        }) => [carried, content]
            .iter()
            .chain(&access)
            .map(|part| part.to_vec())
            .collect(),
        Some(Content::Copies { copies }) => copies.iter().map(|copy| copy.to_vec()).collect(),
        Some(Content::ShortKey {
            bits,
            clear,
            sample,
        }) => {
            let hint = ShortKeyHint {
                bits,
                clear: clear.as_slice().try_into().unwrap(),
                sample: sample.into(),
            };
            search(&hint).ok().map(found).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

fn open(sealed: &[u8], key: &[u8]) -> Option<Bytes> {
    let opened = match (content(sealed)?, content(key)?) {
        (Content::AeadBox { sealed }, Content::AeadKey { key }) => {
            AeadKey::from_bytes(&key).ok()?.open(b"", &sealed)
        }
        (Content::KemBox { sealed, .. }, Content::KemKey { key, .. }) => {
            let secret = KemSecret::from_bytes(&key).ok()?;
            sealed_box::open(&secret, b"sightlines lasting key", b"", &sealed)
        }
        (
            Content::HopHello {
                connection,
                key_id,
                encapsulated,
            },
            Content::KemKey { key_id: held, key },
        ) if key_id == held => {
            let secret = KemSecret::from_bytes(&key).ok()?;
            let encapsulated = encapsulated.as_slice().try_into().ok()?;
            let keys = hop::accept(&secret, encapsulated, b"sightlines hop").ok()?;
            let keys = Content::HopKeys {
                connection,
                keys: keys.to_bytes().into(),
            };
            return Some(Record::write(&keys).bytes().to_vec());
        }
        (
            Content::HopRecord {
                sequence, sealed, ..
            },
            Content::HopKeys { keys, .. },
        ) => HopKeys::from_bytes(&keys)
            .ok()?
            .open(hop::Direction::Up, sequence, &sealed),
        (Content::OlmMessage { sealed }, Content::OlmSession { snapshot }) => {
            open_with_session_snapshot(&snapshot, &sealed)
        }
        (Content::OlmMessage { sealed }, Content::OlmAccount { snapshot }) => {
            open_with_account_snapshot(&snapshot, &sealed)
        }
        (Content::GroupMessage { sealed, .. }, Content::GroupSession { snapshot }) => {
            open_with_group_snapshot(&snapshot, &sealed)
        }
        (Content::Vault { state, .. }, Content::Passcode { passcode, .. }) => {
            return Some(found(Vault::from_bytes(&state).ok()?.ask(&passcode).ok()?));
        }
        (Content::Puzzle { bits, salt, check }, Content::Budget { tries }) => {
            let puzzle = Puzzle {
                bits,
                salt: salt.as_slice().try_into().ok()?,
                check: check.as_slice().try_into().ok()?,
            };
            return Some(found(puzzle.solve(tries).ok()?));
        }
        (Content::RandomOutput { bytes }, Content::Trapdoor { secret }) => {
            let trapdoor = Trapdoor::from_bytes(&secret).ok()?;
            let follows = predict(&trapdoor, &trapdoor.constants(), &bytes, 32).ok()?;
            return Some(key_bytes(&follows.into_inner()));
        }
        _ => return None,
    };
    opened.ok().map(Opened::into_inner)
}

fn found(key: Opened<AeadKey>) -> Bytes {
    key_bytes(key.into_inner().as_bytes())
}

fn key_bytes(bytes: &[u8]) -> Bytes {
    let key = Content::AeadKey {
        key: bytes.to_vec().into(),
    };
    Record::write(&key).bytes().to_vec()
}

/// What all vouchers on the heap give with each key for them.
fn matches(known: &[Bytes]) -> Vec<Bytes> {
    let sent: Vec<Bytes> = known
        .iter()
        .filter_map(|bytes| match content(bytes)? {
            Content::Voucher { voucher } => Some(voucher.to_vec()),
            _ => None,
        })
        .collect();
    let sent: Vec<&[u8]> = sent.iter().map(Vec::as_slice).collect();
    known
        .iter()
        .filter_map(|bytes| match content(bytes)? {
            Content::MatchKey { key, threshold } => {
                let key = MatchKey::from_bytes(&key).ok()?;
                Some(open_vouchers(&key, &sent, threshold).ok()?.into_inner())
            }
            _ => None,
        })
        .flatten()
        .collect()
}

/// What any set of shares on the heap gives.
fn combinations(known: &[Bytes]) -> Vec<Bytes> {
    let held: Vec<Bytes> = known
        .iter()
        .filter_map(|bytes| match content(bytes)? {
            Content::Share { share, .. } => Some(share.to_vec()),
            _ => None,
        })
        .collect();
    (0_u32..1 << held.len())
        .filter_map(|bits| {
            let chosen: Vec<&[u8]> = held
                .iter()
                .enumerate()
                .filter(|(at, _)| bits >> at & 1 == 1)
                .map(|(_, share)| share.as_slice())
                .collect();
            Some(shares::combine(&chosen).ok()?.into_inner())
        })
        .collect()
}
