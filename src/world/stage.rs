//! The ten days, one after the other.

use super::journey::{Journey, held, phone};
use super::night::Night;
use super::passage::{Passage, frame};
use super::script::{LATER, MESSAGE, SCRIPT, WIRE_ADDRESS_OF_CLOUD};
use super::{Run, Scenario, Setting, WorldError, orders, reports, seizure, setup};
use crate::crypto::Rng;
use crate::party::{Account, Day, Keeper};
use crate::wire::{Content, Direction, Form, Log, MessageNumber, Record};

/// A run in progress.
#[derive(Debug)]
pub struct World<'a> {
    setting: &'a Setting,
    journey: Journey,
    log: Log,
    next: Day,
}

/// The number of a connection's hello, which goes through relays like any record.
const HELLO: u64 = 1 << 17;

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
            devices: self.setting.devices()?.0,
            log: self.log,
            journey: self.journey,
        })
    }

    /// What has been written down so far, to be read or, by a test, altered.
    pub fn log_mut(&mut self) -> &mut Log {
        &mut self.log
    }

    /// One day. On day 7, in this order: Ben reports, the database is copied and
    /// orders are answered, a phone is seized; interception and notices begin.
    fn play(&mut self, today: Day, rng: &mut Rng) -> Result<(), WorldError> {
        if today == Day::SETUP {
            setup::hold_keys(self.setting, &mut self.log);
            setup::upload(self.setting, &mut self.log, rng)?;
        }
        self.hold_daily_keys(today)?;
        setup::hand_group_keys_over(self.setting, &mut self.log, today, rng)?;
        for number in (0..).take(SCRIPT.len()) {
            if SCRIPT[usize::from(number)].0 == today {
                self.pass_message(number)?;
            }
        }
        reports::open_matches(self.setting, &mut self.log, today, rng)?;
        if today == Day::SEIZURE {
            reports::report(self.setting, &self.journey, &mut self.log, rng)?;
            reports::count_signals(self.setting, &mut self.log)?;
            orders::answer(self.setting, &mut self.log)?;
            seizure::seize(self.setting, &mut self.log, rng)?;
        }
        if today == Day::RECOVERY {
            setup::add_hidden_device(self.setting, &mut self.log);
        }
        if today >= Day::SEIZURE {
            orders::open_mechanism(self.setting, &mut self.log, today)?;
            seizure::watch(self.setting, &mut self.log, today);
        }
        if self.setting.backup.is_some() && today < Day::LOOK {
            self.back_up(today, rng)?;
        }
        if today == Day::LOOK {
            orders::steal_key(self.setting, &mut self.log)?;
        }
        Ok(())
    }

    /// The servers' keys of the day, the phones' connections to them and the keys
    /// of those, all gone tomorrow but for recorded hellos.
    fn hold_daily_keys(&mut self, today: Day) -> Result<(), WorldError> {
        let setting = self.setting;
        let servers = [
            (&setting.platform, Keeper::PlatformKeys),
            (&setting.cloud, Keeper::CloudKeys),
        ];
        for (server, keeper) in servers {
            let Some(server) = server else { continue };
            if let Some(key) = server.keys.get(&today) {
                self.log
                    .hold(held(&key.record(), keeper, today, today, None));
            }
            for (&(account, day), connection) in &server.connections {
                if day != today {
                    continue;
                }
                let keys = connection.phone_keys();
                self.log
                    .hold(held(&keys, phone(account), today, today, None));
                let hello = connection.hello();
                if keeper == Keeper::PlatformKeys {
                    let way = (day, account, Direction::Up);
                    let passage = Passage::carrying(setting, way, HELLO, hello, hello.clone())?;
                    passage
                        .holdings(None)
                        .into_iter()
                        .for_each(|holding| self.log.hold(holding));
                } else if account == Account::Ana {
                    let frame = frame(today, account.address(), WIRE_ADDRESS_OF_CLOUD, hello);
                    self.log
                        .hold(held(&frame, Keeper::Wire, today, Day::LOOK, None));
                }
            }
        }
        for (&(account, day), circuit) in &setting.circuits {
            if day == today {
                for holding in Passage::building(day, account, circuit)? {
                    self.log.hold(holding);
                }
            }
        }
        Ok(())
    }

    fn pass_message(&mut self, number: MessageNumber) -> Result<(), WorldError> {
        let setting = self.setting;
        let journey = if number == MESSAGE {
            &self.journey
        } else {
            setting.journey(number).ok_or(WorldError::NotPrepared)?
        };
        for holding in &journey.holdings {
            self.log.hold(holding.clone());
        }
        if number == LATER {
            setup::show_devices(setting, &mut self.log, journey.day)?;
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
                self.log
                    .hold(held(&frame, Keeper::Wire, tonight, Day::LOOK, None));
            }
            let tomorrow = Day(tonight.0 + 1);
            self.log
                .hold(held(&blob, Keeper::CloudStore, tomorrow, tomorrow, None));
        }
        Ok(())
    }
}
