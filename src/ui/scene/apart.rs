//! Parties that have no place in a design: they stand apart, with nothing to look at.

use super::advance::Typeface;
use super::cast::Onlooker;
use super::drawing::Drawing;
use super::label::{Label, LabelStyle};
use super::layout::{EYE_RADIUS, eye};
use super::run::{Anchor, Voice, stack};
use super::shape::{Area, Point};
use super::text_fit::{LEADING, wrap};
use super::wide_sheet::WideSheet;
use super::wording::Wording;

/// Space an eye takes before its label.
const INDENT: f64 = 24.0;

/// Rows of them under a section drawing, from `top` on; gives the drawing's lower edge.
pub fn wide(
    apart: &[&Onlooker],
    sheet: &WideSheet,
    top: f64,
    words: &impl Wording,
    drawing: &mut Drawing,
) -> f64 {
    let columns = if sheet.short_names { 5 } else { 6 };
    let style = style(sheet.name, sheet.status, sheet.short_names);
    grid(
        apart,
        style,
        columns,
        (sheet.margin, sheet.width),
        top,
        words,
        drawing,
    )
}

/// A column of them under a plumb line.
pub fn tall(
    apart: &[&Onlooker],
    (left, right): (f64, f64),
    top: f64,
    words: &impl Wording,
    drawing: &mut Drawing,
) -> f64 {
    grid(
        apart,
        style(15.0, 13.5, false),
        2,
        (left, right),
        top,
        words,
        drawing,
    )
}

const fn style(name: f64, status: f64, short: bool) -> LabelStyle {
    LabelStyle {
        name,
        status,
        short,
        terse: short,
        most_lines: 5,
        anchor: Anchor::Left,
    }
}

fn grid(
    apart: &[&Onlooker],
    style: LabelStyle,
    columns: usize,
    (left, right): (f64, f64),
    top: f64,
    words: &impl Wording,
    drawing: &mut Drawing,
) -> f64 {
    if apart.is_empty() {
        return top;
    }
    let head = wrap(
        &words.apart(),
        Typeface::Sans,
        style.status,
        right - left - 8.0,
    );
    let mut y = top + 14.0 + head.len() as f64 * style.status * LEADING + 8.0;
    let at = Point::new(left + 4.0, top + 14.0 + style.status);
    drawing
        .captions
        .extend(stack(head, at, Anchor::Left, style.status, Voice::Place));
    let slot = (right - left) / columns as f64;
    for line in apart.chunks(columns) {
        let labels: Vec<Label> = line
            .iter()
            .map(|who| Label::new(who, style, slot - INDENT - 10.0))
            .collect();
        let height = labels.iter().map(Label::height).fold(40.0, f64::max);
        for (index, (who, label)) in line.iter().zip(&labels).enumerate() {
            let x = left + index as f64 * slot;
            let at = Point::new(x + 4.0 + EYE_RADIUS, y + 10.0 + EYE_RADIUS / 2.0);
            let said = label.said_of(who, Point::new(x + INDENT, y + 4.0));
            let hit = Area::new(x, y, INDENT + label.width() + 6.0, height + 6.0);
            drawing.eyes.push(eye(who, at, said, hit, None));
        }
        y += height + 14.0;
    }
    y
}
