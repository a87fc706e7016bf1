//! The page, in Yew.
//!
//! Last stop of the flow: it shows what `view` gives, in the words `content`
//! has. State is one pure reducer; sentences are pure functions of sheets and
//! words; the browser is touched only in effects and event handlers, so the
//! same components also render on a server. Nothing here knows a key, opens a
//! byte or decides a verdict.

pub mod address;
pub mod app;
pub mod around;
pub mod arrival;
pub mod body;
pub mod built;
pub mod case_file;
pub mod claims_shown;
pub mod clipboard;
pub mod components;
pub mod engine;
mod follow;
pub mod framing;
pub mod help_line;
pub mod hooks;
pub mod housing;
pub mod island;
pub mod message;
pub mod moment;
pub mod picture_file;
pub mod preferences;
pub mod rival;
pub mod route;
pub mod runs;
pub mod offline;
#[cfg(target_arch = "wasm32")]
pub mod opening;
pub mod order_form;
pub mod pages;
pub mod scene;
pub mod seal;
pub mod sentences;
pub mod state;
pub mod storage;
pub mod theme;
pub mod translation;
pub mod verdict;
pub mod whereabouts;
