//! What an “only if” answer asks for, short enough to stand under a name.
//!
//! Phones always hold what their owners can read, so “or a phone” is true of
//! nearly every answer: it is said last and briefly, and what is peculiar to
//! the design is named first.

use crate::party::Source;

/// The shortest true thing to say of an “only if” answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Either of the two phones, and nothing else.
    APhone,
    /// One thing, or two together.
    With(Source, Option<Source>, Others),
    /// Nothing short is true.
    Several,
}

/// What else would do, besides what is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Others {
    /// Nothing.
    Nothing,
    /// Either of the two phones.
    APhone,
    /// Further sets: what is named is an example.
    More,
}

/// The condition that the smallest sets `needs` amount to.
pub fn shortest(needs: &[Vec<Source>]) -> Condition {
    let a_phone = [Source::AnaPhone, Source::BenPhone]
        .iter()
        .all(|phone| needs.iter().any(|set| set.as_slice() == [*phone]));
    let rest: Vec<&Vec<Source>> = needs
        .iter()
        .filter(|set| !(a_phone && is_one_phone(set)))
        .collect();
    let others = match (rest.len(), a_phone) {
        (0, true) => return Condition::APhone,
        (0 | 1, false) => Others::Nothing,
        (1, true) => Others::APhone,
        _ => Others::More,
    };
    match rest
        .into_iter()
        .min_by_key(|set| set.len())
        .map(Vec::as_slice)
    {
        Some([one]) => Condition::With(*one, None, others),
        Some([one, other]) => Condition::With(*one, Some(*other), others),
        _ => Condition::Several,
    }
}

fn is_one_phone(set: &[Source]) -> bool {
    matches!(set, [Source::AnaPhone | Source::BenPhone])
}

#[cfg(test)]
mod tests {
    use super::*;
    use Source::{AgencyKey, AnaPhone, BenPhone, CloudKey, PlatformKeys, PlatformStore7};

    #[test]
    fn two_phones_are_a_phone() {
        assert_eq!(
            shortest(&[vec![AnaPhone], vec![BenPhone]]),
            Condition::APhone
        );
    }

    #[test]
    fn one_phone_is_named() {
        let named = Condition::With(BenPhone, None, Others::Nothing);
        assert_eq!(shortest(&[vec![BenPhone]]), named);
    }

    #[test]
    fn what_is_peculiar_to_the_design_is_named_before_the_phones() {
        let needs = [
            vec![AnaPhone],
            vec![BenPhone],
            vec![AgencyKey, PlatformStore7],
        ];
        let named = Condition::With(AgencyKey, Some(PlatformStore7), Others::APhone);
        assert_eq!(shortest(&needs), named);
    }

    #[test]
    fn the_shortest_of_several_is_named_as_an_example() {
        let needs = [vec![AgencyKey, PlatformStore7], vec![PlatformKeys]];
        assert_eq!(
            shortest(&needs),
            Condition::With(PlatformKeys, None, Others::More)
        );
    }

    #[test]
    fn three_things_together_are_not_listed() {
        assert_eq!(
            shortest(&[vec![AnaPhone, AgencyKey, CloudKey]]),
            Condition::Several
        );
        assert_eq!(shortest(&[]), Condition::Several);
    }
}
