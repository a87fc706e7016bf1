//! One design: what it is, who proposed it and where, how it works on the
//! reader's own message, who gains and who loses sight by it, what is said for
//! and against it, and what our model of it leaves out.

use yew::prelude::*;

use super::design_switch::groups;
use super::{
    CitedWorks, KeySearchSection, PageLink, Prose, SafeguardingNote, SightTable, WalkSection,
    WorkaroundsSection,
};
use crate::content::catalogue::{self, Entry, Statement};
use crate::design::Design;
use crate::mechanism::Mechanism;
use crate::ui::address::{Link, Step};
use crate::ui::route::Route;
use crate::ui::runs::Sheets;
use crate::ui::sentences::design_name;
use crate::ui::translation::use_words;
use crate::ui::whereabouts::use_whereabouts;

/// What the page is about.
#[derive(Properties, PartialEq)]
pub struct DesignPageProps {
    /// The design.
    pub design: Design,
    /// The runs there are.
    pub sheets: Sheets,
}

/// The page of one design.
#[component]
pub fn DesignPage(props: &DesignPageProps) -> Html {
    let words = use_words();
    let here = use_whereabouts();
    let design = props.design;
    let slug = design.slug();
    let entry = catalogue::entry(design.id());
    let own = |part: &str| format!("design-{slug}-{part}");
    let rests_on = |of: fn(&Entry) -> Statement| match entry.map(of) {
        Some(Statement { sources, certainty }) => html! {
            <>
                <p class="design-page-certainty">
                    { words.text(&format!("certainty-{certainty}")) }
                </p>
                <CitedWorks
                    works={
                        let ids = sources.iter().copied();
                        ids.filter_map(catalogue::source).collect::<Vec<_>>()
                    }
                />
            </>
        },
        None => html! {},
    };
    // The drawing, with its answers.
    let drawn = Link {
        step: Step::Open,
        design,
        ..here.link.clone()
    };
    // Its mechanisms, to be changed.
    let built = Link {
        mechanisms: design.mechanisms(),
        ..here.link.clone()
    };
    html! {
        <article class="design-page" aria-labelledby="headline">
            <header>
                <p class="design-page-group">
                    { match design.group() {
                            Some(group) => words.text(&format!("group-{}", group.id())),
                            None => String::new(),
                        } }
                </p>
                <h1 id="headline" tabindex="-1">{ design_name(&words, design) }</h1>
                <p class="design-page-line">{ words.text(&own("line")) }</p>
                <ul class="design-page-ways">
                    <li>
                        <PageLink to={Route::Home} link={drawn}>
                            { words.text("design-page-run") }
                        </PageLink>
                    </li>
                    <li>
                        <PageLink to={Route::Compare}>
                            { words.text("design-page-compare") }
                        </PageLink>
                    </li>
                    <li>
                        <PageLink to={Route::Build} link={built}>
                            { words.text("build-from-this") }
                        </PageLink>
                    </li>
                </ul>
                if entry.is_some_and(|entry| entry.safeguarding) {
                    <SafeguardingNote />
                }
            </header>
            <section class="sect" aria-labelledby="what-title">
                <header><h2 id="what-title">{ words.text("design-page-what") }</h2></header>
                <p class="design-page-prose"><Prose id={own("what")} /></p>
            </section>
            <section class="sect" aria-labelledby="proposed-title">
                <header>
                    <h2 id="proposed-title">{ words.text("design-page-proposed") }</h2>
                </header>
                <p class="design-page-prose"><Prose id={own("proposed")} /></p>
                { rests_on(|entry| entry.proposed) }
            </section>
            <WalkSection sheet={props.sheets.of(design).cloned()} message={here.message} />
            if design.has(Mechanism::ShortKeys) {
                <KeySearchSection />
            }
            <SightTable {design} sheets={props.sheets.clone()} />
            <WorkaroundsSection {design} sheet={props.sheets.of(design).cloned()} />
            <section class="sect" aria-labelledby="opinions-title">
                <header>
                    <h2 id="opinions-title">{ words.text("design-page-opinions-title") }</h2>
                    <p>{ words.text("design-page-opinions") }</p>
                </header>
                <div class="design-page-sides">
                    <section aria-labelledby="for-title">
                        <h3 id="for-title">{ words.text("design-page-for") }</h3>
                        <p class="design-page-prose"><Prose id={own("for")} /></p>
                        { rests_on(|entry| entry.in_favour) }
                    </section>
                    <section aria-labelledby="against-title">
                        <h3 id="against-title">{ words.text("design-page-against") }</h3>
                        <p class="design-page-prose"><Prose id={own("against")} /></p>
                        { rests_on(|entry| entry.against) }
                    </section>
                </div>
            </section>
            <section class="sect" aria-labelledby="leaves-out-title">
                <header>
                    <h2 id="leaves-out-title">{ words.text("design-page-leaves-out") }</h2>
                </header>
                <p class="design-page-prose"><Prose id={own("leaves-out")} /></p>
            </section>
            <section class="sect" aria-labelledby="sources-title">
                <header><h2 id="sources-title">{ words.text("design-page-sources") }</h2></header>
                <CitedWorks works={entry.map(Entry::cited).unwrap_or_default()} whole={true} />
                <p class="design-page-certainty">
                    {
                        words.text_with(
                            "design-page-last-seen",
                            [("date", words.date(catalogue::LAST_SEEN).into())],
                        )
                    }
                </p>
            </section>
            <nav class="sect design-page-others" aria-labelledby="others-title">
                <header><h2 id="others-title">{ words.text("design-page-others") }</h2></header>
                <div class="design-page-groups">
                    for (group, designs) in groups() {
                        <div>
                            <h3>{ words.text(&format!("group-{}", group.id())) }</h3>
                            <ul>
                                for other in designs {
                                    <li>
                                        <PageLink
                                            to={Route::Design(other)}
                                            current={(other == design).then_some("page")}
                                        >
                                            { design_name(&words, other) }
                                        </PageLink>
                                    </li>
                                }
                            </ul>
                        </div>
                    }
                </div>
            </nav>
        </article>
    }
}
