//! Every source there is, what it is, how sure it is, and where it is used. Readers
//! narrow the list by kind, by certainty and by words; without the program it is whole.

use std::collections::BTreeSet;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::PageLink;
use super::sources_page::CERTAINTIES;
use crate::content::Translator;
use crate::content::catalogue::{SOURCES, Source};
use crate::content::citations::{Citing, cited_by};
use crate::design::Design;
use crate::ui::address::{Link, schema};
use crate::ui::route::{Page, Route};
use crate::ui::sentences::design_name;
use crate::ui::translation::use_words;
use crate::ui::whereabouts::use_whereabouts;

/// What the list is narrowed to; nothing at all is everything.
#[derive(Clone, Debug, Default, PartialEq)]
struct Wanted {
    kind: String,
    certainty: String,
    words: String,
}

impl Wanted {
    fn has(&self, source: &Source) -> bool {
        let said = format!("{} {} {}", source.author, source.title, source.id).to_lowercase();
        (self.kind.is_empty() || self.kind == source.kind)
            && (self.certainty.is_empty() || self.certainty == source.certainty)
            && self
                .words
                .to_lowercase()
                .split_whitespace()
                .all(|word| said.contains(word))
    }
}

/// Every source there is.
#[component]
pub fn SourceList() -> Html {
    let words = use_words();
    let wanted = use_state(Wanted::default);
    let kinds: BTreeSet<&str> = SOURCES.iter().map(|source| source.kind).collect();
    let mut sources: Vec<&'static Source> = SOURCES.iter().collect();
    sources.sort_by_key(|source| (source.author.to_lowercase(), source.year, source.title));
    let all = sources.len();
    sources.retain(|source| wanted.has(source));
    let narrow = |change: fn(&mut Wanted, String)| {
        let wanted = wanted.clone();
        Callback::from(move |given: String| {
            let mut next = (*wanted).clone();
            change(&mut next, given);
            wanted.set(next);
        })
    };
    let search = narrow(|wanted, words| wanted.words = words).reform(|event: InputEvent| {
        event
            .target_dyn_into::<HtmlInputElement>()
            .map(|field| field.value())
            .unwrap_or_default()
    });
    let counts = [("shown", sources.len().into()), ("all", all.into())];
    html! {
        <>
            <div class="sources-narrow" role="group" aria-label={words.text("sources-narrow")}>
                <Menu
                    id="sources-kind"
                    choices={kinds.into_iter().map(|kind| (kind, format!("kind-{kind}"))).collect::<Vec<_>>()}
                    on_choose={narrow(|wanted, kind| wanted.kind = kind)}
                />
                <Menu
                    id="sources-certainty"
                    choices={
                        CERTAINTIES
                            .map(|certainty| (certainty, format!("certainty-{certainty}-name")))
                            .to_vec()
                    }
                    on_choose={narrow(|wanted, certainty| wanted.certainty = certainty)}
                />
                <div>
                    <label for="sources-search">{ words.text("sources-search") }</label>
                    <input id="sources-search" type="search" autocomplete="off" oninput={search} />
                </div>
            </div>
            <p class="sources-count" role="status">{ words.text_with("sources-count", counts) }</p>
            <ul class="sources-all">
                for source in sources {
                    <OneSource key={source.id} {source} />
                }
            </ul>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct MenuProps {
    /// The id of the menu, and of the message that names it.
    id: &'static str,
    /// The values, and the message that names each.
    choices: Vec<(&'static str, String)>,
    on_choose: Callback<String>,
}

#[component]
fn Menu(props: &MenuProps) -> Html {
    let words = use_words();
    let onchange = props.on_choose.reform(|event: Event| {
        event
            .target_dyn_into::<HtmlSelectElement>()
            .map(|menu| menu.value())
            .unwrap_or_default()
    });
    html! {
        <div>
            <label for={props.id}>{ words.text(props.id) }</label>
            <select id={props.id} {onchange}>
                <option value="">{ words.text("sources-any") }</option>
                for (value, message) in props.choices.iter() {
                    <option value={*value}>{ words.text(message) }</option>
                }
            </select>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct OneSourceProps {
    source: &'static Source,
}

#[component]
fn OneSource(props: &OneSourceProps) -> Html {
    let words = use_words();
    let here = use_whereabouts().link;
    let Source {
        id,
        title,
        author,
        year,
        kind,
        url,
        certainty,
    } = *props.source;
    html! {
        <li id={format!("source-{id}")} data-kind={kind} data-certainty={certainty}>
            <p class="source-title">
                if let Some(url) = url {
                    <a href={url} rel="external"><bdi>{ title }</bdi></a>
                } else {
                    <bdi>{ title }</bdi>
                }
            </p>
            <p>
                <bdi>{ author }</bdi>
                if let Some(year) = year {
                    { ", " }
                    { year }
                }
                { " · " }
                { words.text(&format!("kind-{kind}")) }
            </p>
            if let Some(url) = url {
                <p class="works-address" dir="ltr" translate="no">{ url }</p>
            }
            <p>{ words.text(&format!("certainty-{certainty}")) }</p>
            <p class="source-used">
                { words.text("sources-used") }
                for (place, citing) in places(id).into_iter().enumerate() {
                    { if place == 0 { " " } else { " · " } }
                    <PageLink
                        to={route(citing)}
                        link={opened(&here, citing)}
                    >
                        { called(&words, citing) }
                    </PageLink>
                }
            </p>
        </li>
    }
}

/// The places where a source is cited, each once: where a whole page is meant, its
/// entries are one place.
fn places(source: &str) -> Vec<&'static Citing> {
    let mut places: Vec<&'static Citing> = Vec::new();
    for citing in cited_by(source) {
        let known = places
            .iter()
            .any(|place| place.file == citing.file && place.key.is_none());
        if !known {
            places.push(citing);
        }
    }
    places
}

fn route(citing: &Citing) -> Route {
    let page = citing.page.parse().unwrap_or(Page::Home);
    Route::of(page, citing.entry.parse().unwrap_or(Design::E2ee))
}

/// The reader's state with the entry opened in it.
fn opened(here: &Link, citing: &Citing) -> Link {
    let mut link = here.clone();
    if let Some(parameter) = citing.key.and_then(schema::parameter) {
        (parameter.take)(&mut link, citing.entry);
    }
    link
}

fn called(words: &Translator, citing: &Citing) -> String {
    let entry = match citing.entry.parse::<Design>() {
        Ok(design) if citing.file == "designs" => design_name(words, design),
        _ => citing.entry.to_uppercase(),
    };
    words.text_with(&format!("cited-{}", citing.file), [("entry", entry.into())])
}

#[cfg(test)]
mod tests {
    use super::{SOURCES, Wanted, places, route};
    use crate::content::citations::cited_by;
    use crate::ui::address::schema;
    use crate::ui::route::{Page, Route};

    #[test]
    fn every_place_is_on_a_page_that_exists() {
        for source in SOURCES {
            assert!(!places(source.id).is_empty(), "{}", source.id);
            for citing in cited_by(source.id) {
                let page = citing.page.parse::<Page>();
                assert_eq!(page.ok(), Some(route(citing).page()), "{}", citing.file);
                if citing.file == "designs" {
                    assert!(matches!(route(citing), Route::Design(_)));
                }
            }
        }
    }

    #[test]
    fn a_link_opens_the_entry_that_is_meant() {
        for citing in SOURCES.iter().flat_map(|source| cited_by(source.id)) {
            if let Some(parameter) = citing.key.and_then(schema::parameter) {
                let unread = (parameter.take)(&mut Default::default(), citing.entry);
                assert!(unread.is_empty(), "{}={}", parameter.key, citing.entry);
            }
        }
    }

    #[test]
    fn the_list_is_narrowed_by_kind_certainty_and_words_in_any_order() {
        let count = |wanted: Wanted| SOURCES.iter().filter(|source| wanted.has(source)).count();
        assert_eq!(count(Wanted::default()), SOURCES.len());
        let papers = Wanted {
            kind: "paper".to_owned(),
            ..Wanted::default()
        };
        let read = Wanted {
            certainty: "seen".to_owned(),
            ..papers.clone()
        };
        assert!(count(read.clone()) < count(papers.clone()));
        assert!(count(papers) < SOURCES.len());
        let found = Wanted {
            words: " rfc5321  KLENSIN".to_owned(),
            ..Wanted::default()
        };
        assert_eq!(count(found), 1);
    }
}
