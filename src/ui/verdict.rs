//! A verdict without its proof: what a glyph, a cell or a guess shows.

use crate::party::Source;
use crate::view::{Finding, Mark};

/// A verdict without its proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Opened or read from what the party holds.
    Sees,
    /// Only with something more.
    OnlyIf,
    /// Nothing that exists would give it.
    Cannot,
}

impl Verdict {
    /// All three, in the order of the key to the drawing.
    pub const ALL: [Self; 3] = [Self::Sees, Self::OnlyIf, Self::Cannot];

    /// The published id, as in [`Finding::id`].
    pub const fn id(self) -> &'static str {
        match self {
            Self::Sees => "sees",
            Self::OnlyIf => "only_if",
            Self::Cannot => "cannot",
        }
    }

    /// The suffix of a Fluent message.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Sees => "sees",
            Self::OnlyIf => "only-if",
            Self::Cannot => "cannot",
        }
    }
}

impl From<&Finding> for Verdict {
    fn from(finding: &Finding) -> Self {
        match finding {
            Finding::Sees(_) => Self::Sees,
            Finding::OnlyIf(_) => Self::OnlyIf,
            Finding::Cannot => Self::Cannot,
        }
    }
}

impl From<&Mark> for Verdict {
    fn from(mark: &Mark) -> Self {
        match mark {
            Mark::Sees => Self::Sees,
            Mark::OnlyIf(_) => Self::OnlyIf,
            Mark::Cannot => Self::Cannot,
        }
    }
}

/// The sets of sources of an “only if”, as tests and exports read them:
/// ids joined by `+` inside a set and by `|` between sets; empty otherwise.
pub fn needs(finding: &Finding) -> String {
    sets(finding.needs())
}

/// The same of its sets alone.
pub fn sets(needs: &[Vec<Source>]) -> String {
    let sets: Vec<String> = needs
        .iter()
        .map(|set| {
            let ids: Vec<&str> = set.iter().map(|source| source.id()).collect();
            ids.join("+")
        })
        .collect();
    sets.join("|")
}

#[cfg(test)]
mod tests {
    use super::{Verdict, needs};
    use crate::party::Source;
    use crate::view::Finding;

    #[test]
    fn verdicts_carry_the_published_ids() {
        for finding in [Finding::OnlyIf(Vec::new()), Finding::Cannot] {
            assert_eq!(Verdict::from(&finding).id(), finding.id());
        }
    }

    #[test]
    fn needs_keep_the_given_order() {
        let finding = Finding::OnlyIf(vec![
            vec![Source::BenPhone],
            vec![Source::PlatformKeys, Source::PlatformStore7],
        ]);
        assert_eq!(needs(&finding), "ben_phone|platform_keys+platform_store@7");
        assert_eq!(needs(&Finding::Cannot), "");
    }
}
