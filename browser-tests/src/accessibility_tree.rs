//! What a screen reader is given: roles and names, in order, as Chromium hands
//! them to the system.

use std::collections::HashMap;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use crate::Page;

/// One thing in the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// How deep it lies.
    pub depth: usize,
    /// What it is.
    pub role: String,
    /// What it is called.
    pub name: String,
    /// The level of a heading.
    pub level: Option<u64>,
    /// Whether it is on or open, or what else it says of itself.
    pub state: String,
}

/// Roles that only hold others together, or only hold text.
const SILENT: [&str; 11] = [
    "none",
    "generic",
    "InlineTextBox",
    "StaticText",
    "LineBreak",
    "RootWebArea",
    "ListMarker",
    "paragraph",
    "LabelText",
    "emphasis",
    "strong",
];

impl Page<'_> {
    /// The tree, without what only holds others together.
    pub async fn accessibility_tree(&self) -> Result<Vec<Node>> {
        let tree = self
            .reader
            .tell("Accessibility.getFullAXTree", json!({}))
            .await?;
        let nodes = tree["nodes"].as_array().context("no tree")?;
        let by_id: HashMap<_, _> = nodes
            .iter()
            .filter_map(|node| Some((node["nodeId"].as_str()?, node)))
            .collect();
        let root = nodes.first().context("an empty tree")?;
        let mut found = Vec::new();
        let mut open = vec![(root, 0)];
        while let Some((node, depth)) = open.pop() {
            let heard = heard(node, depth);
            let below = depth + usize::from(heard.is_some());
            found.extend(heard);
            let children = node["childIds"].as_array();
            for child in children.into_iter().flatten().rev() {
                let child = child.as_str().and_then(|id| by_id.get(id));
                open.extend(child.map(|child| (*child, below)));
            }
        }
        Ok(found)
    }
}

fn heard(node: &Value, depth: usize) -> Option<Node> {
    let role = node["role"]["value"].as_str()?;
    if node["ignored"] == Value::Bool(true) || SILENT.contains(&role) {
        return None;
    }
    let property = |name: &str| {
        let all = node["properties"].as_array()?;
        let found = all.iter().find(|property| property["name"] == name)?;
        Some(&found["value"]["value"])
    };
    let mut state = String::new();
    for name in ["checked", "expanded", "pressed", "live"] {
        match property(name) {
            Some(Value::String(value)) if value != "off" => state += &format!(" {name}={value}"),
            Some(Value::Bool(value)) => state += &format!(" {name}={value}"),
            _ => {}
        }
    }
    Some(Node {
        depth,
        role: role.to_owned(),
        name: node["name"]["value"]
            .as_str()
            .unwrap_or_default()
            .trim()
            .to_owned(),
        level: property("level").and_then(Value::as_u64),
        state,
    })
}

/// The tree as text, a line each.
pub fn outline(tree: &[Node]) -> String {
    tree.iter()
        .map(|node| {
            let level = node
                .level
                .map(|level| format!(" {level}"))
                .unwrap_or_default();
            let indent = "  ".repeat(node.depth);
            let (role, name, state) = (&node.role, &node.name, &node.state);
            format!("{indent}{role}{level} “{name}”{state}\n")
        })
        .collect()
}
