//! What a record says: one variant per form, with its CBOR layout.
//!
//! Each variant is encoded as a flat CBOR array `[form number, field, …]`.
//! Byte strings named after another form hold a whole record of that form.

use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use super::KeyBytes;
use super::layout::records;

/// Which way a record goes on a connection between a phone and a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Direction {
    /// From the phone to the server.
    #[n(0)]
    Up,
    /// From the server to the phone.
    #[n(1)]
    Down,
}

/// One device in a device list.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Device {
    /// The account it belongs to.
    #[n(0)]
    pub account: String,
    /// Its Curve25519 identity key, 32 bytes.
    #[n(1)]
    pub identity: ByteVec,
}

records! {
    /// A record, read.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Content {
        /// What passes on a wire, as either end or a recorder in between writes it down.
        #[n(0)]
        Frame {
            /// The day it passed.
            day: u8,
            /// Network address it came from.
            from: String,
            /// Network address it went to.
            to: String,
            /// A record: a hop record, or a packet where nothing is sealed.
            payload: ByteVec,
        },
        /// One sealed record of a connection keyed by HPKE (RFC 9180).
        #[n(1)]
        HopRecord {
            /// Which connection it belongs to.
            connection: u64,
            /// Which way it goes.
            direction: Direction,
            /// Its number in that direction.
            sequence: u64,
            /// The sealed bytes.
            sealed: ByteVec,
        },
        /// What a phone sends first on a connection, once a day.
        #[n(13)]
        HopHello {
            /// The number its records name the connection by.
            connection: u64,
            /// Which of the server's keys it is set up to.
            key_id: u64,
            /// The HPKE encapsulated key, 32 bytes.
            encapsulated: ByteVec,
        },
        /// What an app hands to the server for delivery.
        #[n(2)]
        Packet {
            /// Account it is from.
            from: String,
            /// Account it is for.
            to: String,
            /// A record: a payload, an Olm message or an envelope.
            body: ByteVec,
        },
        /// Public keys an app publishes on the first day.
        #[n(3)]
        Publication {
            /// Account they belong to.
            account: String,
            /// Curve25519 identity key, 32 bytes.
            identity: ByteVec,
            /// Curve25519 one-time key, 32 bytes.
            one_time: ByteVec,
        },
        /// An address book an app uploads.
        #[n(4)]
        AddressBook {
            /// Account it belongs to.
            account: String,
            /// Names in it.
            names: Vec<String>,
        },
        /// A row of the platform's database: what arrived, and on whose connection.
        #[n(5)]
        Row {
            /// The day it arrived.
            day: u8,
            /// The account whose connection it arrived on.
            account: String,
            /// The network address it arrived from.
            address: String,
            /// A record, as received: a packet, a publication or an address book.
            received: ByteVec,
        },
        /// What a person wrote.
        #[n(6)]
        Payload {
            /// The words.
            text: String,
            /// The attached picture, a PNG file.
            card: Option<ByteVec>,
        },
        /// One message in a phone's history.
        #[n(7)]
        HistoryEntry {
            /// The message's number in the conversation.
            number: u8,
            /// The day it was sent.
            day: u8,
            /// Account it is from.
            from: String,
            /// Account it is for.
            to: String,
            /// A record: the payload.
            payload: ByteVec,
        },
        /// A phone's whole history, as a backup holds it.
        #[n(8)]
        History {
            /// Records: history entries.
            entries: Vec<ByteVec>,
        },
        /// A message sealed under a key of its own, with the ways to that key.
        #[n(9)]
        Envelope {
            /// A record: the content key, sealed to the recipient.
            carried: ByteVec,
            /// Records: further ways to the same key, as the design builds them in.
            access: Vec<ByteVec>,
            /// A record: the AEAD box with the payload, under that key.
            content: ByteVec,
        },
        /// One line of an answer to an order for traffic data.
        #[n(10)]
        TrafficDisclosure {
            /// The day the message was received.
            day: u8,
            /// Account it was from.
            from: String,
            /// Account it was for.
            to: String,
            /// Bytes of the packet.
            size: u64,
            /// The network address it came from.
            address: String,
        },
        /// An answer to an order for account data.
        #[n(11)]
        SubscriberDisclosure {
            /// The account.
            account: String,
            /// The day it was made.
            created: u8,
            /// The day it was last seen.
            last_seen: u8,
        },
        /// The devices a message was sealed to, as the app shows them.
        #[n(12)]
        DeviceList {
            /// The day of the message.
            day: u8,
            /// The devices.
            devices: Vec<Device>,
        },
        /// Bytes sealed with ChaCha20-Poly1305 (RFC 8439) under a key the label does not name.
        #[n(20)]
        AeadBox {
            /// Nonce, ciphertext and tag.
            sealed: ByteVec,
        },
        /// Bytes sealed to a public key with HPKE, single shot (RFC 9180 §6.1).
        #[n(21)]
        KemBox {
            /// Which key they were sealed to.
            key_id: u64,
            /// Encapsulated key and ciphertext.
            sealed: ByteVec,
        },
        /// A message of the double ratchet.
        #[n(22)]
        OlmMessage {
            /// Type byte and message.
            sealed: ByteVec,
        },
        /// A ChaCha20-Poly1305 key.
        #[n(30)]
        AeadKey {
            /// 32 bytes.
            key: KeyBytes,
        },
        /// An X25519 private key for HPKE.
        #[n(31)]
        KemKey {
            /// The number sealed records name it by.
            key_id: u64,
            /// 32 bytes.
            key: KeyBytes,
        },
        /// Both directions' keys of one connection, wiped at the end of the day.
        #[n(32)]
        HopKeys {
            /// Which connection they are for.
            connection: u64,
            /// The exported keys.
            keys: KeyBytes,
        },
        /// A phone's ratchet state on a day.
        #[n(33)]
        OlmSession {
            /// The pickled session.
            snapshot: KeyBytes,
        },
        /// A phone's account keys on a day.
        #[n(34)]
        OlmAccount {
            /// The pickled account.
            snapshot: KeyBytes,
        },
        /// One share of a secret (Shamir 1979).
        #[n(35)]
        Share {
            /// Which secret it is a share of.
            secret_id: u64,
            /// How many are needed.
            threshold: u8,
            /// The share.
            share: KeyBytes,
        },
        /// One sealed copy for each device.
        #[n(14)]
        Copies {
            /// Records: sealed messages.
            copies: Vec<ByteVec>,
        },
        /// What an app hands to the server for every member of a group.
        #[n(15)]
        GroupPacket {
            /// Account it is from.
            from: String,
            /// Accounts it is for.
            members: Vec<String>,
            /// A record: a group message or an envelope.
            body: ByteVec,
        },
        /// A sender's name, with the sealed message it belongs to.
        #[n(16)]
        SenderEnvelope {
            /// Account it is from.
            from: String,
            /// A record: the sealed message.
            body: ByteVec,
        },
        /// What a relay finds in a layer: where the rest goes.
        #[n(17)]
        OnionLayer {
            /// Network address to pass the rest on to.
            next: String,
            /// A record: the next layer, or the hop record inside the last.
            payload: ByteVec,
        },
        /// A signed list of known pictures.
        #[n(18)]
        KnownPictures {
            /// Perceptual hashes, 32 bytes each.
            hashes: Vec<ByteVec>,
            /// Ed25519 signature over the hashes, 64 bytes.
            signature: ByteVec,
        },
        /// A picture that was found on the list, as the design's code reports it.
        #[n(19)]
        MatchReport {
            /// The message's number in the conversation.
            number: u8,
            /// The day it was sent.
            day: u8,
            /// The account that sent it.
            account: String,
            /// The picture, a PNG file.
            picture: ByteVec,
        },
        /// A message of a group ratchet (Megolm).
        #[n(23)]
        GroupMessage {
            /// The message with its signature.
            sealed: ByteVec,
            /// Which of its sender's sessions it is of, as Matrix has it: in clear.
            session_id: String,
        },
        /// A message key with all but a few bits given away.
        #[n(24)]
        ShortKey {
            /// How many bits are secret.
            bits: u8,
            /// The key with its secret bits zero, 32 bytes.
            clear: ByteVec,
            /// Something sealed under the key, to test guesses on.
            sample: ByteVec,
        },
        /// A message key behind a bounded search.
        #[n(25)]
        Puzzle {
            /// How many bits must be searched.
            bits: u8,
            /// What makes this search unlike every other.
            salt: ByteVec,
            /// Something sealed under the key, to test guesses on.
            check: ByteVec,
        },
        /// A generator's output shown in clear, just before it made the message's key.
        #[n(26)]
        RandomOutput {
            /// The bytes.
            bytes: ByteVec,
        },
        /// What a recipient reports to the platform.
        #[n(40)]
        UserReport {
            /// The day of the report.
            day: u8,
            /// The account that reports.
            reporter: String,
            /// A record: the message as the recipient has it.
            about: ByteVec,
        },
        /// A sealed message with a commitment to what is inside.
        #[n(41)]
        Committed {
            /// The commitment, 32 bytes.
            commitment: ByteVec,
            /// A record: the sealed message.
            body: ByteVec,
        },
        /// A message with what opens the commitment to it; sealed in transit.
        #[n(42)]
        Franked {
            /// A record: the payload.
            payload: ByteVec,
            /// The opening key, 32 bytes.
            opening: ByteVec,
        },
        /// A packet with the platform's tag over its commitment.
        #[n(43)]
        Tagged {
            /// The tag, 32 bytes.
            tag: ByteVec,
            /// A record: the packet.
            packet: ByteVec,
        },
        /// A received message with all it takes to check its commitment and tag.
        #[n(44)]
        FrankedEntry {
            /// The message's number in the conversation.
            number: u8,
            /// The day it was sent.
            day: u8,
            /// Account it is from.
            from: String,
            /// Account it is for.
            to: String,
            /// A record: the payload.
            payload: ByteVec,
            /// The opening key, 32 bytes.
            opening: ByteVec,
            /// The commitment, 32 bytes.
            commitment: ByteVec,
            /// The platform's tag, 32 bytes.
            tag: ByteVec,
        },
        /// A message with the key of its trace tag; sealed in transit.
        #[n(45)]
        Traced {
            /// A record: the payload.
            payload: ByteVec,
            /// The tracing key, 32 bytes.
            key: KeyBytes,
        },
        /// A received message with the key of its trace tag.
        #[n(46)]
        TracedEntry {
            /// The message's number in the conversation.
            number: u8,
            /// The day it was sent.
            day: u8,
            /// Account it is from; empty when only the trace can tell.
            from: String,
            /// Account it is for; empty when only the trace can tell.
            to: String,
            /// A record: the payload.
            payload: ByteVec,
            /// The tracing key, 32 bytes.
            key: KeyBytes,
        },
        /// What the platform keeps of a message that can be traced.
        #[n(47)]
        TraceTag {
            /// The tag, 32 bytes.
            id: ByteVec,
            /// A sealed pointer to the message it was forwarded from.
            pointer: ByteVec,
            /// Account on whose connection it arrived.
            from: String,
            /// Account it was for.
            to: String,
        },
        /// Counts of an account's behaviour, made without content.
        #[n(48)]
        Signals {
            /// The account.
            account: String,
            /// Messages it sent.
            sent: u16,
            /// Messages it received.
            received: u16,
            /// Names in the address book it uploaded.
            contacts: u16,
            /// Accounts it wrote to that are not in that book.
            strangers: u16,
        },
        /// An entry of a public key log with the proof that it is in the log.
        #[n(49)]
        LogEntry {
            /// A record: the entry.
            entry: ByteVec,
            /// Its place in the log.
            index: u64,
            /// The signed tree head: size, root hash and Ed25519 signature.
            head: ByteVec,
            /// The log's public key, 32 bytes.
            key: ByteVec,
            /// The inclusion proof (RFC 9162 §2.1.3).
            proof: ByteVec,
        },
        /// A phone's storage, sealed, with the ways to its key.
        #[n(50)]
        LockedPhone {
            /// A record: the sealed storage.
            storage: ByteVec,
            /// Records: a guess-limited chip, and where there is one the key sealed to the phone maker.
            ways: Vec<ByteVec>,
        },
        /// A blinded match result (private matching).
        #[n(51)]
        Voucher {
            /// The voucher.
            voucher: ByteVec,
        },
        /// A maker's signature over the key of attested hardware.
        #[n(52)]
        Attestation {
            /// The hardware's public key, 32 bytes.
            enclave: ByteVec,
            /// Ed25519 signature, 64 bytes.
            signature: ByteVec,
            /// The maker's public key, 32 bytes.
            maker: ByteVec,
        },
        /// A phone's key for one sender's group messages.
        #[n(36)]
        GroupSession {
            /// The pickled session.
            snapshot: KeyBytes,
        },
        /// The secret number behind a generator.
        #[n(37)]
        Trapdoor {
            /// 32 bytes.
            secret: KeyBytes,
        },
        /// The platform's key for tags over commitments.
        #[n(38)]
        FrankingKey {
            /// 32 bytes.
            key: KeyBytes,
        },
        /// The secret key of a private match.
        #[n(39)]
        MatchKey {
            /// 32 bytes.
            key: KeyBytes,
            /// How many matches it takes.
            threshold: u8,
        },
        /// A guess-limited vault, as it stands.
        #[n(53)]
        Vault {
            /// Whose it is.
            account: String,
            /// Its state.
            state: KeyBytes,
        },
        /// A passcode somebody remembers.
        #[n(54)]
        Passcode {
            /// Who.
            account: String,
            /// The digits.
            passcode: KeyBytes,
        },
        /// The key that signs a list of known pictures.
        #[n(55)]
        ListKey {
            /// 32 bytes.
            key: KeyBytes,
        },
        /// How much computing somebody can pay for, for each message.
        #[n(56)]
        Budget {
            /// Guesses.
            tries: u64,
        },
    }
}
