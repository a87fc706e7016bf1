//! The ten days, one after the other.

use super::journey::{Journey, held, phone};
use super::night::Night;
use super::script::{LATER, MESSAGE, SCRIPT};
use super::{Run, Scenario, Setting, WorldError, orders, reports, seizure, setup};
use crate::crypto::Rng;
use crate::party::{Account, Day, Keeper};
use crate::wire::{Content, Form, Log, MessageNumber, Record};

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
    #[inline(never)]
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
    #[inline(never)]
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
    #[inline(never)]
    fn play(&mut self, today: Day, rng: &mut Rng) -> Result<(), WorldError> {
        self.log.extend(self.setting.background(today));
        for number in (0..).take(SCRIPT.len()) {
            if SCRIPT[usize::from(number)].0 == today {
                self.pass_message(number)?;
            }
        }
        reports::open_matches(self.setting, &mut self.log, today, rng)?;
        if today == Day::SEIZURE {
            reports::report(self.setting, &self.journey, &mut self.log, rng)?;
            reports::count_signals(self.setting, &mut self.log)?;
            orders::answer(self.setting, &mut self.log, today)?;
            seizure::seize(self.setting, &mut self.log, Account::Ben, today, rng)?;
        }
        if today == Day::RECOVERY {
            setup::add_hidden_device(self.setting, &mut self.log);
        }
        if today >= Day::SEIZURE {
            orders::open_mechanism(self.setting, &mut self.log, Day::SEIZURE, today)?;
            seizure::watch(self.setting, &mut self.log, Day::SEIZURE, today);
        }
        if self.setting.backup.is_some() && today < Day::LOOK {
            self.back_up(today, rng)?;
        }
        if today == Day::LOOK {
            orders::steal_key(self.setting, &mut self.log)?;
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
        self.log.extend(journey.holdings.iter().cloned());
        if number == LATER {
            setup::show_devices(setting, &mut self.log, journey.day)?;
        }
        Ok(())
    }

    /// Tonight's backups, which take the place of last night's: Ana's, then Ben's
    /// (`occasion.rs` tells them apart by that).
    #[inline(never)]
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
