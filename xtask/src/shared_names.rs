//! Names that a program and its glue share, without the hashes in them.
//!
//! The generator tells what is shared apart by sixteen hexadecimal digits at the end of
//! a name. No compression makes less of those, and they stand in both files, which are
//! fetched separately. Here names only get a number where they would be alike.

use std::collections::{HashMap, HashSet};

/// How many digits a hash has.
const DIGITS: usize = 16;

/// Shortens the names of what a module imports and exports, and returns the glue with
/// the same names in it.
pub fn shorten<'a>(glue: &str, names: impl Iterator<Item = &'a mut String>) -> String {
    // Nothing may be called as something else is called already.
    let mut taken: HashSet<String> = words(glue).map(str::to_owned).collect();
    let mut short: HashMap<String, String> = HashMap::new();
    for name in names {
        let Some(stem) = without_hash(name) else {
            continue;
        };
        let called = short.entry(name.clone()).or_insert_with(|| {
            let numbered = (2_u32..).map(|number| format!("{stem}{number}"));
            let mut free = std::iter::once(stem.to_owned()).chain(numbered);
            let free = free.find(|one| taken.insert(one.clone()));
            free.unwrap_or_else(|| name.clone())
        });
        name.clone_from(called);
    }
    words(glue)
        .map(|word| short.get(word).map_or(word, String::as_str))
        .collect()
}

/// What stands before the hash at the end of a name.
fn without_hash(name: &str) -> Option<&str> {
    let (stem, hash) = name.rsplit_once('_')?;
    let digits = hash.strip_prefix('h').unwrap_or(hash);
    let is_hash = digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hash.then_some(stem)
}

/// The names in a script and what stands between them, in order.
fn words(script: &str) -> impl Iterator<Item = &str> {
    let in_name = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
    let mut left = script;
    std::iter::from_fn(move || {
        let first = left.chars().next()?;
        let end = if in_name(first) {
            left.find(|letter| !in_name(letter))
        } else {
            Some(first.len_utf8())
        };
        let (word, rest) = left.split_at(end.unwrap_or(left.len()));
        left = rest;
        Some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::shorten;

    fn shortened(glue: &str, names: &[&str]) -> (String, Vec<String>) {
        let mut names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        let glue = shorten(glue, names.iter_mut());
        (glue, names)
    }

    #[test]
    fn a_hash_goes_in_the_module_and_in_the_glue() {
        let (glue, names) = shortened(
            "{ __wbg_body_5f971cbc6950ca4f: ö => wasm.invoke_hca60a64ab4ac9151(ö) }",
            &["__wbg_body_5f971cbc6950ca4f", "invoke_hca60a64ab4ac9151"],
        );
        assert_eq!(glue, "{ __wbg_body: ö => wasm.invoke(ö) }");
        assert_eq!(names, ["__wbg_body", "invoke"]);
    }

    #[test]
    fn names_that_would_be_alike_stay_apart() {
        let (glue, names) = shortened(
            "set_0000000000000001, set_0000000000000002, set2",
            &[
                "set_0000000000000001",
                "set_0000000000000002",
                "set_0000000000000001",
            ],
        );
        assert_eq!(glue, "set, set3, set2");
        assert_eq!(names, ["set", "set3", "set"]);
    }

    #[test]
    fn what_has_no_hash_is_left_as_it_is() {
        let glue = "memory, add_to_5f97, my_get_5f971cbc6950ca4f, '5f971cbc6950ca4f'";
        let (after, names) = shortened(glue, &["memory", "add_to_5f97", "get_5f971cbc6950ca4f"]);
        assert_eq!(after, glue);
        assert_eq!(names, ["memory", "add_to_5f97", "get"]);
    }
}
