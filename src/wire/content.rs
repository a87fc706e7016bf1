//! What a record says: one variant per form, with its CBOR layout.
//!
//! Each variant is encoded as a flat CBOR array `[form number, field, …]`.
//! Byte strings named after another form hold a whole record of that form.

use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};

use super::KeyBytes;

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

/// A record, read.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(flat)]
pub enum Content {
    /// What passes on a wire, as either end or a recorder in between writes it down.
    #[n(0)]
    Frame {
        /// The day it passed.
        #[n(0)]
        day: u8,
        /// Network address it came from.
        #[n(1)]
        from: String,
        /// Network address it went to.
        #[n(2)]
        to: String,
        /// A record: a hop record, or a packet where nothing is sealed.
        #[n(3)]
        payload: ByteVec,
    },
    /// One sealed record of a connection keyed by HPKE (RFC 9180).
    #[n(1)]
    HopRecord {
        /// Which connection it belongs to.
        #[n(0)]
        connection: u64,
        /// Which way it goes.
        #[n(1)]
        direction: Direction,
        /// Its number in that direction.
        #[n(2)]
        sequence: u64,
        /// The sealed bytes.
        #[n(3)]
        sealed: ByteVec,
    },
    /// What a phone sends first on a connection, once a day.
    #[n(13)]
    HopHello {
        /// The number its records name the connection by.
        #[n(0)]
        connection: u64,
        /// Which of the server's keys it is set up to.
        #[n(1)]
        key_id: u64,
        /// The HPKE encapsulated key, 32 bytes.
        #[n(2)]
        encapsulated: ByteVec,
    },
    /// What an app hands to the server for delivery.
    #[n(2)]
    Packet {
        /// Account it is from.
        #[n(0)]
        from: String,
        /// Account it is for.
        #[n(1)]
        to: String,
        /// A record: a payload, an Olm message or an envelope.
        #[n(2)]
        body: ByteVec,
    },
    /// Public keys an app publishes on the first day.
    #[n(3)]
    Publication {
        /// Account they belong to.
        #[n(0)]
        account: String,
        /// Curve25519 identity key, 32 bytes.
        #[n(1)]
        identity: ByteVec,
        /// Curve25519 one-time key, 32 bytes.
        #[n(2)]
        one_time: ByteVec,
    },
    /// An address book an app uploads.
    #[n(4)]
    AddressBook {
        /// Account it belongs to.
        #[n(0)]
        account: String,
        /// Names in it.
        #[n(1)]
        names: Vec<String>,
    },
    /// A row of the platform's database: what arrived, and on whose connection.
    #[n(5)]
    Row {
        /// The day it arrived.
        #[n(0)]
        day: u8,
        /// The account whose connection it arrived on.
        #[n(1)]
        account: String,
        /// The network address it arrived from.
        #[n(2)]
        address: String,
        /// A record, as received: a packet, a publication or an address book.
        #[n(3)]
        received: ByteVec,
    },
    /// What a person wrote.
    #[n(6)]
    Payload {
        /// The words.
        #[n(0)]
        text: String,
        /// The attached picture, a PNG file.
        #[n(1)]
        card: Option<ByteVec>,
    },
    /// One message in a phone's history.
    #[n(7)]
    HistoryEntry {
        /// The message's number in the conversation.
        #[n(0)]
        number: u8,
        /// The day it was sent.
        #[n(1)]
        day: u8,
        /// Account it is from.
        #[n(2)]
        from: String,
        /// Account it is for.
        #[n(3)]
        to: String,
        /// A record: the payload.
        #[n(4)]
        payload: ByteVec,
    },
    /// A phone's whole history, as a backup holds it.
    #[n(8)]
    History {
        /// Records: history entries.
        #[n(0)]
        entries: Vec<ByteVec>,
    },
    /// A message whose content key is also sealed to an access key.
    #[n(9)]
    Envelope {
        /// A record: the Olm message that carries the content key to the recipient.
        #[n(0)]
        ratchet: ByteVec,
        /// A record: the KEM box that carries the same key to the agency.
        #[n(1)]
        access: ByteVec,
        /// A record: the AEAD box with the payload, under that key.
        #[n(2)]
        content: ByteVec,
    },
    /// One line of an answer to an order for traffic data.
    #[n(10)]
    TrafficDisclosure {
        /// The day the message was received.
        #[n(0)]
        day: u8,
        /// Account it was from.
        #[n(1)]
        from: String,
        /// Account it was for.
        #[n(2)]
        to: String,
        /// Bytes of the packet.
        #[n(3)]
        size: u64,
        /// The network address it came from.
        #[n(4)]
        address: String,
    },
    /// An answer to an order for account data.
    #[n(11)]
    SubscriberDisclosure {
        /// The account.
        #[n(0)]
        account: String,
        /// The day it was made.
        #[n(1)]
        created: u8,
        /// The day it was last seen.
        #[n(2)]
        last_seen: u8,
    },
    /// The devices a message was sealed to, as the app shows them.
    #[n(12)]
    DeviceList {
        /// The day of the message.
        #[n(0)]
        day: u8,
        /// The devices.
        #[n(1)]
        devices: Vec<Device>,
    },
    /// Bytes sealed with AES-GCM (RFC 5116) under a key the label does not name.
    #[n(20)]
    AeadBox {
        /// Nonce, ciphertext and tag.
        #[n(0)]
        sealed: ByteVec,
    },
    /// Bytes sealed to a public key with HPKE, single shot (RFC 9180 §6.1).
    #[n(21)]
    KemBox {
        /// Which key they were sealed to.
        #[n(0)]
        key_id: u64,
        /// Encapsulated key and ciphertext.
        #[n(1)]
        sealed: ByteVec,
    },
    /// A message of the double ratchet.
    #[n(22)]
    OlmMessage {
        /// Type byte and message.
        #[n(0)]
        sealed: ByteVec,
    },
    /// An AES-GCM key.
    #[n(30)]
    AeadKey {
        /// 32 bytes.
        #[n(0)]
        key: KeyBytes,
    },
    /// An X25519 private key for HPKE.
    #[n(31)]
    KemKey {
        /// The number sealed records name it by.
        #[n(0)]
        key_id: u64,
        /// 32 bytes.
        #[n(1)]
        key: KeyBytes,
    },
    /// Both directions' keys of one connection, wiped at the end of the day.
    #[n(32)]
    HopKeys {
        /// Which connection they are for.
        #[n(0)]
        connection: u64,
        /// The exported keys.
        #[n(1)]
        keys: KeyBytes,
    },
    /// A phone's ratchet state on a day.
    #[n(33)]
    OlmSession {
        /// The pickled session.
        #[n(0)]
        snapshot: KeyBytes,
    },
    /// A phone's account keys on a day.
    #[n(34)]
    OlmAccount {
        /// The pickled account.
        #[n(0)]
        snapshot: KeyBytes,
    },
    /// One share of a secret (Shamir 1979).
    #[n(35)]
    Share {
        /// Which secret it is a share of.
        #[n(0)]
        secret_id: u64,
        /// How many are needed.
        #[n(1)]
        threshold: u8,
        /// The share.
        #[n(2)]
        share: KeyBytes,
    },
}
