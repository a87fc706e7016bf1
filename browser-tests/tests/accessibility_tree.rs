//! What a screen reader is given: landmarks, headings in order, a name for
//! every control, and the drawing told as well as it is drawn.

use anyhow::Result;
use browser_tests::accessibility_tree::Node;
use browser_tests::conditions::Standing;
use browser_tests::rounds::found_on_each_page;
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer, site_pages};

/// Roles of things that can be used.
const CONTROLS: [&str; 12] = [
    "button",
    "link",
    "checkbox",
    "radio",
    "textbox",
    "combobox",
    "DisclosureTriangle",
    "DisclosureTriangleGrouped",
    "option",
    "MenuListOption",
    "MenuListPopup",
    "listbox",
];

/// What is wrong with the tree, in words.
fn faults(tree: &[Node]) -> Vec<String> {
    let mut faults = Vec::new();
    for landmark in ["banner", "main", "contentinfo"] {
        let count = tree.iter().filter(|node| node.role == landmark).count();
        if count != 1 {
            faults.push(format!("{count} of {landmark}"));
        }
    }
    let headings: Vec<_> = tree.iter().filter(|node| node.role == "heading").collect();
    let first = headings.iter().filter(|node| node.level == Some(1)).count();
    if first != 1 {
        faults.push(format!("{first} headings of level 1"));
    }
    let mut before = None;
    for heading in headings {
        if heading.name.is_empty() {
            faults.push("a heading without words".to_owned());
        }
        // What comes before the first of level 1 stands beside it, not below.
        if let (Some(before), Some(level)) = (before, heading.level)
            && level > before + 1
        {
            faults.push(format!("from level {before} to {level}: {}", heading.name));
        }
        before = heading.level.or(before);
    }
    for node in tree {
        let named = CONTROLS.contains(&node.role.as_str())
            || ["region", "image", "img", "group", "table", "figure"].contains(&node.role.as_str())
                && node.role != "group";
        if named && node.name.is_empty() && node.role != "MenuListPopup" {
            faults.push(format!("a {} without a name", node.role));
        }
    }
    faults
}

/// The tree that Chromium hands to the system; Firefox shows its own to nobody.
mod chromium_alone {
    use std::fs;
    use std::path::Path;

    use browser_tests::accessibility_tree::outline;
    use browser_tests::setup;
    use serde_json::json;

    use super::*;

    #[tokio::test]
    async fn landmarks_headings_and_names_are_in_order_in_every_language() -> Result<()> {
        let found = found_on_each_page(Screen::Laptop, async |page| {
            Ok(faults(&page.accessibility_tree().await?))
        });
        let found = found.await?;
        assert!(found.is_empty(), "{found:#?}");
        Ok(())
    }

    #[tokio::test]
    async fn each_page_says_in_which_language_and_direction_it_is() -> Result<()> {
        let server = SiteServer::start(Delivery::Prompt)?;
        let reader = Reader::at(Screen::Laptop).await?;
        for place in site_pages::sample()? {
            Page::load(&reader, &server, &place.path, "").await?;
            let said = reader
                .ask(
                    "const { lang } = document.documentElement;
                     const script = new Intl.Locale(lang).maximize().script;
                     const { direction } = getComputedStyle(document.body);
                     return [lang, ['Arab', 'Hebr'].includes(script) ? 'rtl' : 'ltr', direction];",
                    Vec::new(),
                )
                .await?;
            assert_eq!(said[0], json!(place.language));
            assert_eq!(said[1], said[2], "{said}");
        }
        Ok(())
    }

    #[tokio::test]
    async fn the_outline_is_the_one_that_was_reviewed() -> Result<()> {
        let server = SiteServer::start(Delivery::Prompt)?;
        let reader = Reader::at(Screen::Laptop).await?;
        let page = Page::load(&reader, &server, "", "").await?;
        for (name, standing) in [
            ("opening", Standing::Opening),
            ("unfolded", Standing::Unfolded),
        ] {
            page.stand(standing).await?;
            reader
                .wait_until("document.fonts.status === 'loaded'")
                .await?;
            tokio::time::sleep(std::time::Duration::from_millis(500)).await;
            let outline = repeatable(&outline(&page.accessibility_tree().await?));
            let file = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("tests/expected")
                .join(format!("{name}.outline"));
            if setup::is_regenerating() {
                fs::create_dir_all(file.parent().unwrap_or(&file))?;
                fs::write(&file, &outline)?;
            }
            let expected = fs::read_to_string(&file)?;
            let differing: Vec<_> = outline
                .lines()
                .zip(expected.lines())
                .filter(|(is, was)| is != was)
                .take(5)
                .collect();
            assert!(
                outline == expected,
                "the outline of the {name} page is not the one in {}: {differing:#?}\n\
                 If it is meant to be, write it anew with \
                 `cargo xtask test --regenerate` and read what changed.",
                file.display()
            );
        }
        Ok(())
    }

    /// Keys are new in each run, and so are the bytes that begin with them.
    fn repeatable(outline: &str) -> String {
        let line = |line: &str| match line.split_once("beginning ") {
            Some((before, _)) => format!("{before}beginning …”\n"),
            None => format!("{line}\n"),
        };
        outline.lines().map(line).collect()
    }
}
