//! Lines of text, key marks and hex texture as SVG.

use yew::prelude::*;

use super::direction::Direction;
use super::drawing::{Ground, KeyGlyph};
use super::hex_weave::Weave;
use super::run::{Anchor, Run, Voice};

/// One line.
pub fn run(run: &Run) -> Html {
    html! {
        <text class={voice_class(run.voice)} x={number(run.at.x)} y={number(run.at.y)}
            font-size={number(run.size)} text-anchor={svg_anchor(run)} direction={run.direction.id()}>
            { &run.text }
        </text>
    }
}

/// Several lines.
pub fn runs(lines: &[Run]) -> Html {
    lines.iter().map(run).collect()
}

/// A key.
pub fn key(glyph: &KeyGlyph) -> Html {
    let ground = match glyph.ground {
        Ground::Wall => "scene-key on-wall",
        Ground::Lit => "scene-key on-lit",
        Ground::Seal => "scene-key on-seal",
    };
    html! {
        <g class={ground}>
            <title>{ &glyph.title }</title>
            { key_shape(glyph.at.x, glyph.at.y) }
        </g>
    }
}

/// The outline of a key whose bow begins at (`x`, `y`).
pub fn key_shape(x: f64, y: f64) -> Html {
    let shaft = format!(
        "M{} {}h12.5M{} {}v5M{} {}v3.5",
        number(x + 9.0),
        number(y),
        number(x + 20.5),
        number(y),
        number(x + 16.0),
        number(y)
    );
    html! {
        <>
            <circle cx={number(x + 4.5)} cy={number(y)} r="4.5" />
            <path d={shaft} />
        </>
    }
}

/// Hex, three tones a row.
pub fn texture(weave: &Weave) -> Html {
    let tones = ["scene-hex tone-a", "scene-hex tone-b", "scene-hex tone-c"];
    let line = |(index, row): (usize, &[String; 3])| {
        let y = number(weave.y + index as f64 * weave.line_height);
        row.iter()
            .zip(tones)
            .map(|(text, tone)| {
                html! {
                    <text class={tone} x={number(weave.x)} y={y.clone()} direction="ltr"
                        font-size={number(weave.size)} textLength={number(weave.row_width)}>
                        { text }
                    </text>
                }
            })
            .collect::<Html>()
    };
    weave.rows.iter().enumerate().map(line).collect()
}

/// A coordinate, to a tenth of a unit.
pub fn number(value: f64) -> String {
    let tenths = (value * 10.0).round() / 10.0;
    // Negative zero would print as “-0”.
    (tenths + 0.0).to_string()
}

/// SVG counts “start” from where the text begins, which in Hebrew is its right end.
const fn svg_anchor(run: &Run) -> &'static str {
    match (run.anchor, run.direction) {
        (Anchor::Middle, _) => "middle",
        (Anchor::Left, Direction::Ltr) | (Anchor::Right, Direction::Rtl) => "start",
        (Anchor::Left, Direction::Rtl) | (Anchor::Right, Direction::Ltr) => "end",
    }
}

const fn voice_class(voice: Voice) -> &'static str {
    match voice {
        Voice::Name => "scene-name",
        Voice::Status => "scene-status",
        Voice::Place => "scene-place",
        Voice::Note => "scene-note",
        Voice::Words => "scene-words",
    }
}
