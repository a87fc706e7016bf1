//! Slips and outlines as SVG.
//!
//! A slip is an inner `svg`, which clips without an id. When a place changes
//! from open to sealed or back, Yew makes a new node and CSS plays: the sealed
//! slip slides over the words, or off them.

use yew::prelude::*;

use super::drawing::{Content, Frame, FrameKind, Slip};
use super::shape::Area;
use super::text_view::{number, run, runs, texture};
use crate::view::Place;

/// What lies at a place.
pub fn slip(slip: &Slip) -> Html {
    let Area { x, y, w, h } = slip.area;
    let view_box = format!("{} {} {} {}", number(x), number(y), number(w), number(h));
    let (kind, body) = match &slip.content {
        Content::Words { lines, more } => (
            "words",
            html! {
                <>
                    { sheet("scene-lit", slip.area, 0.0) }
                    { runs(&slip.heading) }
                    { runs(lines) }
                    { for more.as_ref().map(run) }
                    { for was_ever_sealed(slip.place).then(|| sheet("scene-seal scene-uncover", slip.area, 0.75)) }
                </>
            },
        ),
        Content::Sealed(weave) => (
            "sealed",
            html! {
                <>
                    // Smaller than its cover: no edge of it shows round the seal.
                    { sheet("scene-lit scene-covered", slip.area, 2.5) }
                    <g class="scene-cover">
                        { sheet("scene-seal", slip.area, 0.75) }
                        { runs(&slip.heading) }
                        { texture(weave) }
                    </g>
                </>
            },
        ),
        Content::Empty(lines) | Content::Veiled(lines) => (
            "empty",
            html! {
                <>
                    { sheet("scene-blank", slip.area, 1.0) }
                    { runs(&slip.heading) }
                    { runs(lines) }
                </>
            },
        ),
    };
    html! {
        <svg key={format!("{}-{kind}", slip.place.id())} class={classes!("scene-slip", format!("is-{kind}"))}
            x={number(x)} y={number(y)} width={number(w)} height={number(h)} viewBox={view_box}>
            { body }
        </svg>
    }
}

/// A phone shows its owner's words under every design: there is nothing to uncover.
const fn was_ever_sealed(place: Place) -> bool {
    !matches!(place, Place::AnaPhone | Place::BenPhone)
}

/// An outline; a phone has its camera.
pub fn frame(frame: &Frame) -> Html {
    match frame.kind {
        FrameKind::Phone => html! {
            <g>
                { outline("scene-frame", frame.area, "20") }
                <circle class="scene-camera" cx={number(frame.area.centre().x)} cy={number(frame.area.y + 13.0)} r="2.5" />
            </g>
        },
        FrameKind::Machine => outline("scene-frame", frame.area, "2"),
        FrameKind::Side => outline("scene-frame scene-side", frame.area, "5"),
    }
}

fn outline(class: &'static str, area: Area, radius: &'static str) -> Html {
    html! {
        <rect class={class} x={number(area.x)} y={number(area.y)} width={number(area.w)}
            height={number(area.h)} rx={radius} />
    }
}

fn sheet(class: &'static str, area: Area, inset: f64) -> Html {
    let area = area.inset(inset);
    html! {
        <rect class={class} x={number(area.x)} y={number(area.y)} width={number(area.w)} height={number(area.h)} />
    }
}
