//! `backup_sealed`: the blobs, the passcode, and a vault that counts.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use sightlines::crypto::CryptoError;
use sightlines::crypto::vault::Vault;
use sightlines::design::Design;

use super::backup::backed_up;
use super::exported::{Exported, Record, form};
use super::primitives::hmac;
use super::scene::scenario;

/// The backup key that a passcode and a vault's bytes make:
/// `count(1) ‖ salt(16) ‖ secret(32) ‖ check(32)`.
fn derived(state: &[u8], passcode: &[u8]) -> Vec<u8> {
    let (salt, rest) = state[1..].split_at(16);
    let params = Params::new(2 * 1024, 1, 1, None).unwrap();
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut memory = vec![Block::default(); argon2.params().block_count()];
    let mut stretched = [0; 32];
    argon2
        .hash_password_into_with_memory(passcode, salt, &mut stretched, &mut memory[..])
        .unwrap();
    hmac(&hmac(&rest[..32], &stretched), b"backup key")
}

fn bens(run: &Exported, keeper: &str, form: u64) -> Record {
    let mut found = run.find(keeper, 10, form).into_iter();
    found.rfind(|record| record.text(0) == "ben").unwrap()
}

#[test]
fn passcode_and_vault_together_open_the_backup_and_neither_does_alone() {
    let run = Exported::of(Design::BackupSealed);
    let state = bens(&run, "vault", form::VAULT).bytes(1).to_vec();
    let passcode = bens(&run, "passcode", form::PASSCODE).bytes(1).to_vec();
    let found = backed_up(&run, 7, &derived(&state, &passcode));
    assert!(found.contains(&scenario().text));
    assert!(backed_up(&run, 7, &derived(&state, b"wrong!")).is_empty());
    // The passcode without the vault's secret, as far as anybody can fill it in.
    let mut no_secret = state;
    no_secret[17..49].fill(0);
    assert!(backed_up(&run, 7, &derived(&no_secret, &passcode)).is_empty());
    // What the company holds: no key at all.
    assert!(run.keys("cloud-keys", 10, form::AEAD_KEY).is_empty());
}

/// The vault is asked through its own door: it is what is attacked here.
#[test]
fn the_eleventh_guess_at_a_real_backups_vault_is_refused_though_it_is_right() {
    let run = Exported::of(Design::BackupSealed);
    let state = bens(&run, "vault", form::VAULT).bytes(1).to_vec();
    let passcode = bens(&run, "passcode", form::PASSCODE).bytes(1).to_vec();
    let mut vault = Vault::from_bytes(&state).unwrap();
    for guess in 0..9_u8 {
        let refused = vault.ask(format!("wrong {guess}").as_bytes());
        assert_eq!(refused.err(), Some(CryptoError::NotOpened));
    }
    // With a tenth still to come, the right one opens and the count starts again.
    let mut in_time = vault.clone();
    let key = in_time.ask(&passcode).unwrap().into_inner();
    assert!(backed_up(&run, 7, key.as_bytes()).contains(&scenario().text));
    assert_eq!(vault.ask(b"wrong 9").err(), Some(CryptoError::NotOpened));
    let eleventh = vault.ask(&passcode);
    assert_eq!(eleventh.err(), Some(CryptoError::NoGuessesLeft));
    // Nor is anything left in it that the passcode could be mixed with.
    let wiped = vault.to_bytes();
    assert!(wiped[1..].iter().all(|byte| *byte == 0));
    assert!(backed_up(&run, 7, &derived(&wiped, &passcode)).is_empty());
}
