//! One party's panel: its verdicts and what it holds.

use std::collections::BTreeMap;
use std::rc::Rc;

use rustc_hash::FxHashSet;

use super::{Id, Shown};
use crate::knowledge::{
    Assessment, FactValue, HeldItem, Item, KnowledgeError, Ledger, Mask, Verdict,
};
use crate::party::{Day, Fact, Keeper, Source, Vantage};
use crate::world::MESSAGE;

/// What one party's panel shows, for one design and one message.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PartySheet {
    /// Whose panel this is.
    pub vantage: Vantage,
    /// One finding per fact, in the order of [`Fact::ALL`].
    pub findings: Rc<[Finding]>,
    /// What it holds, most telling first; empty when nothing.
    pub holds: Vec<Held>,
    /// How early the page introduces this party under this design.
    pub prominence: Prominence,
}

impl PartySheet {
    /// The finding for `fact`.
    pub fn finding(&self, fact: Fact) -> &Finding {
        &self.findings[fact as usize]
    }
}

/// One cell: what this vantage makes of one fact.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub enum Finding {
    /// Opened or read from what it holds; the value is what really came out.
    Sees(Value),
    /// Each inner list is one smallest set of further sources that would give it.
    OnlyIf(Vec<Vec<Source>>),
    /// Nothing that exists on day 10 would give it.
    Cannot,
}

impl Finding {
    /// Whether this is [`Finding::Sees`].
    pub fn sees(&self) -> bool {
        matches!(self, Self::Sees(_))
    }

    /// The smallest sets of further sources, where there are any.
    pub fn needs(&self) -> &[Vec<Source>] {
        match self {
            Self::OnlyIf(sets) => sets,
            Self::Sees(_) | Self::Cannot => &[],
        }
    }

    /// The published verdict id: `sees`, `only_if` or `cannot`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Sees(_) => "sees",
            Self::OnlyIf(_) => "only_if",
            Self::Cannot => "cannot",
        }
    }
}

/// What came out of an opening, ready to be shown.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub enum Value {
    /// Words somebody wrote.
    Text(String),
    /// A picture file (PNG).
    Picture(Shown),
    /// An account name or network address.
    Name(String),
    /// A day of the scene.
    Day(Day),
    /// A number of bytes.
    Bytes(usize),
    /// Several names: an address book, a device list.
    Names(Vec<String>),
}

/// Something a party holds, as bytes.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Held {
    /// What kind of thing: the suffix of a `form-…` message.
    #[serde(with = "crate::view::id")]
    pub form: Id,
    /// Where it is kept: the suffix of a `keeper-…` message. `None` for the output of a step.
    #[serde(with = "crate::view::id::option")]
    pub keeper: Option<Id>,
    /// Since when it has been kept there.
    pub day: Option<Day>,
    /// Whether it is a key, shown as a key and never as bytes.
    pub is_key: bool,
    /// Whether it is a seal and nothing else: it says nothing without a key.
    pub is_sealed: bool,
    /// The real bytes, or, for a key, a SHA-256 fingerprint of it.
    pub bytes: Shown,
}

/// When the page introduces a party.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
pub enum Prominence {
    /// One of the six the page opens with.
    First,
    /// Holds something under this design only because of its mechanism.
    Mechanism,
    /// Comes with “show everyone”.
    Other,
    /// Has no place in this design: it holds nothing at all.
    Absent,
}

/// The vantages the page opens with: network, provider, thief, and the three
/// authorities that need no special mechanism.
pub const FIRST: [Vantage; 6] = [
    Vantage::Network,
    Vantage::Platform,
    Vantage::Thief,
    Vantage::PoliceContent,
    Vantage::PoliceDevice,
    Vantage::Foreign,
];

/// The vantages that have a place only where a design gives them one.
const BY_MECHANISM: [Vantage; 6] = [
    Vantage::Cloud,
    Vantage::PoliceBackup,
    Vantage::PoliceNotice,
    Vantage::KeyThief,
    Vantage::ListOwner,
    Vantage::ClearingHouse,
];

/// What one vantage makes of each fact. Who holds alike finds alike: `alike` keeps
/// what has been found for some holdings in this run.
#[inline(never)]
pub(super) fn findings(
    vantage: Vantage,
    assessment: &Assessment,
    ledger: &mut Ledger,
    alike: &mut BTreeMap<Mask, Rc<[Finding]>>,
) -> Result<Rc<[Finding]>, KnowledgeError> {
    let holdings = assessment.holdings(vantage, &[]);
    if let Some(findings) = alike.get(&holdings) {
        return Ok(Rc::clone(findings));
    }
    let found: Rc<[Finding]> = Fact::ALL
        .into_iter()
        .map(|fact| {
            Ok(match assessment.verdict(vantage, fact, ledger)? {
                Verdict::Sees(seen) => Finding::Sees(value(seen.value())),
                Verdict::OnlyIf(needs) => Finding::OnlyIf(needs),
                Verdict::Cannot => Finding::Cannot,
            })
        })
        .collect::<Result<_, KnowledgeError>>()?;
    alike.insert(holdings, Rc::clone(&found));
    Ok(found)
}

/// Makes the sheet of one vantage, once its findings are there.
#[inline(never)]
pub(super) fn of(vantage: Vantage, findings: Rc<[Finding]>, assessment: &Assessment) -> PartySheet {
    let holdings = assessment.holdings(vantage, &[]);
    let prominence = if FIRST.contains(&vantage) {
        Prominence::First
    } else if !BY_MECHANISM.contains(&vantage) {
        Prominence::Other
    } else if holdings == Mask::default() {
        Prominence::Absent
    } else {
        Prominence::Mechanism
    };
    PartySheet {
        vantage,
        findings,
        holds: telling(assessment, holdings),
        prominence,
    }
}

/// What somebody holds, in the order in which it bears on the message: its own
/// records, records that are no single message's, other messages' records, then
/// keys that existed when it passed or were made later.
#[inline(never)]
fn telling(assessment: &Assessment, holdings: Mask) -> Vec<Held> {
    let inventory = assessment.inventory();
    let mut seen = FxHashSet::default();
    let kept: Vec<(u8, &HeldItem)> = inventory
        .held()
        .iter()
        .filter(|held| Mask::of(held.atom).is_within(holdings))
        .filter_map(|held| Some((rank(held)?, held)))
        .filter(|(_, held)| seen.insert(&held.item.record))
        .collect();
    (0..RANKS)
        .flat_map(|wanted| kept.iter().filter(move |(rank, _)| *rank == wanted))
        .map(|(_, kept)| {
            let keeper = inventory.atom(kept.atom).map(|atom| atom.keeper);
            held(&kept.item, keeper, Some(kept.from))
        })
        .collect()
}

/// How many ranks there are.
const RANKS: u8 = 4;

fn rank(held: &HeldItem) -> Option<u8> {
    let is_key = held.item.record.form().is_key();
    let spans_the_message = held.from <= Day::MESSAGE && Day::MESSAGE <= held.until;
    match held.item.context.message {
        _ if is_key => (spans_the_message || held.from > Day::MESSAGE).then_some(3),
        Some(MESSAGE) => Some(0),
        Some(_) => Some(2),
        None => Some(1),
    }
}

/// An item in display form; a key by its SHA-256 fingerprint only.
pub(super) fn held(item: &Item, keeper: Option<Keeper>, day: Option<Day>) -> Held {
    let form = item.record.form();
    let bytes = if form.is_key() {
        item.record.fingerprint()
    } else {
        item.record.bytes()
    };
    Held {
        form: form.id(),
        keeper: keeper.map(Keeper::id),
        day,
        is_key: form.is_key(),
        is_sealed: form.is_sealed(),
        bytes: Shown(Rc::clone(bytes)),
    }
}

/// A seen value in display form: this is where it is copied out of the engine.
pub(super) fn value(value: &FactValue) -> Value {
    match value {
        FactValue::Text(text) => Value::Text(text.clone()),
        FactValue::Picture(png) => Value::Picture(Shown(png.as_slice().into())),
        FactValue::Name(name) => Value::Name(name.clone()),
        FactValue::Day(day) => Value::Day(*day),
        FactValue::Bytes(bytes) => Value::Bytes(*bytes),
        FactValue::Names(names) => Value::Names(names.clone()),
    }
}
