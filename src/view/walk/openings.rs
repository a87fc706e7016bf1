//! What closes a record, read off what discovery opened: seals from the outside
//! in, and for each key everyone who had it and everything it comes out of.

use super::{Key, Opening, stays};
use crate::knowledge::{Assessment, Discovery, Edge, ItemId, Rule};
use crate::party::Fact;
use crate::view::party_sheet::held;
use crate::wire::Record;
use crate::world::Run;

/// How far back the ways to a key are followed.
const DEPTH: usize = 4;

/// The openings of one run, by what goes in and by what comes out.
pub struct Openings<'a> {
    run: &'a Run,
    discovery: &'a Discovery,
    /// Edges by the record that is opened or read: a list for each item.
    of_container: Vec<Vec<&'a Edge>>,
    /// Edges by what comes out: a list for each item.
    to: Vec<Vec<&'a Edge>>,
    /// For each item, whether it is a record that the words were got out of, or they.
    words: Vec<bool>,
}

impl<'a> Openings<'a> {
    /// Sorts what discovery found.
    pub fn of(run: &'a Run, assessment: &'a Assessment) -> Self {
        let discovery = assessment.discovery();
        let items = discovery.items().len();
        let mut of_container: Vec<Vec<&Edge>> = vec![Vec::new(); items];
        let mut to: Vec<Vec<&Edge>> = vec![Vec::new(); items];
        for edge in discovery.edges() {
            let first = edge.inputs.first();
            if let Some(edges) = first.and_then(|first| of_container.get_mut(at(*first))) {
                edges.push(edge);
            }
            if let Some(edges) = to.get_mut(at(edge.output)) {
                edges.push(edge);
            }
        }
        let mut words = vec![false; items];
        let mut open: Vec<ItemId> = assessment.showing(Fact::Words).to_vec();
        while let Some(id) = open.pop() {
            if is_key(discovery, id) || !is_new(&mut words, id) {
                continue;
            }
            let into = to.get(at(id)).into_iter().flatten();
            open.extend(into.filter_map(|edge| edge.inputs.first().copied()));
        }
        Self {
            run,
            discovery,
            of_container,
            to,
            words,
        }
    }

    /// Whether the words were got out of this record.
    pub fn holds_words(&self, id: ItemId) -> bool {
        self.words.get(at(id)).copied().unwrap_or_default()
    }

    /// Whether the words can be read in it as it stands.
    pub fn is_plain(&self, id: ItemId) -> bool {
        let mut open = vec![id];
        let mut met = vec![false; self.words.len()];
        while let Some(id) = open.pop() {
            if !is_new(&mut met, id) {
                continue;
            }
            let onward: Vec<ItemId> = self
                .further_in(id)
                .filter(|edge| edge.rule == Rule::Read)
                .map(|edge| edge.output)
                .collect();
            let sealed = self.further_in(id).any(|edge| edge.rule != Rule::Read);
            if onward.is_empty() && !sealed {
                return true;
            }
            open.extend(onward);
        }
        false
    }

    /// The seals around the words in this record, from the outside in.
    pub fn around(&self, id: ItemId) -> Vec<Opening> {
        let mut seals = Vec::new();
        let (mut layer, mut met) = (vec![id], vec![false; self.words.len()]);
        while !layer.is_empty() {
            let mut next = Vec::new();
            for id in layer {
                if !is_new(&mut met, id) {
                    continue;
                }
                next.extend(self.further_in(id).map(|edge| edge.output));
                let opened = self.further_in(id).filter(|edge| edge.rule != Rule::Read);
                for seal in self.openings(opened, DEPTH) {
                    // The same bytes in two contexts are two items, and one seal.
                    if !seals.contains(&seal) {
                        seals.push(seal);
                    }
                }
            }
            layer = next;
        }
        seals
    }

    /// The edges from a record towards the words in it; a check closes nothing.
    fn further_in(&self, id: ItemId) -> impl Iterator<Item = &'a Edge> {
        let edges = self.of_container.get(at(id)).into_iter().flatten();
        edges
            .copied()
            .filter(|edge| self.holds_words(edge.output) && !edge.rule.is_check())
    }

    /// Edges as openings: one for each thing opened and each rule, with all keys
    /// that do it.
    fn openings(&self, edges: impl Iterator<Item = &'a Edge>, depth: usize) -> Vec<Opening> {
        let mut found: Vec<(Option<&Record>, Rule, Vec<ItemId>)> = Vec::new();
        let record = |id: ItemId| self.discovery.item(id).map(|item| &item.record);
        for edge in edges {
            let (container, keys) = match edge.inputs.split_first() {
                Some((first, keys)) if !is_key(self.discovery, *first) => (record(*first), keys),
                _ => (None, edge.inputs.as_slice()),
            };
            let known = found
                .iter_mut()
                .find(|(of, rule, _)| (*of, *rule) == (container, edge.rule));
            let all = match known {
                Some((_, _, all)) => all,
                None => {
                    found.push((container, edge.rule, Vec::new()));
                    match found.last_mut() {
                        Some((_, _, all)) => all,
                        None => continue,
                    }
                }
            };
            for key in keys {
                if !all.iter().any(|known| record(*known) == record(*key)) {
                    all.push(*key);
                }
            }
        }
        found
            .into_iter()
            .filter_map(|(container, rule, keys)| {
                let opened = container.or_else(|| record(*keys.first()?))?;
                let form = opened.form();
                Some(Opening {
                    rule: rule.id(form),
                    form: container.map(|_| form.id()),
                    keys: self.keys(&keys, depth),
                })
            })
            .collect()
    }

    /// Keys with their holders. Of the states that one phone had of the same
    /// session on different days, one stands for all.
    fn keys(&self, ids: &[ItemId], depth: usize) -> Vec<Key> {
        let mut keys: Vec<Key> = Vec::new();
        for id in ids {
            let Some(item) = self.discovery.item(*id) else {
                continue;
            };
            let key = Key {
                held: held(item, None, None),
                holders: stays(self.run, &item.record, |_| true),
                got_by: self.got_by(*id, depth),
            };
            let alike = keys.iter_mut().find(|known| {
                known.held.form == key.held.form
                    && !key.holders.is_empty()
                    && at_the_same_places(known, &key)
                    && known.got_by.is_empty()
                    && key.got_by.is_empty()
            });
            match alike {
                Some(known) => {
                    for (stay, other) in known.holders.iter_mut().zip(&key.holders) {
                        stay.from = stay.from.min(other.from);
                        stay.until = stay.until.max(other.until);
                    }
                }
                None => keys.push(key),
            }
        }
        keys
    }

    /// What a key comes out of.
    fn got_by(&self, id: ItemId, depth: usize) -> Vec<Opening> {
        if depth == 0 {
            return Vec::new();
        }
        let edges = self.to.get(at(id)).into_iter().flatten().copied();
        let edges = edges.filter(|edge| !edge.inputs.contains(&id));
        let opened = edges.clone().filter(|edge| edge.rule != Rule::Read);
        let found = self.openings(opened, depth - 1);
        if found.is_empty() {
            // It lies openly in something, as a chip does in a locked phone.
            return self.openings(edges, depth - 1);
        }
        found
    }
}

/// Whether two keys were in the same hands, whenever that was.
fn at_the_same_places(one: &Key, other: &Key) -> bool {
    let places = |key: &Key| -> Vec<_> {
        let stays = key.holders.iter();
        stays.map(|stay| (stay.keeper, stay.whose)).collect()
    };
    places(one) == places(other)
}

/// Where an item stands in a list of all.
const fn at(id: ItemId) -> usize {
    id.0 as usize
}

/// Notes down that an item was met; says whether it had not been.
fn is_new(met: &mut [bool], id: ItemId) -> bool {
    met.get_mut(at(id))
        .is_some_and(|met| !std::mem::replace(met, true))
}

fn is_key(discovery: &Discovery, id: ItemId) -> bool {
    discovery
        .item(id)
        .is_some_and(|item| item.record.form().is_key())
}
