//! A key short enough to search: export-grade encryption.
//!
//! In the 1990s the United States let ciphers be exported with 40 secret bits.
//! SSL 2.0 obeyed by sending the rest of a 128-bit key in clear (Hickman,
//! "The SSL Protocol", 1995, CLEAR-KEY-DATA); TLS 1.0 by deriving the key from
//! 40 secret bits (RFC 2246 §6.3.1). Servers that kept such suites for old
//! clients could be held to them decades later: FREAK (Beurdouche et al., IEEE
//! S&P 2015), Logjam (Adrian et al., CCS 2015), DROWN (Aviram et al., USENIX
//! Security 2016).
//!
//! Here it is a ChaCha20-Poly1305 key whose last `bits` bits alone are secret:
//!
//! ```text
//! key    = random(32)
//! clear  = key, its last `bits` bits set to zero        (sent along)
//! sample = nonce ‖ AEAD(key, nonce, KNOWN)              (sent along)
//! ```
//!
//! The search puts each number below 2^`bits` into the gap. The AEAD's keystream
//! begins with ChaCha20's block number 1 (RFC 8439 §2.8), so one block tells almost
//! every wrong guess; what passes must then open the sample.

use std::fmt;

use chacha20::ChaCha20;
use chacha20::cipher::{KeyIvInit, StreamCipher, StreamCipherSeek};
use zeroize::Zeroizing;

use super::{AeadKey, CryptoError, Guessed, NONCE_LEN, Opened, Rng, TAG_LEN};

/// The most secret bits: those of the export rules.
pub const MOST_BITS: u8 = 40;

/// Bytes of a block of ChaCha20 (RFC 8439 §2.3).
const BLOCK_LEN: u32 = 64;
/// What every sample says.
const KNOWN: &[u8; 16] = b"a sample of text";
/// Guesses made at once by [`search`]: a browser that compiles a function anew once it
/// has turned out to be used much lets those who are in the old one go on in it.
const AT_ONCE: u32 = 1 << 10;
const SAMPLE_LEN: usize = NONCE_LEN + KNOWN.len() + TAG_LEN;

/// A key of which few bits are secret.
#[derive(Clone, Debug)]
pub struct ShortKey {
    key: AeadKey,
    hint: ShortKeyHint,
}

/// What is given away of a [`ShortKey`], for anyone to see.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ShortKeyHint {
    /// How many bits are secret, from 1 to [`MOST_BITS`].
    pub bits: u8,
    /// The key with its secret bits, the last ones, zero.
    pub clear: [u8; 32],
    /// A fixed text of 16 bytes sealed under the key, to test guesses on:
    /// `nonce(12) ‖ ciphertext(16) ‖ tag(16)`.
    pub sample: Vec<u8>,
}

impl ShortKey {
    /// A fresh key with this many secret bits.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] unless there are from 1 to [`MOST_BITS`];
    /// [`CryptoError::Randomness`].
    pub fn generate(bits: u8, rng: &mut Rng) -> Result<Self, CryptoError> {
        let gap = gap(bits)?;
        let key = AeadKey::generate(rng)?;
        let mut clear = Zeroizing::new([0; 32]);
        clear.copy_from_slice(key.as_bytes());
        let kept = last(&clear) & !gap;
        set_last(&mut clear, kept);
        let hint = ShortKeyHint {
            bits,
            clear: *clear,
            sample: key.seal(rng, b"", KNOWN)?,
        };
        Ok(Self { key, hint })
    }

    /// The whole key.
    pub fn key(&self) -> &AeadKey {
        &self.key
    }

    /// What is given away of it.
    pub fn hint(&self) -> ShortKeyHint {
        self.hint.clone()
    }
}

/// A search for the secret bits that can be stopped and taken up again.
pub struct KeySearch {
    guess: Zeroizing<[u8; 32]>,
    sample: Vec<u8>,
    nonce: [u8; NONCE_LEN],
    /// What the right key's keystream begins with.
    keystream: [u8; KNOWN.len()],
    tried: u64,
    total: u64,
}

/// How far a search has come.
#[derive(Debug)]
pub struct SearchStep {
    /// Guesses made so far, in all steps together.
    pub tried: u64,
    /// Guesses there are.
    pub total: u64,
    /// The key, in the step that found it.
    pub found: Option<Opened<AeadKey>>,
}

impl KeySearch {
    /// A search at its beginning.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] unless from 1 to [`MOST_BITS`] bits are secret
    /// and zero; [`CryptoError::Malformed`] for a sample of another length.
    pub fn new(hint: &ShortKeyHint) -> Result<Self, CryptoError> {
        let gap = gap(hint.bits)?;
        if last(&hint.clear) & gap != 0 {
            return Err(CryptoError::BadKey);
        }
        let sample: &[u8; SAMPLE_LEN] = hint
            .sample
            .as_slice()
            .try_into()
            .map_err(|_| CryptoError::Malformed)?;
        let (nonce, sealed) = sample
            .split_first_chunk::<NONCE_LEN>()
            .ok_or(CryptoError::Malformed)?;
        let mut keystream = *KNOWN;
        for (byte, sealed) in keystream.iter_mut().zip(sealed) {
            *byte ^= sealed;
        }
        Ok(Self {
            guess: Zeroizing::new(hint.clear),
            sample: hint.sample.clone(),
            nonce: *nonce,
            keystream,
            tried: 0,
            total: gap + 1,
        })
    }

    /// Makes up to `tries` more guesses, in rising order, until one fits. Once
    /// all are made, does nothing.
    pub fn step(&mut self, tries: u32) -> SearchStep {
        let until = self.total.min(self.tried.saturating_add(tries.into()));
        let mut found = None;
        while found.is_none() && self.tried < until {
            found = self.guess(self.tried);
            self.tried += 1;
        }
        SearchStep {
            tried: self.tried,
            total: self.total,
            found,
        }
    }

    /// The key with this number in the gap, if it fits.
    fn guess(&mut self, number: u64) -> Option<Opened<AeadKey>> {
        if number >= self.total {
            return None;
        }
        let clear = last(&self.guess) & !(self.total - 1);
        set_last(&mut self.guess, clear | number);
        self.may_fit().then(|| self.opened()).flatten()
    }

    /// One block: false for all but one in 2^128 wrong guesses.
    fn may_fit(&self) -> bool {
        let mut cipher = ChaCha20::new((&*self.guess).into(), (&self.nonce).into());
        cipher.seek(BLOCK_LEN);
        let mut keystream = [0; KNOWN.len()];
        cipher.apply_keystream(&mut keystream);
        keystream == self.keystream
    }

    /// The guess, if it opens the sample.
    fn opened(&self) -> Option<Opened<AeadKey>> {
        let key = AeadKey::from_bytes(&*self.guess).ok()?;
        key.open(b"", &self.sample).ok()?;
        Some(Opened::new(key))
    }
}

/// Searches to the end: at most 2^`bits` guesses, half of them on average.
///
/// # Errors
/// As [`KeySearch::new`]; [`CryptoError::NotOpened`] if no guess fits.
pub fn search(hint: &ShortKeyHint) -> Result<Opened<AeadKey>, CryptoError> {
    search_from(hint, 0).map(|found| found.opened)
}

/// As [`search`], beginning with one guess that may be right.
///
/// # Errors
/// As [`search`].
pub fn search_from(hint: &ShortKeyHint, first: u64) -> Result<Guessed<AeadKey>, CryptoError> {
    let mut search = KeySearch::new(hint)?;
    if let Some(opened) = search.guess(first) {
        return Ok(Guessed {
            guess: first,
            opened,
        });
    }
    loop {
        let step = search.step(AT_ONCE);
        if let Some(opened) = step.found {
            return Ok(Guessed {
                guess: step.tried - 1,
                opened,
            });
        }
        if step.tried == step.total {
            return Err(CryptoError::NotOpened);
        }
    }
}

/// A one for each secret bit.
fn gap(bits: u8) -> Result<u64, CryptoError> {
    match bits {
        1..=MOST_BITS => Ok((1 << bits) - 1),
        _ => Err(CryptoError::BadKey),
    }
}

/// The last 64 bits of a key, as a number.
fn last(key: &[u8; 32]) -> u64 {
    key.last_chunk().copied().map_or(0, u64::from_be_bytes)
}

fn set_last(key: &mut [u8; 32], number: u64) {
    key[24..].copy_from_slice(&number.to_be_bytes());
}

impl fmt::Debug for KeySearch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeySearch(redacted)")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn a_search_finds_a_short_key_and_what_was_sealed_under_it_opens() {
        let mut rng = Rng::system();
        for bits in [1, 7, 8, 13] {
            let short = ShortKey::generate(bits, &mut rng).unwrap();
            let sealed = short.key().seal(&mut rng, b"row 7", b"at six").unwrap();
            let found = search(&short.hint()).unwrap().into_inner();
            assert_eq!(found.as_bytes(), short.key().as_bytes());
            assert_eq!(
                found.open(b"row 7", &sealed).unwrap().into_inner(),
                b"at six"
            );
        }
    }

    #[test]
    fn a_search_that_begins_at_any_guess_finds_the_same_key() {
        let mut rng = Rng::system();
        let short = ShortKey::generate(8, &mut rng).unwrap();
        let right = search_from(&short.hint(), 0).unwrap().guess;
        for first in [0, right, right ^ 1, 255, 256, u64::MAX] {
            let found = search_from(&short.hint(), first).unwrap();
            assert_eq!(found.guess, right);
            let key = found.opened.into_inner();
            assert_eq!(key.as_bytes(), short.key().as_bytes());
        }
    }

    #[test]
    fn only_the_last_bits_are_kept_back() {
        let mut rng = Rng::given(&[[0xff; 32].as_slice(), &[1; NONCE_LEN]].concat());
        let hint = ShortKey::generate(12, &mut rng).unwrap().hint();
        assert_eq!(hint.clear[..30], [0xff; 30]);
        assert_eq!(hint.clear[30..], [0xf0, 0x00]);
        assert_eq!(hint.sample.len(), SAMPLE_LEN);
    }

    /// The key's secret bits are all ones, so it is the last guess of all.
    #[test]
    fn a_search_stopped_and_taken_up_again_misses_no_guess() {
        let mut rng = Rng::given(&[[0xff; 32].as_slice(), &[1; NONCE_LEN]].concat());
        let short = ShortKey::generate(10, &mut rng).unwrap();
        let mut search = KeySearch::new(&short.hint()).unwrap();
        for round in 1..=10 {
            let step = search.step(100);
            assert_eq!((step.tried, step.total), (round * 100, 1024));
            assert!(step.found.is_none());
        }
        let step = search.step(100);
        assert_eq!(step.tried, 1024);
        assert_eq!(step.found.unwrap().into_inner().as_bytes(), &[0xff; 32]);
        assert!(search.step(100).found.is_none());
    }

    #[test]
    fn a_guess_that_fits_one_block_must_still_open_the_sample() {
        let mut hint = ShortKey::generate(8, &mut Rng::system()).unwrap().hint();
        hint.sample[SAMPLE_LEN - 1] ^= 1;
        assert_eq!(search(&hint).err(), Some(CryptoError::NotOpened));
    }

    #[test]
    fn searching_the_wrong_gap_finds_nothing() {
        let mut hint = ShortKey::generate(8, &mut Rng::system()).unwrap().hint();
        hint.clear[0] ^= 1;
        assert_eq!(search(&hint).err(), Some(CryptoError::NotOpened));
    }

    #[test]
    fn a_hint_that_is_none_is_refused() {
        let mut rng = Rng::system();
        for bits in [0, MOST_BITS + 1, u8::MAX] {
            let refused = ShortKey::generate(bits, &mut rng).err();
            assert_eq!(refused, Some(CryptoError::BadKey));
        }
        let good = ShortKey::generate(MOST_BITS, &mut rng).unwrap().hint();
        assert!(KeySearch::new(&good).is_ok());
        let too_many = ShortKeyHint {
            bits: MOST_BITS + 1,
            ..good.clone()
        };
        assert_eq!(KeySearch::new(&too_many).err(), Some(CryptoError::BadKey));
        let mut not_clear = good.clone();
        not_clear.clear[31] = 1;
        assert_eq!(KeySearch::new(&not_clear).err(), Some(CryptoError::BadKey));
        for sample in [vec![], vec![0; SAMPLE_LEN - 1], vec![0; SAMPLE_LEN + 1]] {
            let other = ShortKeyHint {
                sample,
                ..good.clone()
            };
            assert_eq!(KeySearch::new(&other).err(), Some(CryptoError::Malformed));
        }
    }

    #[test]
    fn printing_it_shows_nothing_of_the_secret_bits() {
        let mut rng = Rng::given(&[[0xff; 32].as_slice(), &[1; NONCE_LEN]].concat());
        let short = ShortKey::generate(8, &mut rng).unwrap();
        assert!(format!("{short:?}").contains("AeadKey(redacted)"));
        let search = KeySearch::new(&short.hint()).unwrap();
        assert_eq!(format!("{search:?}"), "KeySearch(redacted)");
    }
}
