//! Every page’s program, for a single file.

sightlines::program!(sightlines::ui::pages::any);
