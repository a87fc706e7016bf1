//! What everything rests on: the works that are cited, the words that are explained,
//! and what the model leaves out.

use yew::prelude::*;

use super::{Glossary, ModelLimits, Prose, SafeguardingNote, SourceList};
use crate::content::catalogue;
use crate::ui::translation::use_words;

/// How well we know what a source says, the surest first: the middle of a
/// `certainty-…` message.
pub const CERTAINTIES: [&str; 4] = ["seen", "secondary", "unopened", "memory"];

/// The page.
#[component]
pub fn SourcesPage() -> Html {
    let words = use_words();
    let parts = [
        ("sources-list-title", "sources-list"),
        ("sources-words-title", "sources-words"),
        ("sources-limits-title", "sources-limits"),
    ];
    html! {
        <section class="sources" aria-labelledby="headline">
            <header>
                <h1 id="headline" tabindex="-1">{ words.text("sources-title") }</h1>
                <p>{ words.text("sources-intro") }</p>
                // Places on this page, which need no program.
                <ul class="sources-parts">
                    for (title, place) in parts {
                        <li><a href={format!("#{place}")}>{ words.text(title) }</a></li>
                    }
                </ul>
                <SafeguardingNote />
            </header>
            <section class="sect" aria-labelledby="sources-list">
                <header>
                    <h2 id="sources-list" tabindex="-1">{ words.text("sources-list-title") }</h2>
                    <p><Prose id="sources-list-intro" /></p>
                    <p class="sources-seen">
                        {
                            words.text_with(
                                "design-page-last-seen",
                                [("date", words.date(catalogue::LAST_SEEN).into())],
                            )
                        }
                    </p>
                </header>
                <h3>{ words.text("sources-certainty-title") }</h3>
                <dl class="sources-certainties">
                    for certainty in CERTAINTIES {
                        <div>
                            <dt>{ words.text(&format!("certainty-{certainty}-name")) }</dt>
                            <dd>
                                { words.text(&format!("certainty-{certainty}")) }
                                { " " }
                                <Prose id={format!("certainty-{certainty}-means")} />
                            </dd>
                        </div>
                    }
                </dl>
                <SourceList />
            </section>
            <section class="sect" aria-labelledby="sources-words">
                <header>
                    <h2 id="sources-words" tabindex="-1">{ words.text("sources-words-title") }</h2>
                    <p>{ words.text("sources-words-intro") }</p>
                </header>
                <Glossary />
            </section>
            <section class="sect" aria-labelledby="sources-limits">
                <header>
                    <h2 id="sources-limits" tabindex="-1">
                        { words.text("sources-limits-title") }
                    </h2>
                    <p>{ words.text("sources-limits-intro") }</p>
                </header>
                <ModelLimits />
            </section>
        </section>
    }
}
