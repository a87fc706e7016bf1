//! A run as exported: bytes, and who held them from which day to which. What
//! the bytes say is read here as plain CBOR (RFC 8949).

use minicbor::Decoder;
use minicbor::data::Type;
use sightlines::design::Design;
use sightlines::world::Scenario;

use super::scene::{run_of, scenario};

/// Form numbers, as the layout of records publishes them.
pub mod form {
    pub const FRAME: u64 = 0;
    pub const HOP_RECORD: u64 = 1;
    pub const PACKET: u64 = 2;
    pub const ADDRESS_BOOK: u64 = 4;
    pub const ROW: u64 = 5;
    pub const PAYLOAD: u64 = 6;
    pub const HISTORY_ENTRY: u64 = 7;
    pub const HISTORY: u64 = 8;
    pub const ENVELOPE: u64 = 9;
    pub const DEVICE_LIST: u64 = 12;
    pub const HOP_HELLO: u64 = 13;
    pub const COPIES: u64 = 14;
    pub const GROUP_PACKET: u64 = 15;
    pub const SENDER_ENVELOPE: u64 = 16;
    pub const ONION_LAYER: u64 = 17;
    pub const KNOWN_PICTURES: u64 = 18;
    pub const MATCH_REPORT: u64 = 19;
    pub const AEAD_BOX: u64 = 20;
    pub const OLM_MESSAGE: u64 = 22;
    pub const SHORT_KEY: u64 = 24;
    pub const PUZZLE: u64 = 25;
    pub const RANDOM_OUTPUT: u64 = 26;
    pub const AEAD_KEY: u64 = 30;
    pub const KEM_KEY: u64 = 31;
    pub const OLM_SESSION: u64 = 33;
    pub const OLM_ACCOUNT: u64 = 34;
    pub const SHARE: u64 = 35;
    pub const GROUP_SESSION: u64 = 36;
    pub const TRAPDOOR: u64 = 37;
    pub const FRANKING_KEY: u64 = 38;
    pub const MATCH_KEY: u64 = 39;
    pub const COMMITTED: u64 = 41;
    pub const FRANKED_ENTRY: u64 = 44;
    pub const TRACED_ENTRY: u64 = 46;
    pub const TRACE_TAG: u64 = 47;
    pub const SIGNALS: u64 = 48;
    pub const LOG_ENTRY: u64 = 49;
    pub const LOCKED_PHONE: u64 = 50;
    pub const VOUCHER: u64 = 51;
    pub const ATTESTATION: u64 = 52;
    pub const VAULT: u64 = 53;
    pub const PASSCODE: u64 = 54;
    pub const LIST_KEY: u64 = 55;
}

/// One value of CBOR, as far as records use it.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Number(u64),
    Text(String),
    Bytes(Vec<u8>),
    List(Vec<Value>),
    Nothing,
}

/// A record taken apart: the form's number, then its fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    pub form: u64,
    fields: Vec<Value>,
}

impl Record {
    /// Takes bytes apart; nothing if they are no record.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let mut decoder = Decoder::new(bytes);
        let Value::List(mut fields) = value(&mut decoder)? else {
            return None;
        };
        if decoder.position() != bytes.len() || fields.is_empty() {
            return None;
        }
        let Value::Number(form) = fields.remove(0) else {
            return None;
        };
        Some(Self { form, fields })
    }

    pub fn number(&self, at: usize) -> u64 {
        match &self.fields[at] {
            Value::Number(number) => *number,
            other => panic!("{other:?} is no number"),
        }
    }

    pub fn text(&self, at: usize) -> &str {
        match &self.fields[at] {
            Value::Text(text) => text,
            other => panic!("{other:?} is no text"),
        }
    }

    pub fn bytes(&self, at: usize) -> &[u8] {
        match &self.fields[at] {
            Value::Bytes(bytes) => bytes,
            other => panic!("{other:?} is no byte string"),
        }
    }

    pub fn list(&self, at: usize) -> Vec<&[u8]> {
        let Value::List(items) = &self.fields[at] else {
            panic!("no list");
        };
        let bytes = items.iter().map(|item| match item {
            Value::Bytes(bytes) => bytes.as_slice(),
            other => panic!("{other:?} is no byte string"),
        });
        bytes.collect()
    }

    /// Whether a field that may be left out is.
    pub fn is_nothing(&self, at: usize) -> bool {
        self.fields
            .get(at)
            .is_none_or(|field| *field == Value::Nothing)
    }

    /// The record that a field holds.
    pub fn inside(&self, at: usize) -> Record {
        Self::read(self.bytes(at)).unwrap()
    }
}

fn value(decoder: &mut Decoder<'_>) -> Option<Value> {
    Some(match decoder.datatype().ok()? {
        Type::U8 | Type::U16 | Type::U32 | Type::U64 => Value::Number(decoder.u64().ok()?),
        Type::String => Value::Text(decoder.str().ok()?.to_owned()),
        Type::Bytes => Value::Bytes(decoder.bytes().ok()?.to_vec()),
        Type::Null => {
            decoder.null().ok()?;
            Value::Nothing
        }
        Type::Array => {
            let mut items = Vec::new();
            for _ in 0..decoder.array().ok()?? {
                items.push(value(decoder)?);
            }
            Value::List(items)
        }
        _ => return None,
    })
}

/// Some bytes in somebody's hands for some days.
pub struct Piece {
    pub keeper: &'static str,
    pub from: u8,
    pub until: u8,
    pub bytes: Vec<u8>,
}

/// Everything that anybody held.
pub struct Exported(pub Vec<Piece>);

impl Exported {
    pub fn of(design: Design) -> Self {
        Self::of_scenario(design, &scenario())
    }

    pub fn of_scenario(design: Design, scenario: &Scenario) -> Self {
        let run = run_of(design, scenario);
        let pieces = run.log.holdings().iter().map(|held| Piece {
            keeper: held.keeper.id(),
            from: held.from.0,
            until: held.until.0,
            bytes: held.record.bytes().to_vec(),
        });
        Self(pieces.collect())
    }

    /// What a keeper held on a day.
    pub fn held(&self, keeper: &str, day: u8) -> Vec<Record> {
        let pieces = self.0.iter();
        pieces
            .filter(|piece| piece.keeper == keeper && (piece.from..=piece.until).contains(&day))
            .map(|piece| Record::read(&piece.bytes).unwrap())
            .collect()
    }

    /// Of that, the records of one form.
    pub fn find(&self, keeper: &str, day: u8, form: u64) -> Vec<Record> {
        let held = self.held(keeper, day).into_iter();
        held.filter(|record| record.form == form).collect()
    }

    /// The only one of them.
    pub fn one(&self, keeper: &str, day: u8, form: u64) -> Record {
        let found = self.find(keeper, day, form);
        assert_eq!(found.len(), 1, "{keeper}, form {form}");
        found.into_iter().next().unwrap()
    }

    /// The stored packets of a day: row and packet.
    pub fn packets(&self, day: u8) -> Vec<(Record, Record)> {
        let rows = self.find("platform-store", 10, form::ROW).into_iter();
        rows.filter(|row| row.number(0) == u64::from(day))
            .map(|row| {
                let packet = row.inside(3);
                (row, packet)
            })
            .filter(|(_, packet)| [form::PACKET, form::GROUP_PACKET].contains(&packet.form))
            .collect()
    }

    /// The body of Ana's message of day 1, 5 or 9, as the platform stored it.
    pub fn body(&self, day: u8) -> Record {
        let mut sent = self.packets(day).into_iter();
        let (_, packet) = sent
            .rfind(|(row, _)| row.text(1) != "ben")
            .expect("Ana wrote that day");
        packet.inside(2)
    }

    /// The 32 bytes of every key of one form that a keeper held on a day.
    pub fn keys(&self, keeper: &str, day: u8, form: u64) -> Vec<Vec<u8>> {
        let at = usize::from(form == form::KEM_KEY);
        let found = self.find(keeper, day, form).into_iter();
        found.map(|key| key.bytes(at).to_vec()).collect()
    }
}

/// The words in bytes that are a payload.
pub fn words(bytes: &[u8]) -> Option<String> {
    let payload = Record::read(bytes).filter(|record| record.form == form::PAYLOAD)?;
    Some(payload.text(0).to_owned())
}

/// Whether some bytes stand somewhere in others.
pub fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
