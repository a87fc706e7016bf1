//! The six ways around encryption (Kerr and Schneier, “Encryption Workarounds”,
//! Georgetown Law Journal 106, 2018), recognised in what a run found.
//!
//! Nothing is run here. Every “sees” and every smallest set of an “only if”
//! rests on things held somewhere and on rules applied to them; each of those
//! is one of the six, or is only what a key is applied to.

use std::collections::BTreeSet;

use super::Finding;
use crate::design::Design;
use crate::knowledge::{Assessment, Rule, Seen, source_kept};
use crate::mechanism::Mechanism;
use crate::party::{Day, Keeper, Source, Vantage};
use crate::wire::Form;

/// One of the six, in the authors' order.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum Workaround {
    /// Find the key.
    FindKey,
    /// Guess the key.
    GuessKey,
    /// Compel the key.
    CompelKey,
    /// Exploit a flaw.
    ExploitFlaw,
    /// Reach the plaintext while it is in use.
    PlaintextInUse,
    /// Find another copy.
    AnotherCopy,
}

impl Workaround {
    /// All six.
    pub const ALL: [Self; 6] = [
        Self::FindKey,
        Self::GuessKey,
        Self::CompelKey,
        Self::ExploitFlaw,
        Self::PlaintextInUse,
        Self::AnotherCopy,
    ];

    /// The middle of a `workaround-…-name` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::FindKey => "find-key",
            Self::GuessKey => "guess-key",
            Self::CompelKey => "compel-key",
            Self::ExploitFlaw => "exploit-flaw",
            Self::PlaintextInUse => "plaintext-in-use",
            Self::AnotherCopy => "another-copy",
        }
    }
}

/// What one thing that is used makes of the way.
enum Role {
    /// It is itself one of the six, or two.
    Is(&'static [Workaround]),
    /// A key is applied to it. Only where nothing else is needed is it the way.
    Carries(Workaround),
}

/// What a source makes of a way that needs it.
///
/// | source | workaround | why |
/// |---|---|---|
/// | Ana's and Ben's phone | plaintext in use | unlocked, it shows what its owner reads |
/// | Caro's and Dana's phone | another copy | somebody else's copy of the same words |
/// | recording, stores, relays | another copy, alone | sealed they are what a key is applied to; readable they are a copy |
/// | the platform's memory | plaintext in use, alone | words pass through it open, or sealed |
/// | the backup company's store | another copy | a backup, whatever closes it |
/// | a report | another copy | somebody passed the words on |
/// | platform's, agency's, cloud's, vendor's, list's key, shares | compel | somebody holds it and can be obliged to use it |
/// | trapdoor | compel, exploit a flaw | its holder can be obliged; what it opens is a weakness put into the numbers |
/// | the hidden device's keys | exploit a flaw | the app seals to a device that it does not show |
/// | the enclave's key | exploit a flaw | it leaves the hardware only if the hardware fails |
/// | passcode | find, compel | it is written down somewhere, or its owner can be made to say it |
/// | vault | another copy, alone | it is what a passcode is applied to |
/// | budget | guess | it pays for trying |
const fn role(source: Source) -> Role {
    use Workaround as W;
    match source {
        Source::AnaPhone | Source::BenPhone => Role::Is(&[W::PlaintextInUse]),
        Source::CaroPhone | Source::DanaPhone | Source::CloudStore | Source::Report => {
            Role::Is(&[W::AnotherCopy])
        }
        Source::WireRecording
        | Source::PlatformStore7
        | Source::PlatformStore10
        | Source::Relay1
        | Source::Relay2
        | Source::Relay3
        | Source::Vault => Role::Carries(W::AnotherCopy),
        Source::PlatformMemory => Role::Carries(W::PlaintextInUse),
        Source::PlatformKeys
        | Source::AgencyKey
        | Source::Share1
        | Source::Share2
        | Source::Share3
        | Source::Share4
        | Source::Share5
        | Source::VendorKey
        | Source::ListKey
        | Source::CloudKey => Role::Is(&[W::CompelKey]),
        Source::Trapdoor => Role::Is(&[W::CompelKey, W::ExploitFlaw]),
        Source::GhostKey | Source::EnclaveKey => Role::Is(&[W::ExploitFlaw]),
        Source::Passcode => Role::Is(&[W::FindKey, W::CompelKey]),
        Source::Budget => Role::Is(&[W::GuessKey]),
    }
}

/// What a rule makes of a way that applies it, where it does.
const fn by_rule(rule: Rule) -> Option<Workaround> {
    match rule {
        Rule::SearchKey | Rule::SolvePuzzle => Some(Workaround::GuessKey),
        Rule::PredictRandom => Some(Workaround::ExploitFlaw),
        _ => None,
    }
}

/// Which of the six it is to add these sources to what one holds.
pub fn of_set(set: &[Source]) -> Vec<Workaround> {
    gathered(set.iter().copied().map(role), None)
}

/// What all parts make of a way together, in the authors' order.
fn gathered(
    roles: impl IntoIterator<Item = Role>,
    rule: impl IntoIterator<Item = Workaround>,
) -> Vec<Workaround> {
    let mut is: BTreeSet<Workaround> = rule.into_iter().collect();
    let mut carries = BTreeSet::new();
    for role in roles {
        match role {
            Role::Is(these) => is.extend(these),
            Role::Carries(alone) => {
                carries.insert(alone);
            }
        }
    }
    let all = if is.is_empty() { carries } else { is };
    all.into_iter().collect()
}

/// Which of the six a proof is for `vantage`. The two phones need no way around:
/// of them, none.
///
/// Keys that a party was given by an order were compelled; those that a thief
/// took were found; those that a party has of itself make what it can open
/// another copy of the words. Ciphertext alone that reads gives another copy,
/// or, to a thief, a flaw that let it out.
pub(super) fn of_proof(
    seen: &Seen,
    vantage: Vantage,
    design: Design,
    assessment: &Assessment,
) -> Vec<Workaround> {
    use Workaround as W;
    if matches!(vantage, Vantage::AnaPhone | Vantage::BenPhone) {
        return Vec::new();
    }
    let inventory = assessment.inventory();
    let roles = seen.leaves().filter_map(|(item, atom)| {
        let keeper = inventory.atom(atom)?.keeper;
        let form = item.record.form();
        Some(match keeper {
            Keeper::SeizedPhone if form == Form::LockedPhone => Role::Carries(W::PlaintextInUse),
            Keeper::SeizedPhone => Role::Is(&[W::PlaintextInUse]),
            Keeper::Package(Vantage::PoliceIntercept) if design.has(Mechanism::EndpointImplant) => {
                Role::Is(&[W::ExploitFlaw, W::PlaintextInUse])
            }
            Keeper::Package(Vantage::PoliceIntercept) => Role::Is(&[W::AnotherCopy]),
            Keeper::Package(_) if form.is_key() => Role::Is(&[W::CompelKey]),
            Keeper::Package(_) => {
                let as_stored = inventory.held().iter().any(|held| {
                    held.item.record == item.record
                        && inventory
                            .atom(held.atom)
                            .is_some_and(|atom| atom.keeper == Keeper::PlatformStore)
                });
                if as_stored || vantage == Vantage::KeyThief {
                    Role::Carries(W::AnotherCopy)
                } else {
                    // Its holder opened it before handing it over.
                    Role::Is(&[W::CompelKey])
                }
            }
            kept => role(source_kept(kept, Day::SETUP)?),
        })
    });
    let rules = seen.steps().iter().filter_map(|step| by_rule(step.rule));
    let all = gathered(roles, rules);
    let mut mine: BTreeSet<W> = BTreeSet::new();
    let alone = all == [W::AnotherCopy];
    for one in all {
        mine.insert(match (one, vantage) {
            (W::CompelKey, Vantage::KeyThief | Vantage::Thief) => W::FindKey,
            (W::AnotherCopy, Vantage::KeyThief | Vantage::Thief) if alone => W::ExploitFlaw,
            (
                W::CompelKey,
                Vantage::Network
                | Vantage::Platform
                | Vantage::Insider
                | Vantage::Cloud
                | Vantage::ListOwner
                | Vantage::ClearingHouse,
            ) => W::AnotherCopy,
            (other, _) => other,
        });
    }
    mine.into_iter().collect()
}

/// What one of the six comes to under a design, for the words.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct WorkaroundFinding {
    /// Which.
    pub workaround: Workaround,
    /// Who reads the words that way already.
    pub used: Vec<Vantage>,
    /// The smallest sets of sources that would give the words that way to
    /// somebody who does not read them.
    pub ways: Vec<Vec<Source>>,
    /// Whether a run could tell at all that it does not work.
    pub modelled: bool,
}

impl WorkaroundFinding {
    /// Whether it gives the words to anybody.
    pub fn works(&self) -> bool {
        !self.used.is_empty() || !self.ways.is_empty()
    }
}

/// The six, from who reads the words by which of them and from what everybody
/// makes of the words.
pub(super) fn summed_up<'a>(
    design: Design,
    readers: &[(Vantage, Vec<Workaround>)],
    findings: impl Iterator<Item = &'a Finding>,
) -> Vec<WorkaroundFinding> {
    let sets: BTreeSet<Vec<Source>> = findings.flat_map(Finding::needs).cloned().collect();
    let smallest: Vec<&Vec<Source>> = sets
        .iter()
        .filter(|set| {
            let within = |other: &Vec<Source>| other.iter().all(|source| set.contains(source));
            !sets.iter().any(|other| other != *set && within(other))
        })
        .collect();
    Workaround::ALL
        .into_iter()
        .map(|workaround| WorkaroundFinding {
            workaround,
            used: readers
                .iter()
                .filter(|(_, by)| by.contains(&workaround))
                .map(|(vantage, _)| *vantage)
                .collect(),
            ways: smallest
                .iter()
                .filter(|set| of_set(set).contains(&workaround))
                .map(|set| (*set).clone())
                .collect(),
            modelled: match workaround {
                // Mistakes in programs are none of ours to know.
                Workaround::ExploitFlaw => false,
                // Passcodes are used here and never tried.
                Workaround::GuessKey => !design
                    .mechanisms()
                    .has_any(&[Mechanism::BackupSealed, Mechanism::DeviceEscrow]),
                _ => true,
            },
        })
        .collect()
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test fails by panicking")]
mod tests {
    use super::Workaround as W;
    use super::*;
    use crate::view::Observatory;
    use crate::world::Scenario;

    fn found(design: Design) -> Vec<WorkaroundFinding> {
        let mut observatory = Observatory::new();
        let scenario = Scenario::default();
        observatory.observe(design, &scenario).expect("a run");
        let found = observatory.workarounds(design).expect("a proof");
        found.expect("it was run")
    }

    fn used(found: &[WorkaroundFinding], workaround: W) -> &[Vantage] {
        let of = found.iter().find(|one| one.workaround == workaround);
        of.map_or(&[], |one| &one.used)
    }

    #[test]
    fn every_set_is_one_of_the_six_and_what_keys_are_applied_to_is_none_beside_them() {
        for source in Source::ALL {
            assert!(!of_set(&[source]).is_empty(), "{source}");
        }
        assert_eq!(of_set(&[Source::PlatformStore7]), [W::AnotherCopy]);
        let sealed = [Source::PlatformStore7, Source::PlatformKeys];
        assert_eq!(of_set(&sealed), [W::CompelKey]);
        assert_eq!(
            of_set(&[Source::CloudStore, Source::Passcode, Source::Vault]),
            [W::FindKey, W::CompelKey, W::AnotherCopy]
        );
        assert_eq!(of_set(&[]), []);
    }

    #[test]
    fn end_to_end_nobody_but_a_seizure_gets_around_it_and_a_phone_would_do() {
        let found = found(Design::E2ee);
        for one in &found {
            let wanted: &[Vantage] = match one.workaround {
                W::PlaintextInUse => &[Vantage::PoliceDevice],
                _ => &[],
            };
            assert_eq!(one.used, wanted, "{:?}", one.workaround);
        }
        let phone = found.iter().find(|one| one.workaround == W::PlaintextInUse);
        let ways = &phone.expect("one of the six").ways;
        assert!(ways.contains(&vec![Source::AnaPhone]), "{ways:?}");
    }

    #[test]
    fn a_short_key_is_guessed_by_whoever_has_the_sealed_message() {
        let found = found(Design::WeakKeys);
        let guess = used(&found, W::GuessKey);
        for vantage in [Vantage::Platform, Vantage::PoliceContent, Vantage::Thief] {
            assert!(guess.contains(&vantage), "{vantage}: {guess:?}");
        }
        assert!(used(&found, W::CompelKey).is_empty());
    }

    #[test]
    fn an_escrowed_key_is_compelled_by_a_notice_and_found_by_its_thief() {
        let found = found(Design::Escrow);
        assert!(used(&found, W::CompelKey).contains(&Vantage::PoliceNotice));
        assert_eq!(used(&found, W::FindKey), [Vantage::KeyThief]);
    }

    #[test]
    fn a_secret_number_behind_random_numbers_is_a_flaw_whoever_knows_it() {
        let found = found(Design::RngTrapdoor);
        for vantage in [Vantage::PoliceNotice, Vantage::KeyThief] {
            assert!(used(&found, W::ExploitFlaw).contains(&vantage), "{vantage}");
        }
    }

    #[test]
    fn software_on_a_phone_uses_a_flaw_and_a_friend_who_helps_has_another_copy() {
        let intercept = Vantage::PoliceIntercept;
        let implant = found(Design::EndpointImplant);
        assert!(used(&implant, W::ExploitFlaw).contains(&intercept));
        assert!(used(&implant, W::PlaintextInUse).contains(&intercept));
        let member = found(Design::CooperatingMember);
        assert!(used(&member, W::AnotherCopy).contains(&intercept));
        assert!(!used(&member, W::ExploitFlaw).contains(&intercept));
    }

    #[test]
    fn whoever_reads_the_words_does_so_by_one_of_the_six_in_every_design() {
        let mut observatory = Observatory::new();
        let scenario = Scenario::default();
        for design in Design::ALL {
            let sheet = observatory.observe(design, &scenario).expect("a run");
            let found = observatory.workarounds(design).expect("a proof");
            let found = found.expect("it was run");
            for vantage in sheet.who_sees(crate::party::Fact::Words) {
                let by = found.iter().filter(|one| one.used.contains(&vantage));
                assert!(by.count() > 0, "{design}: {vantage}");
            }
        }
    }
}
