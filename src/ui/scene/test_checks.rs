//! What must hold of any drawing; each check lists what breaks it.

use super::drawing::{Content, Drawing, KEY_SIZE, KeyGlyph};
use super::run::{Run, Voice};
use super::shape::Area;

/// Everything wrong with where things are in `drawing`.
pub fn misplaced(drawing: &Drawing) -> Vec<String> {
    [overlaps(drawing), strays(drawing), spills(drawing)].concat()
}

/// What lies on something else.
pub fn overlaps(drawing: &Drawing) -> Vec<String> {
    let eyes = drawing
        .eyes
        .iter()
        .map(|eye| (eye.vantage.to_string(), eye.hit));
    let captions = drawing
        .captions
        .iter()
        .map(|run| (run.text.clone(), run.area()));
    let slips = drawing
        .slips
        .iter()
        .map(|slip| (slip.place.id().to_owned(), slip.area));
    let boxes: Vec<(String, Area)> = eyes
        .chain(captions)
        .chain(slips)
        .map(|(name, area)| (name, a_little_less(area)))
        .collect();
    let mut found = Vec::new();
    for (index, (name, area)) in boxes.iter().enumerate() {
        for (other, there) in &boxes[index + 1..] {
            if area.overlaps(*there) {
                found.push(format!("{name} {area:?} on {other} {there:?}"));
            }
        }
    }
    for key in drawing.keys.iter().map(key_area) {
        let headings = drawing.slips.iter().flat_map(|slip| &slip.heading);
        for run in drawing.captions.iter().chain(headings) {
            if a_little_less(run.area()).overlaps(key) {
                found.push(format!("{run:?} on the key {key:?}"));
            }
        }
    }
    found
}

/// What leaves the sheet, or its eye.
pub fn strays(drawing: &Drawing) -> Vec<String> {
    let sheet = Area::new(-0.5, -0.5, drawing.width + 1.0, drawing.height + 1.0);
    let mut found = Vec::new();
    for eye in &drawing.eyes {
        if !sheet.holds(eye.hit) {
            found.push(format!("{} {:?} leaves the sheet", eye.vantage, eye.hit));
        }
        for run in &eye.label {
            if !eye.hit.holds(a_little_less(run.area())) {
                found.push(format!("{run:?} leaves {:?}", eye.hit));
            }
        }
    }
    let captions = drawing.captions.iter().map(|run| a_little_less(run.area()));
    let frames = drawing.frames.iter().map(|frame| frame.area);
    let points = drawing.paths.iter().flatten();
    let points = points.map(|point| Area::new(point.x, point.y, 0.0, 0.0));
    for area in captions.chain(frames).chain(points) {
        if !sheet.holds(area) {
            found.push(format!("{area:?} leaves the sheet"));
        }
    }
    found
}

/// What leaves its slip.
pub fn spills(drawing: &Drawing) -> Vec<String> {
    let mut found = Vec::new();
    for slip in &drawing.slips {
        let on_it = slip_runs(&slip.content).into_iter().chain(&slip.heading);
        for run in on_it {
            if !slip.area.holds(a_little_less(run.area())) {
                found.push(format!("{run:?} leaves {:?}", slip.area));
            }
        }
        if let Content::Sealed(weave) = &slip.content
            && weave.rows.is_empty()
        {
            found.push(format!("no bytes at {}", slip.place.id()));
        }
    }
    found
}

/// Every line the page itself says: the reader's own words are left out.
pub fn said(drawing: &Drawing) -> Vec<&Run> {
    let labels = drawing.eyes.iter().flat_map(|eye| &eye.label);
    let slips = drawing
        .slips
        .iter()
        .flat_map(|slip| slip_runs(&slip.content).into_iter().chain(&slip.heading));
    labels
        .chain(slips)
        .chain(&drawing.captions)
        .filter(|run| run.voice != Voice::Words)
        .collect()
}

fn slip_runs(content: &Content) -> Vec<&Run> {
    match content {
        Content::Words { lines, more } => lines.iter().chain(more).collect(),
        Content::Sealed(_) => Vec::new(),
        Content::Empty(lines) | Content::Veiled(lines) => lines.iter().collect(),
    }
}

fn key_area(key: &KeyGlyph) -> Area {
    Area::new(key.at.x, key.at.y - 4.5, KEY_SIZE.0, 9.0)
}

fn a_little_less(area: Area) -> Area {
    area.inset(0.6)
}
