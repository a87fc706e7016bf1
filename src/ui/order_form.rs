//! What is asked for at the request desk, as the reader chose it.

use crate::design::Design;
use crate::disclosure::{Frame, Instrument, Issuer, Offence, Order, Target};
use crate::party::Day;

/// The number of the case: every order of the page belongs to it.
pub const CASE: &str = "SL-0142";

/// What is asked for, of whom, on which day, under whose law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OrderForm {
    /// Under whose law.
    pub frame: Frame,
    /// What is asked for.
    pub instrument: Instrument,
    /// Whose.
    pub target: Target,
    /// The day on which it is served.
    pub day: Day,
    /// What the case is about.
    pub offence: Offence,
}

impl Default for OrderForm {
    fn default() -> Self {
        let instrument = Instrument::default();
        Self {
            frame: Frame::default(),
            instrument,
            target: instrument.target_in_the_table(),
            day: instrument.day_in_the_table(),
            offence: Offence::default(),
        }
    }
}

impl OrderForm {
    /// The same with another instrument. Whose it is stays, where this one can be
    /// directed there; the day is the one on which the table has it.
    #[must_use]
    pub fn asking_for(self, instrument: Instrument) -> Self {
        Self {
            instrument,
            day: instrument.day_in_the_table(),
            ..self
        }
        .settled()
    }

    /// The same, directed at somebody at whom the instrument can be directed: a
    /// link may say anything.
    #[must_use]
    pub fn settled(self) -> Self {
        let possible = self.instrument.targets().contains(&self.target);
        Self {
            target: if possible {
                self.target
            } else {
                self.instrument.target_in_the_table()
            },
            ..self
        }
    }

    /// Whether it asks for what the table shows of its instrument.
    pub fn is_as_in_the_table(self) -> bool {
        self.target == self.instrument.target_in_the_table()
            && self.day == self.instrument.day_in_the_table()
    }

    /// The order, before anybody has approved it.
    pub fn order(self, design: Design) -> Order {
        Order {
            case: CASE.to_owned(),
            frame: self.frame,
            instrument: self.instrument,
            target: self.target,
            day: self.day,
            until: Day::LOOK,
            design,
            issuer: match self.instrument {
                Instrument::VoluntaryReport => Issuer::Provider,
                _ => Issuer::Police,
            },
            offence: self.offence,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::OrderForm;
    use crate::design::Design;
    use crate::disclosure::{Instrument, Order, Target};

    #[test]
    fn a_form_as_it_opens_asks_for_what_the_table_shows() {
        let form = OrderForm::default();
        assert!(form.is_as_in_the_table());
        for instrument in Instrument::ALL {
            let form = form.asking_for(instrument);
            let order = form.order(Design::Escrow);
            let Order { case, frame, .. } = order.clone();
            let wanted = Order::as_in_the_table(&case, frame, instrument, Design::Escrow);
            assert_eq!(order, wanted);
        }
    }

    #[test]
    fn an_instrument_is_only_directed_where_it_can_be() {
        let ana = OrderForm {
            target: Target::Ana,
            ..OrderForm::default()
        };
        for instrument in Instrument::ALL {
            let form = ana.asking_for(instrument);
            assert!(instrument.targets().contains(&form.target), "{instrument}");
        }
        let phone = ana.asking_for(Instrument::DeviceSeizure);
        assert_eq!(phone.target, Target::Ana);
        let notice = ana.asking_for(Instrument::CapabilityNotice);
        assert_eq!(notice.target, Target::Both);
    }
}
