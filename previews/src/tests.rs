//! Claims about the previews, for every language.

use resvg::tiny_skia::Pixmap;
use resvg::usvg::roxmltree::Document;
use resvg::usvg::{Group, Node};
use sightlines::content::{Extent, Locale, Translator, lexicon};

use super::{HEIGHT, WIDTH, composed, parsed, render};

/// The most a preview may weigh.
const HEAVIEST: usize = 300 * 1024;

fn svg(locale: Locale) -> String {
    composed(locale, &Translator::new(locale)).unwrap()
}

/// Everything that is printed, without marks of direction.
fn printed(svg: &str) -> Vec<String> {
    let document = Document::parse(svg).unwrap();
    document
        .descendants()
        .filter(|node| node.has_tag_name("text"))
        .filter_map(|node| node.text())
        .map(|text| text.replace(['\u{202b}', '\u{202c}'], ""))
        .collect()
}

#[test]
fn the_preview_is_valid_xml_and_refers_to_nothing_outside() {
    for &locale in Locale::ALL {
        let svg = svg(locale);
        Document::parse(&svg).unwrap();
        let rest = svg.replacen("http://www.w3.org/2000/svg", "", 2);
        for outside in ["http", "url(", "href", "var(", "@import", "<script"] {
            assert!(!rest.contains(outside), "{}: {outside}", locale.tag);
        }
    }
}

#[test]
fn the_question_and_the_brand_are_printed() {
    for &locale in Locale::ALL {
        let words = Translator::new(locale);
        let printed = printed(&svg(locale)).join(" ");
        for id in ["opening-title", "site-name"] {
            assert!(
                printed.contains(&words.text(id)),
                "{}: {id} in {printed}",
                locale.tag
            );
        }
    }
}

#[test]
fn the_picture_has_its_size_is_not_blank_and_is_light() {
    for &locale in Locale::ALL {
        let png = render(locale, &Translator::new(locale)).unwrap();
        assert!(png.len() < HEAVIEST, "{}: {} bytes", locale.tag, png.len());
        let picture = Pixmap::decode_png(&png).unwrap();
        assert_eq!((picture.width(), picture.height()), (WIDTH, HEIGHT));
        let wall = picture.pixel(0, 0);
        let other = picture
            .pixels()
            .iter()
            .filter(|pixel| Some(**pixel) != wall);
        let share = other.count() as f64 / picture.pixels().len() as f64;
        assert!((0.1..0.9).contains(&share), "{}: {share} drawn", locale.tag);
    }
}

#[test]
fn no_letter_of_any_language_is_drawn_as_an_empty_box() {
    for &locale in Locale::ALL {
        assert_eq!(boxes(&svg(locale)), Vec::<String>::new(), "{}", locale.tag);
    }
}

/// The words of the language `tag`, with another question.
fn asking(tag: &str, question: &str) -> (Locale, Translator) {
    let locale = Locale::from_tag(tag).unwrap();
    let words = lexicon(locale, Extent::Whole);
    let question = format!("opening-title = {question}");
    (locale, Translator::with(&words, &[&question]))
}

#[test]
fn scripts_are_set_whole_with_foreign_names_and_signs_between() {
    for (tag, question) in [
        ("sr", "Ко шта види: „Wi-Fi“, 10%?"),
        ("ar", "من يرى: شبكة Wi-Fi، 10%؟ نعم."),
    ] {
        let (locale, words) = asking(tag, question);
        let svg = composed(locale, &words).unwrap();
        assert!(printed(&svg).contains(&question.to_owned()));
        assert_eq!(boxes(&svg), Vec::<String>::new(), "{question}");
    }
}

#[test]
fn a_letter_without_a_face_is_noticed() {
    let (locale, words) = asking("en", "誰");
    assert_eq!(boxes(&composed(locale, &words).unwrap()), ["誰"]);
}

/// Letters that none of our faces has.
fn boxes(svg: &str) -> Vec<String> {
    let mut found = Vec::new();
    collect(parsed(svg).unwrap().root(), &mut found);
    found
}

fn collect(group: &Group, found: &mut Vec<String>) {
    for node in group.children() {
        match node {
            Node::Group(inner) => collect(inner, found),
            Node::Text(text) => {
                let glyphs = text
                    .layouted()
                    .iter()
                    .flat_map(|span| &span.positioned_glyphs);
                found.extend(
                    glyphs
                        .filter(|glyph| glyph.id.0 == 0)
                        .map(|glyph| glyph.text.clone()),
                );
            }
            Node::Path(_) | Node::Image(_) => {}
        }
    }
}

#[test]
fn nothing_leaves_the_picture() {
    for &locale in Locale::ALL {
        let tree = parsed(&svg(locale)).unwrap();
        let drawn = tree.root().abs_bounding_box();
        assert!(
            drawn.left() >= 0.0 && drawn.right() <= WIDTH as f32,
            "{}: {drawn:?}",
            locale.tag
        );
        assert!(
            drawn.top() >= 0.0 && drawn.bottom() <= HEIGHT as f32,
            "{}: {drawn:?}",
            locale.tag
        );
    }
}
