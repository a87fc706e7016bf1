//! “Only if” answers that are all the choices of some out of several: ten sets
//! of three shares are “any three of the five shares”.
//!
//! Found in the sets themselves: sources are alike when exchanging two of them
//! changes nothing, and a group of sources that are alike appears in its sets
//! in every combination or in none.

use crate::party::Source;

/// One way, or all ways that differ only in which of some alike sources they take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The sources that are taken as they are.
    pub all: Vec<Source>,
    /// Those of which any so many will do.
    pub any: Option<Quorum>,
    /// How many sets it stands for, and which.
    pub sets: Vec<Vec<Source>>,
}

/// Any so many of these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quorum {
    /// How many it takes.
    pub needed: usize,
    /// Of which sources.
    pub of: Vec<Source>,
}

/// The fewest sets worth saying in one.
const FEWEST: usize = 3;

/// The smallest sets as ways, in the order of their first sets.
pub fn gathered(needs: &[Vec<Source>]) -> Vec<Way> {
    let group = alike(needs);
    let mut ways: Vec<Way> = Vec::new();
    for set in needs {
        let (taken, all): (Vec<Source>, Vec<Source>) =
            set.iter().partition(|source| group.contains(source));
        let known = ways.iter_mut().find(|way| {
            !taken.is_empty()
                && way.all == all
                && way
                    .any
                    .as_ref()
                    .is_some_and(|any| any.needed == taken.len())
        });
        match known {
            Some(way) => way.sets.push(set.clone()),
            None if taken.is_empty() => ways.push(Way {
                all,
                any: None,
                sets: vec![set.clone()],
            }),
            None => ways.push(Way {
                all,
                any: Some(Quorum {
                    needed: taken.len(),
                    of: group.clone(),
                }),
                sets: vec![set.clone()],
            }),
        }
    }
    ways
}

/// Sources that are alike and of which every set that has one has several, but
/// never all; none when there is no such group.
fn alike(needs: &[Vec<Source>]) -> Vec<Source> {
    if needs.len() < FEWEST {
        return Vec::new();
    }
    for first in Source::ALL {
        let taken = |group: &[Source]| {
            needs
                .iter()
                .map(|set| set.iter().filter(|source| group.contains(source)).count())
                .filter(|count| *count > 0)
                .collect::<Vec<_>>()
        };
        if taken(&[first]).is_empty() {
            continue;
        }
        let group: Vec<Source> = Source::ALL
            .into_iter()
            .filter(|source| *source == first || !taken(&[*source]).is_empty())
            .filter(|source| *source == first || are_alike(needs, first, *source))
            .collect();
        let counts = taken(&group);
        let several = counts
            .iter()
            .all(|count| *count > 1 && *count < group.len());
        if several && counts.len() >= FEWEST {
            return group;
        }
    }
    Vec::new()
}

/// Whether the sets stay the same when the two are exchanged.
fn are_alike(needs: &[Vec<Source>], one: Source, other: Source) -> bool {
    needs.iter().all(|set| {
        let exchanged = |source: &Source| match *source {
            source if source == one => other,
            source if source == other => one,
            source => source,
        };
        needs.iter().any(|known| {
            known.len() == set.len()
                && set
                    .iter()
                    .map(exchanged)
                    .all(|source| known.contains(&source))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{Quorum, gathered};
    use crate::party::Source::{
        self, AgencyKey, AnaPhone, BenPhone, PlatformStore7, Share1, Share2, Share3, Share4, Share5,
    };

    const SHARES: [Source; 5] = [Share1, Share2, Share3, Share4, Share5];

    fn threes(with: &[Source]) -> Vec<Vec<Source>> {
        let mut sets = Vec::new();
        for first in 0..5 {
            for second in first + 1..5 {
                for third in second + 1..5 {
                    let taken = [SHARES[first], SHARES[second], SHARES[third]];
                    sets.push([with, &taken].concat());
                }
            }
        }
        sets
    }

    #[test]
    fn all_threes_of_five_are_one_way() {
        let mut needs = vec![vec![AnaPhone], vec![BenPhone]];
        needs.extend(threes(&[PlatformStore7]));
        let ways = gathered(&needs);
        assert_eq!(ways.len(), 3);
        assert_eq!(ways[2].all, [PlatformStore7]);
        let any = Quorum {
            needed: 3,
            of: SHARES.to_vec(),
        };
        assert_eq!(ways[2].any, Some(any));
        assert_eq!(ways[2].sets.len(), 10);
    }

    #[test]
    fn with_one_choice_missing_nothing_is_gathered() {
        let mut needs = threes(&[]);
        needs.pop();
        let whole = Quorum {
            needed: 3,
            of: SHARES.to_vec(),
        };
        let ways = gathered(&needs);
        assert!(ways.iter().all(|way| way.any.as_ref() != Some(&whole)));
        let sets: usize = ways.iter().map(|way| way.sets.len()).sum();
        assert_eq!(sets, needs.len());
    }

    #[test]
    fn alternatives_of_one_thing_each_stay_apart() {
        let needs = [vec![AnaPhone], vec![BenPhone], vec![AgencyKey]];
        let ways = gathered(&needs);
        assert_eq!(ways.len(), 3);
        assert!(ways.iter().all(|way| way.any.is_none()));
    }
}
