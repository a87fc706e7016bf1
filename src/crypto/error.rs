//! Everything that can go wrong in `crypto`, named by what is at fault.

/// Why an operation did not happen. Carries no bytes, so it can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CryptoError {
    /// The bytes end before the part that every such message has.
    #[error("the bytes end too early")]
    Truncated,
    /// The bytes are not a message of this protocol.
    #[error("the bytes are not such a message")]
    Malformed,
    /// A wrong key, or altered bytes: by design nobody can tell which.
    #[error("not opened: wrong key, or altered")]
    NotOpened,
    /// A key of a wrong length, or one that no honest party could have.
    #[error("not a usable key")]
    BadKey,
    /// A saved ratchet that this library did not save.
    #[error("not a saved ratchet")]
    BadSnapshot,
    /// A share of wrong length or number, or one given twice.
    #[error("not a usable set of shares")]
    BadShare,
    /// A threshold below two or above the number of shares.
    #[error("the threshold must be from 2 to the number of shares, at most 255")]
    BadThreshold,
    /// A vault that was guessed at too often and has wiped itself.
    #[error("no guesses left: the vault is wiped")]
    NoGuessesLeft,
    /// A signature that does not hold.
    #[error("the signature does not hold")]
    BadSignature,
    /// A proof about a log that does not hold, or is of another entry or head.
    #[error("the proof does not hold")]
    BadProof,
    /// More than the algorithm's limit.
    #[error("longer than the algorithm allows")]
    TooLong,
    /// The system gave no randomness.
    #[error("the system gave no randomness")]
    Randomness,
}
