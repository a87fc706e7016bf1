//! A public log that only grows: the Merkle tree of RFC 9162 (Certificate
//! Transparency 2.0), §2.1, with SHA-256.
//!
//! The log signs its head: how many entries there are and one hash over them
//! all. From that anybody can check, without the whole log, that an entry is in
//! it (inclusion proof, §2.1.3) and that a later log only added to an earlier
//! one (consistency proof, §2.1.4). A log that drops or rewrites an entry, or
//! shows two readers different ones, cannot do both; to notice, the readers
//! must compare heads.
//!
//! A head is like a signed tree head (§4.10), without time and extensions. Its
//! signature is over
//!
//! ```text
//! "sightlines key log head" ‖ size(8, big-endian) ‖ root(32)
//! ```
//!
//! That an entry is in the log does not make it true, nor the latest of its kind.

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use ct_merkle::{ConsistencyProof, InclusionProof, RootHash};
use sha2::Sha256;

use super::digest::sha256;
use super::{CryptoError, Opened, SigningKey, VerifyingKey};

/// Bytes of an encoded [`SignedHead`].
pub const HEAD_LEN: usize = 8 + 32 + 64;

/// The largest log, in entries.
pub const LARGEST_LOG: u64 = 1 << 40;

const HEAD_LABEL: &[u8] = b"sightlines key log head";

/// A log and the key that signs its heads.
#[derive(Clone, Debug)]
pub struct KeyLog {
    key: SigningKey,
    tree: MemoryBackedTree<Sha256, Vec<u8>>,
}

/// What the log commits itself to. Worth nothing until its signature was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SignedHead {
    /// How many entries there are.
    pub size: u64,
    /// The Merkle Tree Hash over all of them, RFC 9162 §2.1.1.
    pub root: [u8; 32],
    /// Ed25519 over both.
    pub signature: [u8; 64],
}

impl KeyLog {
    /// An empty log.
    pub fn new(key: SigningKey) -> Self {
        Self {
            key,
            tree: MemoryBackedTree::new(),
        }
    }

    /// Adds an entry at the end: its index, from 0.
    pub fn append(&mut self, entry: &[u8]) -> u64 {
        let index = self.tree.len();
        self.tree.push(entry.to_vec());
        index
    }

    /// All entries, in order: they are public.
    pub fn entries(&self) -> &[Vec<u8>] {
        self.tree.items()
    }

    /// The head of the log as it is now.
    pub fn head(&self) -> SignedHead {
        let root = self.tree.root();
        let (size, root) = (root.num_leaves(), (*root.as_bytes()).into());
        SignedHead {
            size,
            root,
            signature: self.key.sign(&signed_part(size, &root)),
        }
    }

    /// The proof that entry `index` is in the log as it is now: 32 bytes for
    /// each hash, from the leaf upwards. `None` past the end.
    pub fn inclusion(&self, index: u64) -> Option<Vec<u8>> {
        let index = usize::try_from(index).ok()?;
        self.tree.get(index)?;
        Some(self.tree.prove_inclusion(index).as_bytes().to_vec())
    }

    /// The proof that the log as it is now begins with the `from_size` entries
    /// that it had. `None` if it has fewer.
    pub fn consistency(&self, from_size: u64) -> Option<Vec<u8>> {
        let added = self.tree.len().checked_sub(from_size)?;
        if from_size == 0 {
            return Some(Vec::new());
        }
        let proof = self.tree.prove_consistency(usize::try_from(added).ok()?);
        Some(proof.as_bytes().to_vec())
    }
}

impl SignedHead {
    /// `size(8, big-endian) ‖ root(32) ‖ signature(64)`.
    pub fn to_bytes(&self) -> [u8; HEAD_LEN] {
        let mut bytes = [0; HEAD_LEN];
        let (size, rest) = bytes.split_at_mut(8);
        let (root, signature) = rest.split_at_mut(32);
        size.copy_from_slice(&self.size.to_be_bytes());
        root.copy_from_slice(&self.root);
        signature.copy_from_slice(&self.signature);
        bytes
    }

    /// The head with these bytes, its signature not yet checked.
    ///
    /// # Errors
    /// [`CryptoError::Truncated`]; [`CryptoError::Malformed`] if they are too many.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CryptoError> {
        let (size, rest) = bytes.split_first_chunk().ok_or(CryptoError::Truncated)?;
        let (root, rest) = rest.split_first_chunk().ok_or(CryptoError::Truncated)?;
        let (signature, rest) = rest.split_first_chunk().ok_or(CryptoError::Truncated)?;
        if !rest.is_empty() {
            return Err(CryptoError::Malformed);
        }
        Ok(Self {
            size: u64::from_be_bytes(*size),
            root: *root,
            signature: *signature,
        })
    }

    /// Checks the log's signature.
    ///
    /// # Errors
    /// [`CryptoError::BadSignature`]; [`CryptoError::TooLong`] beyond [`LARGEST_LOG`].
    pub fn verify(&self, log: &VerifyingKey) -> Result<(), CryptoError> {
        log.verify(&signed_part(self.size, &self.root), &self.signature)?;
        if self.size > LARGEST_LOG {
            return Err(CryptoError::TooLong);
        }
        Ok(())
    }

    fn root_hash(&self) -> RootHash<Sha256> {
        RootHash::new(self.root.into(), self.size)
    }
}

/// Checks that `entry` stands at `index` of the log with this head, and gives
/// it as proven.
///
/// # Errors
/// Those of [`SignedHead::verify`]; [`CryptoError::BadProof`].
pub fn verify_inclusion(
    log: &VerifyingKey,
    head: &SignedHead,
    entry: &[u8],
    index: u64,
    proof: &[u8],
) -> Result<Opened<Vec<u8>>, CryptoError> {
    head.verify(log)?;
    let proof =
        InclusionProof::try_from_bytes(proof.to_vec()).map_err(|_| CryptoError::BadProof)?;
    head.root_hash()
        .verify_inclusion(&entry, index, &proof)
        .map_err(|_| CryptoError::BadProof)?;
    Ok(Opened::new(entry.to_vec()))
}

/// Checks that the log with head `new` begins with all that the one with head
/// `old` had.
///
/// # Errors
/// Those of [`SignedHead::verify`], of either head; [`CryptoError::BadProof`].
pub fn verify_consistency(
    log: &VerifyingKey,
    old: &SignedHead,
    new: &SignedHead,
    proof: &[u8],
) -> Result<(), CryptoError> {
    old.verify(log)?;
    new.verify(log)?;
    if old.size == 0 {
        // Every log begins with the empty one.
        let holds = proof.is_empty() && old.root == sha256(b"");
        return holds.then_some(()).ok_or(CryptoError::BadProof);
    }
    let proof =
        ConsistencyProof::try_from_bytes(proof.to_vec()).map_err(|_| CryptoError::BadProof)?;
    new.root_hash()
        .verify_consistency(&old.root_hash(), &proof)
        .map_err(|_| CryptoError::BadProof)
}

fn signed_part(size: u64, root: &[u8; 32]) -> Vec<u8> {
    [HEAD_LABEL, &size.to_be_bytes(), root].concat()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    const BAD_PROOF: Option<CryptoError> = Some(CryptoError::BadProof);

    fn entry(number: u8) -> Vec<u8> {
        [b"key ", [number].as_slice()].concat()
    }

    fn log_of(entries: impl IntoIterator<Item = u8>) -> KeyLog {
        let mut log = KeyLog::new(SigningKey::from_bytes(&[7; 32]).unwrap());
        for number in entries {
            log.append(&entry(number));
        }
        log
    }

    fn log_key() -> VerifyingKey {
        log_of([]).key.public()
    }

    #[test]
    fn every_entry_of_every_size_is_proven_and_no_other_one() {
        for size in 1..=17 {
            let log = log_of(0..size);
            for index in 0..size {
                let proof = log.inclusion(index.into()).unwrap();
                let check = |entry: &[u8], index: u8, proof: &[u8]| {
                    verify_inclusion(&log_key(), &log.head(), entry, index.into(), proof)
                };
                let proven = check(&entry(index), index, &proof).unwrap();
                assert_eq!(proven.into_inner(), entry(index));
                assert_eq!(check(b"other key", index, &proof).err(), BAD_PROOF);
                assert_eq!(check(&entry(index), size, &proof).err(), BAD_PROOF);
                for other in (0..size).filter(|other| *other != index) {
                    assert_eq!(check(&entry(index), other, &proof).err(), BAD_PROOF);
                    assert_eq!(check(&entry(other), index, &proof).err(), BAD_PROOF);
                }
            }
            assert_eq!(log.inclusion(size.into()), None);
        }
    }

    #[test]
    fn a_log_that_only_grew_is_consistent_with_all_it_was() {
        for new in 0..=17 {
            let log = log_of(0..new);
            for old in 0..=new {
                let proof = log.consistency(old.into()).unwrap();
                let before = log_of(0..old).head();
                let held = verify_consistency(&log_key(), &before, &log.head(), &proof);
                assert_eq!(held, Ok(()), "{old} of {new}");
                let back = verify_consistency(&log_key(), &log.head(), &before, &proof);
                assert_eq!(back.is_ok(), old == new, "{old} of {new}");
            }
            assert_eq!(log.consistency(u64::from(new) + 1), None);
        }
    }

    #[test]
    fn a_log_that_rewrites_or_drops_an_entry_is_found_out() {
        for old in 1..=9 {
            let before = log_of(0..old);
            let honest = log_of(0..12);
            for index in 0..old {
                let rewritten = (0..12).map(|at| if at == index { 99 } else { at });
                let dropped = (0..13).filter(|at| *at != index);
                for liar in [log_of(rewritten), log_of(dropped)] {
                    assert_eq!(liar.head().size, 12);
                    for source in [&liar, &honest] {
                        let proof = source.consistency(old.into()).unwrap();
                        let head = liar.head();
                        let held = verify_consistency(&log_key(), &before.head(), &head, &proof);
                        assert_eq!(held.err(), BAD_PROOF, "{index} of {old}");
                    }
                }
            }
        }
    }

    #[test]
    fn two_readers_who_were_shown_different_logs_see_it_in_their_heads() {
        let common = log_of(0..4);
        let [to_one, to_other] = [log_of(0..6), log_of([0, 1, 2, 3, 99, 5])];
        for shown in [&to_one, &to_other] {
            let proof = shown.consistency(4).unwrap();
            let alone = verify_consistency(&log_key(), &common.head(), &shown.head(), &proof);
            assert_eq!(alone, Ok(()));
        }
        let compared = verify_consistency(&log_key(), &to_one.head(), &to_other.head(), &[]);
        assert_eq!(compared.err(), BAD_PROOF);
    }

    #[test]
    fn a_head_that_the_log_did_not_sign_is_refused() {
        let log = log_of(0..5);
        let (honest, proof) = (log.head(), log.inclusion(2).unwrap());
        let refused = Some(CryptoError::BadSignature);
        for at in 0..HEAD_LEN {
            let mut bytes = honest.to_bytes();
            bytes[at] ^= 1;
            let forged = SignedHead::from_bytes(&bytes).unwrap();
            let checked = verify_inclusion(&log_key(), &forged, &entry(2), 2, &proof);
            assert_eq!(checked.err(), refused, "{at}");
            for (old, new) in [(&forged, &honest), (&honest, &forged)] {
                let checked = verify_consistency(&log_key(), old, new, &[]);
                assert_eq!(checked.err(), refused, "{at}");
            }
        }
        let stranger = SigningKey::from_bytes(&[8; 32]).unwrap().public();
        let checked = verify_inclusion(&stranger, &honest, &entry(2), 2, &proof);
        assert_eq!(checked.err(), refused);
    }

    #[test]
    fn proofs_cut_short_lengthened_or_altered_are_refused() {
        let log = log_of(0..7);
        let (old, new) = (log_of(0..5).head(), log.head());
        let [inclusion, consistency] =
            [log.inclusion(3), log.consistency(5)].map(|proof| proof.unwrap());
        let refuse = |inclusion: &[u8], consistency: &[u8]| {
            let checked = verify_inclusion(&log_key(), &new, &entry(3), 3, inclusion);
            assert_eq!(checked.err(), BAD_PROOF);
            let checked = verify_consistency(&log_key(), &old, &new, consistency);
            assert_eq!(checked.err(), BAD_PROOF);
        };
        let shorter = inclusion.len().min(consistency.len());
        for cut in 0..shorter {
            refuse(&inclusion[..cut], &consistency[..cut]);
            let flip = |proof: &[u8]| {
                let mut altered = proof.to_vec();
                altered[cut] ^= 1;
                altered
            };
            refuse(&flip(&inclusion), &flip(&consistency));
        }
        for extra in [1, 32] {
            let lengthen = |proof: &[u8]| [proof, &vec![0; extra]].concat();
            refuse(&lengthen(&inclusion), &lengthen(&consistency));
        }
        refuse(&consistency, &inclusion);
    }

    #[test]
    fn a_log_that_signs_an_absurd_size_makes_nobody_panic() {
        let key = log_of([]).key;
        for size in [LARGEST_LOG + 1, 1 << 63, u64::MAX] {
            let absurd = SignedHead {
                size,
                root: [1; 32],
                signature: key.sign(&signed_part(size, &[1; 32])),
            };
            let refused = Some(CryptoError::TooLong);
            for index in [0, size - 1] {
                let checked = verify_inclusion(&log_key(), &absurd, b"", index, &[0; 32]);
                assert_eq!(checked.err(), refused);
            }
            let small = log_of(0..3).head();
            let checked = verify_consistency(&log_key(), &small, &absurd, &[0; 32]);
            assert_eq!(checked.err(), refused);
        }
    }

    #[test]
    fn a_head_reads_back_and_half_a_head_does_not() {
        let head = log_of(0..3).head();
        let bytes = head.to_bytes();
        assert_eq!(SignedHead::from_bytes(&bytes), Ok(head));
        for length in 0..HEAD_LEN {
            let cut = SignedHead::from_bytes(&bytes[..length]);
            assert_eq!(cut, Err(CryptoError::Truncated));
        }
        let long = [bytes.as_slice(), &[0]].concat();
        assert_eq!(SignedHead::from_bytes(&long), Err(CryptoError::Malformed));
    }

    #[test]
    fn printing_a_log_shows_no_key() {
        let shown = format!("{:?}", log_of([]));
        assert!(shown.contains("SigningKey(redacted)"), "{shown}");
    }
}
