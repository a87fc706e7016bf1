//! What axe-core finds fault with in the page as it stands.

use std::fs;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use crate::{Page, setup};

/// Which of its rules are asked: WCAG 2.2 at A and AA, and what its makers
/// hold to be good practice.
const TAGS: [&str; 7] = [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22a",
    "wcag22aa",
    "best-practice",
];

/// axe-core reads an eye's drawn lines as one text without spaces, gate and
/// all, which no name could contain. What counts is asked here instead: whoever
/// says the name that is drawn means this eye. Nor can a name contain a label
/// in a pseudo-language, where every message is changed on its own.
const EYES: &str = "
    const words = (text) => text.replaceAll('\\u00ad', '').toLowerCase().match(/[\\p{L}\\p{N}]+/gu) ?? [];
    for (const eye of document.querySelectorAll('a.scene-eye')) {
      if (!eye.checkVisibility()) continue;
      const named = words(eye.getAttribute('aria-label'));
      const drawn = [...eye.querySelectorAll('.scene-name')].flatMap((e) => words(e.textContent));
      // A word may be broken at the end of a line.
      if (!drawn.every((word) => named.join('').includes(word)))
        faults.push(`eye-name: drawn ${drawn.join(' ')}, named ${named.join(' ')}`);
    }";

impl Page<'_> {
    /// Every fault, as `rule: where`.
    pub async fn faults(&self) -> Result<Vec<String>> {
        let script = fs::read_to_string(setup::axe()?)?;
        // Declared for itself alone: the page's own names stay as they are.
        let script = format!(
            "{script};
             await new Promise((done) => setTimeout(done, 50));
             const found = await axe.run(document, {{
               runOnly: {{ type: 'tag', values: arguments[0] }},
               resultTypes: ['violations'], preload: false }});
             const faults = found.violations.flatMap(({{ id, nodes }}) => nodes
               .filter((node) => id !== 'label-content-name-mismatch'
                 || !/-X[A-Z]$/.test(document.documentElement.lang)
                 && !document.querySelector(node.target.join(' '))?.matches('.scene-eye'))
               .map((node) => `${{id}}: ${{node.target.join(' ')}}: ${{
                 node.failureSummary.replace(/\\s+/g, ' ')}}`));
             {EYES}
             return faults;"
        );
        let found = self.reader.ask(&script, vec![json!(TAGS)]).await?;
        let found = found.as_array().context("axe-core gave no list")?;
        Ok(found
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect())
    }
}
