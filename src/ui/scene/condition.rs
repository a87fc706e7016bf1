//! What an “only if” answer asks for, short enough to stand under a name.
//!
//! Phones always hold what their owners can read, so “or a phone” is true of
//! nearly every answer: it is said last and briefly, and what is peculiar to
//! the design is named first.

use crate::party::Source;
use crate::ui::sentences::{Way, gathered};

/// The shortest true thing to say of an “only if” answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Any phone of those who have the message, and nothing else.
    APhone,
    /// One thing, or two together.
    With(Thing, Option<Thing>, Others),
    /// Three things together.
    Three([Thing; 3], Others),
    /// Nothing short is true.
    Several,
}

/// A thing that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// This one.
    One(Source),
    /// Any so many of so many shares of a key.
    Shares {
        /// How many it takes.
        needed: usize,
        /// How many there are.
        of: usize,
    },
}

/// What else would do, besides what is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Others {
    /// Nothing.
    Nothing,
    /// A phone of those who have the message.
    APhone,
    /// Further sets: what is named is an example.
    More,
}

/// The condition that the smallest sets `needs` amount to.
pub fn shortest(needs: &[Vec<Source>]) -> Condition {
    let a_phone = [Source::AnaPhone, Source::BenPhone]
        .iter()
        .all(|phone| needs.iter().any(|set| set.as_slice() == [*phone]));
    let ways = gathered(needs);
    let rest: Vec<&Way> = ways
        .iter()
        .filter(|way| !(a_phone && is_one_phone(&way.all)))
        .collect();
    let others = match (rest.len(), a_phone) {
        (0, true) => return Condition::APhone,
        (0 | 1, false) => Others::Nothing,
        (1, true) => Others::APhone,
        _ => Others::More,
    };
    let named = rest
        .into_iter()
        .filter_map(things)
        .min_by_key(Vec::len)
        .unwrap_or_default();
    match named.as_slice() {
        [one] => Condition::With(*one, None, others),
        [one, other] => Condition::With(*one, Some(*other), others),
        [one, other, third] => Condition::Three([*one, *other, *third], others),
        _ => Condition::Several,
    }
}

/// What a way asks for; nothing when that has no short name.
fn things(way: &Way) -> Option<Vec<Thing>> {
    let mut things: Vec<Thing> = way.all.iter().copied().map(Thing::One).collect();
    if let Some(any) = &way.any {
        if !any.of.iter().all(|source| is_share(*source)) {
            return None;
        }
        things.push(Thing::Shares {
            needed: any.needed,
            of: any.of.len(),
        });
    }
    Some(things)
}

/// Whether a source is one share of a key.
pub const fn is_share(source: Source) -> bool {
    matches!(
        source,
        Source::Share1 | Source::Share2 | Source::Share3 | Source::Share4 | Source::Share5
    )
}

fn is_one_phone(set: &[Source]) -> bool {
    matches!(
        set,
        [Source::AnaPhone | Source::BenPhone | Source::CaroPhone | Source::DanaPhone]
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use Source::{
        AgencyKey, AnaPhone, BenPhone, CaroPhone, CloudKey, PlatformKeys, PlatformStore7, Share1,
        Share2, Share3,
    };

    #[test]
    fn the_phones_of_all_who_have_the_message_are_a_phone() {
        let two = [vec![AnaPhone], vec![BenPhone]];
        assert_eq!(shortest(&two), Condition::APhone);
        let three = [vec![AnaPhone], vec![BenPhone], vec![CaroPhone]];
        assert_eq!(shortest(&three), Condition::APhone);
    }

    #[test]
    fn one_phone_is_named() {
        let named = Condition::With(Thing::One(BenPhone), None, Others::Nothing);
        assert_eq!(shortest(&[vec![BenPhone]]), named);
    }

    #[test]
    fn what_is_peculiar_to_the_design_is_named_before_the_phones() {
        let needs = [
            vec![AnaPhone],
            vec![BenPhone],
            vec![AgencyKey, PlatformStore7],
        ];
        let named = Condition::With(
            Thing::One(AgencyKey),
            Some(Thing::One(PlatformStore7)),
            Others::APhone,
        );
        assert_eq!(shortest(&needs), named);
    }

    #[test]
    fn a_choice_of_shares_is_one_thing() {
        let needs = [
            vec![PlatformStore7, Share1, Share2],
            vec![PlatformStore7, Share1, Share3],
            vec![PlatformStore7, Share2, Share3],
        ];
        let shares = Thing::Shares { needed: 2, of: 3 };
        let named = Condition::With(Thing::One(PlatformStore7), Some(shares), Others::Nothing);
        assert_eq!(shortest(&needs), named);
    }

    #[test]
    fn the_shortest_of_several_is_named_as_an_example() {
        let needs = [vec![AgencyKey, PlatformStore7], vec![PlatformKeys]];
        assert_eq!(
            shortest(&needs),
            Condition::With(Thing::One(PlatformKeys), None, Others::More)
        );
    }

    #[test]
    fn more_than_three_things_together_are_not_listed() {
        let three = [AnaPhone, AgencyKey, CloudKey];
        assert_eq!(
            shortest(&[three.to_vec()]),
            Condition::Three(three.map(Thing::One), Others::Nothing)
        );
        let four = [three.to_vec(), vec![PlatformKeys]].concat();
        assert_eq!(shortest(&[four]), Condition::Several);
        assert_eq!(shortest(&[]), Condition::Several);
    }
}
