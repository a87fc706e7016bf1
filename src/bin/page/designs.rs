//! The program of the pages about designs: beside one another, put together, day by day, and one by one.

sightlines::program!(sightlines::ui::pages::designs);
