//! What the packed page weighs, against what it may weigh: `budget.toml`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;

use crate::assets;
use crate::checkout::Checkout;
use crate::faces;
use crate::prerender::Rendered;
use crate::programs::PageProgram;
use crate::single_file;
use crate::site::Site;
use crate::weight::{Effort, packed_each};

/// Bytes in a KB, here and in `budget.toml`.
const KB: usize = 1024;

/// What a file may weigh, in KB.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    to_interactivity: usize,
    /// What `to_first_run` is to become.
    aim: usize,
    to_first_run: usize,
    fonts: usize,
    each: BTreeMap<Kind, usize>,
    uncompressed: BTreeMap<Kind, usize>,
}

/// What a file is for.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A WebAssembly module that opens pages.
    Program,
    /// The engine's, which the page starts in a worker.
    Engine,
    /// The script that starts it.
    Script,
    /// The style sheet.
    Style,
    /// A page as a reader's browser gets it first.
    Page,
    /// The words of a language.
    Words,
    /// Those that only pages of one kind have.
    PageWords,
    /// A face.
    Font,
    /// What stands on the browser's tab.
    Icon,
    /// What a device needs to install the page.
    Manifest,
    /// What keeps the copy for reading without a network.
    Worker,
    /// The picture that stands beside a shared link.
    Preview,
    /// The whole page in a single file.
    SingleFile,
}

impl Kind {
    /// What the file at this path of a site is for; none where no reader gets it. The
    /// words of every page are those files, one for each language.
    fn of(path: &str, words: &[String]) -> Result<Option<Self>> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let (_, ending) = name.rsplit_once('.').unwrap_or_default();
        Ok(Some(match (name, ending) {
            ("sitemap.xml" | "robots.txt", _) => return Ok(None),
            (single_file::NAME, _) => Self::SingleFile,
            ("sw.js", _) => Self::Worker,
            (_, "wasm") if given(path) == assets::ENGINE => Self::Engine,
            (_, "wasm") => Self::Program,
            (_, "js") => Self::Script,
            (_, "css") => Self::Style,
            (_, "html") => Self::Page,
            (_, "ftl") if words.contains(&given(path)) => Self::Words,
            (_, "ftl") => Self::PageWords,
            (_, "woff2") => Self::Font,
            (_, "svg") => Self::Icon,
            (_, "webmanifest") => Self::Manifest,
            (_, "png") => Self::Preview,
            _ => bail!("{path} is of no kind that the budget knows"),
        }))
    }

    /// What makes a file of this kind lighter.
    const fn advice(self) -> &'static str {
        match self {
            Self::Program | Self::Engine => {
                "see which functions grew (`cargo install twiggy`, then `twiggy top`), leave \
                 out features of dependencies, and avoid copies of generic code"
            }
            Self::Script => "see which imports the program has gained; each adds glue",
            Self::Style => "look for rules whose elements are gone, and for rules said twice",
            Self::Page => "draw less before the program comes; every element counts twice in SVG",
            Self::Words | Self::PageWords => {
                "shorten messages, or leave those out that the program never shows"
            }
            Self::Font => "cut the face to the letters and weights that are used",
            Self::Icon | Self::Preview => "draw it with less",
            Self::Manifest | Self::Worker => "say less in it",
            Self::SingleFile => "it holds the program, the faces and the words: make those lighter",
        }
    }
}

/// One line of the account.
#[derive(Clone, Debug)]
struct Entry {
    path: String,
    kind: Option<Kind>,
    raw: usize,
    sent: usize,
}

/// The weight of every file of a site, and of each language.
#[derive(Debug)]
pub struct Account {
    entries: Vec<Entry>,
    languages: Vec<Language>,
}

/// What a reader of one language fetches.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Language {
    tag: String,
    to_interactivity: usize,
    to_first_run: usize,
    fonts: usize,
}

impl Budget {
    /// What stands in this checkout's `budget.toml`.
    pub fn of(checkout: &Checkout) -> Result<Self> {
        Self::read(&checkout.read("budget.toml")?)
    }

    /// Reads it.
    fn read(text: &str) -> Result<Self> {
        toml::from_str(text).context("budget.toml")
    }

    /// The table of `account`, and what is over.
    pub fn check(&self, account: &Account) -> (String, Vec<String>) {
        let mut table = format!("{:>10} {:>10} {:>10}  file\n", "bytes", "brotli", "limit");
        let mut over = Vec::new();
        let mut line = |raw: &str, sent: usize, limit: Option<usize>, name: &str| {
            let limit = limit.map_or_else(|| "none".to_owned(), |limit| (limit * KB).to_string());
            let _ = writeln!(table, "{raw:>10} {sent:>10} {limit:>10}  {name}");
        };
        for entry in &account.entries {
            let limit = entry.kind.and_then(|kind| self.each.get(&kind)).copied();
            line(&entry.raw.to_string(), entry.sent, limit, &entry.path);
            if let (Some(limit), Some(kind)) = (limit, entry.kind) {
                over.extend(excess(&entry.path, entry.sent, limit, kind.advice()));
            }
            let plain = entry.kind.and_then(|kind| self.uncompressed.get(&kind));
            if let (Some(limit), Some(kind)) = (plain, entry.kind) {
                let name = format!("{}, uncompressed,", entry.path);
                over.extend(excess(&name, entry.raw, *limit, kind.advice()));
            }
        }
        for language in &account.languages {
            let tag = &language.tag;
            for (name, sent, limit, advice) in [
                (
                    format!("to interactivity in {tag}"),
                    language.to_interactivity,
                    self.to_interactivity,
                    "the page's program weighs most; see what grew",
                ),
                (
                    format!("to the first run in {tag}"),
                    language.to_first_run,
                    self.to_first_run,
                    "the engine is in it; see which of the two programs grew",
                ),
                (
                    format!("fonts in {tag}"),
                    language.fonts,
                    self.fonts,
                    Kind::Font.advice(),
                ),
            ] {
                line("", sent, Some(limit), &name);
                over.extend(excess(&name, sent, limit, advice));
            }
        }
        (table, over)
    }

    /// How far the heaviest language is from the aim; nothing once it is met.
    pub fn short_of_aim(&self, account: &Account) -> Option<String> {
        let heaviest = account.languages.iter().map(|one| one.to_first_run);
        let (heaviest, aim) = (heaviest.max()?, self.aim * KB);
        (heaviest > aim).then(|| {
            format!(
                "The aim of {} KB to the first run is not met: {} KB too much.",
                self.aim,
                (heaviest - aim).div_ceil(KB)
            )
        })
    }
}

fn excess(name: &str, weighs: usize, limit: usize, advice: &str) -> Option<String> {
    (weighs > limit * KB).then(|| {
        format!(
            "{name} weighs {weighs} bytes, {} more than its {limit} KB: {advice}",
            weighs - limit * KB
        )
    })
}

impl Account {
    /// Weighs a site in these languages, set in the faces that `tokens` names.
    pub fn of(site: &Site, rendered: &[Rendered], tokens: &str) -> Result<Self> {
        let words: Vec<String> = rendered
            .iter()
            .map(assets::lexicon_of)
            .collect::<Result<_>>()?;
        let packed = packed_each(&site.files, Effort::Once)?;
        let entries = site
            .files
            .iter()
            .zip(packed.values())
            .map(|((path, bytes), packed)| {
                Ok(Entry {
                    path: path.clone(),
                    kind: Kind::of(path, &words)?,
                    raw: bytes.len(),
                    sent: packed.len(),
                })
            })
            .collect::<Result<Vec<_>>>()?;
        let mut languages = Vec::new();
        for language in rendered {
            let tag = language.part("tag")?;
            let own_page = format!("{}index.html", language.folder()?);
            let own_words = assets::lexicon_of(language)?;
            let faces = faces::files(tokens, tag)?;
            let sum = |counts: &dyn Fn(&Entry) -> bool| -> usize {
                let counted = entries.iter().filter(|entry| counts(entry));
                counted.map(|entry| entry.sent).sum()
            };
            let of_the_page = |entry: &Entry| match entry.kind {
                Some(Kind::Icon) => true,
                Some(Kind::Program) => given(&entry.path) == PageProgram::Home.module(),
                // The page with examples for frames has another.
                Some(Kind::Script) => given(&entry.path) == PageProgram::Home.script(),
                Some(Kind::Page) => entry.path == own_page,
                Some(Kind::Words) => given(&entry.path) == own_words,
                _ => false,
            };
            languages.push(Language {
                tag: tag.to_owned(),
                to_interactivity: sum(&of_the_page),
                to_first_run: sum(&|entry| of_the_page(entry) || entry.kind == Some(Kind::Engine)),
                fonts: sum(&|entry| {
                    let face = format!("fonts/{}", given(&entry.path));
                    entry.kind == Some(Kind::Font) && faces.contains(&face)
                }),
            });
        }
        Ok(Self { entries, languages })
    }
}

/// The name that the author of an asset gave it: `assets/a-0f3c….css` → `a.css`.
fn given(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    match (name.rsplit_once('-'), name.rsplit_once('.')) {
        (Some((stem, _)), Some((_, ending))) => format!("{stem}.{ending}"),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(program: usize, fonts: usize) -> Account {
        Account {
            entries: vec![Entry {
                path: "assets/sightlines-1.wasm".to_owned(),
                kind: Some(Kind::Program),
                raw: 3 * program,
                sent: program,
            }],
            languages: vec![Language {
                tag: "sr".to_owned(),
                to_interactivity: program,
                to_first_run: program,
                fonts,
            }],
        }
    }

    fn over(account: &Account) -> Vec<String> {
        let budget = "to_interactivity = 3\nto_first_run = 4\naim = 3\nfonts = 2\n[each]\nprogram = 2\n[uncompressed]\n";
        Budget::read(budget).unwrap().check(account).1
    }

    #[test]
    fn what_is_within_its_limits_passes_to_the_byte() {
        assert_eq!(over(&account(2 * KB, 2 * KB)), Vec::<String>::new());
    }

    #[test]
    fn what_is_over_is_named_with_what_to_do() {
        let over = over(&account(3 * KB + 1, 2 * KB + 1));
        assert_eq!(over.len(), 3, "{over:?}");
        assert!(over[0].contains("sightlines-1.wasm") && over[0].contains("1025 more"));
        assert!(over[1].contains("to interactivity in sr"));
        assert!(over[2].contains("fonts in sr") && over[2].contains("cut the face"));
    }

    #[test]
    fn the_projects_own_budget_is_read_whole() {
        let budget = Budget::read(include_str!("../../budget.toml")).unwrap();
        assert_eq!((budget.aim, budget.fonts), (350, 120));
        assert!(budget.aim <= budget.to_first_run);
        assert_eq!(budget.each.len(), 12);
        assert!(Budget::read("fonts = 1").is_err());
    }

    #[test]
    fn every_file_has_a_kind_or_stops_the_build() {
        let kind = |path| Kind::of(path, &["words-de.ftl".to_owned()]);
        assert_eq!(kind("de/index.html").unwrap(), Some(Kind::Page));
        assert_eq!(kind("sightlines.html").unwrap(), Some(Kind::SingleFile));
        assert_eq!(kind("sw.js").unwrap(), Some(Kind::Worker));
        assert_eq!(
            kind("assets/words-design-de-1.ftl").unwrap(),
            Some(Kind::PageWords)
        );
        assert_eq!(kind("assets/words-de-1.ftl").unwrap(), Some(Kind::Words));
        assert_eq!(kind("robots.txt").unwrap(), None);
        assert!(kind("assets/film.mp4").is_err());
    }

    #[test]
    fn an_asset_is_known_by_the_name_its_author_gave_it() {
        assert_eq!(
            given("assets/serif-latin-0123456789.woff2"),
            "serif-latin.woff2"
        );
        assert_eq!(given("assets/words-de-0123456789.ftl"), "words-de.ftl");
        assert_eq!(given("index.html"), "index.html");
    }
}
