//! What really moved or was stored.
