//! `own_layer`: the two agreed on a key of their own when they met, and seal
//! what they write before the app sees it. Both phones keep that key.

use super::RecordKey;

/// The key they agreed on.
pub type OwnKey = RecordKey;
