//! Designs compared: any two of them by what differs, and all of them in the table.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::design_switch::groups;
use super::{DifferenceList, PageLink, Tabled, designs_table};
use crate::design::Design;
use crate::ui::hooks::use_act;
use crate::ui::rival::Rival;
use crate::ui::route::Route;
use crate::ui::runs::Sheets;
use crate::ui::sentences::{design_line, design_name};
use crate::ui::state::{Action, State};
use crate::ui::translation::use_words;
use crate::ui::whereabouts::use_whereabouts;

/// What is compared.
#[derive(Properties, PartialEq)]
pub struct ComparePageProps {
    /// What the reader has decided.
    pub state: State,
    /// The runs there are.
    pub sheets: Sheets,
}

/// Designs compared.
#[component]
pub fn ComparePage(props: &ComparePageProps) -> Html {
    let words = use_words();
    let act = use_act();
    let (first, second) = (props.state.design, props.state.rival());
    let pair = props
        .sheets
        .of(first)
        .zip(second.and_then(|second| props.sheets.of(second)));
    let own = Design::of(props.state.own);
    let differences = if second.is_none() {
        html! {
            <p>
                { words.text("compare-own-clash") }{ " " }
                <PageLink to={Route::Build}>{ words.text("compare-own-mend") }</PageLink>
            </p>
        }
    } else if second == Some(first) {
        html! { <p>{ words.text("compare-same") }</p> }
    } else if let Some((one, other)) = pair {
        html! { <DifferenceList first={one.clone()} second={other.clone()} /> }
    } else {
        html! { <p data-waiting="true">{ words.text("compare-running") }</p> }
    };
    let here = use_whereabouts();
    let table = Tabled {
        everyone: props.state.everyone,
        from: Some(&here.link),
        ..Tabled::of(&props.sheets, first, props.state.fact)
    };
    html! {
        <>
            <section class="compare" aria-labelledby="headline">
                <header>
                    <h1 id="headline" tabindex="-1">{ words.text("compare-title") }</h1>
                    <p>{ words.text("compare-intro") }</p>
                </header>
                <div class="compare-pair" role="group" aria-label={words.text("compare-choose")}>
                    <Choice
                        id="compare-first"
                        label={words.text("compare-first")}
                        design={first}
                        on_choose={act.reform(Action::PickDesign)}
                    />
                    <button
                        type="button"
                        id="compare-swap"
                        class="btn btn-small"
                        disabled={props.state.against == Rival::Own}
                        onclick={act.reform(|_| Action::Swap)}
                    >
                        { words.text("compare-swap") }
                    </button>
                    <Choice
                        id="compare-second"
                        label={words.text("compare-second")}
                        design={second.unwrap_or(own)}
                        own={Some(own)}
                        on_choose={act.reform(|design: Design| Action::CompareWith(design.into()))}
                    />
                </div>
                <section id="differences" aria-labelledby="differences-title">
                    <h2 id="differences-title">{ words.text("compare-differences") }</h2>
                    { differences }
                </section>
            </section>
            { designs_table(&words, &act, table) }
        </>
    }
}

/// A choice among all designs.
#[derive(Properties, PartialEq)]
pub struct ChoiceProps {
    /// The id of the menu.
    pub id: AttrValue,
    /// What is chosen.
    pub label: AttrValue,
    /// The design chosen.
    pub design: Design,
    /// What the reader built, where that can be chosen too.
    #[prop_or_default]
    pub own: Option<Design>,
    /// Takes another.
    pub on_choose: Callback<Design>,
}

/// A menu of all designs, and the way to the page of the one chosen.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let words = use_words();
    let own = props.own.filter(|own| matches!(own, Design::Own(_)));
    let given = (props.on_choose.clone(), own);
    let onchange = use_callback(given, |event: Event, (on_choose, own)| {
        let chosen = event
            .target_dyn_into::<HtmlSelectElement>()
            .and_then(|menu| match menu.value().as_str() {
                Rival::OWN => *own,
                preset => preset.parse().ok(),
            });
        if let Some(design) = chosen {
            on_choose.emit(design);
        }
    });
    html! {
        <div class="compare-choice">
            <label for={props.id.clone()}>{ &props.label }</label>
            <select id={props.id.clone()} {onchange}>
                if let Some(own) = own {
                    <option value={own.id()} selected={own == props.design}>
                        { design_name(&words, own) }
                    </option>
                }
                for (group, designs) in groups() {
                    <optgroup label={words.text(&format!("group-{}", group.id()))}>
                        for design in designs {
                            <option value={design.id()} selected={design == props.design}>
                                { design_name(&words, design) }
                            </option>
                        }
                    </optgroup>
                }
            </select>
            <p class="compare-line">
                { design_line(&words, props.design) }{ " " }
                if matches!(props.design, Design::Own(_)) {
                    <PageLink to={Route::Build}>{ words.text("compare-own-change") }</PageLink>
                } else {
                    <PageLink to={Route::Design(props.design)}>
                        {
                            words.text_with(
                                "compare-page-of",
                                [("design", design_name(&words, props.design).into())],
                            )
                        }
                    </PageLink>
                    if props.own.is_some() && own.is_none() {
                        { " " }
                        <PageLink to={Route::Build}>{ words.text("compare-own-build") }</PageLink>
                    }
                }
            </p>
        </div>
    }
}
