//! XML as plain data, and as text.

use std::fmt::Write;

/// An element.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Element {
    /// Its name.
    pub name: String,
    /// Its attributes, in order.
    pub attributes: Vec<(String, String)>,
    /// What is in it.
    pub children: Vec<Node>,
}

/// What may be in an element.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// Another element.
    Element(Element),
    /// Text, not yet escaped.
    Text(String),
}

impl Element {
    /// An element with these attributes and nothing in it.
    pub fn new<const N: usize>(name: &str, attributes: [(&str, String); N]) -> Self {
        Self {
            name: name.to_owned(),
            attributes: attributes
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
            children: Vec::new(),
        }
    }

    /// The same, with this text in it.
    pub fn with_text(mut self, text: &str) -> Self {
        self.children.push(Node::Text(text.to_owned()));
        self
    }

    /// The same, with this attribute.
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.attributes.push((name.to_owned(), value.into()));
        self
    }

    /// As XML text.
    pub fn to_xml(&self) -> String {
        let mut xml = String::new();
        self.write(&mut xml);
        xml
    }

    fn write(&self, xml: &mut String) {
        // Writing to a string cannot fail.
        let _ = write!(xml, "<{}", self.name);
        for (name, value) in &self.attributes {
            let _ = write!(xml, " {name}=\"{}\"", escaped(value));
        }
        if self.children.is_empty() {
            xml.push_str("/>");
            return;
        }
        xml.push('>');
        for child in &self.children {
            match child {
                Node::Element(element) => element.write(xml),
                Node::Text(text) => xml.push_str(&escaped(text)),
            }
        }
        let _ = write!(xml, "</{}>", self.name);
    }
}

/// Text that is safe between tags and in quotes. What XML 1.0 cannot hold at
/// all, even escaped, becomes �.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => {
                let _ = write!(out, "&#{};", u32::from(sign));
            }
            '\0'..' ' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            _ => out.push(sign),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::Element;

    #[test]
    fn words_cannot_become_markup() {
        let element = Element::new("text", [("x", "\"<&>".to_owned())]).with_text("<b>&\u{1}\n");
        assert_eq!(
            element.to_xml(),
            "<text x=\"&quot;&lt;&amp;&gt;\">&lt;b&gt;&amp;\u{fffd}&#10;</text>"
        );
    }

    #[test]
    fn what_holds_nothing_is_closed_at_once() {
        assert_eq!(Element::new("g", []).to_xml(), "<g/>");
    }
}
