//! A rendered piece of the page as XML, without a browser and without a server.
//!
//! Knows elements, text and lists, which is all the drawing is made of; what
//! listens or is rendered later is left out.

use std::fmt::Write as _;

use yew::prelude::*;
use yew::virtual_dom::VNode;

/// `html` as XML, with `further` attributes on its outermost elements.
pub fn xml(html: &Html, further: &[(&str, &str)]) -> String {
    let mut out = String::new();
    node(html, further, &mut out);
    out
}

fn node(html: &Html, further: &[(&str, &str)], out: &mut String) {
    match html {
        VNode::VTag(element) => {
            let own = element.attributes.iter();
            out.push('<');
            out.push_str(element.tag());
            for (name, value) in own.chain(further.iter().copied()) {
                // Writing to a string does not fail.
                let _ = write!(out, " {name}=\"{}\"", escaped(value));
            }
            out.push('>');
            if let Some(children) = element.children() {
                node(children, &[], out);
            }
            let _ = write!(out, "</{}>", element.tag());
        }
        VNode::VText(text) => out.push_str(&escaped(&text.text)),
        VNode::VList(list) => list.iter().for_each(|child| node(child, further, out)),
        _ => {}
    }
}

/// `text` as XML may hold it: characters it forbids are left out.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars().filter(|letter| is_allowed(*letter)) {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

/// XML 1.0, section 2.2.
const fn is_allowed(letter: char) -> bool {
    matches!(letter as u32, 0x9 | 0xa | 0xd | 0x20..=0xfffd | 0x10000..=0x10ffff)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_attributes_and_text_are_written() {
        let drawn = html! { <g class="x"><text x="1">{ "a < b" }</text>{ "c" }</g> };
        assert_eq!(
            xml(&drawn, &[("width", "3")]),
            "<g class=\"x\" width=\"3\"><text x=\"1\">a &lt; b</text>c</g>"
        );
    }

    #[test]
    fn what_xml_forbids_is_left_out() {
        assert_eq!(escaped("a\u{1}\"b\u{ffff}"), "a&quot;b");
    }
}
