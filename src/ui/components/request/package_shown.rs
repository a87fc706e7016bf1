//! A package: its cover sheet, what it shows by category of data and how, what it
//! does not show and what that would take, every record, and the file to keep.

use std::rc::Rc;

use yew::prelude::*;

use super::{CoverSheet, DisclosedRecordLine, FindingShown, SameMeans};
use crate::content::Translator;
use crate::disclosure::{Category, FrozenRecord, Package};
use crate::ui::components::Folded;
use crate::ui::hooks::RequestHandle;
use crate::ui::sentences::package_headline;
use crate::ui::translation::use_words;
use crate::view::DesignSheet;
use crate::view::request_desk::{Answered, DeskQuestion};

/// What came back.
#[derive(Properties, PartialEq)]
pub struct PackageShownProps {
    /// The package, and its way so far.
    pub answered: Rc<Answered>,
    /// The run it comes from, where it is still there.
    pub sheet: Option<Rc<DesignSheet>>,
    /// The desk.
    pub desk: RequestHandle,
}

/// A package.
#[component]
pub fn PackageShown(props: &PackageShownProps) -> Html {
    let words = use_words();
    let package = &props.answered.package;
    let count = package.records.len();
    html! {
        <>
            <h2 id="folder-title">{ package_headline(&words, package) }</h2>
            <p>
                { words.text_with("package-count", [
                    ("records", count.into()),
                    ("bytes", bytes(package).into()),
                ]) }
            </p>
            <CoverSheet package={package.clone()} />
            if !package.findings.is_empty() {
                <div class="categories">
                    for category in Category::ALL {
                        { of_category(&words, package, category) }
                    }
                </div>
            }
            if !package.frozen.is_empty() {
                <Folded
                    class="package-records"
                    summary={words.text_with("package-frozen-list", [
                        ("count", package.frozen.len().into()),
                    ])}
                >
                    <ol>
                        for record in package.frozen.iter() {
                            <li>{ frozen(&words, record) }</li>
                        }
                    </ol>
                </Folded>
            }
            if count > 0 {
                <Folded
                    class="package-records"
                    summary={words.text_with("package-records", [("count", count.into())])}
                >
                    <ol>
                        for record in package.records.iter().cloned() {
                            <DisclosedRecordLine {record} />
                        }
                    </ol>
                </Folded>
            }
            <Download answered={props.answered.clone()} desk={props.desk.clone()} />
            if let (Some(sheet), Some(vantage)) = (&props.sheet, package.cover.vantage) {
                <SameMeans sheet={sheet.clone()} {vantage} />
            }
        </>
    }
}

/// One category: how many records are of it, and what they show.
fn of_category(words: &Translator, package: &Rc<Package>, category: Category) -> Html {
    let records = package.of_category(category).count();
    let findings: Vec<_> = package
        .findings
        .iter()
        .filter(|finding| finding.category == category)
        .cloned()
        .collect();
    html! {
        <section class="category" data-category={category.id()}>
            <h3>{ words.text(&format!("category-{category}")) }</h3>
            <p class="category-what">{ words.text(&format!("category-{category}-what")) }</p>
            <p class="category-count">
                { words.text_with("category-count", [("count", records.into())]) }
            </p>
            if !findings.is_empty() {
                <ul>
                    for finding in findings {
                        <FindingShown {finding} />
                    }
                </ul>
            }
        </section>
    }
}

fn frozen(words: &Translator, record: &FrozenRecord) -> String {
    words.text_with(
        "package-frozen-line",
        [
            ("form", words.text(&format!("form-{}", record.form)).into()),
            (
                "keeper",
                words.text(&format!("keeper-{}", record.keeper)).into(),
            ),
            ("day", record.from.0.into()),
            ("count", record.size.into()),
            ("digest", record.sha256.as_str().into()),
        ],
    )
}

fn bytes(package: &Package) -> usize {
    let records = package.records.iter().filter(|record| !record.is_key);
    records.map(|record| record.bytes.len()).sum()
}

#[derive(Properties, PartialEq)]
struct DownloadProps {
    answered: Rc<Answered>,
    desk: RequestHandle,
}

/// The package as a file.
#[component]
fn Download(props: &DownloadProps) -> Html {
    let words = use_words();
    let onclick = {
        let (answered, words) = (props.answered.clone(), words.clone());
        props.desk.ask.reform(move |_: MouseEvent| {
            let headline = package_headline(&words, &answered.package);
            let readme = words.text_with("package-readme", [("headline", headline.into())]);
            DeskQuestion::Archive((*answered).clone(), readme)
        })
    };
    let said = props.desk.saved.map(|saved| {
        words.text(if saved {
            "package-saved"
        } else {
            "package-not-saved"
        })
    });
    html! {
        <div class="package-download">
            <button type="button" id="download" class="btn" {onclick}>
                { words.text("package-download") }
            </button>
            <p>{ words.text("package-download-says") }</p>
            <p id="download-said" role="status">{ said }</p>
        </div>
    }
}
