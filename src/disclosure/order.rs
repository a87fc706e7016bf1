//! An order, before anybody has approved it.

use serde::{Deserialize, Serialize};

use super::{Frame, Instrument, Issuer, Offence, Target, by_id};
use crate::crypto::digest::sha256;
use crate::design::Design;
use crate::party::Day;

/// What an authority asks for. Anybody can write one down; only a
/// [`super::Served`] is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// The number of the case, as its file has it: any text.
    pub case: String,
    /// Under whose law.
    pub frame: Frame,
    /// What is asked for.
    pub instrument: Instrument,
    /// Whose.
    pub target: Target,
    /// The day on which it is served and, where it goes on, begins.
    #[serde(with = "by_id::day")]
    pub day: Day,
    /// The last day it covers, where it goes on.
    #[serde(with = "by_id::day")]
    pub until: Day,
    /// The messaging system it is served on.
    #[serde(with = "by_id::design")]
    pub design: Design,
    /// Who wrote it.
    pub issuer: Issuer,
    /// What the case is about.
    pub offence: Offence,
}

/// Begins what an office signs, so that the signature fits nothing else.
const LABEL: &str = "sightlines order";

impl Order {
    /// An order for what the table shows of an instrument: its day, its target.
    pub fn as_in_the_table(
        case: &str,
        frame: Frame,
        instrument: Instrument,
        design: Design,
    ) -> Self {
        Self {
            case: case.to_owned(),
            frame,
            instrument,
            target: instrument.target_in_the_table(),
            day: instrument.day_in_the_table(),
            until: Day::LOOK,
            design,
            issuer: match instrument {
                Instrument::VoluntaryReport => Issuer::Provider,
                _ => Issuer::Police,
            },
            offence: Offence::default(),
        }
    }

    /// The order in canonical CBOR (RFC 8949 §4.2): an array of a label, a
    /// version and the fields in the order in which they stand above, each by its
    /// id. The same order gives the same bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let design = by_id::design::written(self.design);
        let fields = (
            LABEL,
            1_u8,
            &self.case,
            self.frame.id(),
            self.instrument.id(),
            self.target.id(),
            self.day.0,
            self.until.0,
            &design,
            self.issuer.id(),
            self.offence.id(),
        );
        // Writing to memory cannot fail: its error type is uninhabited.
        minicbor::to_vec(fields).unwrap_or_default()
    }

    /// SHA-256 of [`Self::to_bytes`]: what the oversight log names it by.
    pub fn digest(&self) -> [u8; 32] {
        sha256(&self.to_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::Order;
    use crate::design::Design;
    use crate::disclosure::{Frame, Instrument, Issuer, Offence, Target};
    use crate::party::Day;

    #[test]
    fn every_field_of_an_order_is_in_the_bytes_that_are_signed() {
        let order =
            Order::as_in_the_table("1/26", Frame::Eu, Instrument::TrafficData, Design::E2ee);
        let change = |change: &dyn Fn(&mut Order)| {
            let mut other = order.clone();
            change(&mut other);
            other.to_bytes()
        };
        let others = [
            change(&|order| order.case = "2/26".to_owned()),
            change(&|order| order.frame = Frame::Us),
            change(&|order| order.instrument = Instrument::StoredContent),
            change(&|order| order.target = Target::Ana),
            change(&|order| order.day = Day(6)),
            change(&|order| order.until = Day(9)),
            change(&|order| order.design = Design::Escrow),
            change(&|order| order.issuer = Issuer::Prosecutor),
            change(&|order| order.offence = Offence::Minor),
        ];
        for (at, other) in others.iter().enumerate() {
            assert_ne!(*other, order.to_bytes(), "field {at}");
        }
        assert_eq!(order.clone().to_bytes(), order.to_bytes());
    }
}
