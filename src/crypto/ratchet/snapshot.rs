//! The bytes of a saved account, session or group session: CBOR, RFC 8949.
//!
//! The library saves through serde, with an internally tagged enum inside,
//! which only a self-describing format can read back: postcard writes these
//! snapshots but cannot read them.

use minicbor::Decoder;
use minicbor::data::Type;
use serde::de::DeserializeOwned;

use crate::crypto::CryptoError;

/// Ten times what the fullest account takes.
const LONGEST: usize = 8 << 20;

/// Real snapshots nest seven deep; reading recurses, so a forged one must not
/// choose how far.
const DEEPEST: usize = 16;

pub(in crate::crypto) fn write(pickle: &impl serde::Serialize) -> Result<Vec<u8>, CryptoError> {
    minicbor_serde::to_vec(pickle).map_err(|_| CryptoError::BadSnapshot)
}

pub(in crate::crypto) fn read<T: DeserializeOwned>(snapshot: &[u8]) -> Result<T, CryptoError> {
    check(snapshot)?;
    minicbor_serde::from_slice(snapshot).map_err(|_| CryptoError::BadSnapshot)
}

/// One value inside a snapshot, read without the library.
pub(super) struct Saved<'b>(Decoder<'b>);

impl<'b> Saved<'b> {
    /// The whole snapshot.
    pub(super) fn of(snapshot: &'b [u8]) -> Result<Self, CryptoError> {
        check(snapshot)?;
        Ok(Self(Decoder::new(snapshot)))
    }

    /// The value under `name`.
    pub(super) fn field(&self, name: &str) -> Result<Self, CryptoError> {
        self.optional(name)?.ok_or(CryptoError::BadSnapshot)
    }

    /// The value under `name`, if there is one and it is not null.
    pub(super) fn optional(&self, name: &str) -> Result<Option<Self>, CryptoError> {
        let mut decoder = self.0.clone();
        for _ in 0..count(decoder.map())? {
            let key = decoder.str().map_err(|_| CryptoError::BadSnapshot)?;
            if key == name {
                let is_null = matches!(decoder.datatype(), Ok(Type::Null));
                return Ok((!is_null).then_some(Self(decoder)));
            }
            skip(&mut decoder)?;
        }
        Ok(None)
    }

    /// The items of a list.
    pub(super) fn items(&self) -> Result<Vec<Self>, CryptoError> {
        let mut decoder = self.0.clone();
        let count = count(decoder.array())?;
        let mut items = Vec::new();
        for _ in 0..count {
            items.push(Self(decoder.clone()));
            skip(&mut decoder)?;
        }
        Ok(items)
    }

    /// The values of a map, whatever its keys.
    pub(super) fn values(&self) -> Result<Vec<Self>, CryptoError> {
        let mut decoder = self.0.clone();
        let count = count(decoder.map())?;
        let mut values = Vec::new();
        for _ in 0..count {
            skip(&mut decoder)?;
            values.push(Self(decoder.clone()));
            skip(&mut decoder)?;
        }
        Ok(values)
    }

    /// A key's 32 bytes, which the library saves as a list of numbers.
    pub(super) fn key(&self) -> Result<[u8; 32], CryptoError> {
        self.0
            .clone()
            .decode()
            .map_err(|_| CryptoError::BadSnapshot)
    }

    /// A number.
    pub(super) fn number(&self) -> Result<u64, CryptoError> {
        self.0.clone().u64().map_err(|_| CryptoError::BadSnapshot)
    }
}

fn count(length: Result<Option<u64>, minicbor::decode::Error>) -> Result<u64, CryptoError> {
    length.ok().flatten().ok_or(CryptoError::BadSnapshot)
}

fn skip(decoder: &mut Decoder<'_>) -> Result<(), CryptoError> {
    decoder.skip().map_err(|_| CryptoError::BadSnapshot)
}

fn check(snapshot: &[u8]) -> Result<(), CryptoError> {
    let plain = snapshot.len() <= LONGEST && is_plain(snapshot).unwrap_or(false);
    if plain {
        Ok(())
    } else {
        Err(CryptoError::BadSnapshot)
    }
}

/// Exactly one item, not nested too deep, of the few types that snapshots use,
/// and no count above 32 bits (the library adds to its counts unchecked).
fn is_plain(bytes: &[u8]) -> Result<bool, minicbor::decode::Error> {
    let mut decoder = Decoder::new(bytes);
    let mut to_come: Vec<u64> = vec![1];
    while let Some(left) = to_come.last_mut() {
        if *left == 0 {
            to_come.pop();
            continue;
        }
        *left -= 1;
        let inside = match decoder.datatype()? {
            Type::Array => decoder.array()?,
            Type::Map => decoder.map()?.and_then(|pairs| pairs.checked_mul(2)),
            Type::U8
            | Type::U16
            | Type::U32
            | Type::Bool
            | Type::Null
            | Type::Bytes
            | Type::String => {
                decoder.skip()?;
                continue;
            }
            _ => return Ok(false),
        };
        match inside {
            Some(items) if to_come.len() < DEEPEST => to_come.push(items),
            _ => return Ok(false),
        }
    }
    Ok(decoder.position() == bytes.len())
}
