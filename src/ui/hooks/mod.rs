//! Where the page meets the browser: addresses, storage, files, fonts, focus.
//! Everything here happens in effects, never while rendering.

mod use_act;
mod use_address;
mod use_announcement;
mod use_answer;
mod use_attention;
mod use_display;
mod use_engine;
mod use_explanation;
mod use_draft;
mod use_frame;
mod use_help_line;
mod use_key_search;
mod use_package;
mod use_runs;
mod use_seal;
mod use_shuffled;
mod use_stirring;
mod use_stray_files;
mod use_timeline;
mod use_title;
mod use_walk;
mod use_workarounds;

pub use use_act::{Act, use_act};
pub use use_address::use_address;
pub use use_announcement::{Announcement, use_announcement};
pub use use_answer::{Of, use_answer, use_opened};
pub use use_attention::{button_id, claim_id, use_attention};
pub use use_display::use_display;
pub use use_draft::use_draft;
pub use use_engine::use_engine;
pub use use_explanation::use_explanation;
pub use use_frame::use_frame;
pub use use_help_line::use_help_line;
pub use use_key_search::{KeySearchHandle, SearchStage, use_key_search};
pub use use_package::{RequestHandle, use_package};
pub use use_runs::{Observed, use_runs};
pub use use_seal::use_seal;
pub use use_shuffled::{Shuffled, use_shuffled};
pub use use_stirring::use_stirring;
pub use use_stray_files::use_stray_files;
pub use use_timeline::use_timeline;
pub use use_title::use_title;
pub use use_walk::use_walk;
pub use use_workarounds::use_workarounds;
