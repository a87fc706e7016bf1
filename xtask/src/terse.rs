//! Scripts and style sheets without what only their authors read: whole lines of
//! comment, and the blanks at the beginning of lines.

use anyhow::{Result, ensure};

/// A script without that. A comment after code on its line stays: telling it from a
/// text would take a parser.
pub fn script(written: &str) -> Result<String> {
    let mut said = String::with_capacity(written.len());
    let mut is_comment = false;
    for line in written.lines().map(str::trim) {
        ensure!(
            is_comment || line.starts_with("//") || line.matches('`').count() % 2 == 0,
            "a text of several lines would lose the blanks it begins them with: {line}"
        );
        let is_closed_within = line.contains("*/") && !line.ends_with("*/");
        is_comment |= line.starts_with("/*") && !is_closed_within;
        if !(is_comment || line.starts_with("//") || line.is_empty()) {
            said.push_str(line);
            said.push('\n');
        }
        is_comment &= !line.ends_with("*/");
    }
    Ok(said)
}

/// A style sheet without that, and without any other comment.
pub fn sheet(written: &str) -> String {
    let mut said = String::with_capacity(written.len());
    let mut rest = written;
    while let Some((before, comment)) = rest.split_once("/*") {
        said.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    said.push_str(rest);
    let lines = said.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_keeps_all_its_code_and_none_of_its_comments() {
        let written =
            "// a\n/**\n * b\n */\n  let c = \"// d\"; // e\n\n/* f */\n/* i */ j();\n\tg(`h`);\n";
        assert_eq!(
            script(written).unwrap(),
            "let c = \"// d\"; // e\n/* i */ j();\ng(`h`);\n"
        );
        assert!(script("let a = `b\n  c`;").is_err());
    }

    #[test]
    fn a_sheet_keeps_all_its_rules_and_none_of_its_comments() {
        let written = "/* a\n b */\n.c {\n  d: e; /* f */\n}\n";
        assert_eq!(sheet(written), ".c {\nd: e;\n}\n");
    }
}
