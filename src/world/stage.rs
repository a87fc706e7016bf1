//! The ten days, one after the other.

use super::journey::{Arrival, frame};
use super::night::Night;
use super::script::{LATER, MESSAGE, SCRIPT, WIRE_ADDRESS_OF_CLOUD, WIRE_ADDRESS_OF_PLATFORM};
use super::{Journey, Run, Scenario, Setting, WorldError, orders};
use crate::crypto::Rng;
use crate::mechanism::BackupKey;
use crate::party::{Account, Day, Keeper};
use crate::wire::{Content, Form, Holding, Log, MessageNumber, Record};

/// A run in progress.
#[derive(Debug)]
pub struct World<'a> {
    setting: &'a Setting,
    journey: Journey,
    log: Log,
    next: Day,
}

impl<'a> World<'a> {
    /// Sets the stage and carries the reader's message; no day has been played yet.
    ///
    /// # Errors
    /// [`WorldError`] when the system gives no randomness or a library refuses.
    pub fn new(
        setting: &'a Setting,
        scenario: &Scenario,
        rng: &mut Rng,
    ) -> Result<Self, WorldError> {
        let payload = Record::write(&Content::Payload {
            text: scenario.text.clone(),
            card: Some(scenario.card.png().to_vec().into()),
        });
        Ok(Self {
            setting,
            journey: Journey::carry(setting, MESSAGE, &payload, rng)?,
            log: Log::default(),
            next: Day::SETUP,
        })
    }

    /// Plays all days up to and including `day`.
    ///
    /// # Errors
    /// [`WorldError`] when a library refuses.
    pub fn play_until(&mut self, day: Day, rng: &mut Rng) -> Result<(), WorldError> {
        while self.next <= day {
            let today = self.next;
            self.play(today, rng)?;
            self.next = Day(today.0 + 1);
        }
        Ok(())
    }

    /// Plays what is left and hands over the log.
    ///
    /// # Errors
    /// [`WorldError`] when a library refuses.
    pub fn finish(mut self, rng: &mut Rng) -> Result<Run, WorldError> {
        self.play_until(Day::LOOK, rng)?;
        Ok(Run {
            design: self.setting.design(),
            devices: self
                .setting
                .turn(LATER)
                .map(|turn| turn.sealed_to().to_vec())
                .unwrap_or_default(),
            log: self.log,
            journey: self.journey,
        })
    }

    /// What has been written down so far, to be read or, by a test, altered.
    pub fn log_mut(&mut self) -> &mut Log {
        &mut self.log
    }

    fn play(&mut self, today: Day, rng: &mut Rng) -> Result<(), WorldError> {
        if today == Day::SETUP {
            self.set_up(rng)?;
        }
        self.hold_daily_keys(today);
        for number in (0..).take(SCRIPT.len()) {
            if SCRIPT[usize::from(number)].0 == today {
                self.pass_message(number)?;
            }
        }
        if today == Day::SEIZURE {
            orders::answer(self.setting, &mut self.log)?;
        }
        if self.setting.agency.is_some() && today >= Day::SEIZURE {
            orders::open_mechanism(&mut self.log, today)?;
        }
        if self.setting.backup.is_some() && today < Day::LOOK {
            self.back_up(today, rng)?;
        }
        if today == Day::LOOK {
            orders::steal_key(self.setting, &mut self.log)?;
        }
        Ok(())
    }

    /// Day 0: keys are made, published and escrowed; the address book is uploaded.
    fn set_up(&mut self, rng: &mut Rng) -> Result<(), WorldError> {
        let book = Record::write(&Content::AddressBook {
            account: Account::Ana.name().to_owned(),
            names: Account::Ana
                .address_book()
                .iter()
                .map(|&name| name.to_owned())
                .collect(),
        });
        self.keep(&book, Keeper::AnaPhone, Day::SETUP, Day::LOOK, None);
        let mut uploads = vec![(Account::Ana, book)];
        if let Some(conversation) = &self.setting.conversation {
            uploads.extend(conversation.publications().iter().cloned());
            self.hold_ratchet_states();
        }
        for (sequence, (account, upload)) in (0..).zip(uploads) {
            let arrival = Arrival::of(self.setting, Day::SETUP, account, sequence, &upload, rng)?;
            self.hold_passing(&arrival.frame, account, Day::SETUP, None);
            self.keep(
                &arrival.stored,
                Keeper::PlatformStore,
                Day::SETUP,
                Day::LOOK,
                None,
            );
        }
        let standing = [
            (
                self.setting.storage_key().map(|key| key.record()),
                Keeper::PlatformKeys,
            ),
            (
                self.setting.agency.as_ref().map(|agency| agency.record()),
                Keeper::Agency,
            ),
            (
                self.setting.backup.as_ref().map(BackupKey::record),
                Keeper::CloudKeys,
            ),
        ];
        for (key, keeper) in standing {
            if let Some(key) = key {
                self.keep(&key, keeper, Day::SETUP, Day::LOOK, None);
            }
        }
        Ok(())
    }

    /// The servers' keys of the day, the phones' connections to them and the keys
    /// of those, all gone tomorrow but for recorded hellos.
    fn hold_daily_keys(&mut self, today: Day) {
        let setting = self.setting;
        let servers = [
            (
                &setting.platform,
                Keeper::PlatformKeys,
                WIRE_ADDRESS_OF_PLATFORM,
            ),
            (&setting.cloud, Keeper::CloudKeys, WIRE_ADDRESS_OF_CLOUD),
        ];
        for (server, keeper, address) in servers {
            let Some(server) = server else { continue };
            if let Some(key) = server.keys.get(&today) {
                self.keep(&key.record(), keeper, today, today, None);
            }
            for account in Account::BOTH {
                if let Some(connection) = server.connections.get(&(account, today)) {
                    self.keep(&connection.phone_keys(), phone(account), today, today, None);
                    let hello = frame(today, account.address(), address, connection.hello());
                    if keeper == Keeper::PlatformKeys {
                        self.keep(&hello, Keeper::PlatformMemory, today, today, None);
                    }
                    if account == Account::Ana {
                        self.keep(&hello, Keeper::Wire, today, Day::LOOK, None);
                    }
                }
            }
        }
    }

    /// Each ratchet state is held until the day, inclusive, on which the same
    /// phone has a later one of its form.
    fn hold_ratchet_states(&mut self) {
        let Some(conversation) = &self.setting.conversation else {
            return;
        };
        let states = conversation.states();
        for (account, since, state) in states {
            let until = states
                .iter()
                .filter(|(other, day, later)| {
                    other == account && day > since && later.form() == state.form()
                })
                .map(|&(_, day, _)| day)
                .min()
                .unwrap_or(Day::LOOK);
            self.keep(state, phone(*account), *since, until, None);
        }
    }

    fn pass_message(&mut self, number: MessageNumber) -> Result<(), WorldError> {
        let setting = self.setting;
        let journey = if number == MESSAGE {
            self.journey.clone()
        } else {
            setting
                .journey(number)
                .cloned()
                .ok_or(WorldError::NotPrepared)?
        };
        let (day, message) = (journey.day, Some(number));
        self.hold_passing(&journey.up, journey.from, day, message);
        self.hold_passing(&journey.down, journey.to, day, message);
        self.keep(
            &journey.stored,
            Keeper::PlatformStore,
            day,
            Day::LOOK,
            message,
        );
        self.keep(
            &journey.sent_entry,
            phone(journey.from),
            day,
            Day::LOOK,
            message,
        );
        self.keep(
            &journey.received_entry,
            phone(journey.to),
            day,
            Day::LOOK,
            message,
        );
        if let (LATER, Some(conversation)) = (number, &setting.conversation) {
            let list = Record::write(&Content::DeviceList {
                day: day.0,
                devices: conversation.published_devices(journey.to)?,
            });
            for account in Account::BOTH {
                self.keep(&list, phone(account), day, Day::LOOK, message);
            }
        }
        Ok(())
    }

    /// Tonight's backups, which take the place of last night's.
    fn back_up(&mut self, tonight: Day, rng: &mut Rng) -> Result<(), WorldError> {
        for account in Account::BOTH {
            let night = match self.setting.night(account, tonight) {
                Some(night) => Some(night.clone()),
                None => {
                    let entries: Vec<Record> = self
                        .log
                        .held_on(phone(account), tonight)
                        .filter(|held| held.record.form() == Form::HistoryEntry)
                        .map(|held| held.record.clone())
                        .collect();
                    Night::of(self.setting, account, tonight, &entries, rng)?
                }
            };
            let Some(Night { frame, blob }) = night else {
                continue;
            };
            if account == Account::Ana {
                self.keep(&frame, Keeper::Wire, tonight, Day::LOOK, None);
            }
            let tomorrow = Day(tonight.0 + 1);
            self.keep(&blob, Keeper::CloudStore, tomorrow, tomorrow, None);
        }
        Ok(())
    }

    /// A frame between a phone and the platform: in the platform's memory that
    /// day, and in the recording of the wire where it passes on Ana's side.
    fn hold_passing(
        &mut self,
        frame: &Record,
        account: Account,
        day: Day,
        message: Option<MessageNumber>,
    ) {
        self.keep(frame, Keeper::PlatformMemory, day, day, message);
        if account == Account::Ana {
            self.keep(frame, Keeper::Wire, day, Day::LOOK, message);
        }
    }

    fn keep(
        &mut self,
        record: &Record,
        keeper: Keeper,
        from: Day,
        until: Day,
        message: Option<MessageNumber>,
    ) {
        self.log.hold(Holding {
            record: record.clone(),
            keeper,
            from,
            until,
            message,
        });
    }
}

/// The keeper that is `account`'s phone.
const fn phone(account: Account) -> Keeper {
    match account {
        Account::Ana => Keeper::AnaPhone,
        Account::Ben => Keeper::BenPhone,
    }
}
