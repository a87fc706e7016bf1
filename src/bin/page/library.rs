//! The program of the pages to read: the claims and the sources.

sightlines::program!(sightlines::ui::pages::library);
