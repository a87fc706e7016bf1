//! Who can open what, with proofs.
