//! The page's state in its address: what stands after the `#`.
//!
//! ```text
//! state ⇄ Link ⇄ text,  every step by the one table in `schema`
//! ```
//!
//! [`schema`] lists the parameters: key, kind of value, valid values, where it
//! counts, what explains it. The reader, the writer, the documentation
//! (`docs/links.md`) and the builder in the share menu all follow it. Plain
//! data: nothing here knows a browser.

pub mod part;
pub mod step;
pub mod link;
pub mod choices;
pub mod values;
pub mod schema;
pub mod reading;
pub mod writing;
pub mod showcase;

pub use link::Link;
pub use part::Part;
pub use reading::{Address, Reading, Unread};
pub use step::Step;
pub use writing::{party_link, to_party};

#[cfg(test)]
mod tests;
