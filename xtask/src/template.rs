//! Fills the blanks of a template: `{{verb argument}}`.

use anyhow::{Context as _, Result};

/// Replaces every blank by what `fill` answers to its verb and argument.
pub fn fill(template: &str, fill: impl Fn(&str, &str) -> Result<String>) -> Result<String> {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (blank, after) = after
            .split_once("}}")
            .context("a blank is opened and never closed")?;
        let (verb, argument) = blank.trim().split_once(' ').unwrap_or((blank.trim(), ""));
        filled.push_str(before);
        filled.push_str(
            &fill(verb, argument.trim())
                .with_context(|| format!("in the blank {{{{{blank}}}}}"))?,
        );
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}

/// Makes words safe inside HTML, in text and in quoted attributes.
pub fn escape_html(words: &str) -> String {
    words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::*;

    #[test]
    fn blanks_are_filled_in_place() {
        let filled = fill("a {{word x}} b {{asset y}}", |verb, argument| {
            Ok(format!("{verb}:{argument}"))
        });
        assert_eq!(filled.unwrap(), "a word:x b asset:y");
    }

    #[test]
    fn a_blank_nobody_can_fill_stops_the_build() {
        assert!(fill("{{word x}}", |_, _| bail!("no")).is_err());
        assert!(fill("{{word x", |_, _| Ok(String::new())).is_err());
    }

    #[test]
    fn words_cannot_become_markup() {
        assert_eq!(escape_html(r#"<b a="&">"#), "&lt;b a=&quot;&amp;&quot;&gt;");
    }
}
