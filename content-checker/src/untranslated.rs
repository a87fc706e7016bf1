//! What each language has not translated yet, file by file. A language may be partial:
//! then readers are told, and what is missing stands in English. So this is counted and
//! no fault; `tests/locales.rs` holds a language that calls itself complete to that.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::Library;

/// What a language lacks of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lacking {
    /// The language, by tag.
    pub language: String,
    /// The file in English.
    pub file: String,
    /// How many of its messages are missing.
    pub missing: usize,
    /// How many it has in English.
    pub all: usize,
}

impl fmt::Display for Lacking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            language,
            file,
            missing,
            all,
        } = self;
        write!(f, "{language}: {missing} of {all} messages of {file}")
    }
}

/// What each language lacks, where it lacks something.
pub fn count(library: &Library) -> Vec<Lacking> {
    let mut lacking = Vec::new();
    for (language, messages) in &library.languages {
        let own: BTreeSet<&str> = messages.iter().map(|message| &*message.id).collect();
        let mut files: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for message in library.english() {
            let (missing, all) = files.entry(&message.file).or_default();
            *missing += usize::from(!own.contains(&*message.id));
            *all += 1;
        }
        lacking.extend(
            files
                .into_iter()
                .filter(|(_, (missing, _))| *missing > 0)
                .map(|(file, (missing, all))| Lacking {
                    language: language.clone(),
                    file: file.to_owned(),
                    missing,
                    all,
                }),
        );
    }
    lacking
}

#[cfg(test)]
mod tests {
    use super::count;
    use crate::library::{read_messages, sample};

    #[test]
    fn what_a_language_lacks_is_counted_by_file() {
        let mut library = sample::library(&[], "", "a = A\nb = B");
        let german = read_messages("other.ftl", "a = A");
        library.languages.insert("de".to_owned(), german);
        let [lacking] = &count(&library)[..] else {
            panic!("one file of one language");
        };
        assert_eq!(lacking.to_string(), "de: 1 of 2 messages of sample.ftl");
    }
}
