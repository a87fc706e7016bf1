//! From a reported forward back to whoever wrote it: path traceback, after
//! Tyagi, Miers and Ristenpart, "Traceback for End-to-End Encrypted Messaging"
//! (CCS 2019, eprint 2019/981).
//!
//! ```text
//! sender     key     = 32 random bytes, sealed end to end with the message
//!            id      = HMAC(HMAC(key, "id"), message)
//!            pointer = AEAD(HMAC(key, "pointer"), aad: id), which seals the key
//!                      the forwarded message came with, or that there was none
//! platform   stores tag = (id, pointer) with sender, recipient and day
//! recipient  refuses a message that its tag does not fit
//! report     message and key: the platform opens the pointer, with the previous
//!            key computes the previous id, looks that up, and so on
//! ```
//!
//! Before a report the platform sees ids and pointers that all look random,
//! those of new messages like those of forwards. After it, the whole path is
//! open to it, whoever took part, and nothing beside the path. Two things are
//! left to the platform: it gives the recipient the id and keeps the pointer,
//! from which the recipient would learn the previous key; and while tracing it
//! checks that each message was received by whoever sent the next.
//!
//! The paper writes one key under two primitives; here each has a key derived
//! for it. Words typed anew, or one letter changed, start a new path.
//!
//! ```
//! use sightlines::crypto::{Rng, traceback};
//!
//! # fn main() -> Result<(), sightlines::crypto::CryptoError> {
//! let mut rng = Rng::system();
//! let rumour = b"a rumour";
//! let (danas_key, danas_tag) = traceback::trace(&mut rng, rumour, None)?;
//! let (anas_key, anas_tag) = traceback::trace(&mut rng, rumour, Some(&danas_key))?;
//!
//! let previous = traceback::follow(rumour, &anas_key, &anas_tag)?.into_inner();
//! let id = previous.as_ref().map(|key| key.id(rumour));
//! assert_eq!(id, Some(danas_tag.id));
//! let previous = traceback::follow(rumour, &danas_key, &danas_tag)?.into_inner();
//! assert_eq!(previous, None);
//! # Ok(())
//! # }
//! ```

use zeroize::Zeroizing;

use super::kdf::{hmac_sha256, verify_hmac};
use super::{AeadKey, CryptoError, NONCE_LEN, Opened, Rng, Secret, TAG_LEN};

/// Bytes of a pointer, the same for a new message as for a forward:
/// `nonce(12) ‖ sealed flag(1) and key(32) ‖ tag(16)`.
pub const POINTER_LEN: usize = NONCE_LEN + PREVIOUS_LEN + TAG_LEN;

const PREVIOUS_LEN: usize = 33;
const ORIGIN: u8 = 0;
const FORWARD: u8 = 1;

/// What travels with a message inside the encryption. Who has it and the
/// message can follow the path one step back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraceKey(Secret<32>);

impl TraceKey {
    /// The key with these 32 bytes.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] for any other length.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CryptoError> {
        Secret::from_bytes(bytes).map(Self)
    }

    /// The key's own 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }

    /// The id of this key's message: under which its tag is stored.
    pub fn id(&self, message: &[u8]) -> [u8; 32] {
        hmac_sha256(self.derived(b"id").as_bytes(), message)
    }

    fn pointer_key(&self) -> Result<AeadKey, CryptoError> {
        AeadKey::from_bytes(self.derived(b"pointer").as_bytes())
    }

    fn derived(&self, purpose: &[u8]) -> Secret<32> {
        Secret::from(hmac_sha256(self.as_bytes(), purpose))
    }
}

/// What the platform stores with a message's sender and recipient.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TraceTag {
    /// Fixes key and message, and shows neither.
    pub id: [u8; 32],
    /// The previous key, or that there is none, sealed: [`POINTER_LEN`] bytes.
    pub pointer: Vec<u8>,
}

/// Makes a message traceable: `previous` is the key it came with if it is
/// forwarded, none if it is new.
///
/// # Errors
/// [`CryptoError::Randomness`].
pub fn trace(
    rng: &mut Rng,
    message: &[u8],
    previous: Option<&TraceKey>,
) -> Result<(TraceKey, TraceTag), CryptoError> {
    let key = TraceKey(Secret::random(rng)?);
    let id = key.id(message);
    let mut before = Zeroizing::new([ORIGIN; PREVIOUS_LEN]);
    if let (Some(previous), [flag, bytes @ ..]) = (previous, &mut *before) {
        *flag = FORWARD;
        bytes.copy_from_slice(previous.as_bytes());
    }
    let pointer = key.pointer_key()?.seal(rng, &id, &*before)?;
    Ok((key, TraceTag { id, pointer }))
}

/// One step back: the key of the message this one was forwarded from, or none
/// if it is the first. A recipient checks a message's id by
/// [`TraceKey::id`].
///
/// # Errors
/// [`CryptoError::NotOpened`] if the tag is not of this message and key;
/// [`CryptoError::Truncated`]; [`CryptoError::Malformed`] if a sender sealed
/// something else in the pointer.
pub fn follow(
    message: &[u8],
    key: &TraceKey,
    tag: &TraceTag,
) -> Result<Opened<Option<TraceKey>>, CryptoError> {
    verify_hmac(key.derived(b"id").as_bytes(), message, &tag.id)?;
    let before = key.pointer_key()?.open(&tag.id, &tag.pointer)?;
    let before = Zeroizing::new(before.into_inner());
    match before.split_first() {
        Some((&FORWARD, key)) => TraceKey::from_bytes(key)
            .map(|key| Opened::new(Some(key)))
            .map_err(|_| CryptoError::Malformed),
        Some((&ORIGIN, zeros)) if zeros == [0; PREVIOUS_LEN - 1] => Ok(Opened::new(None)),
        _ => Err(CryptoError::Malformed),
    }
}

/// The message as proven: the tag was made for just these words with this key.
///
/// # Errors
/// [`CryptoError::NotOpened`] for any other message, key or tag.
pub fn tagged(
    message: &[u8],
    key: &TraceKey,
    tag: &TraceTag,
) -> Result<Opened<Vec<u8>>, CryptoError> {
    verify_hmac(key.derived(b"id").as_bytes(), message, &tag.id)?;
    Ok(Opened::new(message.to_vec()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    const RUMOUR: &[u8] = b"a rumour";

    /// Dana wrote it, Ana forwarded it to Ben, Ben forwarded it on.
    fn chain() -> [(TraceKey, TraceTag); 3] {
        let mut rng = Rng::seeded([1; 32]);
        let dana = trace(&mut rng, RUMOUR, None).unwrap();
        let ana = trace(&mut rng, RUMOUR, Some(&dana.0)).unwrap();
        let ben = trace(&mut rng, RUMOUR, Some(&ana.0)).unwrap();
        [dana, ana, ben]
    }

    fn step(
        message: &[u8],
        key: &TraceKey,
        tag: &TraceTag,
    ) -> Result<Option<TraceKey>, CryptoError> {
        follow(message, key, tag).map(Opened::into_inner)
    }

    #[test]
    fn a_report_leads_through_every_forward_to_the_origin() {
        let [dana, ana, ben] = chain();
        let stored = [&dana.1, &ana.1, &ben.1];
        let mut path = Vec::new();
        let mut reported = Some(ben.0.clone());
        while let Some(key) = reported {
            let id = key.id(RUMOUR);
            let at = stored.iter().position(|tag| tag.id == id).unwrap();
            path.push(at);
            reported = step(RUMOUR, &key, stored[at]).unwrap();
        }
        assert_eq!(path, [2, 1, 0]);
    }

    #[test]
    fn an_altered_message_belongs_to_no_tag_and_breaks_the_path() {
        let [_, ana, _] = chain();
        let refused = step(b"a rumor", &ana.0, &ana.1);
        assert_eq!(refused, Err(CryptoError::NotOpened));
        // Forwarded with a letter changed, it leads to a message not stored.
        let mut rng = Rng::seeded([2; 32]);
        let (key, tag) = trace(&mut rng, b"a rumor", Some(&ana.0)).unwrap();
        let previous = step(b"a rumor", &key, &tag).unwrap().unwrap();
        assert_eq!(previous, ana.0);
        assert_ne!(previous.id(b"a rumor"), ana.1.id);
    }

    #[test]
    fn a_forged_tag_leads_nowhere() {
        let [dana, ana, ben] = chain();
        // Dana's pointer under Ana's id would make Ana the origin.
        let forged = TraceTag {
            id: ana.1.id,
            pointer: dana.1.pointer.clone(),
        };
        assert_eq!(step(RUMOUR, &ana.0, &forged), Err(CryptoError::NotOpened));
        for other in [&dana.1, &ben.1] {
            assert_eq!(step(RUMOUR, &ana.0, other), Err(CryptoError::NotOpened));
        }
        for bit in 0..POINTER_LEN * 8 {
            let mut forged = ana.1.clone();
            forged.pointer[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(step(RUMOUR, &ana.0, &forged), Err(CryptoError::NotOpened));
        }
        for bit in 0..32 * 8 {
            let mut forged = ana.1.clone();
            forged.id[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(step(RUMOUR, &ana.0, &forged), Err(CryptoError::NotOpened));
        }
    }

    #[test]
    fn a_pointer_cut_short_or_overlong_is_refused() {
        let [_, ana, _] = chain();
        for end in 0..POINTER_LEN {
            let mut cut = ana.1.clone();
            cut.pointer.truncate(end);
            assert!(step(RUMOUR, &ana.0, &cut).is_err());
        }
        let mut long = ana.1.clone();
        long.pointer.resize(10 << 20, 0);
        assert_eq!(step(RUMOUR, &ana.0, &long), Err(CryptoError::NotOpened));
    }

    #[test]
    fn a_sender_who_seals_something_else_is_caught() {
        let mut rng = Rng::seeded([1; 32]);
        let key = TraceKey::from_bytes(&[7; 32]).unwrap();
        let id = key.id(RUMOUR);
        for before in [&[][..], &[0], &[1; 32], &[2; 33], &[1; 34], &[0; 34]] {
            let pointer = key.pointer_key().unwrap();
            let pointer = pointer.seal(&mut rng, &id, before).unwrap();
            let tag = TraceTag { id, pointer };
            assert_eq!(step(RUMOUR, &key, &tag), Err(CryptoError::Malformed));
        }
    }

    /// Everything the platform could compare without a key: nothing is equal,
    /// contained or of another length, and no key it lacks opens a pointer.
    #[test]
    fn the_platform_alone_cannot_tell_a_forward_from_a_new_message() {
        let [dana, ana, ben] = chain();
        let stranger = trace(&mut Rng::seeded([9; 32]), RUMOUR, None).unwrap();
        let tags = [&dana.1, &ana.1, &ben.1, &stranger.1];
        for (at, one) in tags.iter().enumerate() {
            assert_eq!(one.pointer.len(), POINTER_LEN);
            for other in &tags[..at] {
                assert_ne!(one.id, other.id);
                let runs = |tag: &TraceTag| [tag.id.as_slice(), &tag.pointer].concat();
                let (one, other) = (runs(one), runs(other));
                let shared = one.windows(8).any(|run| other.windows(8).any(|o| o == run));
                assert!(!shared);
            }
            // What it does have, words and ids, serves as no key.
            for guess in tags.map(|tag| tag.id) {
                let guess = TraceKey::from_bytes(&guess).unwrap();
                assert_eq!(step(RUMOUR, &guess, one), Err(CryptoError::NotOpened));
            }
        }
    }

    #[test]
    fn missing_randomness_is_an_error() {
        let dry = trace(&mut Rng::given(&[7; 43]), RUMOUR, None);
        assert_eq!(dry.err(), Some(CryptoError::Randomness));
        assert!(trace(&mut Rng::given(&[7; 44]), RUMOUR, None).is_ok());
    }

    #[test]
    fn printing_shows_no_key() {
        let key = TraceKey::from_bytes(&[7; 32]).unwrap();
        assert_eq!(format!("{key:?}"), "TraceKey(Secret<32>(redacted))");
    }
}
