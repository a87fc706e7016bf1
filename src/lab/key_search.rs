//! A short key, really searched for, and what the measured speed says of longer
//! ones.
//!
//! The search goes in slices, so that whoever runs it can draw in between. The
//! arithmetic is in powers of ten: 2^128 tries fit no counter.

use std::f64::consts::LOG10_2;

use crate::crypto::digest::sha256;
use crate::crypto::short_key::{KeySearch, ShortKey};
use crate::crypto::{CryptoError, Rng};

/// The fewest secret bits a reader may ask for.
pub const FEWEST_BITS: u8 = 16;
/// The most: a browser needs hours for them.
pub const MOST_BITS: u8 = 32;
/// The lengths that the speed is worked out for.
pub const EXTRAPOLATED: [u8; 3] = [40, 56, 128];
/// How long one slice of a search is to take, in milliseconds: half a frame.
const SLICE: f64 = 8.0;
/// The tries of the first slice, before anything was measured.
const FIRST_SLICE: u32 = 500;

/// What a search is bound to.
const ABOUT: &[u8] = b"key search";

/// A message sealed under a short key, and the search for that key.
#[derive(Debug)]
pub struct Search {
    keys: KeySearch,
    sealed: Vec<u8>,
    tried: u64,
    total: u64,
    slice: u32,
    spent: f64,
}

/// What a search found: it exists only once the key opened the message.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Found {
    /// The first bytes of the SHA-256 of the key.
    pub fingerprint: [u8; 8],
    /// What the key opened.
    pub message: String,
}

/// What was tried.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Tried {
    /// Keys tried.
    pub tried: u64,
    /// Keys there are.
    pub total: u64,
    /// Keys a second, once it was measured.
    pub rate: Option<f64>,
    /// Seconds spent on trying.
    pub seconds: f64,
}

/// How far a search is.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub enum Progress {
    /// It goes on.
    Running(Tried),
    /// The key was found, and opened the message.
    Found(Tried, Found),
    /// Every key was tried in vain.
    NotFound(Tried),
}

impl Search {
    /// Seals `message` under a fresh key of which `bits` bits are secret, and
    /// forgets the key.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] for a length out of range;
    /// [`CryptoError::Randomness`].
    pub fn begin(bits: u8, message: &str, rng: &mut Rng) -> Result<Self, CryptoError> {
        let short = ShortKey::generate(bits, rng)?;
        Ok(Self {
            keys: KeySearch::new(&short.hint())?,
            sealed: short.key().seal(rng, ABOUT, message.as_bytes())?,
            tried: 0,
            total: 1 << bits,
            slice: FIRST_SLICE,
            spent: 0.0,
        })
    }

    /// One slice, timed by `clock` in milliseconds; the next one is made to take
    /// half a frame.
    ///
    /// # Errors
    /// [`CryptoError::NotOpened`] if the key that fits the sample does not open
    /// the message.
    pub fn go_on(&mut self, clock: impl Fn() -> f64) -> Result<Option<Found>, CryptoError> {
        let (before, begun) = (self.tried, clock());
        let step = self.keys.step(self.slice);
        let took = (clock() - begun).max(0.0);
        self.tried = step.tried;
        self.spent += took;
        self.slice = next_slice(self.tried - before, took);
        let Some(key) = step.found else {
            return Ok(None);
        };
        let key = key.into_inner();
        let opened = key.open(ABOUT, &self.sealed)?.into_inner();
        let mut fingerprint = [0; 8];
        fingerprint.copy_from_slice(&sha256(key.as_bytes())[..8]);
        Ok(Some(Found {
            fingerprint,
            message: String::from_utf8_lossy(&opened).into_owned(),
        }))
    }

    /// What was tried so far.
    pub fn so_far(&self) -> Tried {
        Tried {
            tried: self.tried(),
            total: self.total(),
            rate: self.rate(),
            seconds: self.spent() / 1000.0,
        }
    }

    /// Keys tried so far.
    pub fn tried(&self) -> u64 {
        self.tried
    }

    /// Keys there are.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// Whether every key was tried.
    pub fn is_over(&self) -> bool {
        self.tried >= self.total
    }

    /// Milliseconds spent on trying alone.
    pub fn spent(&self) -> f64 {
        self.spent
    }

    /// Keys a second; none before enough time has passed to be measured.
    pub fn rate(&self) -> Option<f64> {
        (self.spent >= 1.0).then(|| self.tried as f64 * 1000.0 / self.spent)
    }
}

/// How many tries fill a slice, after so many took so many milliseconds. At
/// most four times as many as before, so that a clock that stood still is not
/// believed.
fn next_slice(tried: u64, took: f64) -> u32 {
    let tried = tried.max(1) as f64;
    let fitting = if took > 0.0 {
        tried * SLICE / took
    } else {
        f64::INFINITY
    };
    fitting.min(tried * 4.0).clamp(64.0, 1e7) as u32
}

/// A span of time, as coarse as it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Less than a second.
    Moment,
    /// So many seconds.
    Seconds(u64),
    /// So many minutes.
    Minutes(u64),
    /// So many hours.
    Hours(u64),
    /// So many days.
    Days(u64),
    /// So many years.
    Years(u64),
    /// Ten to this power of years.
    YearsPower(u32),
}

/// The age of the universe in years, as a power of ten: 13.8 thousand million.
const UNIVERSE: f64 = 10.14;
const YEAR: f64 = 365.25 * 86_400.0;

impl Span {
    /// So many seconds, rounded to the unit that fits.
    pub fn of_seconds(seconds: f64) -> Self {
        Self::of_power(seconds.max(0.0).log10())
    }

    /// How long all keys of `bits` bits take at `rate` keys a second on each of so
    /// many devices.
    pub fn of_search(bits: u8, rate: f64, devices: u32) -> Self {
        let keys = f64::from(bits) * LOG10_2;
        Self::of_power(keys - rate.max(f64::MIN_POSITIVE).log10() - f64::from(devices).log10())
    }

    /// Ten to this power of seconds.
    fn of_power(power: f64) -> Self {
        let seconds = 10_f64.powf(power.min(300.0));
        let rounded = |unit: f64| (seconds / unit).round() as u64;
        match seconds {
            _ if power - YEAR.log10() >= 6.0 => {
                Self::YearsPower((power - YEAR.log10()).round() as u32)
            }
            less if less < 0.95 => Self::Moment,
            less if less < 99.5 => Self::Seconds(rounded(1.0)),
            less if less < 99.5 * 60.0 => Self::Minutes(rounded(60.0)),
            less if less < 2.0 * 86_400.0 => Self::Hours(rounded(3600.0)),
            less if less < 2.0 * YEAR => Self::Days(rounded(86_400.0)),
            _ => Self::Years(rounded(YEAR)),
        }
    }

    /// Whether it is longer than the universe has existed.
    pub fn outlasts_the_universe(self) -> bool {
        matches!(self, Self::YearsPower(power) if f64::from(power) > UNIVERSE)
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test fails by panicking")]
mod tests {
    use std::cell::Cell;

    use super::*;

    /// A clock that goes on by so much each time it is looked at.
    fn clock(tick: f64) -> impl Fn() -> f64 {
        let now = Cell::new(0.0);
        move || now.replace(now.get() + tick)
    }

    #[test]
    fn a_search_in_slices_finds_the_key_and_opens_the_message() {
        let mut search = Search::begin(12, "See you at six.", &mut Rng::system()).expect("a key");
        let clock = clock(8.0);
        let mut slices = 0;
        let found = loop {
            slices += 1;
            if let Some(found) = search.go_on(&clock).expect("it opens") {
                break found;
            }
            assert!(!search.is_over(), "every key was tried in vain");
        };
        assert_eq!(found.message, "See you at six.");
        assert!(search.tried() <= search.total());
        assert_eq!(search.total(), 4096);
        assert_eq!(search.spent(), f64::from(slices) * 8.0);
        let rate = search.rate().expect("time has passed");
        assert!((rate - search.tried() as f64 * 1000.0 / search.spent()).abs() < 1e-9);
    }

    #[test]
    fn a_slice_is_made_to_take_half_a_frame_and_grows_with_care() {
        assert_eq!(next_slice(1000, 16.0), 500);
        assert_eq!(next_slice(1000, 4.0), 2000);
        assert_eq!(next_slice(1000, 0.0), 4000);
        assert_eq!(next_slice(1, 1e9), 64);
    }

    #[test]
    fn nothing_is_said_of_the_speed_before_there_was_time_to_measure_it() {
        let search = Search::begin(16, "", &mut Rng::system()).expect("a key");
        assert_eq!(search.rate(), None);
    }

    #[test]
    fn spans_are_said_in_the_unit_that_fits() {
        for (seconds, span) in [
            (0.0, Span::Moment),
            (0.4, Span::Moment),
            (1.2, Span::Seconds(1)),
            (90.0, Span::Seconds(90)),
            (120.0, Span::Minutes(2)),
            (3.0 * 3600.0, Span::Hours(3)),
            (36.0 * 3600.0, Span::Hours(36)),
            (12.0 * 86_400.0, Span::Days(12)),
            (10.0 * YEAR, Span::Years(10)),
            (5e8 * YEAR, Span::YearsPower(9)),
        ] {
            assert_eq!(Span::of_seconds(seconds), span, "{seconds}");
        }
    }

    #[test]
    fn longer_keys_follow_from_the_speed() {
        // A million keys a second: 2^40 = 1.1e12 tries are 12.7 days.
        assert_eq!(Span::of_search(40, 1e6, 1), Span::Days(13));
        assert_eq!(Span::of_search(56, 1e6, 1), Span::Years(2283));
        let longest = Span::of_search(128, 1e6, 1);
        assert_eq!(longest, Span::YearsPower(25));
        assert!(longest.outlasts_the_universe());
        assert_eq!(Span::of_search(56, 1e6, 1_000_000), Span::Hours(20));
        assert!(!Span::of_search(56, 1e6, 1).outlasts_the_universe());
        // A speed of nothing is no reason to stop.
        assert!(Span::of_search(16, 0.0, 1).outlasts_the_universe());
    }
}
