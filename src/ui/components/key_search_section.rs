//! The key-search laboratory: a short key, really searched for in the browser,
//! and what the measured speed says of longer ones.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::content::Translator;
use crate::lab::key_search::{EXTRAPOLATED, FEWEST_BITS, Found, MOST_BITS, Span, Tried};
use crate::ui::hooks::{SearchStage, use_key_search};
use crate::ui::sentences::span;
use crate::ui::translation::use_words;
use crate::ui::whereabouts::use_whereabouts;

/// The length that is offered first: found in a moment, but not at once.
const OFFERED_BITS: u8 = 20;

/// Devices that search together, for the figures of many.
const MANY: u32 = 1_000_000;

/// The key-search laboratory.
#[component]
pub fn KeySearchSection() -> Html {
    let words = use_words();
    let message = use_whereabouts().message;
    let bits = use_state_eq(|| OFFERED_BITS);
    let search = use_key_search();
    let running = matches!(search.stage, SearchStage::Running(_));
    let oninput = {
        let bits = bits.setter();
        Callback::from(move |event: InputEvent| {
            let given = event
                .target_dyn_into::<HtmlInputElement>()
                .and_then(|range| range.value().parse().ok());
            if let Some(given) = given {
                bits.set(u8::clamp(given, FEWEST_BITS, MOST_BITS));
            }
        })
    };
    let onclick = {
        let (search, bits) = (search.clone(), *bits);
        Callback::from(move |_: MouseEvent| {
            if running {
                search.stop();
            } else {
                search.start(bits, &message);
            }
        })
    };
    let label = match search.stage {
        SearchStage::Idle | SearchStage::Failed => "search-start",
        SearchStage::Running(_) => "search-cancel",
        SearchStage::Found(..) | SearchStage::NotFound(_) | SearchStage::Stopped(_) => {
            "search-again"
        }
    };
    let possibilities = [("count", (1_u64 << *bits).into())];
    html! {
        <section id="search" class="sect" aria-labelledby="search-title">
            <header>
                <h2 id="search-title">{ words.text("search-title") }</h2>
                <p>{ words.text("search-intro") }</p>
            </header>
            <div class="search-bits">
                <label for="search-bits">{ words.text("search-bits") }</label>
                <input
                    type="range"
                    id="search-bits"
                    min={FEWEST_BITS.to_string()}
                    max={MOST_BITS.to_string()}
                    step="1"
                    value={bits.to_string()}
                    disabled={running}
                    aria-describedby="search-possibilities"
                    aria-valuetext={bits_words(&words, *bits)}
                    {oninput}
                />
                <output for="search-bits">{ bits_words(&words, *bits) }</output>
                <p id="search-possibilities">
                    { words.text_with("search-possibilities", possibilities) }
                </p>
                <p>{ words.text("search-double") }</p>
            </div>
            <button type="button" id="search-go" class="btn" {onclick}>
                { words.text(label) }
            </button>
            { search.stage.tried().map(|tried| progress(&words, tried, running)) }
            <div id="search-outcome" class="search-outcome" role="status">
                { outcome(&words, &search.stage) }
            </div>
            <p class="search-says">{ words.text("search-anyone") }</p>
            <h3>{ words.text("search-extrapolation-title") }</h3>
            { extrapolation(&words, search.stage.tried().and_then(|tried| tried.rate)) }
        </section>
    }
}

fn bits_words(words: &Translator, bits: u8) -> String {
    words.text_with("search-bits-value", [("count", bits.into())])
}

/// How far it is, and how fast.
fn progress(words: &Translator, now: Tried, running: bool) -> Html {
    let numbers = [("tried", now.tried.into()), ("total", now.total.into())];
    let left = now.rate.filter(|_| running).map(|rate| {
        let rest = Span::of_seconds((now.total - now.tried.min(now.total)) as f64 / rate);
        words.text_with("search-left", [("duration", span(words, rest).into())])
    });
    let rate = now
        .rate
        .map(|rate| words.text_with("search-rate", [("count", (rate as u64).into())]));
    html! {
        <div class="search-progress">
            <progress
                max={now.total.to_string()}
                value={now.tried.to_string()}
                aria-label={words.text("search-progress-label")}
            />
            <p>{ words.text_with("search-progress", numbers) }</p>
            if let Some(rate) = rate {
                <p>{ rate }</p>
            }
            if let Some(left) = left {
                <p>{ left }{ " " }{ words.text("search-background") }</p>
            }
        </div>
    }
}

/// What came of it.
fn outcome(words: &Translator, stage: &SearchStage) -> Html {
    match stage {
        SearchStage::Idle | SearchStage::Running(_) => Html::default(),
        SearchStage::Found(tried, found) => opened(words, *tried, found),
        SearchStage::NotFound(tried) => {
            let total = [("total", tried.total.into())];
            html! { <p>{ words.text_with("search-not-found", total) }</p> }
        }
        SearchStage::Stopped(tried) => {
            let numbers = [("tried", tried.tried.into()), ("total", tried.total.into())];
            html! { <p>{ words.text_with("search-cancelled", numbers) }</p> }
        }
        SearchStage::Failed => html! { <p>{ words.text("notice-failed") }</p> },
    }
}

fn opened(words: &Translator, tried: Tried, found: &Found) -> Html {
    let took = span(words, Span::of_seconds(tried.seconds));
    let said = [("tried", tried.tried.into()), ("duration", took.into())];
    let fingerprint: String = found
        .fingerprint
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    html! {
        <>
            <p>{ words.text_with("search-found", said) }</p>
            <p><q class="words" dir="auto">{ &found.message }</q></p>
            <p class="search-key">
                {
                    words.text_with(
                        "search-found-fingerprint",
                        [("fingerprint", fingerprint.into())],
                    )
                }
            </p>
        </>
    }
}

/// Longer keys, at the speed that was measured.
fn extrapolation(words: &Translator, rate: Option<f64>) -> Html {
    let Some(rate) = rate else {
        return html! { <p>{ words.text("search-extrapolation-none") }</p> };
    };
    let one = |bits: u8| {
        let took = span(words, Span::of_search(bits, rate, 1));
        let said = [("bits", bits.into()), ("duration", took.into())];
        words.text_with("search-extrapolation", said)
    };
    let many = |bits: u8| {
        let took = span(words, Span::of_search(bits, rate, MANY));
        words.text_with(
            "search-extrapolation-many",
            [
                ("bits", bits.into()),
                ("duration", took.into()),
                ("count", MANY.into()),
            ],
        )
    };
    html! {
        <>
            <ul class="search-longer">
                for bits in EXTRAPOLATED {
                    <li data-bits={bits.to_string()}>
                        <p>{ one(bits) }</p>
                        <p>{ many(bits) }</p>
                        <p class="search-says">{ words.text(&format!("search-bits-{bits}")) }</p>
                    </li>
                }
            </ul>
            <p class="search-says">{ words.text("search-extrapolation-says") }</p>
        </>
    }
}
