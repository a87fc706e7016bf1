//! The first page’s program.

sightlines::program!(sightlines::ui::pages::home);
