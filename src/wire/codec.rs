//! Reading and writing labelled bytes. Reading is total: any bytes give
//! content or an error, never a panic.

use super::{Content, Parsed};

/// Why bytes could not be read as a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WireError {
    /// They are no record of any known form, or cut short.
    #[error("these bytes are not a record")]
    NotARecord,
    /// A record is followed by bytes that do not belong to it.
    #[error("a record is followed by stray bytes")]
    StrayBytes,
    /// It is a record, but not of the form that was looked for.
    #[error("this record has another form")]
    OtherForm,
}

/// Writes `content` as bytes.
pub(super) fn write(content: &Content) -> Vec<u8> {
    let mut bytes = Vec::new();
    // Writing to a Vec cannot fail: its error type is uninhabited.
    let written: Result<(), minicbor::encode::Error<core::convert::Infallible>> =
        minicbor::encode(content, &mut bytes);
    debug_assert!(written.is_ok(), "writing to memory cannot fail");
    bytes
}

/// Reads bytes, all of them, as one record.
pub(super) fn read(bytes: &[u8]) -> Result<Parsed<Content>, WireError> {
    let mut decoder = minicbor::Decoder::new(bytes);
    let content: Content = decoder.decode().map_err(|_| WireError::NotARecord)?;
    if decoder.position() == bytes.len() {
        Ok(Parsed::new(content))
    } else {
        Err(WireError::StrayBytes)
    }
}
