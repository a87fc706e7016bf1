//! Lines that run from right to left, for a renderer that lays out every line
//! from left to right: the direction moves into the text, as an embedding.

use sightlines::ui::scene::direction::Direction;
use sightlines::ui::scene::drawing::{Content, Drawing};
use sightlines::ui::scene::run::Run;

/// RIGHT-TO-LEFT EMBEDDING and POP DIRECTIONAL FORMATTING (UAX #9).
const EMBEDDING: (char, char) = ('\u{202b}', '\u{202c}');

/// `text` as a line that runs in `direction`, wherever it is set.
pub fn embedded(text: &str, direction: Direction) -> String {
    match direction {
        Direction::Ltr => text.to_owned(),
        Direction::Rtl => format!("{}{text}{}", EMBEDDING.0, EMBEDDING.1),
    }
}

/// `drawing` with every line running from left to right, reading as before.
pub fn levelled(mut drawing: Drawing) -> Drawing {
    let labels = drawing.eyes.iter_mut().flat_map(|eye| &mut eye.label);
    let slips = drawing.slips.iter_mut().flat_map(|slip| {
        let on_it: Vec<&mut Run> = match &mut slip.content {
            Content::Words { lines, more } => lines.iter_mut().chain(more).collect(),
            Content::Empty(lines) | Content::Veiled(lines) => lines.iter_mut().collect(),
            Content::Sealed(_) => Vec::new(),
        };
        slip.heading.iter_mut().chain(on_it)
    });
    for run in drawing.captions.iter_mut().chain(labels).chain(slips) {
        run.text = embedded(&run.text, run.direction);
        run.direction = Direction::Ltr;
    }
    drawing
}
