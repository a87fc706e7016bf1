//! One building block of a design per file.
