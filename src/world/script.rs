//! Who writes to whom, and when: the same in every design.

use crate::party::{Account, Day};
use crate::wire::MessageNumber;

/// The conversation, in order. Between day 7 and day 9 both phones write and
/// are answered, which is a full turn of each phone's ratchet.
pub const SCRIPT: [(Day, Account); 7] = [
    (Day::EARLIER, Account::Ana),
    (Day::EARLIER, Account::Ben),
    (Day::MESSAGE, Account::Ana),
    (Day::RECOVERY, Account::Ben),
    (Day::RECOVERY, Account::Ana),
    (Day::RECOVERY, Account::Ben),
    (Day::LATER, Account::Ana),
];

/// The earlier message of day 1.
pub const EARLIER: MessageNumber = 0;
/// The reader's message of day 5.
pub const MESSAGE: MessageNumber = 2;
/// Ana's message of day 8, which can be held up on its way.
pub const HELD_UP: MessageNumber = 4;
/// The later message of day 9.
pub const LATER: MessageNumber = 6;

/// The platform's network address (RFC 5737 documentation range).
pub const WIRE_ADDRESS_OF_PLATFORM: &str = "192.0.2.10";
/// The backup company's network address (RFC 5737 documentation range).
pub const WIRE_ADDRESS_OF_CLOUD: &str = "192.0.2.80";
