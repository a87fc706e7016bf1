//! A key behind a bounded search: crumple zones.
//!
//! After Wright and Varia, "Crypto Crumple Zones: Enabling Limited Access
//! without Mass Surveillance" (IEEE EuroS&P 2018, doi 10.1109/EuroSP.2018.00028),
//! the symmetric crumpling: a proof of work sets a price on each message, and
//! the price of many messages is the sum. Their public-key crumpling, a price
//! to be paid once before any message can be opened, is left out.
//!
//! ```text
//! secret = random number below 2^bits
//! prk    = HKDF-Extract(salt = random(32), secret as 8 bytes, big-endian)
//! key    = HKDF-Expand(prk, "key")      32 bytes
//! check  = HKDF-Expand(prk, "check")    16 bytes
//! ```
//!
//! with SHA-256 (RFC 5869). `bits`, `salt` and `check` go with the message.
//! They let anyone tell a right guess of `secret` from a wrong one; the salt,
//! drawn anew for each puzzle, makes guesses for one worth nothing for another.

use zeroize::Zeroizing;

use super::kdf::{hkdf_expand, hkdf_extract};
use super::opened::guesses;
use super::{AeadKey, CryptoError, Guessed, Opened, Rng};

/// The most bits a puzzle can have: more than anyone can search.
pub const MOST_BITS: u8 = 63;

/// Names the derivation, as HKDF's `info`.
const KEY: &[u8] = b"sightlines puzzle key";
const CHECK: &[u8] = b"sightlines puzzle check";

/// What goes with a message, for anyone to solve.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Puzzle {
    /// How many bits are to be searched, from 1 to [`MOST_BITS`].
    pub bits: u8,
    /// This puzzle's own salt.
    pub salt: [u8; 32],
    /// What a right guess derives.
    pub check: [u8; 16],
}

impl Puzzle {
    /// A fresh puzzle, and the key behind it.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] unless there are from 1 to [`MOST_BITS`] bits;
    /// [`CryptoError::Randomness`].
    pub fn make(bits: u8, rng: &mut Rng) -> Result<(Self, AeadKey), CryptoError> {
        let last = number_of_guesses(bits)? - 1;
        let salt = rng.array()?;
        let secret = Zeroizing::new(u64::from_be_bytes(rng.array()?) & last);
        let prk = prk(&salt, *secret);
        let puzzle = Self {
            bits,
            salt,
            check: check(&prk)?,
        };
        Ok((puzzle, key(&prk)?))
    }

    /// How many guesses there are: 2^`bits`. Half of them find the key on
    /// average.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] unless there are from 1 to [`MOST_BITS`] bits.
    pub fn guesses(&self) -> Result<u64, CryptoError> {
        number_of_guesses(self.bits)
    }

    /// Searches for the key with at most `most_tries` guesses, in rising order.
    ///
    /// # Errors
    /// [`CryptoError::NotOpened`] if they do not suffice, or nothing fits;
    /// [`CryptoError::BadKey`] unless there are from 1 to [`MOST_BITS`] bits.
    pub fn solve(&self, most_tries: u64) -> Result<Opened<AeadKey>, CryptoError> {
        self.solve_from(most_tries, 0).map(|found| found.opened)
    }

    /// As [`Self::solve`], beginning with one guess that may be right; it has to be
    /// one that so many tries reach.
    ///
    /// # Errors
    /// As [`Self::solve`].
    pub fn solve_from(&self, most_tries: u64, first: u64) -> Result<Guessed<AeadKey>, CryptoError> {
        for secret in guesses(first, self.guesses()?.min(most_tries)) {
            let prk = prk(&self.salt, secret);
            if check(&prk)? == self.check {
                return Ok(Guessed {
                    guess: secret,
                    opened: Opened::new(key(&prk)?),
                });
            }
        }
        Err(CryptoError::NotOpened)
    }
}

fn number_of_guesses(bits: u8) -> Result<u64, CryptoError> {
    match bits {
        1..=MOST_BITS => Ok(1 << bits),
        _ => Err(CryptoError::BadKey),
    }
}

fn prk(salt: &[u8; 32], secret: u64) -> Zeroizing<[u8; 32]> {
    Zeroizing::new(hkdf_extract(salt, &secret.to_be_bytes()))
}

fn key(prk: &[u8; 32]) -> Result<AeadKey, CryptoError> {
    let mut bytes = Zeroizing::new([0; 32]);
    hkdf_expand(prk, KEY, bytes.as_mut_slice())?;
    AeadKey::from_bytes(bytes.as_slice())
}

fn check(prk: &[u8; 32]) -> Result<[u8; 16], CryptoError> {
    let mut check = [0; 16];
    hkdf_expand(prk, CHECK, &mut check)?;
    Ok(check)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    /// A puzzle of 10 bits with this secret.
    fn with_secret(secret: u64) -> (Puzzle, AeadKey) {
        let random = [[3; 32].as_slice(), &secret.to_be_bytes()].concat();
        Puzzle::make(10, &mut Rng::given(&random)).unwrap()
    }

    #[test]
    fn who_can_pay_for_every_guess_opens_the_message() {
        let mut rng = Rng::system();
        for bits in [1, 8, 12] {
            let (puzzle, key) = Puzzle::make(bits, &mut rng).unwrap();
            let sealed = key.seal(&mut rng, b"row 7", b"at six").unwrap();
            let most = puzzle.guesses().unwrap();
            assert_eq!(most, 1 << bits);
            let solved = puzzle.solve(most).unwrap().into_inner();
            let opened = solved.open(b"row 7", &sealed).unwrap();
            assert_eq!(opened.into_inner(), b"at six");
        }
    }

    #[test]
    fn a_budget_one_guess_too_small_opens_nothing() {
        let (puzzle, key) = with_secret(700);
        assert_eq!(puzzle.solve(700).err(), Some(CryptoError::NotOpened));
        let solved = puzzle.solve(701).unwrap().into_inner();
        assert_eq!(solved.as_bytes(), key.as_bytes());
        assert_eq!(puzzle.solve(0).err(), Some(CryptoError::NotOpened));
    }

    #[test]
    fn solving_one_puzzle_gives_nothing_for_another() {
        let random = |salt| [[salt; 32].as_slice(), &5_u64.to_be_bytes()].concat();
        let [(one, one_key), (two, two_key)] =
            [3, 4].map(|salt| Puzzle::make(10, &mut Rng::given(&random(salt))).unwrap());
        // Even the same secret gives another key and another check.
        assert_ne!(one_key.as_bytes(), two_key.as_bytes());
        assert_ne!(one.check, two.check);
        // A table of all guesses for one salt has no answer for the other.
        let table = |puzzle: &Puzzle| -> Vec<[u8; 16]> {
            (0..1024)
                .map(|secret| check(&prk(&puzzle.salt, secret)).unwrap())
                .collect()
        };
        assert!(table(&one).contains(&one.check));
        assert!(!table(&one).contains(&two.check));
        assert_eq!(table(&one)[5], one.check);
        // Nor does the solved key open what the other puzzle guards.
        let sealed = two_key.seal(&mut Rng::system(), b"", b"at six").unwrap();
        let solved = one.solve(1024).unwrap().into_inner();
        assert_eq!(
            solved.open(b"", &sealed).err(),
            Some(CryptoError::NotOpened)
        );
    }

    #[test]
    fn each_puzzle_has_a_salt_of_its_own() {
        let mut rng = Rng::system();
        let [one, two] = [(); 2].map(|()| Puzzle::make(1, &mut rng).unwrap().0);
        assert_ne!(one.salt, two.salt);
    }

    #[test]
    fn an_altered_puzzle_has_no_solution() {
        let (puzzle, _) = with_secret(5);
        let mut salted = puzzle.clone();
        salted.salt[0] ^= 1;
        let mut checked = puzzle.clone();
        checked.check[0] ^= 1;
        for altered in [salted, checked] {
            assert_eq!(altered.solve(1024).err(), Some(CryptoError::NotOpened));
        }
    }

    #[test]
    fn a_puzzle_of_no_bits_or_of_too_many_is_refused() {
        let mut rng = Rng::system();
        for bits in [0, MOST_BITS + 1, u8::MAX] {
            let refused = Puzzle::make(bits, &mut rng).err();
            assert_eq!(refused, Some(CryptoError::BadKey));
            let other = Puzzle {
                bits,
                ..with_secret(5).0
            };
            assert_eq!(other.solve(1).err(), Some(CryptoError::BadKey));
        }
        let (largest, _) = Puzzle::make(MOST_BITS, &mut rng).unwrap();
        assert_eq!(largest.guesses(), Ok(1 << 63));
    }
}
