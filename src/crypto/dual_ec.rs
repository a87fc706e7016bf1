//! A generator of random numbers with a trapdoor: Dual_EC_DRBG.
//!
//! NIST SP 800-90A (2012) §10.3.1, withdrawn in 2014, on the curve P-256. With
//! `x()` the first coordinate of a point, taken as a number, one call gives
//!
//! ```text
//! s ← x(s·P)                    the state moves on
//! r = x(s·Q)                    its lowest BLOCK_BITS bits are a block
//! … both again until there are enough bits
//! s ← x(s·P)
//! ```
//!
//! Who chose `Q` can have chosen `e` first, with `P = e·Q`. Then a block, whose
//! few missing bits are guessed, gives the point `R = s·Q` and
//! `e·R = s·e·Q = s·P`, whose `x()` is the next state, and with it every block
//! that follows (Shumow and Ferguson, CRYPTO 2007 rump session; in TLS,
//! Checkoway et al., USENIX Security 2014). Nothing in the output shows whether
//! such an `e` exists. Whoever puts a `Q` of their own in its place becomes the
//! one who can predict: in Juniper's ScreenOS from 2012 on (Checkoway et al.,
//! CCS 2016).
//!
//! Three things differ from the standard. A block leaves out
//! [`TRUNCATED_BITS`] bits and not 16, which changes only what a prediction
//! costs. The state is seeded with 32 random bytes and not through Hash_df
//! (§10.4.1). There is no additional input and no reseeding.

use std::fmt;

use p256::elliptic_curve::PrimeField;
use p256::elliptic_curve::group::{Group, GroupEncoding};
use p256::elliptic_curve::ops::Reduce;
use p256::elliptic_curve::point::{AffineCoordinates, DecompressPoint};
use p256::{AffinePoint, FieldBytes, ProjectivePoint, Scalar};
use zeroize::Zeroizing;

use super::opened::guesses;
use super::{CryptoError, Guessed, Opened, Rng, Secret};

/// How many of the highest bits of a coordinate a block leaves out.
///
/// A prediction tries 2^4 coordinates, about half of which are on the curve,
/// and multiplies two points for each of those: 2 to 3 milliseconds, natively.
/// With the standard's 16 bits it is 4096 times as many: about ten seconds.
pub const TRUNCATED_BITS: usize = 4;

/// How many bits a block has.
pub const BLOCK_BITS: usize = 256 - TRUNCATED_BITS;

/// The fewest bytes a prediction starts from: a whole block (31½ bytes), and of
/// the next one so much that no wrong guess fits by chance.
pub const SEEN_LEN: usize = 40;

/// The longest draw, in bytes.
pub const LONGEST_DRAW: usize = 1 << 10;

/// Bytes of [`Constants`]: a compressed point (SEC 1 §2.3.3).
pub const CONSTANTS_LEN: usize = 33;

/// Blocks are no whole number of bytes, so we count in half bytes.
const LEFT_OUT: usize = TRUNCATED_BITS / 4;
const BLOCK: usize = BLOCK_BITS / 4;

/// The number `e` that makes the output predictable. Wiped when dropped.
#[derive(Clone)]
pub struct Trapdoor {
    e: Secret<32>,
    inverse: Zeroizing<Scalar>,
    constants: Constants,
}

/// What everybody's generator is built with: `P`, the generator of the curve,
/// and `Q`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Constants {
    q: AffinePoint,
}

/// A generator with its state. The state is wiped when dropped.
pub struct Generator {
    state: Secret<32>,
    constants: Constants,
}

impl Trapdoor {
    /// A fresh trapdoor.
    ///
    /// # Errors
    /// [`CryptoError::Randomness`].
    pub fn generate(rng: &mut Rng) -> Result<Self, CryptoError> {
        loop {
            // All but one in 2^32 numbers are below the order of the curve.
            let bytes = Zeroizing::new(rng.array::<32>()?);
            if let Ok(trapdoor) = Self::from_bytes(&*bytes) {
                return Ok(trapdoor);
            }
        }
    }

    /// The trapdoor with these 32 bytes, a number with its highest byte first.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] for another length, zero, or a number not below
    /// the order of the curve.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CryptoError> {
        let e = Secret::<32>::from_bytes(bytes)?;
        let inverse = Scalar::from_repr((*e.as_bytes()).into())
            .and_then(|number| number.invert())
            .into_option()
            .map(Zeroizing::new)
            .ok_or(CryptoError::BadKey)?;
        let q = ProjectivePoint::mul_by_generator(&inverse).to_affine();
        Ok(Self {
            e,
            inverse,
            constants: Constants { q },
        })
    }

    /// The trapdoor's own 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        self.e.as_bytes()
    }

    /// The constants to which this is the trapdoor: `Q = e⁻¹·P`.
    pub fn constants(&self) -> Constants {
        self.constants
    }
}

/// Who multiplies `Q`.
trait TimesQ {
    /// `number·Q`.
    fn times_q(&self, number: &Secret<32>) -> ProjectivePoint;
}

/// Everybody: as any point is multiplied.
impl TimesQ for Constants {
    fn times_q(&self, number: &Secret<32>) -> ProjectivePoint {
        ProjectivePoint::from(self.q) * *scalar(number)
    }
}

/// Who has `e`: `number·e⁻¹·P`, for there is a table of multiples of `P`.
impl TimesQ for Trapdoor {
    fn times_q(&self, number: &Secret<32>) -> ProjectivePoint {
        let of_p = Zeroizing::new(*scalar(number) * *self.inverse);
        ProjectivePoint::mul_by_generator(&of_p)
    }
}

impl Constants {
    /// The constants with this `Q`.
    ///
    /// # Errors
    /// [`CryptoError::BadKey`] if the bytes are no compressed point of the
    /// curve other than the one at infinity.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CryptoError> {
        let bytes: [u8; CONSTANTS_LEN] = bytes.try_into().map_err(|_| CryptoError::BadKey)?;
        AffinePoint::from_bytes(&bytes.into())
            .into_option()
            .filter(|q| !bool::from(q.is_identity()))
            .map(|q| Self { q })
            .ok_or(CryptoError::BadKey)
    }

    /// `Q` as a compressed point. `P` is the same for all and left out.
    pub fn to_bytes(&self) -> [u8; CONSTANTS_LEN] {
        self.q.to_bytes().into()
    }
}

impl Generator {
    /// A generator whose state is 32 bytes of `rng`.
    ///
    /// # Errors
    /// [`CryptoError::Randomness`].
    pub fn seeded(constants: &Constants, rng: &mut Rng) -> Result<Self, CryptoError> {
        Ok(Self {
            state: Secret::random(rng)?,
            constants: *constants,
        })
    }

    /// The next `len` bytes. Each draw begins with a new block, and what is
    /// left of its last one is thrown away.
    ///
    /// # Errors
    /// [`CryptoError::TooLong`] above [`LONGEST_DRAW`]; [`CryptoError::BadKey`]
    /// for a state that nobody draws by chance: zero, or the curve's order.
    pub fn draw(&mut self, len: usize) -> Result<Vec<u8>, CryptoError> {
        if len > LONGEST_DRAW {
            return Err(CryptoError::TooLong);
        }
        let state = next(&self.state)?;
        let mut drawn = block_from(&state, &self.constants)?;
        let last = go_on(&mut drawn, state, &self.constants, 2 * len)?;
        self.state = next(&last)?;
        Ok(packed(&drawn))
    }
}

/// From the beginning of a draw, at least [`SEEN_LEN`] bytes, the `len` bytes
/// that follow in it.
///
/// # Errors
/// [`CryptoError::NotOpened`] if this is not the trapdoor to these constants,
/// or the bytes are not the beginning of a draw made with them;
/// [`CryptoError::Truncated`], [`CryptoError::TooLong`] for less than
/// [`SEEN_LEN`] or, in all, more than [`LONGEST_DRAW`] bytes.
pub fn predict(
    trapdoor: &Trapdoor,
    constants: &Constants,
    seen: &[u8],
    len: usize,
) -> Result<Opened<Vec<u8>>, CryptoError> {
    predict_from(trapdoor, constants, seen, len, 0).map(|found| found.opened)
}

/// As [`predict`], beginning with one guess at the missing bits that may be right.
///
/// # Errors
/// As [`predict`].
pub fn predict_from(
    trapdoor: &Trapdoor,
    constants: &Constants,
    seen: &[u8],
    len: usize,
    first: u64,
) -> Result<Guessed<Vec<u8>>, CryptoError> {
    if seen.len() < SEEN_LEN {
        return Err(CryptoError::Truncated);
    }
    let all = seen.len().saturating_add(len);
    if all > LONGEST_DRAW {
        return Err(CryptoError::TooLong);
    }
    if trapdoor.constants != *constants {
        return Err(CryptoError::NotOpened);
    }
    let seen = halves(seen);
    let (block, rest) = seen.split_at(BLOCK);
    let start = &rest[..rest.len().min(BLOCK)];
    for missing in guesses(first, 1 << TRUNCATED_BITS) {
        let Some(point) = point_with(missing as u8, block) else {
            continue;
        };
        let state = x_coordinate(point * *scalar(&trapdoor.e))?;
        let mut drawn = block_from(&state, trapdoor)?;
        if !drawn.starts_with(start) {
            continue;
        }
        go_on(&mut drawn, state, trapdoor, rest.len() + 2 * len)?;
        if let Some(follows) = drawn.strip_prefix(rest) {
            return Ok(Guessed {
                guess: missing,
                opened: Opened::new(packed(follows)),
            });
        }
    }
    Err(CryptoError::NotOpened)
}

/// A point whose coordinate has these lowest bits, and these for the missing
/// ones, if there is one. Of the two, `R` and `-R`, either will do: their
/// multiples have the same `x()`.
fn point_with(missing: u8, block: &[u8]) -> Option<ProjectivePoint> {
    let mut halves = vec![0; LEFT_OUT];
    halves[LEFT_OUT - 1] = missing;
    halves.extend(block);
    let x: [u8; 32] = packed(&halves).try_into().ok()?;
    AffinePoint::decompress(&x.into(), 0.into())
        .into_option()
        .map(ProjectivePoint::from)
}

/// Brings what was drawn, whose last block this state made, to so many half bytes; the
/// state that made the last block then.
fn go_on(
    drawn: &mut Zeroizing<Vec<u8>>,
    mut state: Secret<32>,
    who: &impl TimesQ,
    count: usize,
) -> Result<Secret<32>, CryptoError> {
    while drawn.len() < count {
        state = next(&state)?;
        drawn.extend_from_slice(&block_from(&state, who)?);
    }
    drawn.truncate(count);
    Ok(state)
}

/// The block that this state makes, in half bytes.
fn block_from(state: &Secret<32>, who: &impl TimesQ) -> Result<Zeroizing<Vec<u8>>, CryptoError> {
    let r = x_coordinate(who.times_q(state))?;
    let mut block = halves(r.as_bytes());
    block.drain(..LEFT_OUT);
    Ok(block)
}

/// `x(s·P)`, the state after this one.
fn next(state: &Secret<32>) -> Result<Secret<32>, CryptoError> {
    x_coordinate(ProjectivePoint::mul_by_generator(&scalar(state)))
}

/// A number of 32 bytes, the highest first, as what points are multiplied by.
fn scalar(number: &Secret<32>) -> Zeroizing<Scalar> {
    let bytes = Zeroizing::new(FieldBytes::from(*number.as_bytes()));
    Zeroizing::new(Scalar::reduce(&*bytes))
}

fn x_coordinate(point: ProjectivePoint) -> Result<Secret<32>, CryptoError> {
    let product = Zeroizing::new(point.to_affine());
    if product.is_identity().into() {
        return Err(CryptoError::BadKey);
    }
    Ok(Secret::from(<[u8; 32]>::from(product.x())))
}

/// Bytes as half bytes, the higher half first.
fn halves(bytes: &[u8]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(
        bytes
            .iter()
            .flat_map(|byte| [byte >> 4, byte & 15])
            .collect(),
    )
}

/// The bytes of an even number of half bytes.
fn packed(halves: &[u8]) -> Vec<u8> {
    let (pairs, _) = halves.as_chunks();
    pairs.iter().map(|[high, low]| high << 4 | low).collect()
}

impl fmt::Debug for Trapdoor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Trapdoor(redacted)")
    }
}

impl fmt::Debug for Generator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Generator(redacted)")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::super::digest::sha256;
    use super::*;

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn from_hex(text: &str) -> Vec<u8> {
        (0..text.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap())
            .collect()
    }

    fn draw(constants: &Constants, len: usize) -> Vec<u8> {
        Generator::seeded(constants, &mut Rng::system())
            .unwrap()
            .draw(len)
            .unwrap()
    }

    fn trapdoor(seed: u8) -> Trapdoor {
        Trapdoor::generate(&mut Rng::seeded([seed; 32])).unwrap()
    }

    /// NIST's published example for Dual_EC_DRBG, P-256 and SHA-256, neither
    /// personalised nor with additional input, with the `Q` of SP 800-90A
    /// appendix A.1.1. The standard's blocks are ours without the next 12 bits.
    #[test]
    fn with_the_standards_own_q_the_published_example_comes_out() {
        let q = "02c97445f45cdef9f0d3e05e1e585fc297235b82b5be8ff3efca67c59852018192";
        let constants = Constants::from_bytes(&from_hex(q)).unwrap();
        // Hash_df (§10.4.1): counter, number of bits, entropy input, nonce.
        let material = from_hex(
            "01000001000001020304050607\
            08090a0b0c0d0e0f2021222324252627",
        );
        let seed = sha256(&material);
        let mut generator = Generator::seeded(&constants, &mut Rng::given(&seed)).unwrap();
        for expected in [
            "ff5163c388f791e96f1052d5c8f0bd6fbf7144839c4890ff85487c5c1270\
             2e4c9849af518ae68deb14d3a62702bbde4b98ab211765fd87aca12fc2a6",
            "9a0a11f2dfb88f7260559dd8da6134eb2b34cc0415fa8fd0474db6b85e1a\
             08385f41b435df81296b1b4edf66e0107c0844e3d28a89b05046b89177f2",
        ] {
            let drawn = hex(&generator.draw(63).unwrap());
            assert_eq!([&drawn[3..63], &drawn[66..126]].concat(), expected);
        }
    }

    #[test]
    fn the_trapdoor_predicts_a_generator_seeded_by_the_system() {
        let trapdoor = Trapdoor::generate(&mut Rng::system()).unwrap();
        let constants = trapdoor.constants();
        for (seen, len) in [(SEEN_LEN, 32), (SEEN_LEN, 0), (63, 1), (100, 200)] {
            let drawn = draw(&constants, seen + len);
            let (seen, follows) = drawn.split_at(seen);
            let predicted = predict(&trapdoor, &constants, seen, len).unwrap();
            assert_eq!(predicted.into_inner(), follows);
        }
    }

    /// Nothing here but the curve and bytes: no function of ours takes part in
    /// the attack.
    #[test]
    fn the_bytes_alone_and_the_curve_suffice_for_the_attack() {
        let exported = trapdoor(1);
        let e: [u8; 32] = *exported.as_bytes();
        let q: [u8; 33] = exported.constants().to_bytes();
        let drawn = hex(&draw(&exported.constants(), 72));
        let (seen, follows) = drawn.split_at(80);

        let number = |bytes: [u8; 32]| Scalar::reduce(&FieldBytes::from(bytes));
        let x = |point: ProjectivePoint| -> [u8; 32] { point.to_affine().x().into() };
        let q = ProjectivePoint::from(AffinePoint::from_bytes(&q.into()).unwrap());
        let mut found = Vec::new();
        for digit in "0123456789abcdef".chars() {
            let guess: [u8; 32] = from_hex(&format!("{digit}{}", &seen[..63]))
                .try_into()
                .unwrap();
            let root = AffinePoint::decompress(&guess.into(), 1.into()).into_option();
            let Some(r) = root.map(ProjectivePoint::from) else {
                continue;
            };
            let second = x(r * number(e));
            let third = x(ProjectivePoint::GENERATOR * number(second));
            let blocks = [second, third].map(|state| hex(&x(q * number(state)))[1..].to_owned());
            if let Some(rest) = blocks.concat().strip_prefix(&seen[63..]) {
                found.push(rest[..follows.len()].to_owned());
            }
        }
        assert_eq!(found, [follows]);
    }

    #[test]
    fn the_trapdoor_fits_its_constants() {
        let trapdoor = trapdoor(1);
        let e = Scalar::reduce(&FieldBytes::from(*trapdoor.as_bytes()));
        let q = ProjectivePoint::from(trapdoor.constants().q);
        assert_eq!(q * e, ProjectivePoint::GENERATOR);
    }

    #[test]
    fn another_trapdoor_predicts_nothing() {
        let (owner, other) = (trapdoor(1), trapdoor(2));
        let constants = owner.constants();
        let seen = draw(&constants, SEEN_LEN);
        assert!(predict(&owner, &constants, &seen, 32).is_ok());
        for constants in [constants, other.constants()] {
            let refused = predict(&other, &constants, &seen, 32).err();
            assert_eq!(refused, Some(CryptoError::NotOpened));
        }
    }

    #[test]
    fn whoever_swaps_q_becomes_the_one_who_predicts() {
        let (first, second) = (trapdoor(1), trapdoor(2));
        let swapped = second.constants();
        let drawn = draw(&swapped, SEEN_LEN + 32);
        let (seen, follows) = drawn.split_at(SEEN_LEN);
        let predicted = predict(&second, &swapped, seen, 32).unwrap();
        assert_eq!(predicted.into_inner(), follows);
        for constants in [swapped, first.constants()] {
            let refused = predict(&first, &constants, seen, 32).err();
            assert_eq!(refused, Some(CryptoError::NotOpened));
        }
    }

    #[test]
    fn bytes_of_another_source_are_predicted_by_nobody() {
        let trapdoor = trapdoor(1);
        let constants = trapdoor.constants();
        let mut seen = draw(&constants, 2 * SEEN_LEN);
        let honest = Rng::system().array::<SEEN_LEN>().unwrap();
        let refused = predict(&trapdoor, &constants, &honest, 32).err();
        assert_eq!(refused, Some(CryptoError::NotOpened));
        // Nor are bytes of this source with one altered, be it the last.
        assert!(predict(&trapdoor, &constants, &seen, 32).is_ok());
        seen[2 * SEEN_LEN - 1] ^= 1;
        let refused = predict(&trapdoor, &constants, &seen, 32).err();
        assert_eq!(refused, Some(CryptoError::NotOpened));
    }

    #[test]
    fn a_generator_repeats_itself_only_from_the_same_seed() {
        let constants = trapdoor(1).constants();
        let seeded = |seed| Generator::seeded(&constants, &mut Rng::seeded([seed; 32])).unwrap();
        let (mut one, mut two) = (seeded(1), seeded(1));
        assert_eq!(one.draw(100), two.draw(100));
        assert_eq!(one.draw(7), two.draw(7));
        assert_ne!(one.draw(32), one.draw(32));
        assert_ne!(one.draw(32), seeded(2).draw(32));
    }

    #[test]
    fn trapdoor_and_constants_survive_as_bytes() {
        let trapdoor = trapdoor(1);
        let constants = trapdoor.constants();
        let again = Trapdoor::from_bytes(trapdoor.as_bytes()).unwrap();
        assert_eq!(again.constants(), constants);
        assert_eq!(Constants::from_bytes(&constants.to_bytes()), Ok(constants));
    }

    #[test]
    fn bytes_that_are_neither_are_refused() {
        for bytes in [[0; 32].as_slice(), &[0xff; 32], &[1; 31], &[1; 33], &[]] {
            let refused = Trapdoor::from_bytes(bytes).err();
            assert_eq!(refused, Some(CryptoError::BadKey));
        }
        let mut off_curve = trapdoor(1).constants().to_bytes();
        off_curve[1..].fill(0xff);
        for bytes in [[0; CONSTANTS_LEN].as_slice(), &off_curve, &[2; 32], &[]] {
            assert_eq!(Constants::from_bytes(bytes), Err(CryptoError::BadKey));
        }
    }

    #[test]
    fn too_little_too_much_and_a_state_of_zero_are_refused() {
        let trapdoor = trapdoor(1);
        let constants = trapdoor.constants();
        let short = predict(&trapdoor, &constants, &[7; SEEN_LEN - 1], 1).err();
        assert_eq!(short, Some(CryptoError::Truncated));
        for len in [LONGEST_DRAW - SEEN_LEN + 1, usize::MAX] {
            let long = predict(&trapdoor, &constants, &[7; SEEN_LEN], len).err();
            assert_eq!(long, Some(CryptoError::TooLong));
        }
        let seeded = |seed: &[u8]| Generator::seeded(&constants, &mut Rng::given(seed));
        assert_eq!(seeded(&[]).err(), Some(CryptoError::Randomness));
        let mut zero = seeded(&[0; 32]).unwrap();
        assert_eq!(zero.draw(1), Err(CryptoError::BadKey));
        let mut generator = seeded(&[1; 32]).unwrap();
        let long = generator.draw(LONGEST_DRAW + 1);
        assert_eq!(long, Err(CryptoError::TooLong));
        assert_eq!(
            generator.draw(LONGEST_DRAW).map(|drawn| drawn.len()),
            Ok(LONGEST_DRAW)
        );
    }

    #[test]
    fn printing_it_shows_nothing() {
        let trapdoor = trapdoor(1);
        assert_eq!(format!("{trapdoor:?}"), "Trapdoor(redacted)");
        let generator = Generator::seeded(&trapdoor.constants(), &mut Rng::system()).unwrap();
        assert_eq!(format!("{generator:?}"), "Generator(redacted)");
    }
}
