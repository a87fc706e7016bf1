//! Ids that appear in links, exports and on the command line, read and written
//! in one way for every closed list that has them.

/// An id that a reader typed or a link carried and that names nothing we know.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown {what} “{given}”")]
pub struct UnknownId {
    /// What kind of id was expected: `vantage`, `fact`, `design`, `source`, `card`.
    pub what: &'static str,
    /// What was given instead.
    pub given: String,
}

/// Gives a closed list with `ALL` and `id()` its `Display` and `FromStr`.
macro_rules! published_id {
    ($list:ty, $what:literal) => {
        impl std::fmt::Display for $list {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.id())
            }
        }

        impl std::str::FromStr for $list {
            type Err = $crate::party::UnknownId;

            fn from_str(given: &str) -> Result<Self, Self::Err> {
                Self::ALL
                    .into_iter()
                    .find(|known| known.id() == given)
                    .ok_or_else(|| $crate::party::UnknownId {
                        what: $what,
                        given: given.to_owned(),
                    })
            }
        }
    };
}

pub(crate) use published_id;
