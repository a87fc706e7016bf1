//! Claims about the head of every page of a whole site: the pages are the real
//! ones, rendered for this test, around a program that does nothing.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::*;
use crate::assets::{self, Parts};
use crate::bindings::Bindings;
use crate::checkout::Checkout;
use crate::prerender::{self, Languages};
use crate::programs::PageProgram;
use crate::site::Site;

const ROOT: &str = "https://example.org/a/";

/// Tags of the languages made for tests.
const MADE_FOR_TESTS: [&str; 3] = ["en-XA", "ar-XB", "en-XC"];

/// A site with every language, those made for tests among them.
struct Whole {
    parts: Parts,
    here: Site,
    anywhere: Site,
}

static WHOLE: LazyLock<Whole> = LazyLock::new(|| {
    let checkout = Checkout::find().unwrap();
    let nothing = || Bindings {
        glue: "function __wbg_init() {}".to_owned(),
        wasm: Vec::new(),
    };
    let parts = Parts {
        programs: PageProgram::ALL.map(|page| (page, nothing())).into(),
        engine: nothing(),
        languages: prerender::render(&checkout, Languages::AndPseudo).unwrap(),
        previews: vec![("preview-de.png".to_owned(), b"a picture".to_vec())],
    };
    let built = |home: &Home| assets::assemble(&checkout, &parts, home).unwrap();
    Whole {
        here: built(&Home::parse(ROOT).unwrap()),
        anywhere: built(&Home::default()),
        parts,
    }
});

fn text<'a>(site: &'a Site, path: &str) -> &'a str {
    std::str::from_utf8(&site.files[path]).unwrap()
}

fn html<'a>(site: &'a Site, page: &Page<'_>) -> &'a str {
    text(site, &format!("{}index.html", page.folder().unwrap()))
}

/// Every page of every language offered.
fn pages(parts: &Parts) -> Vec<Page<'_>> {
    offered(&parts.languages)
        .flat_map(|language| language.pages().unwrap())
        .collect()
}

/// The first page of every language offered.
fn first_pages(parts: &Parts) -> Vec<Page<'_>> {
    offered(&parts.languages)
        .map(|language| language.first_page().unwrap())
        .collect()
}

/// What stands between `before` and the next `after`, each time.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    let starts = text.split(before).skip(1);
    starts
        .map(|rest| rest.split(after).next().unwrap())
        .collect()
}

fn alternates(html: &str) -> BTreeSet<(String, String)> {
    between(html, "<link rel=\"alternate\" hreflang=\"", "\">")
        .into_iter()
        .map(|pair| {
            let (tag, address) = pair.split_once("\" href=\"").unwrap();
            (tag.to_owned(), address.to_owned())
        })
        .collect()
}

fn said<'a>(html: &'a str, property: &str) -> Vec<&'a str> {
    between(
        html,
        &format!("<meta property=\"{property}\" content=\""),
        "\">",
    )
}

#[test]
fn every_page_has_its_own_language_title_and_description() {
    let Whole { parts, here, .. } = &*WHOLE;
    let mut seen = BTreeSet::new();
    for page in &pages(parts) {
        let html = html(here, page);
        let [tag, dir] = ["tag", "dir"].map(|part| page.language.part(part).unwrap());
        assert!(
            html.contains(&format!("<html lang=\"{tag}\" dir=\"{dir}\"")),
            "{tag}"
        );
        let head = html.split("<body>").next().unwrap();
        let title = between(head, "<title>", "</title>");
        let description = between(html, "<meta name=\"description\" content=\"", "\">");
        assert_eq!((title.len(), description.len()), (1, 1), "{tag}");
        // A message that is missing shows its id between these.
        assert!(!html.contains('⟦'), "{tag}");
        assert_eq!(said(html, "og:title"), title);
        assert_eq!(said(html, "og:description"), description);
        // What a language has not yet in its own words stands in English.
        let languages = if page.path().unwrap().is_empty() {
            ""
        } else {
            tag
        };
        for words in [title[0], description[0]] {
            assert!(!words.is_empty());
            assert!(
                seen.insert((languages.to_owned(), words)),
                "{tag} shares {words:?} with another page"
            );
        }
    }
    assert!(seen.len() >= 8, "{seen:?}");
}

#[test]
fn every_page_names_itself_and_every_other_by_the_same_addresses() {
    let Whole { parts, here, .. } = &*WHOLE;
    for page in &pages(parts) {
        let html = html(here, page);
        let path = page.path().unwrap();
        let mut wanted = BTreeSet::from([("x-default".to_owned(), format!("{ROOT}{path}"))]);
        for language in offered(&parts.languages) {
            let [tag, folder] = ["tag", "folder"].map(|part| language.part(part).unwrap());
            wanted.insert((tag.to_owned(), format!("{ROOT}{folder}{path}")));
        }
        // One set for a page in all languages: so each is named by every one it names.
        assert_eq!(alternates(html), wanted);
        let own = format!("{ROOT}{}", page.folder().unwrap());
        assert_eq!(
            between(html, "<link rel=\"canonical\" href=\"", "\">"),
            [&own]
        );
        assert_eq!(said(html, "og:url"), [&own]);
        let tag = page.language.part("tag").unwrap();
        assert!(wanted.contains(&(tag.to_owned(), own)));
    }
}

#[test]
fn without_an_address_pages_name_each_other_by_ways_that_lead_there() {
    let Whole {
        parts, anywhere, ..
    } = &*WHOLE;
    let root = url::Url::parse(ROOT).unwrap();
    let mut sets = BTreeSet::new();
    for page in &pages(parts) {
        let html = html(anywhere, page);
        assert!(!html.contains(ROOT));
        let own = root.join(&page.folder().unwrap()).unwrap();
        let followed: BTreeSet<_> = alternates(html)
            .into_iter()
            .map(|(tag, way)| (tag, own.join(&way).unwrap()))
            .collect();
        assert!(followed.iter().any(|(_, address)| *address == own));
        sets.insert((page.path().unwrap(), followed));
    }
    // One set for a page in all languages.
    let of_one = offered(&parts.languages).next().unwrap().pages().unwrap();
    assert_eq!(sets.len(), of_one.len(), "{sets:#?}");
    for name in ["sitemap.xml", "robots.txt"] {
        assert!(!anywhere.files.contains_key(name), "{name}");
    }
}

#[test]
fn the_sitemap_lists_every_page_with_its_alternates() {
    let Whole { parts, here, .. } = &*WHOLE;
    let map = text(here, "sitemap.xml");
    let listed = between(map, "<loc>", "</loc>");
    let pages = pages(parts);
    let languages = offered(&parts.languages).count();
    assert!(pages.len() > languages);
    assert_eq!(listed.len(), pages.len());
    for (page, entry) in pages.iter().zip(between(map, "<url>", "</url>")) {
        assert!(entry.contains(&format!("<loc>{ROOT}{}</loc>", page.folder().unwrap())));
        assert_eq!(entry.matches("<xhtml:link ").count(), languages + 1);
    }
    let robots = text(here, "robots.txt");
    assert!(robots.contains(&format!("Sitemap: {ROOT}sitemap.xml\n")));
}

#[test]
fn nobody_is_sent_to_a_language_made_for_tests() {
    let Whole { parts, here, .. } = &*WHOLE;
    for tag in MADE_FOR_TESTS {
        assert!(
            here.files.contains_key(&format!("{tag}/index.html")),
            "{tag}"
        );
        assert!(!text(here, "sitemap.xml").contains(tag));
        for page in &pages(parts) {
            let head = html(here, page).split("<body>").next().unwrap();
            assert!(!head.contains(tag), "{tag}");
        }
    }
    // A site for readers is made from the pages offered.
    let checkout = Checkout::find().unwrap();
    let languages = prerender::render(&checkout, Languages::Offered).unwrap();
    assert_eq!(languages.len(), offered(&parts.languages).count());
    assert!(languages.iter().all(Rendered::is_offered));
}

#[test]
fn a_preview_is_named_whole_where_there_is_one_and_readers_do_not_keep_it() {
    let Whole { parts, here, .. } = &*WHOLE;
    for page in &pages(parts) {
        let html = html(here, page);
        let pictures = said(html, "og:image");
        if page.language.part("tag").unwrap() != "de" {
            assert!(pictures.is_empty() && !html.contains("summary_large_image"));
            continue;
        }
        let path = pictures[0].strip_prefix(ROOT).unwrap();
        assert_eq!(here.files[path], b"a picture");
        assert_eq!(said(html, "og:image:alt").len(), 1);
        assert!(html.contains("summary_large_image"));
        assert!(!text(here, "sw.js").contains(path));
    }
    for path in ["sitemap.xml", "robots.txt", "sightlines.html"] {
        assert!(here.files.contains_key(path), "{path}");
        assert!(!text(here, "sw.js").contains(path), "{path}");
    }
}

#[test]
fn the_copy_keeps_every_page_and_of_those_that_share_a_document_that_one() {
    let Whole { parts, here, .. } = &*WHOLE;
    let worker = text(here, "sw.js");
    let list = |name: &str| -> Vec<Vec<String>> {
        let start = format!("const {name} = ");
        serde_json::from_str(between(worker, &start, ";\n")[0]).unwrap()
    };
    let (kept, filled_in) = (list("files"), list("filledIn"));
    let mut documents = BTreeSet::new();
    for page in &pages(parts) {
        let folder = page.folder().unwrap();
        let whole = kept.iter().any(|file| file[0] == folder);
        let filled = filled_in.iter().find(|file| file[0] == folder);
        assert_ne!(whole, filled.is_some(), "/{folder}");
        let Some(filled) = filled else { continue };
        let shared = text(here, &filled[2]);
        assert!(kept.iter().any(|file| file[0] == filled[2]), "/{folder}");
        assert!(shared.contains("<div id=\"app\"></div>"), "/{folder}");
        assert!(shared.contains("data-page=\"design/\""), "/{folder}");
        // What it asks for lies there, seen from the page that it stands for.
        let root = url::Url::parse(ROOT).unwrap();
        let own = root.join(&folder).unwrap();
        for way in
            between(shared, "href=\"", "\"")
                .into_iter()
                .chain(between(shared, "-words=\"", "\""))
        {
            let address = own.join(way).unwrap();
            let path = address.as_str().strip_prefix(ROOT).unwrap();
            assert!(here.files.contains_key(path), "/{folder}: {way}");
        }
        documents.insert(filled[2].clone());
    }
    assert_eq!(documents.len(), first_pages(parts).len());
}

#[test]
fn only_pages_with_words_of_their_own_fetch_further_ones() {
    let Whole { parts, here, .. } = &*WHOLE;
    for page in &pages(parts) {
        let html = html(here, page);
        let kind = page.kind().unwrap();
        let of_kinds = page.language.lexicons_of_kinds().unwrap();
        let file = between(html, "data-more-words=\"", "\"");
        match of_kinds.iter().find(|(with_words, _)| *with_words == kind) {
            Some(_) => assert!(file[0].contains(&format!("words-{kind}-")), "{page:?}"),
            None => assert!(file.is_empty(), "{page:?}"),
        }
    }
}

#[test]
fn manifests_lead_from_their_folder_to_their_page() {
    let here = &WHOLE.here;
    let manifests = here
        .files
        .iter()
        .filter(|(path, _)| path.ends_with(".webmanifest"));
    let mut count = 0;
    for (path, bytes) in manifests {
        let manifest: serde_json::Value = serde_json::from_slice(bytes).unwrap();
        let from = url::Url::parse(ROOT).unwrap().join(path).unwrap();
        let led = |way: &serde_json::Value| {
            let address = from.join(way.as_str().unwrap()).unwrap();
            address.as_str().strip_prefix(ROOT).unwrap().to_owned()
        };
        let start = led(&manifest["start_url"]);
        assert!(here.at(&format!("/{start}")).is_some(), "{start}");
        assert!(here.files.contains_key(&led(&manifest["icons"][0]["src"])));
        assert_eq!(led(&manifest["scope"]), "");
        count += 1;
    }
    assert_eq!(count, WHOLE.parts.languages.len());
}

#[test]
fn the_browser_is_coloured_as_the_pages_wall() {
    let tokens = include_str!("../../../style/tokens.css");
    for (scheme, colour) in WALLS {
        let theme = format!("[data-theme=\"{scheme}\"] {{");
        let block = between(tokens, &theme, "}")[0];
        assert!(block.contains(&format!("--wall: {colour};")), "{scheme}");
    }
}

#[test]
fn a_shared_link_says_where_most_readers_of_a_language_live() {
    assert_eq!(locale("de").unwrap(), "de_DE");
    assert_eq!(locale("en").unwrap(), "en_US");
    assert!(locale("!").is_err());
}
