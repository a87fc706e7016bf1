//! Sightlines: who can see what you send?
//!
//! This is the crate's manual: what flows where, what always holds, and where
//! to look. Everything below `ui` is plain Rust over plain data; it builds and
//! is tested without a browser.
//!
//! # The flow
//!
//! ```text
//! design + scenario → world → records and holdings → knowledge → view → ui
//! ```
//!
//! A *design* is a set of mechanisms. A *scenario* is what the reader decides:
//! the words and a drawn card. [`world`] plays ten days of it with real keys
//! and real bytes, and writes down who held which record from which day to
//! which. [`knowledge`] finds out what opens what by trying, and proves every
//! answer by doing it again from what one party holds. [`view`] lays the
//! answers out as plain data, [`ui`] draws them. The command line asks the same
//! [`view::Observatory`] as the page.
//!
//! In a browser these are two programs: a page (`src/bin/page/`), which has no
//! cipher in it, and the engine (`src/bin/engine.rs`), which runs designs in a
//! worker. [`exchange`] is what they say to each other. The engine is started by
//! a page that has forbidden itself every request, so it cannot send anything either,
//! and the page answers the reader however long a run takes.
//!
//! ```
//! use sightlines::design::Design;
//! use sightlines::party::{Fact, Vantage};
//! use sightlines::view::{Finding, Observatory, Value};
//! use sightlines::world::Scenario;
//!
//! # fn main() -> Result<(), sightlines::view::ObservatoryError> {
//! let scenario = Scenario {
//!     text: "See you at six.".to_owned(),
//!     ..Scenario::default()
//! };
//! let sheet = Observatory::new().observe(Design::Transport, &scenario)?;
//! let thief = sheet.party(Vantage::Thief).map(|party| party.finding(Fact::Words));
//! // The thief's copy of the database was really read:
//! assert_eq!(thief, Some(&Finding::Sees(Value::Text("See you at six.".to_owned()))));
//! # Ok(())
//! # }
//! ```
//!
//! # Two places touch the outside
//!
//! Randomness enters `world` through [`crypto::Rng`]; the browser enters at
//! `ui`, and as a worker around the engine. Everything else is a function of its arguments.
//!
//! # How “sees” is earned
//!
//! 1. A cipher that opens bytes gives a [`crypto::Opened`]; a reader that reads
//!    plain bytes gives a [`wire::Parsed`]. Each has one constructor.
//! 2. [`knowledge`] turns either into an item, and nothing else into one. It
//!    annotates every item with the smallest sets of holdings that suffice.
//! 3. That only proposes. The proposed way is carried out again from the
//!    holdings of the one party asked about; what comes out is a
//!    [`knowledge::Seen`], and only a `Seen` is shown as “sees”.
//! 4. The sets that are missing something that still exists on day 10 are the
//!    “only if” answer. If there is none, the answer is “cannot”.
//!
//! # How an order is answered
//!
//! [`disclosure`] checks an order's approvals, which are signatures over it, and makes
//! a [`disclosure::Served`] or a refusal. [`view::Observatory::serve`] answers a
//! `Served` from the very run behind the table: the records that its row holds and
//! what is proved from them. On another day, or for one person alone, it looks at the
//! same run on that occasion (`world/occasion.rs`).
//!
//! # What always holds
//!
//! `tests/tidy.rs` and the types hold these:
//!
//! - No module imports one below it in the list at the end of this file.
//! - Only [`crypto`] names a cipher crate.
//! - Only `ui` and the entry points know a browser.
//! - Of the two programs only the engine has ciphers in it (`xtask/src/bindings.rs`).
//! - `Opened`, `Parsed`, `Seen` and `Served` have one constructor each.
//! - No verdict, number or table that a run can produce is stored in
//!   `content/` or written in `ui/`, and no words a reader sees are written in
//!   Rust: they are Fluent messages in `locales/`.
//! - `view` types carry no secrets; keys are shown by fingerprint.
//!
//! # Where to look
//!
//! | question | room |
//! |---|---|
//! | which cipher, which RFC | [`crypto`], one file per construction |
//! | who may look where, on which days | `party/reach.rs` |
//! | what may happen on a day of the reader's choice | `party/event.rs`, `world/taking.rs` |
//! | what a stored row looks like in bytes | `wire/content.rs` |
//! | which experiments there are apart from the scene | `lab/` |
//! | how one mechanism works | `mechanism/`, one file each |
//! | which mechanisms a design has, and what clashes | [`design`] |
//! | how a body is made layer by layer | `world/body.rs` |
//! | who keeps which access secret | `world/access.rs` |
//! | what happens on which day | `world/stage.rs`, `world/script.rs` |
//! | what an order returns | `world/orders.rs`, `world/occasion.rs` |
//! | what may be tried on what | `knowledge/rule.rs` |
//! | what counts as seeing a fact | `knowledge/facts.rs` |
//! | what the page shows of it | [`view`] |
//! | what the page can ask the engine, and how to add a question | [`exchange`] |
//! | what the request desk is asked, and answers | `view/request_desk.rs` |
//! | what is said of orders, and of real services | `content/instruments.toml`, `content/services.toml` |
//! | which pages there are | `ui/route.rs` |
//! | in which order the page is taken over | `ui/island/` |
//! | what a link may say | `ui/address/schema.rs`, `docs/links.md` |
//! | what comes back on an order, and who watches over it | [`disclosure`] |
//! | what a law asks of an instrument | `content/instruments.toml` |
//! | what is cited about a design | `content/designs.toml`, `content/catalogue.rs` |
//! | where a source is cited | `content/citations.rs`, `content/tables.toml` |
//! | which words are explained, and where they are found | `content/terms.rs`, `ui/components/prose.rs` |
//! | what is missing in content and words | `content-checker/`, `cargo xtask content` |
//! | which page demonstrates what | `content/coverage.toml`, `docs/coverage.md` |
//!
//! Modules in reading order; none imports one below it.

pub mod crypto;
pub mod party;
pub mod wire;
pub mod mechanism;
pub mod design;
pub mod world;
pub mod knowledge;
pub mod lab;
pub mod content;
pub mod disclosure;
pub mod view;
pub mod exchange;
pub mod ui;
