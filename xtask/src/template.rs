//! Fills the blanks of a template: `{{verb argument}}`, and leaves out what is
//! for another housing: `{{only site}}…{{end}}`.

use anyhow::{Context as _, Result, ensure};

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

/// Leaves out every passage that is only for another housing. What opens or
/// closes a passage on a line of its own leaves no line behind.
pub fn housed(template: &str, housing: Housing) -> Result<String> {
    let mut kept = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{only ") {
        let (named, after) = after
            .split_once("}}")
            .context("a passage is for nobody in particular")?;
        let (passage, after) = after
            .split_once("{{end}}")
            .with_context(|| format!("the passage only for a {named} never ends"))?;
        kept.push_str(before);
        let whole_lines = kept.ends_with('\n') && passage.starts_with('\n');
        let strip = |text: &str| usize::from(whole_lines && text.starts_with('\n'));
        if Housing::named(named)? == housing {
            kept.push_str(&passage[strip(passage)..]);
        }
        rest = &after[strip(after)..];
    }
    ensure!(!rest.contains("{{end}}"), "a passage ends that never began");
    kept.push_str(rest);
    Ok(kept)
}

/// How a page is housed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Housing {
    /// With others, on a host.
    Site,
    /// Alone, with all it needs inside.
    File,
}

impl Housing {
    /// Its name in templates, and for the program.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::File => "file",
        }
    }

    fn named(name: &str) -> Result<Self> {
        [Self::Site, Self::File]
            .into_iter()
            .find(|housing| housing.name() == name)
            .with_context(|| format!("no page is housed in a {name}"))
    }
}

/// Makes sure that a text can stand in an element of this name.
pub fn ensure_stands_in(text: &str, name: &str) -> Result<()> {
    for end in [format!("</{name}"), "<!--".to_owned()] {
        ensure!(
            !text.to_ascii_lowercase().contains(&end),
            "the {name} holds {end:?} and cannot stand in a page"
        );
    }
    Ok(())
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
    fn passages_for_another_housing_are_left_out() {
        let template = "a{{only site}} b{{end}}\n{{only file}}\nc {{x}}\n{{end}}\nd";
        assert_eq!(housed(template, Housing::Site).unwrap(), "a b\nd");
        assert_eq!(housed(template, Housing::File).unwrap(), "a\nc {{x}}\nd");
        for broken in ["{{only barn}}{{end}}", "{{only site}}", "{{end}}"] {
            assert!(housed(broken, Housing::Site).is_err(), "{broken}");
        }
    }

    #[test]
    fn words_cannot_become_markup() {
        assert_eq!(escape_html(r#"<b a="&">"#), "&lt;b a=&quot;&amp;&quot;&gt;");
    }

    #[test]
    fn a_script_that_would_end_too_early_is_refused() {
        assert!(ensure_stands_in("let a = 1 < 2;", "script").is_ok());
        assert!(ensure_stands_in("'</SCRIPT>'", "script").is_err());
        assert!(ensure_stands_in("'<!--'", "script").is_err());
    }
}
