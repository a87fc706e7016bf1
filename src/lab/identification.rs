//! From a network address and a time to a household: who had this address then?
//!
//! A small world, the same every time. An internet provider has fewer public
//! addresses than households, so several share one at the same time (carrier-grade
//! NAT, RFC 6888), each with a block of ports for a while. A service wrote down
//! from which address and port somebody came, and when, by a clock of its own.
//! Whoever asks must give the provider address, port and time.

use crate::party::published_id;

/// A household, by number from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Household(pub u8);

/// A line of the internet provider's log: who had which ports of an address, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lease {
    /// Whose it was.
    pub household: Household,
    /// The public address (RFC 5737 documentation range).
    pub address: &'static str,
    /// The first port of the block.
    pub first_port: u16,
    /// The last port, inclusive.
    pub last_port: u16,
    /// Seconds from midnight, by the provider's clock, when it began.
    pub from: u32,
    /// When it ended; at this second another may have it.
    pub until: u32,
}

/// What a service wrote down of one visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sighting {
    /// The address it came from.
    pub address: &'static str,
    /// The port, as the service's log has it.
    pub port: u16,
    /// Seconds from midnight, by the service's own clock.
    pub at: u32,
}

/// What an authority asks the internet provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// The address.
    pub address: &'static str,
    /// The port, where it is given.
    pub port: Option<u16>,
    /// Seconds from midnight.
    pub at: u32,
}

/// What the internet provider's log answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nobody had it then.
    Nobody,
    /// One household.
    One(Household),
    /// Several: they shared the address.
    Several(Vec<Household>),
}

/// How an answer compares with what really happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hit {
    /// The household whence it came, and no other.
    Right,
    /// One household, and not that one.
    Wrong,
    /// Several, that one among them.
    Among,
    /// Nobody, or several without it.
    Missed,
}

impl Hit {
    /// All of them, in the order readers meet them.
    pub const ALL: [Self; 4] = [Self::Right, Self::Wrong, Self::Among, Self::Missed];

    /// The published id; also the suffix of a `hit-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Wrong => "wrong",
            Self::Among => "among",
            Self::Missed => "missed",
        }
    }
}

published_id!(Hit, "hit");

/// The shared address (RFC 5737 documentation range).
pub const ADDRESS: &str = "192.0.2.130";

/// How many households share it.
pub const HOUSEHOLDS: u8 = 8;

/// How many ports a block has.
pub const BLOCK: u16 = 2048;

/// The first port that is handed out.
pub const FIRST_PORT: u16 = 16_384;

/// For how many seconds a household keeps a block.
pub const TURN: u32 = 900;

/// The internet provider's log of one day: at every turn the blocks are handed out
/// anew, each household another.
pub fn leases() -> Vec<Lease> {
    let mut leases = Vec::new();
    for (turn, from) in (0..).zip((0..24 * 3600).step_by(TURN as usize)) {
        for block in 0..HOUSEHOLDS {
            let first_port = FIRST_PORT + u16::from(block) * BLOCK;
            leases.push(Lease {
                household: holder(turn, block),
                address: ADDRESS,
                first_port,
                last_port: first_port + (BLOCK - 1),
                from,
                until: from + TURN,
            });
        }
    }
    leases
}

/// Who has a block in a turn: with each turn the blocks move on by three, which
/// has no divisor in common with eight, so that nobody keeps one.
fn holder(turn: u32, block: u8) -> Household {
    let moved = u32::from(block) + turn * 3;
    Household((moved % u32::from(HOUSEHOLDS)) as u8 + 1)
}

/// What a service writes down when `household` visits it at `true_time` (seconds
/// from midnight), by a clock that is `skew` seconds ahead, or behind where it
/// is negative. `None` where the household has no lease then.
pub fn visit(household: Household, true_time: u32, skew: i32) -> Option<Sighting> {
    let lease = leases().into_iter().find(|lease| {
        lease.household == household && lease.from <= true_time && true_time < lease.until
    })?;
    Some(Sighting {
        address: lease.address,
        // Any port of the block; the middle one, so that the same visit gives the same line.
        port: lease.first_port + BLOCK / 2,
        at: true_time.saturating_add_signed(skew),
    })
}

impl Sighting {
    /// The question that follows from it, with or without the port, and with the
    /// time set right by the `correction` that is known of the service's clock.
    pub fn question(&self, with_port: bool, correction: i32) -> Question {
        Question {
            address: self.address,
            port: with_port.then_some(self.port),
            at: self.at.saturating_add_signed(correction),
        }
    }
}

impl Question {
    /// What the internet provider's log answers.
    pub fn ask(&self) -> Answer {
        let mut found: Vec<Household> = leases()
            .into_iter()
            .filter(|lease| lease.address == self.address)
            .filter(|lease| lease.from <= self.at && self.at < lease.until)
            .filter(|lease| {
                self.port
                    .is_none_or(|port| lease.first_port <= port && port <= lease.last_port)
            })
            .map(|lease| lease.household)
            .collect();
        found.sort_unstable();
        found.dedup();
        match found.as_slice() {
            [] => Answer::Nobody,
            [one] => Answer::One(*one),
            _ => Answer::Several(found),
        }
    }
}

impl Answer {
    /// How it compares with what really happened.
    pub fn against(&self, truth: Household) -> Hit {
        match self {
            Self::One(found) if *found == truth => Hit::Right,
            Self::One(_) => Hit::Wrong,
            Self::Several(found) if found.contains(&truth) => Hit::Among,
            Self::Nobody | Self::Several(_) => Hit::Missed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{HOUSEHOLDS, Hit, Household, Sighting, TURN, leases, visit};

    /// Ten minutes before the end of a turn.
    const WHEN: u32 = 40 * TURN + 300;

    fn sightings(skew: i32) -> impl Iterator<Item = (Household, Sighting)> {
        (1..=HOUSEHOLDS)
            .map(Household)
            .filter_map(move |household| Some((household, visit(household, WHEN, skew)?)))
    }

    #[test]
    fn with_the_port_and_the_right_time_it_is_the_right_household() {
        assert_eq!(sightings(0).count(), usize::from(HOUSEHOLDS));
        for (household, sighting) in sightings(0) {
            let found = sighting.question(true, 0).ask();
            assert_eq!(found.against(household), Hit::Right);
        }
    }

    #[test]
    fn without_the_port_it_is_everybody_who_shares_the_address() {
        for (household, sighting) in sightings(0) {
            let found = sighting.question(false, 0).ask();
            assert_eq!(found.against(household), Hit::Among);
        }
    }

    #[test]
    fn with_a_clock_that_is_off_by_a_turn_it_is_the_wrong_household() {
        for skew in [TURN as i32, -(TURN as i32), 3 * TURN as i32] {
            for (household, sighting) in sightings(skew) {
                let found = sighting.question(true, 0).ask();
                assert_eq!(found.against(household), Hit::Wrong);
                let mended = sighting.question(true, -skew).ask();
                assert_eq!(mended.against(household), Hit::Right);
            }
        }
    }

    #[test]
    fn a_small_error_matters_only_near_the_end_of_a_turn() {
        for (household, sighting) in sightings(60) {
            let found = sighting.question(true, 0).ask();
            assert_eq!(found.against(household), Hit::Right);
        }
        let late = 41 * TURN - 30;
        let sighting = visit(Household(3), late, 60).map(|seen| seen.question(true, 0).ask());
        assert_eq!(
            sighting.map(|found| found.against(Household(3))),
            Some(Hit::Wrong)
        );
    }

    #[test]
    fn no_port_is_two_households_at_once() {
        let leases = leases();
        for (at, lease) in leases.iter().enumerate() {
            for other in &leases[at + 1..] {
                let ports =
                    lease.first_port <= other.last_port && other.first_port <= lease.last_port;
                let times = lease.from < other.until && other.from < lease.until;
                assert!(!ports || !times, "{lease:?} {other:?}");
            }
        }
    }

    #[test]
    fn a_time_outside_the_day_is_nobody() {
        for (household, sighting) in sightings(i32::MAX) {
            let found = sighting.question(true, 0).ask();
            assert_eq!(found.against(household), Hit::Missed);
        }
    }
}
