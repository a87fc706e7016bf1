//! Each mechanism, present and absent: what it changes is there with it and
//! gone without it, and what it does not change stays as it was.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "mechanism_pairs/pair.rs"]
mod pair;
mod scene;

use pair::{pair, pair_of};
use sightlines::design::Design;
use sightlines::mechanism::Mechanism;
use sightlines::party::Keeper;
use sightlines::wire::Form;
use sightlines::world::Scenario;

const TEXTS: [&str; 4] = ["words", "earlier_words", "later_words", "picture"];
const ON_DAY_7: [&str; 3] = ["words", "earlier_words", "picture"];
const STORE_HOLDERS: [&str; 3] = ["thief", "police.content", "foreign"];
const AT_THE_PLATFORM: [&str; 2] = ["platform", "insider"];

#[test]
fn transport_shuts_the_network_out_and_leaves_the_platform_reading() {
    pair(Mechanism::Transport, Design::Transport)
        .changes(&["network"], &TEXTS, "sees→only_if")
        .changes(
            &["network"],
            &["sender", "recipient", "contacts"],
            "sees→only_if",
        )
        .leaves(&["network"], &["time", "size", "sender_ip"], "sees")
        .leaves(&AT_THE_PLATFORM, &TEXTS, "sees")
        .makes(Keeper::PlatformKeys, Form::KemKey)
        .and_nobody_else_but(&["network"]);
}

#[test]
fn storage_encryption_shuts_out_whoever_has_rows_and_no_key() {
    pair(Mechanism::AtRest, Design::AtRest)
        .changes(&["thief"], &ON_DAY_7, "sees→only_if")
        .changes(
            &["thief"],
            &["sender", "contacts", "authorship"],
            "sees→only_if",
        )
        .changes(&["key_thief"], &TEXTS, "only_if→sees")
        .needs("thief", "words", "platform_keys")
        .leaves(&["platform", "police.content"], &ON_DAY_7, "sees")
        .makes(Keeper::PlatformStore, Form::AeadBox);
}

#[test]
fn a_double_ratchet_shuts_out_all_but_the_phones() {
    pair(Mechanism::DoubleRatchet, Design::E2ee)
        .changes(&STORE_HOLDERS, &ON_DAY_7, "sees→only_if")
        .changes(&AT_THE_PLATFORM, &TEXTS, "sees→only_if")
        .changes(&["ben_phone"], &["authorship"], "only_if→cannot")
        .changes(&["ben_phone"], &["device_list"], "cannot→sees")
        .leaves(
            &AT_THE_PLATFORM,
            &["sender", "recipient", "contacts"],
            "sees",
        )
        .leaves(&["ben_phone", "police.device"], &ON_DAY_7, "sees")
        .makes(Keeper::BenPhone, Form::OlmSession);
}

#[test]
fn a_group_adds_a_third_phone_for_what_passed_while_it_was_in() {
    pair(Mechanism::Group, Design::E2eeGroup)
        .changes(&STORE_HOLDERS, &ON_DAY_7, "sees→only_if")
        .needs("thief", "words", "caro_phone")
        .makes(Keeper::CaroPhone, Form::HistoryEntry);
}

#[test]
fn mail_shuts_out_the_servers_and_one_lasting_key_opens_it_all() {
    pair(Mechanism::Mail, Design::Mail)
        .changes(&STORE_HOLDERS, &ON_DAY_7, "sees→only_if")
        .leaves(&STORE_HOLDERS, &["sender", "recipient"], "sees")
        // A key that does not change opens what came after it was seized.
        .leaves(&["police.device"], &["later_words"], "only_if")
        .makes(Keeper::BenPhone, Form::KemKey);
}

#[test]
fn an_enclave_shuts_the_platform_out_and_lets_matches_through() {
    pair(Mechanism::Enclave, Design::EnclaveScan)
        .changes(&["platform", "thief"], &ON_DAY_7, "sees→only_if")
        .needs("platform", "words", "enclave_key")
        .changes(&["clearing_house"], &["list_match"], "cannot→sees")
        .changes(&["platform"], &["list_match"], "cannot→only_if")
        .makes(Keeper::PlatformMemory, Form::Attestation);
}

#[test]
fn escrow_lets_in_whoever_has_the_agencys_key() {
    pair(Mechanism::Escrow, Design::Escrow)
        .changes(
            &["police.notice", "foreign", "key_thief"],
            &TEXTS,
            "only_if→sees",
        )
        .needs("thief", "words", "agency_key")
        .leaves(
            &["platform", "thief", "police.content"],
            &ON_DAY_7,
            "only_if",
        )
        .makes(Keeper::Agency, Form::KemKey);
}

#[test]
fn split_escrow_lets_in_any_three_of_five() {
    pair(Mechanism::SplitEscrow, Design::SplitEscrow)
        .changes(
            &["police.notice", "foreign", "key_thief"],
            &TEXTS,
            "only_if→sees",
        )
        .needs("thief", "words", "share_1+share_2+share_3")
        .needs("thief", "words", "share_3+share_4+share_5")
        .leaves(&["thief"], &ON_DAY_7, "only_if")
        .makes(Keeper::ShareHolder(5), Form::Share);
}

#[test]
fn a_ghost_reads_from_day_7_on_and_makes_the_list_of_devices_untrue() {
    pair(Mechanism::Ghost, Design::Ghost)
        .changes(
            &["police.notice", "foreign", "key_thief"],
            &["later_words"],
            "only_if→sees",
        )
        .leaves(
            &["police.notice", "foreign", "key_thief"],
            &ON_DAY_7,
            "only_if",
        )
        .changes(&["ana_phone", "ben_phone"], &["device_list"], "sees→cannot")
        .needs("platform", "later_words", "ghost_key")
        .makes(Keeper::Ghost, Form::OlmAccount);
}

#[test]
fn a_key_log_shows_the_hidden_device_and_keeps_nobody_from_reading() {
    pair(Mechanism::KeyLog, Design::GhostWatched)
        .changes(&["ana_phone", "ben_phone"], &["device_list"], "cannot→sees")
        .leaves(&["police.notice"], &["later_words"], "sees")
        .needs("thief", "device_list", "platform_store@10")
        .makes(Keeper::AnaPhone, Form::LogEntry);
}

#[test]
fn short_keys_let_in_everybody_who_has_the_rows() {
    pair(Mechanism::ShortKeys, Design::WeakKeys)
        .changes(&STORE_HOLDERS, &ON_DAY_7, "only_if→sees")
        .changes(&AT_THE_PLATFORM, &TEXTS, "only_if→sees")
        .leaves(&["network", "police.notice"], &TEXTS, "only_if");
}

#[test]
fn a_bounded_search_lets_in_whoever_can_pay_and_leaves_nothing_to_steal() {
    pair(Mechanism::Crumple, Design::Crumple)
        .changes(&["police.notice", "foreign"], &TEXTS, "only_if→sees")
        .leaves(&["thief", "key_thief", "platform"], &ON_DAY_7, "only_if")
        .needs("thief", "words", "budget")
        .makes(Keeper::Budget, Form::Budget);
}

#[test]
fn a_trapdoor_lets_in_whoever_comes_to_have_it() {
    pair(Mechanism::RngTrapdoor, Design::RngTrapdoor)
        .changes(
            &["police.notice", "foreign", "key_thief"],
            &TEXTS,
            "only_if→sees",
        )
        .needs("thief", "words", "trapdoor")
        .makes(Keeper::Trapdoor, Form::Trapdoor);
}

#[test]
fn an_operators_key_lets_in_whoever_runs_the_service() {
    pair(Mechanism::OperatorKey, Design::RunByPolice)
        .changes(&AT_THE_PLATFORM, &TEXTS, "only_if→sees")
        .changes(&["police.content"], &ON_DAY_7, "only_if→sees")
        .changes(&["police.intercept"], &["later_words"], "only_if→sees")
        .leaves(&["thief"], &ON_DAY_7, "only_if")
        .needs("thief", "words", "platform_keys");
}

#[test]
fn a_phone_makers_key_opens_a_locked_phone_in_hand() {
    let facts = ["words", "earlier_words", "picture", "sender", "time"];
    pair(Mechanism::DeviceEscrow, Design::DeviceEscrow)
        .changes(&["police.device"], &facts, "sees→only_if")
        .needs("police.device", "words", "vendor_key")
        .needs("police.device", "words", "passcode")
        .changes(&["police.notice"], &facts, "only_if→sees")
        .leaves(&["police.notice"], &["later_words"], "only_if")
        .makes(Keeper::SeizedPhone, Form::LockedPhone);
    // Locked just the same, and no key but the owner's passcode: the notice gives nothing.
    let locked = Scenario {
        locked: true,
        ..scene::scenario()
    };
    pair_of(Mechanism::DeviceEscrow, Design::DeviceEscrow, &locked)
        .leaves(&["police.device"], &facts, "only_if")
        .needs("police.device", "words", "vendor_key")
        .changes(&["police.notice"], &facts, "only_if→sees")
        .makes(Keeper::Vendor, Form::KemKey);
}

#[test]
fn a_scan_on_the_server_tells_the_platform_and_the_clearing_house() {
    pair(Mechanism::ServerScan, Design::ServerScan)
        .changes(
            &["platform", "clearing_house"],
            &["list_match"],
            "cannot→sees",
        )
        .changes(
            &["clearing_house"],
            &["picture", "sender", "time"],
            "only_if→sees",
        )
        .leaves(&["clearing_house"], &["words", "recipient"], "only_if")
        .makes(Keeper::ListOwner, Form::KnownPictures);
}

#[test]
fn a_scan_on_the_phone_tells_the_clearing_house_and_leaves_the_platform_shut_out() {
    pair(Mechanism::ClientScan, Design::ClientScan)
        .changes(
            &["clearing_house"],
            &["picture", "sender", "time"],
            "only_if→sees",
        )
        .changes(&["clearing_house"], &["list_match"], "cannot→sees")
        .changes(&["platform"], &["list_match"], "cannot→only_if")
        .leaves(&["platform", "clearing_house"], &["words"], "only_if")
        .makes(Keeper::ListOwner, Form::ListKey);
}

#[test]
fn two_vouchers_tell_nobody_and_three_tell_the_platform_and_the_clearing_house() {
    let scene = |listed_pictures| Scenario {
        listed_pictures,
        ..scene::scenario()
    };
    for too_few in [1, 2] {
        pair_of(
            Mechanism::ThresholdScan,
            Design::ClientScanThreshold,
            &scene(too_few),
        )
        .makes(Keeper::PlatformKeys, Form::MatchKey)
        .and_nobody_else_but(&[]);
    }
    pair_of(
        Mechanism::ThresholdScan,
        Design::ClientScanThreshold,
        &scene(3),
    )
    .changes(
        &["platform", "insider", "clearing_house"],
        &["list_match"],
        "cannot→sees",
    )
    .changes(
        &["platform", "clearing_house"],
        &["picture"],
        "only_if→sees",
    )
    // The third is sent on day 9, which the copy of day 7 has not.
    .changes(&["thief"], &["list_match"], "cannot→only_if")
    .needs("thief", "list_match", "platform_store@10+platform_keys")
    .needs("thief", "list_match", "report")
    .leaves(&["platform", "clearing_house"], &["words"], "only_if");
}

#[test]
fn a_block_on_the_phone_keeps_the_picture_from_ben_and_tells_nobody() {
    pair(Mechanism::ClientBlock, Design::ClientBlock)
        .changes(
            &["ben_phone", "police.device"],
            &["picture"],
            "sees→only_if",
        )
        .leaves(&["ana_phone"], &["picture", "words"], "sees")
        .leaves(&["ben_phone"], &["words"], "sees")
        .leaves(
            &["platform", "clearing_house", "ana_phone"],
            &["list_match"],
            "cannot",
        )
        .makes(Keeper::ListOwner, Form::KnownPictures)
        .and_nobody_else_but(&["ben_phone", "police.device"]);
}

#[test]
fn a_report_hands_the_message_to_the_platform_and_on() {
    pair(Mechanism::UserReport, Design::UserReportPlain)
        .changes(
            &["platform", "thief", "clearing_house"],
            &["words", "picture"],
            "only_if→sees",
        )
        .changes(
            &["clearing_house"],
            &["sender", "recipient", "time"],
            "only_if→sees",
        )
        .leaves(&["platform", "clearing_house"], &["authorship"], "cannot")
        .leaves(
            &["platform", "clearing_house"],
            &["earlier_words"],
            "only_if",
        )
        .makes(Keeper::ClearingHouse, Form::Envelope);
}

#[test]
fn franking_lets_the_platform_verify_a_report_and_others_who_have_its_record() {
    pair(Mechanism::Franking, Design::UserReport)
        .changes(&AT_THE_PLATFORM, &["authorship"], "cannot→sees")
        .changes(
            &["clearing_house", "ben_phone"],
            &["authorship"],
            "cannot→only_if",
        )
        .needs("clearing_house", "authorship", "platform_keys")
        .needs("clearing_house", "authorship", "platform_store@7")
        .leaves(&["platform"], &["words"], "sees")
        .makes(Keeper::BenPhone, Form::FrankedEntry);
}

#[test]
fn traceback_leads_from_a_report_to_who_sent_it_and_who_wrote_it() {
    pair(Mechanism::Traceback, Design::Traceback)
        .changes(&["platform", "thief"], &["authorship"], "cannot→sees")
        .needs("network", "words", "dana_phone")
        .leaves(&["clearing_house"], &["words"], "sees")
        .makes(Keeper::PlatformStore, Form::TraceTag);
}

#[test]
fn signals_count_and_show_none_of_the_facts() {
    pair(Mechanism::Signals, Design::Signals)
        .makes(Keeper::PlatformStore, Form::Signals)
        .and_nobody_else_but(&[]);
}

#[test]
fn a_plain_backup_lets_the_backup_company_in() {
    pair(Mechanism::BackupPlain, Design::BackupPlain)
        .changes(&["cloud", "key_thief"], &TEXTS, "only_if→sees")
        .changes(&["police.backup"], &ON_DAY_7, "only_if→sees")
        .leaves(&["platform", "thief"], &TEXTS, "only_if")
        .makes(Keeper::CloudKeys, Form::AeadKey);
}

#[test]
fn a_sealed_backup_opens_with_passcode_and_vault_together() {
    pair(Mechanism::BackupSealed, Design::BackupSealed)
        .needs("cloud", "words", "passcode+vault")
        .needs("thief", "words", "cloud_store+passcode+vault")
        .makes(Keeper::CloudStore, Form::AeadBox)
        .and_nobody_else_but(&[]);
}

#[test]
fn disappearing_messages_are_gone_from_every_phone() {
    pair(Mechanism::Disappearing, Design::Disappearing)
        .changes(&["ana_phone", "ben_phone"], &TEXTS, "sees→cannot")
        .changes(&["police.device"], &ON_DAY_7, "sees→cannot")
        .changes(&["platform", "thief"], &TEXTS, "only_if→cannot")
        .leaves(
            &["platform", "thief"],
            &["sender", "recipient", "time"],
            "sees",
        );
}

#[test]
fn a_sealed_senders_name_is_on_the_phones_only() {
    pair(Mechanism::SealedSender, Design::SealedSender)
        .changes(
            &["platform", "thief", "police.traffic"],
            &["sender"],
            "sees→only_if",
        )
        .leaves(&["platform", "thief"], &["recipient", "sender_ip"], "sees")
        .leaves(&["ben_phone"], &["sender", "words"], "sees")
        .makes(Keeper::BenPhone, Form::KemKey);
}

#[test]
fn relays_hide_the_senders_address_from_the_platform() {
    pair(Mechanism::Onion, Design::Onion)
        .changes(
            &["platform", "thief", "police.traffic"],
            &["sender_ip"],
            "sees→only_if",
        )
        .needs("platform", "sender_ip", "relay_1")
        .leaves(&["network"], &["sender_ip"], "sees")
        .leaves(&["platform"], &["sender", "recipient"], "sees")
        .makes(Keeper::Relay(2), Form::Frame);
}

#[test]
fn a_layer_of_the_users_own_lies_under_escrow_and_keeps_it_shut() {
    let opened = ["police.notice", "foreign", "key_thief"];
    pair(Mechanism::OwnLayer, Design::OwnLayer)
        .changes(&opened, &TEXTS, "sees→only_if")
        .leaves(&["ana_phone", "ben_phone"], &TEXTS, "sees")
        .makes(Keeper::BenPhone, Form::AeadKey)
        .and_nobody_else_but(&opened);
}

#[test]
fn software_on_bens_phone_lets_interception_in() {
    pair(Mechanism::EndpointImplant, Design::EndpointImplant)
        .changes(&["police.intercept"], &TEXTS, "only_if→sees")
        .leaves(&["police.notice", "platform"], &TEXTS, "only_if")
        .and_nobody_else_but(&["police.intercept"]);
}

#[test]
fn a_member_who_works_with_the_police_lets_interception_in() {
    pair(Mechanism::CooperatingMember, Design::CooperatingMember)
        .changes(&["police.intercept"], &TEXTS, "only_if→sees")
        .leaves(&["police.notice", "platform"], &TEXTS, "only_if")
        .and_nobody_else_but(&["police.intercept"]);
}
