//! Which font files a page in one language is set in, as `style/tokens.css` says:
//! the faces of every family that its three voices name there.

use anyhow::{Context as _, Result};

/// The properties that name families.
const VOICES: [&str; 3] = ["--serif:", "--sans:", "--mono:"];

/// A face, and the file it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Face {
    family: String,
    file: String,
}

/// The files of the faces that a page in `language` is set in.
pub fn files(tokens: &str, language: &str) -> Result<Vec<String>> {
    let faces = faces(tokens)?;
    let usual = block(tokens, "\n:root {").context("tokens.css names no voices")?;
    let own = block(tokens, &format!(":root:lang({language}) {{")).unwrap_or_default();
    let mut files = Vec::new();
    for voice in VOICES {
        let families = value(own, voice)
            .or_else(|| value(usual, voice))
            .with_context(|| format!("tokens.css has no {voice}"))?;
        for family in families.split(',').map(unquoted) {
            let of_family = faces.iter().filter(|face| face.family == family);
            files.extend(of_family.map(|face| face.file.clone()));
        }
    }
    files.sort();
    files.dedup();
    Ok(files)
}

fn faces(tokens: &str) -> Result<Vec<Face>> {
    let rules = tokens.split("@font-face").skip(1);
    rules
        .map(|rule| rule.split('}').next().unwrap_or_default())
        // What stands in for a face is a font that the reader has.
        .filter(|rule| !rule.contains("local("))
        .map(|rule| {
            let family = value(rule, "font-family:").context("a face without a family")?;
            let file = rule
                .split_once("url(")
                .and_then(|(_, rest)| rest.split_once(')'))
                .context("a face without a file")?
                .0;
            Ok(Face {
                family: unquoted(family),
                file: unquoted(file),
            })
        })
        .collect()
}

/// What stands between the line that opens a rule and its end.
fn block<'a>(tokens: &'a str, opening: &str) -> Option<&'a str> {
    tokens.split_once(opening)?.1.split('}').next()
}

fn value<'a>(rule: &'a str, property: &str) -> Option<&'a str> {
    rule.split_once(property)?.1.split(';').next()
}

fn unquoted(name: &str) -> String {
    name.trim().trim_matches(['"', '\'']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::files;

    const TOKENS: &str = "
@font-face { font-family: \"A\"; src: url(\"fonts/a.woff2\") format(\"woff2\"); }
@font-face { font-family: \"A\"; src: url(\"fonts/a-italic.woff2\"); font-style: italic; }
@font-face { font-family: \"B\"; src: url(\"fonts/b.woff2\"); }
@font-face { font-family: \"As A\"; src: local(\"Georgia\"); size-adjust: 102%; }
:root {
  --serif: \"A\", \"As A\", Georgia, serif;
  --sans: sans-serif;
  --mono: monospace;
}
:root:lang(sr) {
  --sans: \"B\", sans-serif;
}";

    #[test]
    fn a_language_is_set_in_the_faces_its_voices_name() {
        let usual = ["fonts/a-italic.woff2", "fonts/a.woff2"];
        assert_eq!(files(TOKENS, "en").unwrap(), usual);
        let more = ["fonts/a-italic.woff2", "fonts/a.woff2", "fonts/b.woff2"];
        assert_eq!(files(TOKENS, "sr").unwrap(), more);
        assert!(files("", "en").is_err());
    }

    #[test]
    fn every_face_of_the_page_is_some_languages() {
        let tokens = include_str!("../../style/tokens.css");
        let mut used: Vec<String> = ["en", "sr", "ar"]
            .iter()
            .flat_map(|language| files(tokens, language).unwrap())
            .collect();
        used.sort();
        used.dedup();
        assert_eq!(used.len(), tokens.matches("src: url(").count(), "{used:?}");
    }
}
