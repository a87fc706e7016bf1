//! How plain data names what has a published id, where it is written down to be
//! handed on: by that id, so that what was written can be read by other tools.

use std::fmt::Display;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::party::Day;

/// For a field whose type has a published id.
pub fn serialize<T: Display, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(value)
}

/// Reads what [`serialize`] wrote.
///
/// # Errors
/// When the id names nothing we know.
pub fn deserialize<'a, T, D>(from: D) -> Result<T, D::Error>
where
    T: FromStr<Err: Display>,
    D: Deserializer<'a>,
{
    String::deserialize(from)?.parse().map_err(D::Error::custom)
}

/// For a field that may be empty.
pub mod optional {
    use super::{Deserialize, Deserializer, Display, FromStr, Serialize, Serializer};
    use serde::de::Error as _;

    /// Writes the id, where there is one.
    pub fn serialize<T: Display, S: Serializer>(
        value: &Option<T>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        value.as_ref().map(ToString::to_string).serialize(to)
    }

    /// Reads what [`serialize()`] wrote.
    ///
    /// # Errors
    /// When the id names nothing we know.
    pub fn deserialize<'a, T, D>(from: D) -> Result<Option<T>, D::Error>
    where
        T: FromStr<Err: Display>,
        D: Deserializer<'a>,
    {
        let given: Option<String> = Option::deserialize(from)?;
        given
            .map(|id| id.parse().map_err(D::Error::custom))
            .transpose()
    }
}

/// For a list.
pub mod list {
    use super::{Deserialize, Deserializer, Display, FromStr, Serialize, Serializer};
    use serde::de::Error as _;

    /// Writes the ids in order.
    pub fn serialize<T: Display, S: Serializer>(value: &[T], to: S) -> Result<S::Ok, S::Error> {
        let ids: Vec<String> = value.iter().map(ToString::to_string).collect();
        ids.serialize(to)
    }

    /// Reads what [`serialize()`] wrote.
    ///
    /// # Errors
    /// When an id names nothing we know.
    pub fn deserialize<'a, T, D>(from: D) -> Result<Vec<T>, D::Error>
    where
        T: FromStr<Err: Display>,
        D: Deserializer<'a>,
    {
        let given: Vec<String> = Vec::deserialize(from)?;
        let ids = given.iter().map(|id| id.parse().map_err(D::Error::custom));
        ids.collect()
    }
}

/// For a list of sets.
pub mod sets {
    use super::{Deserialize, Deserializer, Display, FromStr, Serialize, Serializer};
    use serde::de::Error as _;

    /// Writes each set as a list of ids.
    pub fn serialize<T: Display, S: Serializer>(
        value: &[Vec<T>],
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let ids: Vec<Vec<String>> = value
            .iter()
            .map(|set| set.iter().map(ToString::to_string).collect())
            .collect();
        ids.serialize(to)
    }

    /// Reads what [`serialize()`] wrote.
    ///
    /// # Errors
    /// When an id names nothing we know.
    pub fn deserialize<'a, T, D>(from: D) -> Result<Vec<Vec<T>>, D::Error>
    where
        T: FromStr<Err: Display>,
        D: Deserializer<'a>,
    {
        let given: Vec<Vec<String>> = Vec::deserialize(from)?;
        let set = |ids: Vec<String>| {
            let ids = ids.iter().map(|id| id.parse().map_err(D::Error::custom));
            ids.collect()
        };
        given.into_iter().map(set).collect()
    }
}

/// For a day of the scene, 0 to 10.
pub mod day {
    use super::{Day, Deserialize, Deserializer, Serializer};
    use serde::de::Error as _;

    /// Writes its number.
    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
    pub fn serialize<S: Serializer>(value: &Day, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u8(value.0)
    }

    /// Reads what [`serialize()`] wrote.
    ///
    /// # Errors
    /// When it is no day of the scene.
    pub fn deserialize<'a, D: Deserializer<'a>>(from: D) -> Result<Day, D::Error> {
        let day = Day(u8::deserialize(from)?);
        if day > Day::LOOK {
            return Err(D::Error::custom(format!("{day} is no day of the scene")));
        }
        Ok(day)
    }
}

/// For a design: its id, or for a combination of the reader's own `own:` and its
/// mechanisms.
pub mod design {
    use super::{Deserialize, Deserializer, Serializer};
    use crate::design::Design;
    use crate::mechanism::{Mechanism, MechanismSet};
    use serde::de::Error as _;

    const OWN: &str = "own:";

    /// The design in one word; also what an order signs.
    pub fn written(design: Design) -> String {
        match design {
            Design::Own(mechanisms) => {
                let ids: Vec<&str> = mechanisms.iter().map(Mechanism::id).collect();
                format!("{OWN}{}", ids.join("+"))
            }
            preset => preset.id().to_owned(),
        }
    }

    /// Writes that word.
    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
    pub fn serialize<S: Serializer>(value: &Design, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&written(*value))
    }

    /// Reads what [`serialize()`] wrote.
    ///
    /// # Errors
    /// When it names no design and no mechanism.
    pub fn deserialize<'a, D: Deserializer<'a>>(from: D) -> Result<Design, D::Error> {
        let given = String::deserialize(from)?;
        let Some(mechanisms) = given.strip_prefix(OWN) else {
            return given.parse().map_err(D::Error::custom);
        };
        let ids = mechanisms.split('+').filter(|id| !id.is_empty());
        let set: Result<MechanismSet, _> = ids.map(str::parse::<Mechanism>).collect();
        set.map(Design::of).map_err(D::Error::custom)
    }
}

/// Has a closed list written down and read by its published id.
macro_rules! serde_by_id {
    ($($list:ty),+) => {
        $(
            impl serde::Serialize for $list {
                fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                    $crate::disclosure::by_id::serialize(self, to)
                }
            }

            impl<'a> serde::Deserialize<'a> for $list {
                fn deserialize<D: serde::Deserializer<'a>>(from: D) -> Result<Self, D::Error> {
                    $crate::disclosure::by_id::deserialize(from)
                }
            }
        )+
    };
}

pub(crate) use serde_by_id;

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use serde::{Deserialize, Serialize};

    use crate::design::Design;
    use crate::mechanism::{Mechanism, MechanismSet};
    use crate::party::{Day, Source, Vantage};

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Line {
        #[serde(with = "super")]
        vantage: Vantage,
        #[serde(with = "super::optional")]
        source: Option<Source>,
        #[serde(with = "super::sets")]
        sets: Vec<Vec<Source>>,
        #[serde(with = "super::day")]
        day: Day,
        #[serde(with = "super::design")]
        design: Design,
    }

    #[test]
    fn what_is_written_by_id_reads_back() {
        let own = MechanismSet::of(&[Mechanism::Transport, Mechanism::OwnLayer]);
        for design in Design::ALL.into_iter().chain([Design::of(own)]) {
            let line = Line {
                vantage: Vantage::PoliceContent,
                source: Some(Source::PlatformStore7),
                sets: vec![vec![Source::BenPhone], vec![Source::Share1, Source::Share2]],
                day: Day::SEIZURE,
                design,
            };
            let text = serde_json::to_string(&line).unwrap();
            assert!(text.contains(r#""police.content""#), "{text}");
            assert_eq!(serde_json::from_str::<Line>(&text).unwrap(), line);
        }
    }

    #[test]
    fn an_unknown_id_and_an_eleventh_day_are_refused() {
        let line =
            r#"{"vantage":"police.content","source":null,"sets":[],"day":7,"design":"e2ee"}"#;
        assert!(serde_json::from_str::<Line>(line).is_ok());
        for (known, unknown) in [("content", "contents"), (":7", ":11"), ("e2ee", "own:mint")] {
            let wrong = line.replacen(known, unknown, 1);
            assert!(serde_json::from_str::<Line>(&wrong).is_err(), "{wrong}");
        }
    }
}
