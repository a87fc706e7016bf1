//! What opens what: found by trying, never declared.
//!
//! Every new item is read, and tried together with everything it could open or
//! be opened by, until nothing new appears.

use rustc_hash::FxHashMap;

use super::ledger::Book;
use super::rule::{ALONE, Handing, OPENINGS, Product};
use super::{Context, Inventory, Item, ItemId, Rule};
use crate::wire::{Content, Form, Parsed, Record};

/// A rule that gave something: inputs in the rule's order, container first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    /// The rule.
    pub rule: Rule,
    /// What went in.
    pub inputs: Vec<ItemId>,
    /// Which of the rule's products this edge is.
    pub part: usize,
    /// What came out.
    pub output: ItemId,
}

/// All items of a run and all edges between them.
#[derive(Debug, Default)]
pub struct Discovery {
    items: Vec<Item>,
    index: FxHashMap<Item, ItemId>,
    by_form: FxHashMap<Form, Vec<ItemId>>,
    edges: Vec<Edge>,
    failed: Vec<(Rule, Vec<ItemId>)>,
}

impl Discovery {
    /// Tries everything on everything in the inventory.
    pub(super) fn of(inventory: &Inventory, book: &mut Book) -> Self {
        let mut found = Self::default();
        for held in inventory.held() {
            found.intern(held.item.clone());
        }
        let mut next = 0;
        while next < found.items.len() {
            found.explore(ItemId(next as u32), book);
            next += 1;
        }
        found
    }

    /// Everything found, held or obtained.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// One item.
    pub fn item(&self, id: ItemId) -> Option<&Item> {
        self.items.get(id.0 as usize)
    }

    /// What an item says, read.
    pub fn content(&self, id: ItemId) -> Option<&Parsed<Content>> {
        self.item(id)?.record.read().ok()
    }

    /// The id of an item.
    pub fn find(&self, item: &Item) -> Option<ItemId> {
        self.index.get(item).copied()
    }

    /// Every success.
    pub fn edges(&self) -> &[Edge] {
        &self.edges
    }

    /// Every attempt that did not open anything.
    pub fn failed(&self) -> &[(Rule, Vec<ItemId>)] {
        &self.failed
    }

    fn intern(&mut self, item: Item) -> ItemId {
        if let Some(&known) = self.index.get(&item) {
            return known;
        }
        let id = ItemId(self.items.len() as u32);
        self.by_form.entry(item.record.form()).or_default().push(id);
        self.index.insert(item.clone(), id);
        self.items.push(item);
        id
    }

    /// Tries an item by itself, and with everything met before it.
    fn explore(&mut self, id: ItemId, book: &mut Book) {
        let form = self.items[id.0 as usize].record.form();
        if form == Form::Share {
            self.combine(id, book);
        } else if let Some((rule, _)) = ALONE.iter().find(|(_, alone)| *alone == form) {
            self.attempt(*rule, vec![id], book);
        } else if matches!(form, Form::Voucher | Form::MatchKey) {
            self.match_vouchers(id, book);
        } else if !form.is_key() && !form.is_sealed() {
            self.attempt(Rule::Read, vec![id], book);
        }
        for (rule, sealed, key) in OPENINGS {
            if form == sealed {
                for other in self.met_before(key, id) {
                    self.open(rule, id, other, book);
                }
            } else if form == key {
                for other in self.met_before(sealed, id) {
                    self.open(rule, other, id, book);
                }
            }
        }
    }

    fn met_before(&self, form: Form, id: ItemId) -> Vec<ItemId> {
        let all = self.by_form.get(&form).map_or(&[][..], Vec::as_slice);
        all.iter().copied().filter(|&other| other < id).collect()
    }

    fn open(&mut self, rule: Rule, sealed: ItemId, key: ItemId, book: &mut Book) {
        if let (Some(message), Some(state)) = (self.content(sealed), self.content(key)) {
            let [message_record, state_record] =
                [sealed, key].map(|id| &self.items[id.0 as usize].record);
            let hopeless = rule.is_hopeless(message.get(), state.get())
                || rule.moves_a_ratchet() && !book.could_open(rule, message_record, state_record);
            if hopeless {
                return;
            }
        }
        self.attempt(rule, vec![sealed, key], book);
    }

    /// Every set of the threshold's size that ends with this share.
    fn combine(&mut self, id: ItemId, book: &mut Book) {
        let described = |discovery: &Self, id| match discovery.content(id).map(Parsed::get) {
            Some(Content::Share {
                secret_id,
                threshold,
                ..
            }) => Some((*secret_id, usize::from(*threshold))),
            _ => None,
        };
        let Some(wanted @ (_, threshold)) = described(self, id) else {
            return;
        };
        let fellows: Vec<ItemId> = self
            .met_before(Form::Share, id)
            .into_iter()
            .filter(|&other| described(self, other) == Some(wanted))
            .collect();
        for mut chosen in subsets(&fellows, threshold.saturating_sub(1)) {
            chosen.push(id);
            self.attempt(Rule::CombineShares, chosen, book);
        }
    }

    /// Every set of the threshold's size of vouchers, with every key for them.
    fn match_vouchers(&mut self, id: ItemId, book: &mut Book) {
        let is_key = self.items[id.0 as usize].record.form() == Form::MatchKey;
        let vouchers = self.met_before(Form::Voucher, id);
        let keys = match is_key {
            true => vec![id],
            false => self.met_before(Form::MatchKey, id),
        };
        for key in keys {
            let Some(Content::MatchKey { threshold, .. }) = self.content(key).map(Parsed::get)
            else {
                continue;
            };
            let size = usize::from(*threshold);
            let sets = match is_key {
                true => subsets(&vouchers, size),
                false => subsets(&vouchers, size.saturating_sub(1))
                    .into_iter()
                    .map(|mut set| {
                        set.push(id);
                        set
                    })
                    .collect(),
            };
            for mut chosen in sets {
                chosen.push(key);
                self.attempt(Rule::OpenVouchers, chosen, book);
            }
        }
    }

    fn attempt(&mut self, rule: Rule, inputs: Vec<ItemId>, book: &mut Book) {
        let records: Vec<Record> = inputs
            .iter()
            .map(|input| self.items[input.0 as usize].record.clone())
            .collect();
        let Ok(products) = book.apply(rule, records, None) else {
            self.failed.push((rule, inputs));
            return;
        };
        let container = self.items[inputs[0].0 as usize].context;
        for (part, product) in products.iter().enumerate() {
            let output = self.intern(inside(container, product));
            self.edges.push(Edge {
                rule,
                inputs: inputs.clone(),
                part,
                output,
            });
        }
    }
}

/// A product in the context its container hands down. A key is a key wherever it came from.
pub(super) fn inside(container: Context, product: &Product) -> Item {
    let context = if product.record().form().is_key() {
        Context::default()
    } else {
        match product.handing() {
            Handing::On => container,
            Handing::Attested(account) => Context {
                attested: account,
                ..container
            },
            Handing::Message(number) => Context {
                message: Some(number),
                ..container
            },
            Handing::Reported(number) => Context {
                message: Some(number),
                attested: None,
            },
        }
    };
    Item {
        record: product.record().clone(),
        context,
    }
}

/// All subsets of `size` members, in order.
fn subsets(members: &[ItemId], size: usize) -> Vec<Vec<ItemId>> {
    if size == 0 {
        return vec![Vec::new()];
    }
    let mut found = Vec::new();
    for (at, &member) in members.iter().enumerate() {
        for mut rest in subsets(&members[..at], size - 1) {
            rest.push(member);
            found.push(rest);
        }
    }
    found
}
