//! Traces the drawing on the page: its shapes, and the look that the style
//! sheet gives each of them at this moment.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{CssStyleDeclaration, Document, Element, SvgTextContentElement, Window, window};

use super::markup::{self, Node};
use super::sheet::{Caption, Look, Traced};
use crate::ui::scene::text_view::number;

/// Attributes that say what a shape is. Links, names and classes are left out.
const GEOMETRY: [&str; 20] = [
    "x",
    "y",
    "width",
    "height",
    "rx",
    "ry",
    "r",
    "cx",
    "cy",
    "d",
    "points",
    "viewBox",
    "transform",
    "text-anchor",
    "direction",
    "pathLength",
    "textLength",
    "x1",
    "y1",
    "font-size",
];

/// What a style sheet says of a shape.
const STROKE: [&str; 5] = [
    "stroke-width",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "paint-order",
];

/// What it says of text, besides.
const TYPE: [&str; 3] = ["font-family", "font-weight", "font-style"];

/// The drawing that is on the screen, whichever of its forms that is.
pub fn trace() -> Option<Traced> {
    let page = window()?;
    let scenes = page.document()?.query_selector_all("svg.scene").ok()?;
    let scene = (0..scenes.length())
        .filter_map(|index| scenes.item(index)?.dyn_into::<Element>().ok())
        .find(|scene| scene.get_bounding_client_rect().width() > 0.0)?;
    let sides = scene.get_attribute("viewBox")?;
    let mut sides = sides.split(' ').skip(2).map(|side| side.parse().ok());
    let (width, height) = (sides.next()??, sides.next()??);
    Some(Traced {
        children: children(&page, &scene),
        width,
        height,
    })
}

/// The colours and faces of the page as it is displayed.
pub fn look() -> Option<Look> {
    let page = window()?;
    let body = page.document()?.body()?;
    let style = page.get_computed_style(&body).ok()??;
    let value = |name: &str| style.get_property_value(name).unwrap_or_default();
    Some(Look {
        ground: value("background-color"),
        ink: value("color"),
        serif: value("--serif").trim().to_owned(),
        sans: value("font-family"),
    })
}

/// The heading on the page, with `line` below the drawing.
pub fn caption(line: String) -> Option<Caption> {
    let document = window()?.document()?;
    Some(Caption {
        heading: heading(&document).unwrap_or_else(|| line.clone()),
        line,
        from_right: document
            .document_element()
            .and_then(|root| root.get_attribute("dir"))
            .is_some_and(|direction| direction == "rtl"),
    })
}

fn heading(document: &Document) -> Option<String> {
    let text = document.get_element_by_id("headline")?.text_content()?;
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn children(page: &Window, of: &Element) -> Vec<Node> {
    let nodes = of.child_nodes();
    let mut traced = Vec::new();
    for index in 0..nodes.length() {
        let Some(node) = nodes.item(index) else {
            continue;
        };
        match node.dyn_into::<Element>() {
            Ok(element) => traced.extend(shape(page, &element).map(Node::Element)),
            Err(node) => {
                let text = node.text_content().filter(|_| of.local_name() == "text");
                traced.extend(text.map(Node::Text));
            }
        }
    }
    traced
}

/// A shape with its look; none for what cannot be seen.
fn shape(page: &Window, element: &Element) -> Option<markup::Element> {
    let name = match &*element.local_name() {
        "desc" | "title" => return None,
        // Nothing in a picture leads anywhere.
        "a" => "g".to_owned(),
        other => other.to_owned(),
    };
    let style = page.get_computed_style(element).ok()??;
    let value = |name: &str| style.get_property_value(name).unwrap_or_default();
    if value("display") == "none" || value("visibility") == "hidden" {
        return None;
    }
    let mut traced = markup::Element {
        name,
        ..markup::Element::default()
    };
    for name in GEOMETRY {
        if let Some(value) = element.get_attribute(name) {
            traced = traced.with(name, value);
        }
    }
    if !matches!(&*traced.name, "g" | "svg") {
        traced = with_look(traced, &style);
    }
    if let Some(text) = element.dyn_ref::<SvgTextContentElement>() {
        traced = with_type(traced, text, &style);
    }
    traced.children = children(page, element);
    let empty = traced.name == "g" && traced.children.is_empty();
    (!empty).then_some(traced)
}

fn with_look(mut traced: markup::Element, style: &CssStyleDeclaration) -> markup::Element {
    let value = |name: &str| style.get_property_value(name).unwrap_or_default();
    for name in ["fill", "stroke"] {
        let (colour, opacity) = colour(&value(name));
        traced = traced.with(name, colour);
        if let Some(opacity) = opacity {
            traced = traced.with(&format!("{name}-opacity"), opacity);
        }
    }
    if value("stroke") == "none" {
        return traced;
    }
    STROKE
        .into_iter()
        .map(|name| (name, value(name)))
        .filter(|(_, value)| !matches!(&**value, "" | "none" | "normal"))
        .fold(traced, |traced, (name, value)| {
            traced.with(name, value.replace("px", ""))
        })
}

fn with_type(
    traced: markup::Element,
    text: &SvgTextContentElement,
    style: &CssStyleDeclaration,
) -> markup::Element {
    let length = f64::from(text.get_computed_text_length());
    let fixed = text.has_attribute("textLength") || length <= 0.0;
    let traced = TYPE.into_iter().fold(traced, |traced, name| {
        traced.with(name, style.get_property_value(name).unwrap_or_default())
    });
    let traced = if fixed {
        traced
    } else {
        traced.with("textLength", number(length))
    };
    traced.with("lengthAdjust", "spacingAndGlyphs")
}

/// A colour as every reader of SVG knows it: opaque, and how opaque if it is not.
fn colour(computed: &str) -> (String, Option<String>) {
    let parts = computed
        .strip_prefix("rgba(")
        .and_then(|rest| rest.strip_suffix(')'))
        .and_then(|rest| rest.rsplit_once(','));
    match parts {
        Some((colour, opacity)) => (format!("rgb({colour})"), Some(opacity.trim().to_owned())),
        None => (computed.to_owned(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::colour;

    #[test]
    fn a_colour_that_lets_through_says_so_apart() {
        let (solid, opacity) = colour("rgba(255, 196, 38, 0.36)");
        assert_eq!(solid, "rgb(255, 196, 38)");
        assert_eq!(opacity.as_deref(), Some("0.36"));
        assert_eq!(colour("none"), ("none".to_owned(), None));
    }
}
