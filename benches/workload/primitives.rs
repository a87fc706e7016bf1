//! The cipher calls of one keystroke, without the engine around them.

use sightlines::crypto::ratchet::open_with_session_snapshot;
use sightlines::crypto::{AeadKey, Rng};
use sightlines::design::Design;
use sightlines::knowledge::{Assessment, Ledger, Rule};
use sightlines::party::{Fact, Vantage};
use sightlines::wire::{Content, Form, Record};
use sightlines::world::{MESSAGE, Setting, World};

use super::scenario;

/// Calls to repeat, each on bytes of a real run.
pub struct Primitives {
    key: AeadKey,
    /// Plaintexts that were sealed.
    sealed: Vec<Vec<u8>>,
    /// Ciphertexts that were opened, or tried, sealed here under our one key.
    opened: Vec<Vec<u8>>,
    /// Ratchet states and the messages they opened.
    ratchet: Vec<(Vec<u8>, Vec<u8>)>,
}

/// Bytes that sealing adds: nonce and tag.
const OVERHEAD: usize = 28;

impl Primitives {
    /// Collects them from the second of two keystrokes: what the first leaves known is not repeated.
    pub fn of_a_keystroke(design: Design) -> Result<Self, String> {
        let said = |error: &dyn std::fmt::Display| error.to_string();
        let mut rng = Rng::system();
        let setting =
            Setting::prepare(design, &scenario(0), &mut rng).map_err(|error| said(&error))?;
        let mut ledger = Ledger::new();
        let mut run = None;
        for keystroke in [1, 2] {
            let played = World::new(&setting, &scenario(keystroke), &mut rng)
                .and_then(|world| world.finish(&mut rng))
                .map_err(|error| said(&error))?;
            let assessment = Assessment::of(&played, &mut ledger).map_err(|error| said(&error))?;
            for vantage in Vantage::ALL {
                for fact in Fact::ALL {
                    assessment
                        .verdict(vantage, fact, &mut ledger)
                        .map_err(|error| said(&error))?;
                }
            }
            run = Some(played);
        }
        let key = AeadKey::generate(&mut rng).map_err(|error| said(&error))?;
        let mut found = Self {
            key,
            sealed: Vec::new(),
            opened: Vec::new(),
            ratchet: Vec::new(),
        };
        let run = run.ok_or("no run")?;
        // The world: each box of the reader's message is sealed once and opened once.
        let mut met: Vec<Record> = Vec::new();
        for held in run.log.holdings() {
            let of_the_message = held.message == Some(MESSAGE);
            let tonight =
                held.message.is_none() && held.from.0 > 5 && held.record.form() == Form::AeadBox;
            if of_the_message || tonight {
                boxes_in(&held.record, &mut met);
            }
        }
        for record in met {
            found.world_call(&record, &mut rng);
        }
        for (rule, inputs) in ledger.carried_out() {
            found.engine_call(rule, inputs, &mut rng);
        }
        if let Some(turn) = setting.receiving_state(MESSAGE) {
            let message = run
                .log
                .holdings()
                .iter()
                .find_map(|held| ratchet_message(&held.record));
            found.ratchet.extend(message.map(|message| (turn, message)));
        }
        Ok(found)
    }

    fn world_call(&mut self, record: &Record, rng: &mut Rng) {
        let length = record.size().saturating_sub(OVERHEAD);
        self.sealed.push(vec![7; length]);
        self.open_once(length, rng);
    }

    fn engine_call(&mut self, rule: Rule, inputs: &[Record], rng: &mut Rng) {
        let Some(container) = inputs.first() else {
            return;
        };
        match rule {
            Rule::OpenHop | Rule::OpenAead | Rule::OpenKem => {
                self.open_once(container.size().saturating_sub(OVERHEAD), rng);
            }
            Rule::OpenOlm => {
                if let (Some(message), Some(state)) =
                    (ratchet_message(container), inputs.get(1).and_then(snapshot))
                {
                    self.ratchet.push((state, message));
                }
            }
            // The rest is not repeated by a keystroke, or is no cipher.
            _ => {}
        }
    }

    fn open_once(&mut self, length: usize, rng: &mut Rng) {
        if let Ok(sealed) = self.key.seal(rng, b"", &vec![7; length]) {
            self.opened.push(sealed);
        }
    }

    /// Makes every call once.
    pub fn call(&self) {
        let nonce = [3; 12];
        for plaintext in &self.sealed {
            std::hint::black_box(self.key.seal_with_nonce(&nonce, b"", plaintext).is_ok());
        }
        for ciphertext in &self.opened {
            std::hint::black_box(self.key.open(b"", ciphertext).is_ok());
        }
        for (state, message) in &self.ratchet {
            std::hint::black_box(open_with_session_snapshot(state, message).is_ok());
        }
    }
}

/// Sealed records in a holding, the outermost and those inside what is plain.
fn boxes_in(record: &Record, met: &mut Vec<Record>) {
    if matches!(record.form(), Form::HopRecord | Form::AeadBox) {
        if !met.contains(record) {
            met.push(record.clone());
        }
        return;
    }
    let inner: Vec<Vec<u8>> = match record.read().map(|parsed| parsed.get().clone()) {
        Ok(Content::Frame { payload, .. }) => vec![payload.to_vec()],
        Ok(Content::Row { received, .. }) => vec![received.to_vec()],
        Ok(Content::Packet { body, .. }) => vec![body.to_vec()],
        Ok(Content::Envelope { content, .. }) => vec![content.to_vec()],
        _ => Vec::new(),
    };
    for bytes in inner {
        if let Ok(record) = Record::from_bytes(&bytes) {
            boxes_in(&record, met);
        }
    }
}

fn ratchet_message(record: &Record) -> Option<Vec<u8>> {
    match record.read().ok()?.get() {
        Content::OlmMessage { sealed } => Some(sealed.to_vec()),
        Content::Row { received, .. } => ratchet_message(&Record::from_bytes(received).ok()?),
        Content::Packet { body, .. } => ratchet_message(&Record::from_bytes(body).ok()?),
        _ => None,
    }
}

fn snapshot(record: &Record) -> Option<Vec<u8>> {
    match record.read().ok()?.get() {
        Content::OlmSession { snapshot } => Some(snapshot.to_vec()),
        _ => None,
    }
}
