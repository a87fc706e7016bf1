//! The drawing as a picture that stands alone: for a file, or beside a shared link.
//!
//! The same views as on the page, with nothing to point at.

use yew::prelude::*;

use super::drawing::Drawing;
use super::eye_view::Looking;
use super::layout::Form;
use super::markup::xml;
use super::scene_view::one_form;
use super::text_view::number;
use crate::content::Translator;
use crate::design::Design;

/// A drawing to be written as a picture.
#[derive(Clone, Copy, Debug)]
pub struct Still<'scene> {
    /// The design drawn.
    pub design: Design,
    /// Which form the drawing has.
    pub form: Form,
    /// What is where.
    pub drawing: &'scene Drawing,
    /// The words for what is not in the drawing itself.
    pub words: &'scene Translator,
}

impl Still<'_> {
    /// The drawing as one `svg` element, as large as it is in drawing units, to
    /// be set into another picture. Its colours are in the style sheet.
    pub fn element(&self) -> String {
        self.written(&[])
    }

    /// The drawing as an SVG document. `style` is the page's style sheet, made
    /// plain: see [`super::plain_style`].
    pub fn document(&self, style: &str) -> String {
        let drawn = self.written(&[("xmlns", "http://www.w3.org/2000/svg")]);
        match drawn.split_once('>') {
            Some((root, inside)) => format!("{root}><style>{style}{STILL}</style>{inside}"),
            None => drawn,
        }
    }

    fn written(&self, further: &[(&str, &str)]) -> String {
        let gate = self.words.text("scene-gate");
        let looking = Looking {
            design: self.design,
            selected: None,
            still: true,
            on_look: &Callback::noop(),
            gate: &gate,
        };
        let drawn = one_form(self.form, self.drawing, &looking, "still", self.words);
        let (width, height) = (number(self.drawing.width), number(self.drawing.height));
        let size = [("width", width.as_str()), ("height", height.as_str())];
        xml(&drawn, &[&size, further].concat())
    }
}

/// What the page's motion leaves open: lines drawn as one dash are whole lines.
pub const STILL: &str = ".scene-wedge-edge,.scene-shut{stroke-dasharray:none}";
