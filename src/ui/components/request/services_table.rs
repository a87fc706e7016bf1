//! What real services return, as published or reported: the one part of the page
//! that is not run.

use yew::prelude::*;

use crate::content::Translator;
use crate::content::catalogue::{self, LAST_SEEN, Source, Statement};
use crate::content::services::{self, CHART, COLUMNS, Change, Service};
use crate::ui::components::{CitedWorks, Prose};
use crate::ui::translation::use_words;

/// What the chart allows one to say in general: ends of `services-general-…` messages.
const IN_GENERAL: [&str; 3] = ["separate", "logs", "policy"];

/// What real services return.
#[component]
pub fn ServicesTable() -> Html {
    let words = use_words();
    let changed: Vec<(&Service, &Change)> = services::all()
        .flat_map(|service| service.changes.iter().map(move |change| (service, change)))
        .collect();
    html! {
        <section class="sect" aria-labelledby="services-title">
            <header>
                <h2 id="services-title">{ words.text("services-title") }</h2>
                <p><Prose id="services-intro" /></p>
            </header>
            <p class="request-note">
                { words.text_with("services-chart", [
                    ("made", CHART.made.into()),
                    ("as-of", CHART.as_of.into()),
                ]) }
                { ". " }
                { words.text_with("services-chart-published", [
                    ("published", CHART.published.into()),
                ]) }
            </p>
            <div
                class="table-scroll"
                role="region"
                aria-label={words.text("services-region")}
                tabindex="0"
            >
                <table class="services">
                    <caption class="vh">
                        { words.text_with("services-chart", [
                            ("made", CHART.made.into()),
                            ("as-of", CHART.as_of.into()),
                        ]) }
                    </caption>
                    <thead>
                        <tr>
                            <th scope="col">{ words.text("services-service") }</th>
                            <th scope="col">{ words.text("services-end-to-end") }</th>
                            for column in COLUMNS {
                                <th scope="col">
                                    { words.text(&format!("services-column-{column}")) }
                                </th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for service in services::all().filter(|service| !service.cells.is_empty()) {
                            { row(&words, service) }
                        }
                    </tbody>
                </table>
            </div>
            <h3>{ words.text("services-changes") }</h3>
            <ul class="service-changes">
                for (service, change) in changed {
                    <li data-service={service.id}>
                        <p>
                            <b>{ service.name }</b>
                            { ", " }
                            <time datetime={change.date}>{ change.date }</time>
                            { ", " }
                            { words.text(&format!("services-how-{}", change.how)) }
                        </p>
                        <p>{ words.text(&format!("service-{}-{}", service.id, change.id)) }</p>
                        <p class="request-sure">
                            { words.text(&format!("certainty-{}", change.statement.certainty)) }
                        </p>
                        <CitedWorks works={works(&[change.statement])} />
                    </li>
                }
            </ul>
            <h3>{ words.text("services-general-title") }</h3>
            <ul class="request-points">
                for point in IN_GENERAL {
                    <li><Prose id={format!("services-general-{point}")} /></li>
                }
            </ul>
            <p class="request-sure">
                { words.text_with("services-last-seen", [("date", words.date(LAST_SEEN).into())]) }
            </p>
            <CitedWorks works={works(&of_the_chart())} whole={true} />
        </section>
    }
}

fn row(words: &Translator, service: &'static Service) -> Html {
    let by_default = service
        .end_to_end
        .map(|value| words.text(&format!("service-end-to-end-{value}")));
    html! {
        <tr data-service={service.id}>
            <th scope="row">{ service.name }</th>
            <td>{ by_default }</td>
            for column in COLUMNS {
                if let Some(cell) = service.cell(column) {
                    <td>
                        { words.text(&format!("service-{}-{column}", service.id)) }
                        { " " }
                        <small>
                            { words.text(&format!("services-short-{}", cell.statement.certainty)) }
                        </small>
                    </td>
                } else {
                    <td class="services-silent">
                        <span aria-hidden="true">{ "–" }</span>
                        <span class="vh">{ words.text("services-not-said") }</span>
                    </td>
                }
            }
        </tr>
    }
}

/// What the chart rests on, as a whole and cell by cell.
fn of_the_chart() -> Vec<Statement> {
    let cells = services::all().flat_map(|service| service.cells);
    let statements = cells.map(|cell| cell.statement);
    std::iter::once(CHART.statement).chain(statements).collect()
}

/// The works behind some statements, once each.
fn works(statements: &[Statement]) -> Vec<&'static Source> {
    let mut works: Vec<&'static Source> = Vec::new();
    let ids = statements.iter().flat_map(|statement| statement.sources);
    for work in ids.filter_map(|id| catalogue::source(id)) {
        if !works.contains(&work) {
            works.push(work);
        }
    }
    works
}
