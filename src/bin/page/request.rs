//! The request desk’s program.

sightlines::program!(sightlines::ui::pages::request);
