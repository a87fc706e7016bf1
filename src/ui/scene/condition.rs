//! What an “only if” answer asks for, short enough to stand under a name.

use crate::party::Source;

/// The shape of a condition: which sentence says it, about which sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// One further thing is enough; `others` says whether other sets would do too.
    One(Source, Alternatives),
    /// Either of two things is enough.
    Either(Source, Source, Alternatives),
    /// Two things together.
    Both(Source, Source, Alternatives),
    /// More than two things together, or nothing that can be named.
    Several,
}

/// Whether further smallest sets exist that are not named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alternatives {
    /// What is named is all there is.
    None,
    /// There are other ways.
    Some,
}

impl Alternatives {
    const fn when(left: bool) -> Self {
        if left { Self::Some } else { Self::None }
    }
}

/// The shortest of the smallest sets, in the order the engine lists them.
pub fn shortest(needs: &[Vec<Source>]) -> Condition {
    let mut single = needs.iter().filter_map(|set| match set.as_slice() {
        [only] => Some(*only),
        _ => None,
    });
    match (single.next(), single.next()) {
        (Some(first), Some(second)) => {
            return Condition::Either(first, second, Alternatives::when(needs.len() > 2));
        }
        (Some(first), None) => return Condition::One(first, Alternatives::when(needs.len() > 1)),
        _ => {}
    }
    needs
        .iter()
        .find_map(|set| match set.as_slice() {
            [first, second] => Some(Condition::Both(
                *first,
                *second,
                Alternatives::when(needs.len() > 1),
            )),
            _ => None,
        })
        .unwrap_or(Condition::Several)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_set_is_named() {
        let needs = [
            vec![Source::AgencyKey, Source::PlatformStore7],
            vec![Source::BenPhone],
        ];
        assert_eq!(
            shortest(&needs),
            Condition::One(Source::BenPhone, Alternatives::Some)
        );
    }

    #[test]
    fn two_single_things_are_both_named() {
        let needs = [vec![Source::AnaPhone], vec![Source::BenPhone]];
        assert_eq!(
            shortest(&needs),
            Condition::Either(Source::AnaPhone, Source::BenPhone, Alternatives::None)
        );
    }

    #[test]
    fn three_things_together_are_not_listed() {
        let needs = [vec![Source::AnaPhone, Source::AgencyKey, Source::CloudKey]];
        assert_eq!(shortest(&needs), Condition::Several);
        assert_eq!(shortest(&[]), Condition::Several);
    }
}
