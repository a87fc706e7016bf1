//! Attacks on exported bytes alone, one file for each mechanism: nothing of
//! ours but the bytes of a run's log and who held them when. CBOR is taken
//! apart by hand and every lock tried with the primitive's own crate.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "attacks/exported.rs"]
mod exported;
#[path = "attacks/primitives.rs"]
mod primitives;
mod scene;

#[path = "attacks/at_rest.rs"]
mod at_rest;
#[path = "attacks/backup.rs"]
mod backup;
#[path = "attacks/crumple.rs"]
mod crumple;
#[path = "attacks/device_escrow.rs"]
mod device_escrow;
#[path = "attacks/disappearing.rs"]
mod disappearing;
#[path = "attacks/double_ratchet.rs"]
mod double_ratchet;
#[path = "attacks/enclave.rs"]
mod enclave;
#[path = "attacks/escrow.rs"]
mod escrow;
#[path = "attacks/franking.rs"]
mod franking;
#[path = "attacks/ghost.rs"]
mod ghost;
#[path = "attacks/group.rs"]
mod group;
#[path = "attacks/key_log.rs"]
mod key_log;
#[path = "attacks/known_pictures.rs"]
mod known_pictures;
#[path = "attacks/mail.rs"]
mod mail;
#[path = "attacks/onion.rs"]
mod onion;
#[path = "attacks/own_layer.rs"]
mod own_layer;
#[path = "attacks/rng_trapdoor.rs"]
mod rng_trapdoor;
#[path = "attacks/sealed_sender.rs"]
mod sealed_sender;
#[path = "attacks/short_keys.rs"]
mod short_keys;
#[path = "attacks/signals.rs"]
mod signals;
#[path = "attacks/split_escrow.rs"]
mod split_escrow;
#[path = "attacks/threshold_scan.rs"]
mod threshold_scan;
#[path = "attacks/traceback.rs"]
mod traceback;
#[path = "attacks/transport.rs"]
mod transport;
#[path = "attacks/vault.rs"]
mod vault;
#[path = "attacks/watched_phone.rs"]
mod watched_phone;
