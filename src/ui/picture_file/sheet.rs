//! The sheet of a saved picture: the drawing below a heading, on the page's ground.

use super::markup::{Element, Node};
use crate::ui::scene::advance::Typeface;
use crate::ui::scene::line_break::break_lines;
use crate::ui::scene::text_view::number;

/// Room around the drawing, in its own units.
const MARGIN: f64 = 24.0;
/// Size of the heading, before it is fitted to a narrow drawing.
const HEADING: f64 = 28.0;
/// Size of the line below the drawing.
const LINE: f64 = 14.0;

/// What the sheet says besides the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Caption {
    /// The heading, as on the page.
    pub heading: String,
    /// The line that names the design and the page.
    pub line: String,
    /// Whether the page reads from right to left.
    pub from_right: bool,
}

/// The colours and faces of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// The ground.
    pub ground: String,
    /// What is written on it.
    pub ink: String,
    /// The face of the heading.
    pub serif: String,
    /// The face of the line.
    pub sans: String,
}

/// A drawing as traced: what is in its `svg`, and how large that is.
#[derive(Clone, Debug, PartialEq)]
pub struct Traced {
    /// What is in it.
    pub children: Vec<Node>,
    /// Width, in its own units.
    pub width: f64,
    /// Height, in its own units.
    pub height: f64,
}

/// A complete SVG document.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The document.
    pub xml: String,
    /// Its width, in CSS pixels.
    pub width: f64,
    /// Its height, in CSS pixels.
    pub height: f64,
}

/// Puts a drawing on a sheet.
pub fn lay_out(drawing: Traced, caption: &Caption, look: &Look) -> Sheet {
    let width = drawing.width + 2.0 * MARGIN;
    let size = HEADING.min(drawing.width / 20.0).max(LINE);
    let lines = break_lines(&caption.heading, Typeface::Serif, size, drawing.width);
    let top = MARGIN + lines.len() as f64 * size * 1.2;
    let height = top + drawing.height + MARGIN + LINE + MARGIN;
    let start = if caption.from_right {
        width - MARGIN
    } else {
        MARGIN
    };
    let text = |y: f64, size: f64, face: &str| {
        let direction = if caption.from_right { "rtl" } else { "ltr" };
        Element::new(
            "text",
            [
                ("x", number(start)),
                ("y", number(y)),
                ("font-size", number(size)),
                ("font-family", face.to_owned()),
                ("fill", look.ink.clone()),
                ("direction", direction.to_owned()),
            ],
        )
    };
    let mut svg = Element::new(
        "svg",
        [
            ("xmlns", "http://www.w3.org/2000/svg".to_owned()),
            (
                "viewBox",
                format!("0 0 {} {}", number(width), number(height)),
            ),
            ("width", number(width)),
            ("height", number(height)),
        ],
    );
    let mut add = |element| svg.children.push(Node::Element(element));
    add(Element::new("title", []).with_text(&caption.heading));
    add(Element::new(
        "rect",
        [
            ("width", number(width)),
            ("height", number(height)),
            ("fill", look.ground.clone()),
        ],
    ));
    for (index, line) in lines.iter().enumerate() {
        let y = MARGIN + size * (0.9 + 1.2 * index as f64);
        add(text(y, size, &look.serif).with_text(&line.text));
    }
    let place = format!("translate({} {})", number(MARGIN), number(top));
    let mut group = Element::new("g", [("transform", place)]);
    group.children = drawing.children;
    add(group);
    add(text(height - MARGIN, LINE, &look.sans).with_text(&caption.line));
    Sheet {
        xml: svg.to_xml(),
        width,
        height,
    }
}

#[cfg(test)]
mod tests {
    use super::{Caption, Element, Look, Node, Traced, lay_out};

    fn look() -> Look {
        Look {
            ground: "rgb(1, 2, 3)".to_owned(),
            ink: "rgb(4, 5, 6)".to_owned(),
            serif: "serif".to_owned(),
            sans: "sans-serif".to_owned(),
        }
    }

    fn drawing(width: f64) -> Traced {
        Traced {
            children: vec![Node::Element(Element::new("circle", []))],
            width,
            height: 100.0,
        }
    }

    fn caption(heading: &str) -> Caption {
        Caption {
            heading: heading.to_owned(),
            line: "below".to_owned(),
            from_right: false,
        }
    }

    #[test]
    fn a_sheet_says_what_it_shows_and_keeps_the_drawing() {
        let sheet = lay_out(drawing(800.0), &caption("Who & what"), &look());
        assert!(sheet.xml.starts_with("<svg xmlns="));
        assert!(sheet.xml.contains("<title>Who &amp; what</title>"));
        assert!(sheet.xml.contains("<circle/>"));
        assert!(sheet.xml.contains(">below</text>"));
        assert!(sheet.width > 800.0 && sheet.height > 100.0);
    }

    #[test]
    fn a_long_heading_takes_lines_of_its_own() {
        let long = "many words ".repeat(20);
        let tall = lay_out(drawing(300.0), &caption(&long), &look());
        let short = lay_out(drawing(300.0), &caption("few"), &look());
        assert!(tall.height > short.height);
    }

    #[test]
    fn on_a_page_from_right_to_left_it_begins_at_the_right() {
        let caption = Caption {
            from_right: true,
            ..caption("few")
        };
        let sheet = lay_out(drawing(300.0), &caption, &look());
        assert!(sheet.xml.contains("<text x=\"324\""));
    }
}
