//! Fills a package in: what somebody holds in an assessed run, and what comes of
//! it. Every verdict is the assessment's own, replayed as for the table.

use rustc_hash::FxHashMap;

use super::package::hex;
use super::{
    Category, Cover, DisclosedRecord, FoundValue, FrozenRecord, Outcome, Package, PackageFinding,
    Proof, ProofInput, ProofStep, Sealed, WhyNot,
};
use crate::knowledge::{
    Assessment, Edge, FactValue, ItemId, KnowledgeError, Ledger, Mask, ReplayedInput, Rule, Seen,
    Verdict,
};
use crate::party::{Fact, Keeper, Source};
use crate::wire::{Content, Form, Holding, Parsed, Record};
use crate::world::{EARLIER, LATER, MESSAGE};

/// The package of whoever holds `holdings`.
///
/// # Errors
/// [`KnowledgeError`] when a proposed derivation does not replay.
pub(crate) fn collect(
    cover: Cover,
    assessment: &Assessment,
    holdings: Mask,
    ledger: &mut Ledger,
) -> Result<Package, KnowledgeError> {
    let collection = Collection::of(assessment, holdings);
    let mut findings = Vec::new();
    for fact in Fact::ALL {
        let outcome = match assessment.verdict_within(holdings, fact, ledger)? {
            Verdict::Sees(seen) => Outcome::Opened {
                value: found(seen.value()),
                proof: collection.proof(&seen)?,
            },
            Verdict::OnlyIf(sets) => Outcome::OnlyIf {
                why: collection.why_not(fact, Some(&sets)),
                sets,
            },
            Verdict::Cannot => Outcome::Cannot {
                why: collection.why_not(fact, None),
            },
        };
        findings.push(PackageFinding {
            fact,
            category: Category::of_fact(fact),
            outcome,
        });
    }
    Ok(Package {
        cover,
        records: collection.records,
        frozen: Vec::new(),
        findings,
        failed_attempts: assessment.failed_within(holdings),
    })
}

/// The package of a preservation: nothing is disclosed, and these are kept.
pub(crate) fn freeze<'a>(cover: Cover, kept: impl Iterator<Item = &'a Holding>) -> Package {
    let frozen = kept.map(|held| FrozenRecord {
        form: held.record.form().id().to_owned(),
        // Kept where it is, also where only one person's is kept.
        keeper: Keeper::PlatformStore.id().to_owned(),
        from: held.from,
        size: held.record.size(),
        sha256: hex(held.record.fingerprint()),
    });
    Package {
        cover,
        records: Vec::new(),
        frozen: frozen.collect(),
        findings: Vec::new(),
        failed_attempts: 0,
    }
}

/// Everything that somebody holds, numbered.
struct Collection<'a> {
    assessment: &'a Assessment,
    holdings: Mask,
    records: Vec<DisclosedRecord>,
    numbers: FxHashMap<Record, u32>,
}

impl<'a> Collection<'a> {
    fn of(assessment: &'a Assessment, holdings: Mask) -> Self {
        let inventory = assessment.inventory();
        let mut held: Vec<_> = inventory
            .held()
            .iter()
            .filter(|held| Mask::of(held.atom).is_within(holdings))
            .collect();
        held.sort_by_key(|held| held.from);
        let mut by_container: FxHashMap<ItemId, Vec<&Edge>> = FxHashMap::default();
        for edge in assessment.discovery().edges() {
            if let Some(&container) = edge.inputs.first() {
                by_container.entry(container).or_default().push(edge);
            }
        }
        let mut collection = Self {
            assessment,
            holdings,
            records: Vec::new(),
            numbers: FxHashMap::default(),
        };
        for held in held {
            let keeper = inventory.atom(held.atom).map(|atom| atom.keeper);
            let keeper = keeper.map_or("", Keeper::id);
            let record = &held.item.record;
            let message = held.item.context.message;
            if let Some(&number) = collection.numbers.get(record) {
                if let Some(known) = collection.records.get_mut(number as usize - 1) {
                    known.until = known.until.max(held.until);
                    known.message = known.message.or(message);
                    if !known.keepers.iter().any(|known| known == keeper) {
                        known.keepers.push(keeper.to_owned());
                    }
                }
                continue;
            }
            let number = collection.records.len() as u32 + 1;
            let is_key = record.form().is_key();
            let digest = record.fingerprint();
            let item = assessment.discovery().find(&held.item);
            collection.numbers.insert(record.clone(), number);
            collection.records.push(DisclosedRecord {
                number,
                category: category(record),
                form: record.form().id().to_owned(),
                keepers: vec![keeper.to_owned()],
                from: held.from,
                until: held.until,
                message,
                is_key,
                is_sealed: record.form().is_sealed(),
                seals: item.map_or_else(Vec::new, |id| collection.seals(id, &by_container)),
                bytes: match is_key {
                    true => digest.to_vec(),
                    false => record.bytes().to_vec(),
                },
                sha256: hex(digest),
            });
        }
        collection
    }

    /// The seals met in an item, from the outside in, as far as it can be opened.
    fn seals(&self, start: ItemId, by_container: &FxHashMap<ItemId, Vec<&Edge>>) -> Vec<Sealed> {
        let discovery = self.assessment.discovery();
        let within = |edge: &Edge| {
            let mut inputs = edge.inputs.iter();
            inputs.all(|&input| self.assessment.reaches(input, self.holdings))
        };
        let (mut seals, mut met, mut open) = (Vec::new(), vec![start], vec![start]);
        while let Some(id) = open.pop() {
            let Some(item) = discovery.item(id) else {
                continue;
            };
            let edges: Vec<&Edge> = by_container.get(&id).cloned().unwrap_or_default();
            let edges = edges
                .into_iter()
                .filter(|edge| within(edge) && !edge.rule.is_check());
            let mut opened = false;
            for edge in edges {
                opened |= edge.rule != Rule::Read;
                let inside = discovery.item(edge.output).map(|item| item.record.form());
                if !met.contains(&edge.output) && inside.is_some_and(|form| !form.is_key()) {
                    met.push(edge.output);
                    open.push(edge.output);
                }
            }
            let form = item.record.form();
            if form.is_sealed() {
                seals.push(Sealed {
                    form: form.id().to_owned(),
                    opened,
                });
            }
        }
        seals
    }

    /// A proof by the numbers of the records it uses.
    fn proof(&self, seen: &Seen) -> Result<Proof, KnowledgeError> {
        let input = |input: &ReplayedInput| match input {
            ReplayedInput::Step(index) => Ok(ProofInput::Step(*index)),
            ReplayedInput::Held(item, _) => self
                .numbers
                .get(&item.record)
                .map(|&number| ProofInput::Record(number))
                .ok_or(KnowledgeError::NoWay),
        };
        let steps = seen.steps().iter().map(|step| {
            let record = &step.output.record;
            let is_key = record.form().is_key();
            Ok(ProofStep {
                rule: step.rule_id(seen.steps()).to_owned(),
                inputs: step.inputs.iter().map(input).collect::<Result<_, _>>()?,
                form: record.form().id().to_owned(),
                output: match is_key {
                    true => record.fingerprint().to_vec(),
                    false => record.bytes().to_vec(),
                },
                is_key,
            })
        });
        Ok(Proof {
            steps: steps.collect::<Result<_, KnowledgeError>>()?,
            read_from: input(seen.end())?,
        })
    }

    /// Why a fact did not come out, given what would give it.
    fn why_not(&self, fact: Fact, sets: Option<&[Vec<Source>]>) -> WhyNot {
        let of_it = message(fact);
        let at_hand = of_it.is_some_and(|number| {
            let mut records = self.records.iter();
            records.any(|record| record.message == Some(number) && !record.is_key)
        });
        match sets {
            // What is at hand shortens the list of what is needed.
            Some(sets) if at_hand || self.assessment.needs(fact, Mask::default()) != sets => {
                WhyNot::SealedHere
            }
            Some(_) => WhyNot::LiesElsewhere,
            None if at_hand => WhyNot::ClosedForGood,
            None => WhyNot::NowhereLeft,
        }
    }
}

/// The message that a fact is about; none for an address book.
const fn message(fact: Fact) -> Option<u8> {
    match fact {
        Fact::EarlierWords => Some(EARLIER),
        Fact::LaterWords | Fact::DeviceList => Some(LATER),
        Fact::Contacts => None,
        _ => Some(MESSAGE),
    }
}

/// The category of a record: by its form, and where it only carries another, by
/// what it carries.
fn category(record: &Record) -> Category {
    let form = record.form();
    if form.is_key() || form == Form::Budget {
        return Category::Keys;
    }
    let carried = |bytes: &[u8]| {
        Record::from_bytes(bytes).map_or(Category::Content, |inside| category(&inside))
    };
    match record.read().map(Parsed::get) {
        Ok(Content::Row { received, .. }) => carried(received),
        Ok(Content::Frame { payload, .. }) => carried(payload),
        Ok(Content::SubscriberDisclosure { .. } | Content::Publication { .. }) => {
            Category::Subscriber
        }
        Ok(Content::HopHello { .. }) => Category::Identification,
        Ok(
            Content::TrafficDisclosure { .. }
            | Content::DeviceList { .. }
            | Content::TraceTag { .. }
            | Content::Signals { .. }
            | Content::LogEntry { .. }
            | Content::Attestation { .. },
        ) => Category::Traffic,
        _ => Category::Content,
    }
}

/// A seen value as plain data: this is where it is copied out of the engine.
fn found(value: &FactValue) -> FoundValue {
    match value {
        FactValue::Text(text) => FoundValue::Text(text.clone()),
        FactValue::Picture(png) => FoundValue::Picture(png.clone()),
        FactValue::Name(name) => FoundValue::Name(name.clone()),
        FactValue::Day(day) => FoundValue::Day(*day),
        FactValue::Bytes(bytes) => FoundValue::Bytes(*bytes),
        FactValue::Names(names) => FoundValue::Names(names.clone()),
    }
}
