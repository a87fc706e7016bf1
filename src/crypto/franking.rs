//! A report that can be checked: message franking, first deployed by Facebook
//! (Secret Conversations, 2016), after Grubbs, Lu and Ristenpart, "Message
//! Franking via Committing Authenticated Encryption" (CRYPTO 2017, eprint
//! 2017/664), scheme CtE1: commit first, then encrypt message and opening
//! together.
//!
//! ```text
//! sender     opening    = 32 random bytes, sealed end to end with the message
//!            commitment = HMAC(opening, message), sent beside it
//! platform   tag        = HMAC(franking key, commitment ‖ context), when it passes
//! recipient  refuses a message that its commitment does not fit
//! report     message, opening, commitment, context, tag: the platform checks both
//! ```
//!
//! The commitment tells the platform nothing until it is opened, and fits one
//! message only, so a report cannot be of other words than those sent. The tag
//! is a secret-key one, so it convinces the platform and nobody else: to
//! everybody without the franking key any 32 bytes are as good, and who has it
//! can make a tag for words never sent.
//!
//! ```
//! use sightlines::crypto::{Rng, franking};
//!
//! # fn main() -> Result<(), sightlines::crypto::CryptoError> {
//! let mut rng = Rng::system();
//! let key = franking::FrankingKey::generate(&mut rng)?;
//!
//! let made = franking::commit(&mut rng, b"an insult")?;
//! let tag = key.tag(&made.commitment, b"from ana to ben, day 9");
//!
//! let (opening, commitment) = (made.opening.as_bytes(), &made.commitment);
//! let context = b"from ana to ben, day 9";
//! let proven = franking::verify_report(&key, b"an insult", opening, commitment, context, &tag)?;
//! assert_eq!(proven.into_inner(), b"an insult");
//! # Ok(())
//! # }
//! ```

use super::kdf::{hmac_sha256, verify_hmac};
use super::{CryptoError, Opened, Rng, Secret};

/// What binds a sender to a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commitment {
    /// Travels beside the sealed message; shows nothing of it.
    pub commitment: [u8; 32],
    /// Travels inside the encryption, with the message; opens the commitment.
    pub opening: Secret<32>,
}

/// Commits to `message` under a fresh opening.
///
/// # Errors
/// [`CryptoError::Randomness`].
pub fn commit(rng: &mut Rng, message: &[u8]) -> Result<Commitment, CryptoError> {
    let opening = Secret::random(rng)?;
    Ok(Commitment {
        commitment: hmac_sha256(opening.as_bytes(), message),
        opening,
    })
}

/// What a recipient checks before showing a message: unchecked, a sender could
/// send one that cannot be reported.
///
/// An opening has a fixed length, since HMAC takes a short key and the same key
/// with zeros behind it for one (RFC 2104 §2).
///
/// # Errors
/// [`CryptoError::NotOpened`] if the commitment is to another message.
pub fn check_commitment(
    message: &[u8],
    opening: &[u8; 32],
    commitment: &[u8; 32],
) -> Result<(), CryptoError> {
    verify_hmac(opening, message, commitment)
}

/// The message as proven: this commitment was made to just these words.
///
/// # Errors
/// [`CryptoError::NotOpened`] for any other message, opening or commitment.
pub fn open_commitment(
    message: &[u8],
    opening: &[u8; 32],
    commitment: &[u8; 32],
) -> Result<Opened<Vec<u8>>, CryptoError> {
    check_commitment(message, opening, commitment)?;
    Ok(Opened::new(message.to_vec()))
}

/// The platform's key, by which it knows its own tags again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrankingKey(Secret<32>);

impl FrankingKey {
    /// A fresh key.
    ///
    /// # Errors
    /// [`CryptoError::Randomness`].
    pub fn generate(rng: &mut Rng) -> Result<Self, CryptoError> {
        Secret::random(rng).map(Self)
    }

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

    /// Tags a commitment as it passes. `context` is what the platform itself
    /// knows of the message, such as sender, recipient and day, in bytes of the
    /// caller's that no two contexts share.
    pub fn tag(&self, commitment: &[u8; 32], context: &[u8]) -> [u8; 32] {
        hmac_sha256(self.as_bytes(), &tagged(commitment, context))
    }
}

/// The message as proven: with this context, a commitment to just these words
/// passed the platform with this key.
///
/// # Errors
/// [`CryptoError::NotOpened`] for any other message, opening, commitment,
/// context, tag or key.
pub fn verify_report(
    key: &FrankingKey,
    message: &[u8],
    opening: &[u8; 32],
    commitment: &[u8; 32],
    context: &[u8],
    tag: &[u8],
) -> Result<Opened<Vec<u8>>, CryptoError> {
    verify_hmac(key.as_bytes(), &tagged(commitment, context), tag)?;
    check_commitment(message, opening, commitment)?;
    Ok(Opened::new(message.to_vec()))
}

/// The commitment's length is fixed, so the two parts cannot be confused.
fn tagged(commitment: &[u8; 32], context: &[u8]) -> Vec<u8> {
    [commitment.as_slice(), context].concat()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    const WORDS: &[u8] = b"an insult";
    const CONTEXT: &[u8] = b"from ana to ben, day 9";

    struct Report {
        message: Vec<u8>,
        opening: [u8; 32],
        commitment: [u8; 32],
        context: Vec<u8>,
        tag: Vec<u8>,
    }

    /// What the recipient can hand in after the platform tagged a message.
    fn report(key: &FrankingKey, rng: &mut Rng, message: &[u8], context: &[u8]) -> Report {
        let made = commit(rng, message).unwrap();
        Report {
            message: message.to_vec(),
            opening: *made.opening.as_bytes(),
            commitment: made.commitment,
            context: context.to_vec(),
            tag: key.tag(&made.commitment, context).to_vec(),
        }
    }

    fn verified(key: &FrankingKey, report: &Report) -> Result<Vec<u8>, CryptoError> {
        verify_report(
            key,
            &report.message,
            &report.opening,
            &report.commitment,
            &report.context,
            &report.tag,
        )
        .map(Opened::into_inner)
    }

    fn platform() -> (FrankingKey, Rng) {
        let mut rng = Rng::seeded([1; 32]);
        (FrankingKey::generate(&mut rng).unwrap(), rng)
    }

    #[test]
    fn a_true_report_proves_the_words_that_were_sent() {
        let (key, mut rng) = platform();
        let report = report(&key, &mut rng, WORDS, CONTEXT);
        assert_eq!(verified(&key, &report).unwrap(), WORDS);
        let again = FrankingKey::from_bytes(key.as_bytes()).unwrap();
        assert_eq!(verified(&again, &report).unwrap(), WORDS);
    }

    #[test]
    fn a_report_altered_in_any_part_proves_nothing() {
        let (key, mut rng) = platform();
        let other = report(&key, &mut rng, b"a compliment", b"from dana to ben, day 9");
        let alter: [fn(&mut Report, &Report); 7] = [
            |report, other| report.message.clone_from(&other.message),
            |report, _| report.message.clear(),
            |report, other| report.opening = other.opening,
            |report, other| report.commitment = other.commitment,
            |report, other| report.context.clone_from(&other.context),
            |report, other| report.tag.clone_from(&other.tag),
            |report, _| report.tag.truncate(31),
        ];
        for alter in alter {
            let mut report = report(&key, &mut rng, WORDS, CONTEXT);
            alter(&mut report, &other);
            assert_eq!(verified(&key, &report), Err(CryptoError::NotOpened));
        }
    }

    #[test]
    fn another_platforms_tag_proves_nothing_here_though_it_looks_the_same() {
        let (key, mut rng) = platform();
        let outsider = FrankingKey::generate(&mut rng).unwrap();
        let forged = report(&outsider, &mut rng, WORDS, CONTEXT);
        let sent = report(&key, &mut rng, WORDS, CONTEXT);
        // In form the two differ in nothing, and each convinces who has the key.
        assert_eq!(forged.tag.len(), sent.tag.len());
        assert_eq!(verified(&outsider, &forged).unwrap(), WORDS);
        assert_eq!(verified(&key, &forged), Err(CryptoError::NotOpened));
        assert_eq!(verified(&outsider, &sent), Err(CryptoError::NotOpened));
    }

    #[test]
    fn whoever_holds_the_key_can_make_a_report_of_words_never_sent() {
        let (key, mut rng) = platform();
        // No sender takes part: the platform draws the opening itself.
        let invented = report(&key, &mut rng, b"words nobody wrote", CONTEXT);
        assert_eq!(verified(&key, &invented).unwrap(), b"words nobody wrote");
    }

    #[test]
    fn a_commitment_fits_one_message_only_and_hides_which() {
        let mut rng = Rng::seeded([1; 32]);
        let [one, two] = [(); 2].map(|()| commit(&mut rng, WORDS).unwrap());
        assert_ne!(one.commitment, two.commitment);
        let opening = one.opening.as_bytes();
        assert_eq!(check_commitment(WORDS, opening, &one.commitment), Ok(()));
        for (message, opening) in [
            (&b"other words"[..], opening),
            (WORDS, two.opening.as_bytes()),
        ] {
            let refused = check_commitment(message, opening, &one.commitment);
            assert_eq!(refused, Err(CryptoError::NotOpened));
        }
    }

    #[test]
    fn a_key_of_another_length_or_no_randomness_is_an_error() {
        assert_eq!(
            FrankingKey::from_bytes(&[7; 31]).err(),
            Some(CryptoError::BadKey)
        );
        let dry = commit(&mut Rng::given(&[7; 31]), WORDS);
        assert_eq!(dry.err(), Some(CryptoError::Randomness));
    }

    #[test]
    fn printing_shows_neither_the_key_nor_the_opening() {
        let key = FrankingKey::from_bytes(&[7; 32]).unwrap();
        assert_eq!(format!("{key:?}"), "FrankingKey(Secret<32>(redacted))");
        let made = commit(&mut Rng::given(&[7; 32]), WORDS).unwrap();
        assert!(format!("{made:?}").contains("opening: Secret<32>(redacted)"));
    }
}
