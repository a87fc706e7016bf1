//! `rng_trapdoor`: from the random bytes shown with a message to its key, on
//! P-256 and nothing else.

use p256::elliptic_curve::PrimeField;
use p256::elliptic_curve::ops::Reduce;
use p256::elliptic_curve::point::{AffineCoordinates, DecompressPoint};
use p256::{AffinePoint, FieldBytes, ProjectivePoint, Scalar};
use sightlines::design::Design;

use super::exported::{Exported, Record, form, words};
use super::primitives::content;
use super::scene::scenario;

fn half_bytes(bytes: &[u8]) -> Vec<u8> {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .collect()
}

fn whole_bytes(halves: &[u8]) -> Vec<u8> {
    halves
        .chunks(2)
        .map(|pair| pair[0] << 4 | pair[1])
        .collect()
}

/// The first coordinate of `number` times a point.
fn x(point: ProjectivePoint, number: &[u8; 32]) -> [u8; 32] {
    let number = Scalar::reduce(&FieldBytes::from(*number));
    (point * number).to_affine().x().into()
}

/// The 32 bytes that follow 40 shown ones. A block is 63 half bytes of a
/// coordinate, of which the highest half byte is left out.
fn predicted(e: &[u8; 32], shown: &[u8]) -> Option<Vec<u8>> {
    let inverse = Scalar::from_repr((*e).into()).into_option()?.invert();
    let q = ProjectivePoint::GENERATOR * inverse.into_option()?;
    let shown = half_bytes(shown);
    let (block, rest) = shown.split_at(63);
    (0..16).find_map(|missing| {
        let coordinate = whole_bytes(&[&[missing], block].concat());
        let coordinate: [u8; 32] = coordinate.try_into().ok()?;
        let r = AffinePoint::decompress(&coordinate.into(), 0.into()).into_option()?;
        let mut state = x(r.into(), e);
        let mut follows = Vec::new();
        while follows.len() < rest.len() + 64 {
            follows.extend(&half_bytes(&x(q, &state))[1..]);
            state = x(ProjectivePoint::GENERATOR, &state);
        }
        let key = follows.strip_prefix(rest)?;
        Some(whole_bytes(&key[..64]))
    })
}

#[test]
fn the_trapdoor_predicts_the_key_of_the_real_message_from_what_it_shows() {
    let run = Exported::of(Design::RngTrapdoor);
    let secret = run.one("trapdoor", 10, form::TRAPDOOR);
    let e: [u8; 32] = secret.bytes(0).try_into().unwrap();
    let scenario = scenario();
    for (day, text) in [
        (1, scenario.earlier_text),
        (5, scenario.text),
        (9, scenario.later_text),
    ] {
        let body = run.body(day);
        let shown = Record::read(body.list(1)[0]).unwrap();
        assert_eq!(shown.form, form::RANDOM_OUTPUT);
        let key = predicted(&e, shown.bytes(0)).expect("predicted");
        assert_eq!(words(&content(&body, &key).unwrap()), Some(text));

        let mut other = e;
        other[31] ^= 1;
        assert_eq!(predicted(&other, shown.bytes(0)), None);
    }
}

#[test]
fn whoever_takes_the_trapdoor_over_predicts_as_well_and_one_of_another_run_does_not() {
    let [run, other] = [(); 2].map(|()| Exported::of(Design::RngTrapdoor));
    let e = |run: &Exported| -> [u8; 32] {
        let secret = run.one("trapdoor", 10, form::TRAPDOOR);
        secret.bytes(0).try_into().unwrap()
    };
    // A thief's copy is as good as the maker's.
    let stolen = run.one("package", 10, form::TRAPDOOR);
    assert_eq!(stolen.bytes(0), e(&run));
    let shown = Record::read(run.body(5).list(1)[0]).unwrap();
    assert_eq!(predicted(&e(&other), shown.bytes(0)), None);
}
