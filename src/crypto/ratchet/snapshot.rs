//! The bytes of a saved account or session: CBOR, RFC 8949.
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

pub(super) fn write(pickle: &impl serde::Serialize) -> Result<Vec<u8>, CryptoError> {
    minicbor_serde::to_vec(pickle).map_err(|_| CryptoError::BadSnapshot)
}

pub(super) fn read<T: DeserializeOwned>(snapshot: &[u8]) -> Result<T, CryptoError> {
    let plain = snapshot.len() <= LONGEST && is_plain(snapshot).unwrap_or(false);
    if !plain {
        return Err(CryptoError::BadSnapshot);
    }
    minicbor_serde::from_slice(snapshot).map_err(|_| CryptoError::BadSnapshot)
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
