//! The page's style sheet as a picture that stands alone needs it: no
//! variables, no conditions, no motion, only how shapes and letters are painted.
//!
//! Understands the style sheets of this page, not every style sheet.

use std::collections::BTreeMap;

/// What a picture needs to know of a shape or a line of text.
const PAINTING: [&str; 13] = [
    "fill",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "paint-order",
    "opacity",
    "visibility",
    "font-family",
    "font-style",
    "font-weight",
    "letter-spacing",
];

/// The rules of `sheet` with the `tokens` of `theme` put in.
pub fn resolved(tokens: &str, sheet: &str, theme: &str) -> String {
    let values = values(tokens, theme);
    let mut out = String::new();
    for rule in rules(sheet) {
        let selectors: Vec<&str> = rule.selectors.into_iter().filter(is_plain).collect();
        let declarations: Vec<String> = rule
            .declarations
            .into_iter()
            .filter(|(name, _)| PAINTING.contains(name))
            .filter_map(|(name, value)| Some(format!("{name}:{}", literal(value, &values)?)))
            .collect();
        if !selectors.is_empty() && !declarations.is_empty() {
            out.push_str(&format!(
                "{}{{{}}}\n",
                selectors.join(","),
                declarations.join(";")
            ));
        }
    }
    out
}

/// Whether a selector asks nothing of a browser: no state, no attribute.
fn is_plain(selector: &&str) -> bool {
    !selector.contains([':', '[', '*'])
}

/// The tokens that hold under `theme`.
fn values<'css>(tokens: &'css str, theme: &str) -> BTreeMap<&'css str, &'css str> {
    let themed = format!("[data-theme=\"{theme}\"]");
    // Comments hold no braces or semicolons that would mislead: see `rules`.
    rules(tokens)
        .into_iter()
        .filter(|rule| {
            rule.selectors
                .iter()
                .any(|selector| *selector == ":root" || *selector == themed)
        })
        .flat_map(|rule| rule.declarations)
        .filter(|(name, _)| name.starts_with("--"))
        .collect()
}

struct Rule<'css> {
    selectors: Vec<&'css str>,
    declarations: Vec<(&'css str, &'css str)>,
}

/// The rules that hold without a condition.
fn rules(css: &str) -> Vec<Rule<'_>> {
    let mut found = Vec::new();
    let mut rest = css;
    while let Some(open) = rest.find('{') {
        let head = after_comments(&rest[..open]);
        let (body, after) = block(&rest[open + 1..]);
        rest = after;
        if head.starts_with('@') {
            continue;
        }
        found.push(Rule {
            selectors: head.split(',').map(str::trim).collect(),
            declarations: body
                .split(';')
                .filter_map(|declaration| after_comments(declaration).split_once(':'))
                .map(|(name, value)| (name.trim(), value.trim()))
                .collect(),
        });
    }
    found
}

/// What is inside a block whose brace was just opened, and what follows it.
fn block(css: &str) -> (&str, &str) {
    let mut depth = 1_usize;
    for (at, letter) in css.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return (&css[..at], &css[at + 1..]);
        }
    }
    (css, "")
}

/// `text` without the comments before it.
fn after_comments(text: &str) -> &str {
    text.rsplit_once("*/")
        .map_or(text, |(_, after)| after)
        .trim()
}

/// More steps than any token of ours takes to its value.
const DEEPEST: usize = 8;

/// `value` with every variable and product worked out; nothing when one is unknown.
fn literal(value: &str, values: &BTreeMap<&str, &str>) -> Option<String> {
    let mut value = value.to_owned();
    for _ in 0..DEEPEST {
        let Some((before, after)) = value.split_once("var(") else {
            return product(value);
        };
        let (name, after) = after.split_once(')')?;
        value = format!("{before}{}{after}", values.get(name.trim())?);
    }
    None
}

/// `calc(a * b)` worked out; everything else as it is.
fn product(value: String) -> Option<String> {
    let Some(inside) = value.strip_prefix("calc(") else {
        return Some(value);
    };
    let factors = inside.strip_suffix(')')?.split('*');
    let number = factors
        .map(|factor| factor.trim().parse::<f64>().ok())
        .product::<Option<f64>>()?;
    Some(super::text_view::number(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKENS: &str = "/* a: b; */ :root { --ink: #111; --line: 2; } \
        :root, [data-theme=\"light\"] { --wall: #eee; } [data-theme=\"dark\"] { --wall: #000; } \
        @media (x) { :root { --wall: #f00; } }";

    fn plain(sheet: &str) -> String {
        resolved(TOKENS, sheet, "light")
    }

    #[test]
    fn variables_and_products_become_numbers_and_colours() {
        assert_eq!(
            plain(".a, g .b { fill: var(--wall); stroke-width: calc(var(--line) * 1.5); }"),
            ".a,g .b{fill:#eee;stroke-width:3}\n"
        );
    }

    #[test]
    fn another_theme_has_other_colours() {
        assert_eq!(
            resolved(TOKENS, ".a{fill:var(--wall)}", "dark"),
            ".a{fill:#000}\n"
        );
    }

    #[test]
    fn states_conditions_and_motion_are_left_out() {
        let sheet = "/* x */ .a:hover { fill: red; } @media print { .a { fill: red; } } \
            .b { animation: x 1s; cursor: pointer; } @keyframes x { from { opacity: 0; } }";
        assert_eq!(plain(sheet), "");
    }

    #[test]
    fn the_pages_own_sheets_leave_no_variable() {
        let tokens = include_str!("../../../style/tokens.css");
        let sheet = include_str!("../../../style/scene.css");
        let plain = resolved(tokens, sheet, "light");
        assert!(plain.contains(".scene-lit{fill:#ffcb3d}"), "{plain}");
        for left in ["var(", "calc(", "@", ":hover", "animation", "url("] {
            assert!(!plain.contains(left), "{left} in {plain}");
        }
        assert_eq!(sheet.matches("{ fill: var(--seal); }").count(), 1);
        assert!(plain.contains(".scene-seal{fill:#1d3541}"));
    }
}
