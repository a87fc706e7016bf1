//! Labelled bytes, shared and cheap to compare.

use std::cell::OnceCell;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::rc::Rc;

use rustc_hash::FxHasher;
use zeroize::Zeroize;

use super::codec;
use super::{Content, Form, Parsed, WireError};
use crate::crypto::digest::sha256;

/// Bytes that begin with a label. Two records are equal when their bytes are.
#[derive(Clone)]
pub struct Record {
    bytes: Rc<[u8]>,
    form: Form,
    /// A hash of the bytes, so that look-ups do not read them again. Equality does.
    hash: u64,
    known: Rc<Known>,
}

/// What was worked out about some bytes, by the record or a clone of it.
#[derive(Default)]
struct Known {
    /// What they said when they were read.
    content: OnceCell<Parsed<Content>>,
    fingerprint: OnceCell<Rc<[u8]>>,
}

impl Record {
    /// Writes `content` down.
    pub fn write(content: &Content) -> Self {
        Self::with_form(
            codec::write(content).into(),
            Form::of(content),
            OnceCell::new(),
        )
    }

    /// Takes bytes that carry a label.
    ///
    /// # Errors
    /// [`WireError`] when they are not one whole record.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, WireError> {
        let parsed = codec::read(bytes)?;
        let form = Form::of(parsed.get());
        Ok(Self::with_form(bytes.into(), form, OnceCell::from(parsed)))
    }

    fn with_form(bytes: Rc<[u8]>, form: Form, content: OnceCell<Parsed<Content>>) -> Self {
        let mut hasher = FxHasher::default();
        bytes.hash(&mut hasher);
        let hash = hasher.finish();
        Self {
            bytes,
            form,
            hash,
            known: Rc::new(Known {
                content,
                ..Known::default()
            }),
        }
    }

    /// Reads it.
    ///
    /// # Errors
    /// Never for a `Record` that exists; kept so that no reading is assumed.
    pub fn read(&self) -> Result<&Parsed<Content>, WireError> {
        if let Some(parsed) = self.known.content.get() {
            return Ok(parsed);
        }
        let parsed = codec::read(&self.bytes)?;
        Ok(self.known.content.get_or_init(|| parsed))
    }

    /// The bytes, label included.
    pub fn bytes(&self) -> &Rc<[u8]> {
        &self.bytes
    }

    /// The SHA-256 digest of the bytes: how a key is shown.
    pub fn fingerprint(&self) -> &Rc<[u8]> {
        let known = &self.known.fingerprint;
        known.get_or_init(|| sha256(&self.bytes).as_slice().into())
    }

    /// What the label says.
    pub fn form(&self) -> Form {
        self.form
    }

    /// Number of bytes, label included.
    pub fn size(&self) -> usize {
        self.bytes.len()
    }
}

impl Drop for Record {
    /// Wipes a key with the last record of it.
    fn drop(&mut self) {
        if self.form.is_key()
            && let Some(bytes) = Rc::get_mut(&mut self.bytes)
        {
            bytes.zeroize();
        }
    }
}

impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash
            && (Rc::ptr_eq(&self.bytes, &other.bytes) || self.bytes == other.bytes)
    }
}

impl Eq for Record {}

impl Hash for Record {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.hash);
    }
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.form.is_key() {
            write!(f, "{:?}(redacted)", self.form)
        } else {
            write!(f, "{:?}({} bytes)", self.form, self.bytes.len())
        }
    }
}
