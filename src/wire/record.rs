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
pub struct Record(Rc<Written>);

struct Written {
    bytes: Rc<[u8]>,
    form: Form,
    /// A hash of the bytes, so that look-ups do not read them again. Equality does.
    hash: u64,
    /// What they said when they were read, by this record or a clone of it.
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
        Self(Rc::new(Written {
            bytes,
            form,
            hash: hasher.finish(),
            content,
            fingerprint: OnceCell::new(),
        }))
    }

    /// Reads it.
    ///
    /// # Errors
    /// Never for a `Record` that exists; kept so that no reading is assumed.
    pub fn read(&self) -> Result<&Parsed<Content>, WireError> {
        let content = &self.0.content;
        if let Some(parsed) = content.get() {
            return Ok(parsed);
        }
        let parsed = codec::read(&self.0.bytes)?;
        Ok(content.get_or_init(|| parsed))
    }

    /// The bytes, label included.
    pub fn bytes(&self) -> &Rc<[u8]> {
        &self.0.bytes
    }

    /// The SHA-256 digest of the bytes: how a key is shown.
    pub fn fingerprint(&self) -> &Rc<[u8]> {
        let digest = || sha256(&self.0.bytes).as_slice().into();
        self.0.fingerprint.get_or_init(digest)
    }

    /// What the label says.
    pub fn form(&self) -> Form {
        self.0.form
    }

    /// Number of bytes, label included.
    pub fn size(&self) -> usize {
        self.0.bytes.len()
    }
}

impl Drop for Written {
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
        Rc::ptr_eq(&self.0, &other.0)
            || self.0.hash == other.0.hash && self.0.bytes == other.0.bytes
    }
}

impl Eq for Record {}

impl Hash for Record {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.0.hash);
    }
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.form().is_key() {
            write!(f, "{:?}(redacted)", self.form())
        } else {
            write!(f, "{:?}({} bytes)", self.form(), self.size())
        }
    }
}
