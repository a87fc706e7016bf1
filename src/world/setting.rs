//! Everything about a run that does not depend on the reader's words.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::access::Access;
use super::background;
use super::backup::Backup;
use super::body;
use super::carrier::{Carrier, recipients_key};
use super::clearing_house::ClearingHouse;
use super::journey::sending;
use super::night::Night;
use super::script::{HELD_UP, LATER, MESSAGE, SCRIPT};
use super::stock::{Server, Stock};
use super::{Card, EARLIER, Journey, Scenario, WorldError, every_night};
use crate::crypto::Rng;
use crate::design::Design;
use crate::mechanism::{
    Circuit, Connection, ContentKey, Conversation, Franker, GuardedKey, KemKey, KeyLog, KeyOf,
    KnownPictures, LastingKeys, Mechanism, OwnKey, Relays, StorageKey, Turn, Vouchers,
};
use crate::party::{Account, Day};
use crate::wire::{Content, Device, Holding, MessageNumber, Record};

/// Keys, connections, ratchet states and the messages around the reader's own.
#[derive(Debug)]
pub struct Setting {
    design: Design,
    pub(super) platform: Option<Server>,
    pub(super) cloud: Option<Server>,
    pub(super) relays: Option<Relays>,
    pub(super) circuits: BTreeMap<(Account, Day), Circuit>,
    storage: Option<StorageKey>,
    pub(super) carrier: Carrier,
    pub(super) access: Access,
    content_keys: Vec<ContentKey>,
    resealed: Vec<ContentKey>,
    sender_envelopes: Vec<ContentKey>,
    pub(super) lasting: Option<LastingKeys>,
    pub(super) own: Option<OwnKey>,
    pub(super) franker: Option<Franker>,
    pub(super) traceback: bool,
    pub(super) origin: Option<Conversation>,
    pub(super) pictures: Option<Rc<KnownPictures>>,
    pub(super) vouchers: Option<Vouchers>,
    pub(super) clearing_house: Option<Rc<ClearingHouse>>,
    pub(super) backup: Option<Backup>,
    pub(super) chip: Option<GuardedKey>,
    pub(super) vendor: Option<KemKey>,
    pub(super) key_log: Option<KeyLog>,
    journeys: BTreeMap<MessageNumber, Journey>,
    nights: BTreeMap<(Account, Day), Night>,
    around: Around,
    background: Vec<Vec<Holding>>,
}

/// What a scenario says of the messages around the reader's own.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Around {
    words: [String; 3],
    matches: u8,
    locked: bool,
    held_up: bool,
}

impl Around {
    fn of(scenario: &Scenario) -> Self {
        Self {
            words: [
                scenario.earlier_text.clone(),
                scenario.later_text.clone(),
                scenario.reply_text.clone(),
            ],
            matches: scenario.listed_pictures,
            locked: scenario.locked,
            held_up: scenario.held_up,
        }
    }
}

impl Setting {
    /// Makes all keys of `design` and carries every message but the reader's.
    ///
    /// # Errors
    /// When the system gives no randomness or a library refuses.
    pub fn prepare(design: Design, scenario: &Scenario, rng: &mut Rng) -> Result<Self, WorldError> {
        Self::from_stock(design, scenario, &mut Stock::default(), rng)
    }

    /// As [`Self::prepare`], sharing what does not depend on the design.
    ///
    /// # Errors
    /// As [`Self::prepare`].
    #[inline(never)]
    pub fn from_stock(
        design: Design,
        scenario: &Scenario,
        stock: &mut Stock,
        rng: &mut Rng,
    ) -> Result<Self, WorldError> {
        let mut setting = Self::with_keys(design, scenario, stock, rng)?;
        setting.make_message_keys(rng)?;
        setting.background = background::of(&setting, rng)?;
        for number in (0..).take(SCRIPT.len()).filter(|&number| number != MESSAGE) {
            let payload = setting.payload_around(number, scenario);
            let journey = Journey::carry(&setting, number, &payload, rng)?;
            setting.journeys.insert(number, journey);
        }
        for night in every_night()
            .into_iter()
            .filter(|&night| night < Day::MESSAGE)
        {
            for account in Account::BOTH {
                let entries = setting.entries_before(account, night);
                if let Some(backup) = Night::of(&setting, account, night, &entries, rng)? {
                    setting.nights.insert((account, night), backup);
                }
            }
        }
        Ok(setting)
    }

    /// The keys that are no single message's.
    #[inline(never)]
    fn with_keys(
        design: Design,
        scenario: &Scenario,
        stock: &mut Stock,
        rng: &mut Rng,
    ) -> Result<Self, WorldError> {
        use Mechanism as M;
        let has = |mechanism| design.has(mechanism);
        let any = |mechanisms: &[Mechanism]| design.mechanisms().has_any(mechanisms);
        let locked = scenario.locked || has(M::DeviceEscrow);
        let carrier = Carrier::prepare(design, scenario.held_up, stock, rng)?;
        let mut platform = when(has(M::Transport), || stock.platform(rng))?;
        if let Some(server) = &mut platform {
            for (account, day) in further_connections(design) {
                server.connect(account, day, rng)?;
            }
        }
        let relays = when(has(M::Onion), || Ok(Relays::prepare(rng)?))?;
        let mut circuits = BTreeMap::new();
        if let (Some(relays), Some(server)) = (&relays, &platform) {
            for &at in server.connections.keys() {
                circuits.insert(at, relays.circuit(rng)?);
            }
        }
        let pictures = when(any(&M::SCANS), || stock.pictures(rng))?;
        let vouchers = match &pictures {
            Some(pictures) if has(M::ThresholdScan) => Some(Vouchers::prepare(
                pictures,
                &Card::ALL.map(Card::png),
                &SCRIPT,
                rng,
            )?),
            _ => None,
        };
        let reported = any(&M::SCANS) || has(M::UserReport);
        let conversation = match &carrier {
            Carrier::Ratchet(conversation, ghost) => Some((conversation, ghost)),
            _ => None,
        };
        let key_log = match conversation {
            Some((conversation, ghost)) if has(M::KeyLog) => {
                let honest = conversation.published_devices(Account::Ben)?;
                let added = ghost.as_ref().map(|ghost| ghost.device().clone());
                Some(KeyLog::prepare(honest, added, rng)?)
            }
            _ => None,
        };
        Ok(Self {
            design,
            cloud: when(any(&[M::BackupPlain, M::BackupSealed]), || stock.cloud(rng))?,
            storage: when(has(M::AtRest), || Ok(StorageKey::prepare(rng)?))?,
            access: Access::prepare(design, rng)?,
            content_keys: Vec::new(),
            resealed: Vec::new(),
            sender_envelopes: Vec::new(),
            lasting: when(any(&[M::Mail, M::Enclave, M::SealedSender]), || {
                Ok(LastingKeys::prepare(rng)?)
            })?,
            own: when(has(M::OwnLayer), || Ok(OwnKey::prepare(rng)?))?,
            franker: when(has(M::UserReport) && has(M::Franking), || {
                Ok(Franker::prepare(rng)?)
            })?,
            traceback: has(M::UserReport) && has(M::Traceback),
            origin: when(has(M::UserReport) && has(M::Traceback), || {
                let pair = [Account::Dana, Account::Ana];
                Ok(Conversation::prepare(
                    pair,
                    &[(Day::ORIGIN, Account::Dana)],
                    None,
                )?)
            })?,
            clearing_house: when(reported, || stock.clearing_house(rng))?,
            backup: Backup::prepare(design, rng)?,
            chip: when(locked, || Ok(GuardedKey::prepare(Account::Ben, rng)?))?,
            vendor: when(has(M::DeviceEscrow), || {
                Ok(KemKey::prepare(KeyOf::Vendor, rng)?)
            })?,
            journeys: BTreeMap::new(),
            nights: BTreeMap::new(),
            around: Around::of(scenario),
            background: Vec::new(),
            carrier,
            platform,
            relays,
            circuits,
            pictures,
            vouchers,
            key_log,
        })
    }

    /// Each message's keys on their ways to whoever is to have them.
    #[inline(never)]
    fn make_message_keys(&mut self, rng: &mut Rng) -> Result<(), WorldError> {
        let own_keys = self.access.is_built_in() || self.carrier.carries_keys_only();
        for number in (0..).take(SCRIPT.len()) {
            let lasting = self.lasting.as_ref();
            if own_keys {
                let (key, ways) = self.access.key(rng)?;
                let carrier = &self.carrier;
                self.content_keys.push(ContentKey::prepare(
                    key,
                    ways,
                    |key| carrier.seal(number, key, lasting, rng),
                    |sealed| carrier.open(number, sealed, lasting),
                )?);
            }
            if self.design.has(Mechanism::Enclave) {
                let key = ContentKey::to(recipients_key(lasting, number)?, rng)?;
                self.resealed.push(key);
            }
            if self.design.has(Mechanism::SealedSender) {
                let key = ContentKey::to(recipients_key(lasting, number)?, rng)?;
                self.sender_envelopes.push(key);
            }
        }
        Ok(())
    }

    /// Which design it is for.
    pub fn design(&self) -> Design {
        self.design
    }

    /// Whether it was made for the same scenario around the reader's message.
    pub fn suits(&self, scenario: &Scenario) -> bool {
        self.around == Around::of(scenario)
    }

    /// What a day brings whatever the message says.
    pub(super) fn background(&self, day: Day) -> impl Iterator<Item = Holding> {
        let today = self.background.get(usize::from(day.0));
        today.into_iter().flatten().cloned()
    }

    /// A message other than the reader's.
    pub(super) fn journey(&self, number: MessageNumber) -> Option<&Journey> {
        self.journeys.get(&number)
    }

    /// A backup from before the reader's message.
    pub(super) fn night(&self, account: Account, day: Day) -> Option<&Night> {
        self.nights.get(&(account, day))
    }

    /// A phone's history on the night of a day before the reader's message.
    fn entries_before(&self, account: Account, night: Day) -> Vec<Record> {
        self.journeys
            .values()
            .filter(|journey| journey.day <= night && night <= self.history_until(journey.day))
            .map(|journey| {
                if journey.from == account {
                    journey.sent_entry.clone()
                } else {
                    journey.received_entry.clone()
                }
            })
            .collect()
    }

    /// The last day on which a phone still has a message of `day`.
    pub(super) fn history_until(&self, day: Day) -> Day {
        if self.design.has(Mechanism::Disappearing) {
            day
        } else {
            Day::LOOK
        }
    }

    /// The connection of a phone to the platform on a day; `None` where hops are not sealed.
    pub(super) fn platform_connection(
        &self,
        account: Account,
        day: Day,
    ) -> Result<Option<&Connection>, WorldError> {
        match &self.platform {
            None => Ok(None),
            Some(server) => match server.connections.get(&(account, day)) {
                Some(connection) => Ok(Some(connection)),
                None => Err(WorldError::NotPrepared),
            },
        }
    }

    /// The circuit of a phone through the relays on a day; `None` where there are none.
    pub(super) fn circuit(
        &self,
        account: Account,
        day: Day,
    ) -> Result<Option<&Circuit>, WorldError> {
        match &self.relays {
            None => Ok(None),
            Some(_) => match self.circuits.get(&(account, day)) {
                Some(circuit) => Ok(Some(circuit)),
                None => Err(WorldError::NotPrepared),
            },
        }
    }

    /// The platform's storage key, where the design has one.
    pub(super) fn storage_key(&self) -> Option<&StorageKey> {
        self.storage.as_ref()
    }

    /// The platform's storage key as a record, where the design has one.
    pub fn storage_key_record(&self) -> Option<Record> {
        self.storage.as_ref().map(StorageKey::record)
    }

    /// The body that message `number` would have had with other words: under the same key.
    ///
    /// # Errors
    /// [`WorldError`] when a cipher refuses.
    pub fn seal_again(
        &self,
        number: MessageNumber,
        payload: &Record,
        rng: &mut Rng,
    ) -> Result<Record, WorldError> {
        let seen = match &self.own {
            Some(own) => own.seal(payload, rng)?,
            None => payload.clone(),
        };
        Ok(body::seal(self, sending(number)?, &seen, None, rng)?.body)
    }

    /// The recipient's saved session just before message `number`, where there is a ratchet
    /// and the session exists by then.
    pub fn receiving_state(&self, number: MessageNumber) -> Option<Vec<u8>> {
        self.turn(number)?.receiving_session().map(<[u8]>::to_vec)
    }

    fn turn(&self, number: MessageNumber) -> Option<&Turn> {
        match &self.carrier {
            Carrier::Ratchet(conversation, _) => conversation.turn(usize::from(number)),
            _ => None,
        }
    }

    pub(super) fn content_key(&self, number: MessageNumber) -> Option<&ContentKey> {
        self.content_keys.get(usize::from(number))
    }

    /// The key under which attested hardware seals a message again.
    pub(super) fn resealed(&self, number: MessageNumber) -> Option<&ContentKey> {
        self.resealed.get(usize::from(number))
    }

    /// The key of the envelope that hides who sends a message.
    pub(super) fn sender_envelope(&self, number: MessageNumber) -> Option<&ContentKey> {
        self.sender_envelopes.get(usize::from(number))
    }

    /// The body that receives reports, where the design has any.
    pub(super) fn clearing_house(&self) -> Result<&ClearingHouse, WorldError> {
        self.clearing_house
            .as_deref()
            .ok_or(WorldError::NotPrepared)
    }

    /// The picture in what somebody can read, where the design's list has it.
    pub(super) fn listed_picture(&self, seen: &Record) -> Option<Vec<u8>> {
        let pictures = self.pictures.as_ref()?;
        body::picture_in(seen).filter(|png| pictures.has(png))
    }

    pub(super) fn reports_from_the_phone(&self) -> bool {
        self.design.has(Mechanism::ClientScan)
    }

    pub(super) fn leaves_matches_out(&self) -> bool {
        self.design.has(Mechanism::ClientBlock)
    }

    pub(super) fn scans_on_the_server(&self) -> bool {
        self.design.has(Mechanism::ServerScan)
    }

    /// Whether message `number` is still on its way when we look.
    pub(super) fn holds_up(&self, number: MessageNumber) -> bool {
        self.around.held_up && number == HELD_UP
    }

    pub(super) fn is_a_group(&self) -> bool {
        self.design.has(Mechanism::Group)
    }

    /// The devices the later message is really sealed to, and those the apps show.
    pub(super) fn devices(&self) -> Result<(Vec<Device>, Vec<Device>), WorldError> {
        let lasting = self.lasting.as_ref();
        Ok((
            self.carrier.devices(LATER, lasting)?,
            self.carrier.shown_devices(LATER, lasting)?,
        ))
    }

    fn payload_around(&self, number: MessageNumber, scenario: &Scenario) -> Record {
        let [earlier, later, reply] = &self.around.words;
        let (text, pictured_from) = match number {
            EARLIER => (earlier, 3),
            LATER => (later, 2),
            _ => (reply, u8::MAX),
        };
        let card = (scenario.listed_pictures >= pictured_from)
            .then(|| Card::default().png().to_vec().into());
        Record::write(&Content::Payload {
            text: text.clone(),
            card,
        })
    }
}

/// Connections beyond the two phones' own on the days of the script.
fn further_connections(design: Design) -> Vec<(Account, Day)> {
    let mut further = Vec::new();
    if design.has(Mechanism::Group) {
        further.extend(Account::BOTH.map(|account| (account, Day::JOINS)));
        further.extend([Day::JOINS, Day::MESSAGE].map(|day| (Account::Caro, day)));
    }
    if design.has(Mechanism::UserReport) {
        further.push((Account::Ben, Day::SEIZURE));
    }
    if design.has(Mechanism::Traceback) {
        further.extend([Account::Dana, Account::Ana].map(|account| (account, Day::ORIGIN)));
    }
    further
}

/// Makes something where a design has it.
fn when<T>(
    wanted: bool,
    make: impl FnOnce() -> Result<T, WorldError>,
) -> Result<Option<T>, WorldError> {
    wanted.then(make).transpose()
}
