//! The parts of the page, in the order a reader meets them.
//!
//! # Component or function
//!
//! Yew's part of a component is compiled anew for each: half a KB on its way to the
//! reader. So of what the first page is made of, a part is a component only where it
//!
//! - keeps something between two drawings: state, an effect, a memo, an element;
//! - spares drawing again what is much, as long as its properties are the same
//!   ([`PartyPanel`], a row of [`designs_table`]);
//! - stands folded away or by the dozen in what is, and is drawn only once that is
//!   opened ([`HeldLine`]); or
//! - needs to know where the reader is, which what is around it does not ([`PageLink`]).
//!
//! Every other part is a function that returns [`yew::Html`], named after what it draws
//! and called as `{ days(words, design) }`. It is given what it shows, before that the
//! words, and, where the reader can ask for something, what asks; only components take
//! those from the context, and the masthead and the foot, which are islands, are given
//! all there is to show. Parts that only other pages have are components.

mod masthead;
mod site_nav;
mod page_link;
mod language_menu;
mod theme_switch;
mod share_menu;
mod share_link;
mod copy_field;
mod qr_code;
mod picture_downloads;
mod embed_builder;
mod parameter_field;
mod embed_line;
mod notice;
mod desk;
mod composer;
mod card_picker;
mod all_designs;
mod design_switch;
mod design_stepper;
mod prediction;
mod comparison;
mod stage_section;
mod drawing_key;
mod drawing_in_words;
mod parties_section;
mod days;
mod party_panel;
mod holdings;
mod reading;
mod finding_list;
mod explanation_panel;
mod derivation;
mod ways_panel;
mod fact_select;
mod folded;
mod held_line;
mod hex_bytes;
mod value;
mod picture;
mod glyph;
mod designs_table;
mod designs_row;
mod build_page;
mod mechanism_switches;
mod clash_panel;
mod compare_page;
mod difference_list;
mod what_decides;
mod design_page;
mod walk_section;
mod walk_opening;
mod sight_table;
mod workarounds_section;
mod key_search_section;
mod cited_works;
mod prose;
mod safeguarding_note;
mod time_page;
mod day_slider;
mod message_fates;
mod key_spans;
mod request_page;
pub mod request;
mod claims_page;
mod claims;
mod sources_page;
mod source_list;
mod glossary;
mod model_limits;
mod colophon;

pub use all_designs::all_designs;
pub use build_page::BuildPage;
pub use card_picker::card_picker;
pub use cited_works::CitedWorks;
pub use claims::SideBySide;
pub use claims_page::ClaimsPage;
pub use clash_panel::ClashPanel;
pub use colophon::colophon;
pub use compare_page::ComparePage;
pub use comparison::comparison;
pub use composer::Composer;
pub use copy_field::CopyField;
pub use day_slider::DaySlider;
pub use days::days;
pub use derivation::derivation;
pub use design_page::DesignPage;
pub use design_stepper::design_stepper;
pub use design_switch::design_switch;
pub use designs_table::{Tabled, designs_table};
pub use desk::desk;
pub use difference_list::DifferenceList;
pub use drawing_in_words::drawing_in_words;
pub use drawing_key::drawing_key;
pub use embed_builder::EmbedBuilder;
pub use embed_line::embed_line;
pub use explanation_panel::ExplanationPanel;
pub use fact_select::fact_select;
pub use finding_list::FindingList;
pub use folded::Folded;
pub use glossary::Glossary;
pub use glyph::{glyph, key_glyph, plain_glyph};
pub use held_line::HeldLine;
pub use hex_bytes::HexBytes;
pub use holdings::holdings;
pub use key_search_section::KeySearchSection;
pub use key_spans::KeySpans;
pub use language_menu::LanguageMenu;
pub use masthead::masthead;
pub use mechanism_switches::MechanismSwitches;
pub use message_fates::MessageFates;
pub use model_limits::ModelLimits;
pub use notice::notice;
pub use page_link::PageLink;
pub use parties_section::parties_section;
pub use party_panel::PartyPanel;
pub use picture::picture;
pub use picture_downloads::PictureDownloads;
pub use prediction::prediction_form;
pub use prose::Prose;
pub use qr_code::QrCode;
pub use reading::reading;
pub use request_page::RequestPage;
pub use safeguarding_note::SafeguardingNote;
pub use share_link::share_link;
pub use share_menu::ShareMenu;
pub use sight_table::SightTable;
pub use site_nav::site_nav;
pub use source_list::SourceList;
pub use sources_page::SourcesPage;
pub use stage_section::{Staged, stage_section};
pub use theme_switch::theme_switch;
pub use time_page::TimePage;
pub use value::ValueShown;
pub use walk_opening::WalkOpening;
pub use walk_section::WalkSection;
pub use ways_panel::ways_panel;
pub use what_decides::WhatDecides;
pub use workarounds_section::WorkaroundsSection;
