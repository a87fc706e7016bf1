//! What a package comes to, in one sentence.

use crate::content::Translator;
use crate::disclosure::{Category, Outcome, Package, WhyNot};
use crate::party::Fact;

/// The headline of a package: the words, or what there is instead of them.
pub fn package_headline(words: &Translator, package: &Package) -> String {
    if package.cover.vantage.is_none() {
        let count = package.frozen.len();
        return words.text_with("package-frozen", [("count", count.into())]);
    }
    if package.records.is_empty() {
        return words.text("package-empty");
    }
    let outcome = package.finding(Fact::Words).map(|finding| &finding.outcome);
    let tells = !package.shown().is_empty();
    words.text(match outcome {
        Some(Outcome::Opened { .. }) => "package-words",
        Some(Outcome::OnlyIf {
            why: WhyNot::SealedHere,
            ..
        }) => "package-sealed",
        Some(Outcome::Cannot {
            why: WhyNot::ClosedForGood,
        }) => "package-closed",
        _ if tells => "package-about",
        _ if package.of_category(Category::Subscriber).next().is_some() => "package-account",
        _ => "package-silent",
    })
}
