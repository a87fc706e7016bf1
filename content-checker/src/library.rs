//! Everything that is written down, read once: files of content, sources, and the
//! messages of each language.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fmt, fs};

use fluent_syntax::ast::{self, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use toml::{Table, Value};

/// The language that every other follows.
const ENGLISH: &str = "en";

/// Files of words that readers of the page do not meet.
const NOT_OF_THE_PAGE: [&str; 1] = ["cli.ftl"];

/// Everything that is written down.
#[derive(Debug, Default)]
pub struct Library {
    /// The files of `content/`, by name without the ending.
    pub tables: BTreeMap<String, Table>,
    /// How sure each source is, by id.
    pub sources: BTreeMap<String, String>,
    /// The messages of each language, by tag.
    pub languages: BTreeMap<String, Vec<Message>>,
}

/// A message of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its id.
    pub id: String,
    /// The file it stands in.
    pub file: String,
    /// All its words, those of every variant one after another.
    pub text: String,
}

/// An entry of a file: the table nearest to the top that has an id.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The file, without its ending.
    pub file: &'a str,
    /// Its id.
    pub id: &'a str,
    /// All of it.
    pub table: &'a Table,
}

/// Something that names what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement<'a> {
    /// Where it stands: the file, the entry, and what it is called there.
    pub at: String,
    /// Ids of sources.
    pub sources: Vec<&'a str>,
    /// How sure it is said to be.
    pub certainty: Option<&'a str>,
}

/// A file that cannot be read.
#[derive(Debug)]
pub struct Unreadable {
    file: PathBuf,
    why: String,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, why } = self;
        write!(f, "{} cannot be read: {why}", file.display())
    }
}

impl std::error::Error for Unreadable {}

impl Library {
    /// Reads what lies below `root`.
    ///
    /// # Errors
    /// When a file is missing or is not well-formed: says which, and where in it.
    pub fn read(root: &Path) -> Result<Self, Unreadable> {
        let mut library = Self::default();
        for file in listed(&root.join("content"), "toml")? {
            library.tables.insert(name(&file), table(&file)?);
        }
        for file in listed(&root.join("content/sources"), "toml")? {
            library.add_sources(&table(&file)?);
        }
        for folder in listed(&root.join("locales"), "")? {
            let mut messages = Vec::new();
            for file in listed(&folder, "ftl")? {
                let called = format!("{}.ftl", name(&file));
                if !NOT_OF_THE_PAGE.contains(&&*called) {
                    messages.extend(read_messages(&called, &text(&file)?));
                }
            }
            library.languages.insert(name(&folder), messages);
        }
        Ok(library)
    }

    /// Adds the sources that a file of `content/sources/` describes.
    pub fn add_sources(&mut self, table: &Table) {
        let sources = table.get("source").and_then(Value::as_array);
        for source in sources.into_iter().flatten() {
            let said = |key| source.get(key).and_then(Value::as_str).map(str::to_owned);
            if let (Some(id), Some(certainty)) = (said("id"), said("certainty")) {
                self.sources.insert(id, certainty);
            }
        }
    }

    /// Every statement in every file.
    pub fn statements(&self) -> impl Iterator<Item = Statement<'_>> {
        self.tables.iter().flat_map(|(file, table)| {
            let mut found = Vec::new();
            statements(table, file, &mut found);
            found
        })
    }

    /// Every entry of every file.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.tables.iter().flat_map(|(file, table)| {
            let arrays = table.values().filter_map(Value::as_array);
            let tables = arrays.flatten().filter_map(Value::as_table);
            tables.filter_map(move |table| {
                let id = table.get("id")?.as_str()?;
                Some(Entry { file, id, table })
            })
        })
    }

    /// What `content/tables.toml` says of a file, under `key`.
    pub fn said_of(&self, file: &str, key: &str) -> Option<&Value> {
        self.tables.get("tables")?.get(file)?.get(key)
    }

    /// The messages of English.
    pub fn english(&self) -> impl Iterator<Item = &Message> {
        self.languages.get(ENGLISH).into_iter().flatten()
    }

    /// The words of an entry: the English messages whose ids begin as
    /// `content/tables.toml` says.
    pub fn words_of(&self, entry: &Entry<'_>) -> impl Iterator<Item = &Message> {
        let begins = self.said_of(entry.file, "messages").and_then(Value::as_str);
        let slug = entry.id.replace(['.', '_'], "-");
        let begins = begins.map(|begins| begins.replace("{id}", &slug));
        let begins = begins.map(|begins| begins.trim_end_matches('-').to_owned());
        self.english().filter(move |message| {
            let rest = begins
                .as_deref()
                .and_then(|begins| message.id.strip_prefix(begins));
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
    }
}

/// The statements in a table, and in all that is in it.
fn statements<'a>(table: &'a Table, at: &str, found: &mut Vec<Statement<'a>>) {
    let own = ["id", "frame", "instrument", "column", "name"];
    let own = own.iter().filter_map(|key| table.get(*key)?.as_str());
    let own: Vec<&str> = own.collect();
    let at = if own.is_empty() {
        at.to_owned()
    } else {
        format!("{at} {}", own.join(" "))
    };
    if let Some(sources) = table.get("sources").and_then(Value::as_array) {
        found.push(Statement {
            at: at.clone(),
            sources: sources.iter().filter_map(Value::as_str).collect(),
            certainty: table.get("certainty").and_then(Value::as_str),
        });
    }
    for (key, value) in table {
        let within = format!("{at}, {key}");
        match value {
            Value::Table(table) => statements(table, &within, found),
            Value::Array(values) => {
                for table in values.iter().filter_map(Value::as_table) {
                    statements(table, &within, found);
                }
            }
            _ => {}
        }
    }
}

/// The messages of a file, with their words.
pub fn read_messages(file: &str, text: &str) -> Vec<Message> {
    let whole = parse(text).unwrap_or_else(|(rest, _)| rest);
    let messages = whole.body.into_iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => {
            let mut words = String::new();
            gather(message.value.as_ref()?, &mut words);
            Some(Message {
                id: message.id.name.to_owned(),
                file: file.to_owned(),
                text: words,
            })
        }
        _ => None,
    });
    messages.collect()
}

fn gather(pattern: &Pattern<&str>, words: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression } => gather_inside(expression, words),
        }
    }
}

fn gather_inside(expression: &Expression<&str>, words: &mut String) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                words.push(' ');
                gather(&variant.value, words);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            gather_inside(expression, words);
        }
        // Something stands here, so what is around it is no one phrase.
        Expression::Inline(_) => words.push('…'),
    }
}

fn listed(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, Unreadable> {
    let entries = fs::read_dir(folder).map_err(|error| Unreadable {
        file: folder.to_owned(),
        why: error.to_string(),
    })?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| match ending {
        "" => path.is_dir(),
        _ => path.extension().is_some_and(|end| end == ending),
    });
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    let name = path.file_stem().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn text(path: &Path) -> Result<String, Unreadable> {
    fs::read_to_string(path).map_err(|error| Unreadable {
        file: path.to_owned(),
        why: error.to_string(),
    })
}

fn table(path: &Path) -> Result<Table, Unreadable> {
    text(path)?
        .parse()
        .map_err(|error: toml::de::Error| Unreadable {
            file: path.to_owned(),
            why: error.to_string(),
        })
}

#[cfg(test)]
pub mod sample {
    //! Small libraries, mostly bad ones.

    use super::{Library, read_messages};

    /// Files of content by name, one of sources, and English words.
    pub fn library(content: &[(&str, &str)], sources: &str, english: &str) -> Library {
        let mut library = Library::default();
        for (name, text) in content {
            let table = text.parse().expect("well-formed TOML");
            library.tables.insert((*name).to_owned(), table);
        }
        library.add_sources(&sources.parse().expect("well-formed TOML"));
        let messages = read_messages("sample.ftl", english);
        library.languages.insert("en".to_owned(), messages);
        library
    }
}

#[cfg(test)]
mod tests {
    use super::{read_messages, sample};

    #[test]
    fn a_statement_is_found_however_deep_it_stands() {
        let content = "[[a]]\nid = \"x\"\nsources = [\"s\"]\ncertainty = \"seen\"\n\
                       [[a.cell]]\nwhat = { sources = [\"t\", \"u\"] }";
        let library = sample::library(&[("file", content)], "", "");
        let found: Vec<_> = library.statements().collect();
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].at, "file, a x");
        assert_eq!(found[0].certainty, Some("seen"));
        assert_eq!(found[1].sources, ["t", "u"]);
        assert_eq!(found[1].certainty, None);
    }

    #[test]
    fn the_words_of_an_entry_are_its_own_and_not_those_of_the_tenth() {
        let tables = "[claims]\nmessages = \"claim-{id}\"";
        let library = sample::library(
            &[("tables", tables), ("claims", "[[claim]]\nid = \"c1\"")],
            "",
            "claim-c1 = a\nclaim-c1-reply = b\nclaim-c10 = c\nother = d",
        );
        let entry = library.entries().next().expect("an entry");
        let words: Vec<&str> = library.words_of(&entry).map(|said| &*said.id).collect();
        assert_eq!(words, ["claim-c1", "claim-c1-reply"]);
    }

    #[test]
    fn all_words_of_a_message_are_read() {
        let said = read_messages(
            "x.ftl",
            "a = One { $n ->\n    [one] two\n   *[other] three\n} { -t }.",
        );
        assert_eq!(said[0].text.split_whitespace().count(), 4, "{:?}", said[0]);
    }
}
