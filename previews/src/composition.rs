//! The preview as one SVG document: the brand, the page's question, what the
//! run answers, and the drawing under it.

use sightlines::content::{Locale, Translator};
use sightlines::ui::scene::advance::{Typeface, width};
use sightlines::ui::scene::direction::Direction;
use sightlines::ui::scene::layout::Form;
use sightlines::ui::scene::markup::escaped;
use sightlines::ui::scene::plain_style::resolved;
use sightlines::ui::scene::scene_view::{lay_out, page_direction};
use sightlines::ui::scene::still::{STILL, Still};
use sightlines::ui::scene::text_fit::wrap_evenly;
use sightlines::ui::scene::text_view::number;
use sightlines::ui::sentences::headline;

use crate::PreviewError;
use crate::bidi::{embedded, levelled};
use crate::shown::{self, DESIGN};

/// Width in pixels: what the places that show previews ask for.
pub const WIDTH: u32 = 1200;
/// Height in pixels.
pub const HEIGHT: u32 = 630;

const TOKENS: &str = include_str!("../../style/tokens.css");
const SCENE: &str = include_str!("../../style/scene.css");
const PREVIEW: &str = include_str!("../style/preview.css");

/// Air at the left and right edge.
const MARGIN: f64 = 56.0;
/// Air under the drawing.
const FOOT: f64 = 20.0;

/// Sizes the question may take, largest first.
const QUESTION: [f64; 6] = [62.0, 58.0, 54.0, 50.0, 46.0, 40.0];
/// Sizes the answer may take, largest first.
const ANSWER: [f64; 4] = [28.0, 26.0, 24.0, 21.0];

/// The preview in `locale`.
///
/// # Errors
/// [`PreviewError::Run`] when the scene cannot be run.
pub fn composed(locale: Locale, words: &Translator) -> Result<String, PreviewError> {
    let sheet = shown::sheet(words)?;
    let sides = Sides(page_direction(words));
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" \
         viewBox=\"0 0 {WIDTH} {HEIGHT}\" lang=\"{}\"><style>{}{STILL}.scene{{display:inline}}</style>\
         <rect class=\"preview-wall\" width=\"{WIDTH}\" height=\"{HEIGHT}\"/>",
        locale.tag,
        resolved(TOKENS, &[SCENE, PREVIEW].concat(), "light"),
    );
    out.push_str(&brand(&words.text("site-name"), sides));
    let mut y = 54.0;
    for (class, text, face, sizes) in [
        (
            "preview-title",
            words.text("opening-title"),
            Typeface::Serif,
            QUESTION.as_slice(),
        ),
        (
            "preview-told",
            headline(words, &sheet),
            Typeface::Sans,
            ANSWER.as_slice(),
        ),
    ] {
        let (lines, size) = fitted(
            &text,
            face,
            sizes,
            if face == Typeface::Serif { 1 } else { 2 },
        );
        for line in lines {
            y += size * 1.26;
            out.push_str(&sides.line(class, &line, size, y));
        }
        y += 12.0;
    }
    let drawings = lay_out(&sheet, &shown::parties(&sheet), false, words);
    for (form, drawing) in drawings
        .into_iter()
        .filter(|(form, _)| *form == Form::Projected)
    {
        let drawing = levelled(drawing);
        let room = (
            f64::from(WIDTH) - 2.0 * MARGIN,
            f64::from(HEIGHT) - FOOT - y - 14.0,
        );
        let scale = (room.0 / drawing.width).min(room.1 / drawing.height);
        let x = (f64::from(WIDTH) - drawing.width * scale) / 2.0;
        let top = f64::from(HEIGHT) - FOOT - drawing.height * scale;
        let still = Still {
            design: DESIGN,
            form,
            drawing: &drawing,
            words,
        };
        out.push_str(&format!(
            "<g transform=\"translate({} {}) scale({scale:.4})\">{}</g>",
            number(x),
            number(top),
            still.element(),
        ));
    }
    out.push_str("</svg>");
    Ok(out)
}

/// `text` in at most `most` lines at the largest of `sizes` at which it fits.
fn fitted(text: &str, face: Typeface, sizes: &[f64], most: usize) -> (Vec<String>, f64) {
    let room = f64::from(WIDTH) - 2.0 * MARGIN;
    sizes
        .iter()
        .find_map(|&size| Some((wrap_evenly(text, face, size, room, most)?, size)))
        .unwrap_or_else(|| {
            let size = sizes.last().copied().unwrap_or(20.0);
            let shrunk = size * (room / width(text, face, size)).min(1.0);
            (vec![text.to_owned()], shrunk)
        })
}

fn brand(name: &str, sides: Sides) -> String {
    let flipped = match sides.0 {
        Direction::Ltr => format!("translate({MARGIN} 28) scale(1.6)"),
        Direction::Rtl => format!(
            "translate({} 28) scale(-1.6 1.6)",
            f64::from(WIDTH) - MARGIN
        ),
    };
    let mark = format!(
        "<g transform=\"{flipped}\"><path class=\"preview-beam\" d=\"M3 8 31 1V15Z\"/>\
         <circle class=\"preview-eye\" cx=\"4\" cy=\"8\" r=\"3.2\"/></g>"
    );
    mark + &sides.line_at("preview-brand", name, 30.0, 66.0, 51.0)
}

/// At which side lines begin.
#[derive(Clone, Copy)]
struct Sides(Direction);

impl Sides {
    fn line(self, class: &str, text: &str, size: f64, y: f64) -> String {
        self.line_at(class, text, size, 0.0, y)
    }

    /// A line that begins `indent` in from the margin.
    fn line_at(self, class: &str, text: &str, size: f64, indent: f64, y: f64) -> String {
        let (x, anchor) = match self.0 {
            Direction::Ltr => (MARGIN + indent, "start"),
            Direction::Rtl => (f64::from(WIDTH) - MARGIN - indent, "end"),
        };
        format!(
            "<text class=\"{class}\" x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"{anchor}\">{}</text>",
            number(x),
            number(y),
            number(size),
            escaped(&embedded(text, self.0)),
        )
    }
}
