//! Where each source is cited: one index over all that is data below `content/`.
//!
//! Nothing is listed by hand. The index is made when this crate is built, from every
//! file that names a source (see `build/citations.rs`); `content/tables.toml` says on
//! which page the statements of a file stand.

include!(concat!(env!("OUT_DIR"), "/citations.rs"));

/// A place where a source is cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citing {
    /// The file below `content/`, without its ending; also the suffix of a `cited-…`
    /// message.
    pub file: &'static str,
    /// The id of the entry there; empty where it has none.
    pub entry: &'static str,
    /// The kind of page on which it stands, as in a link.
    pub page: &'static str,
    /// The parameter of a link that opens the entry; none where the page as a whole
    /// is meant.
    pub key: Option<&'static str>,
}

/// Where the source with this id is cited, in the order of files and entries.
pub fn cited_by(source: &str) -> &'static [Citing] {
    CITED
        .iter()
        .find(|(id, _)| *id == source)
        .map_or(&[], |(_, citing)| *citing)
}

#[cfg(test)]
mod tests {
    use super::{CITED, cited_by};
    use crate::content::{Locale, Translator, catalogue};

    #[test]
    fn every_source_that_is_cited_exists_and_every_one_that_exists_is_cited() {
        for (id, citing) in CITED {
            let [first, ..] = citing else {
                panic!("{id} is cited nowhere");
            };
            let file = first.file;
            assert!(
                catalogue::source(id).is_some(),
                "content/{file}.toml cites “{id}”, which no file of content/sources/ describes"
            );
        }
        for source in catalogue::SOURCES {
            assert!(
                !cited_by(source.id).is_empty(),
                "nothing cites “{}”: cite it where it bears on something, or take it out of \
                 content/sources/",
                source.id
            );
        }
    }

    #[test]
    fn what_a_designs_page_cites_is_in_the_index() {
        for design in crate::design::Design::ALL {
            let entry = catalogue::entry(design.id()).expect("an entry");
            for source in entry.cited() {
                let there = cited_by(source.id).iter();
                let mut there = there.filter(|citing| citing.file == "designs");
                assert!(there.any(|citing| citing.entry == design.id()), "{design}");
            }
        }
    }

    #[test]
    fn every_file_that_cites_has_a_name_for_readers() {
        let words = Translator::new(Locale::ENGLISH);
        for (_, citing) in CITED {
            for citing in *citing {
                let id = format!("cited-{}", citing.file);
                assert!(words.has(&id), "no words for {id}");
            }
        }
    }
}
