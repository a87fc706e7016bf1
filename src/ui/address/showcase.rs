//! The three frames of the page of examples, `embeds/`.

use super::{Link, Part, Step};
use crate::design::Design;
use crate::party::Vantage;
use crate::ui::state::Drawer;

/// The frames, by the name the page of examples knows them by.
pub fn frames() -> [(&'static str, Link); 3] {
    let frame = |kept: &[Part]| Link {
        embed: true,
        hide: Part::ALL
            .into_iter()
            .filter(|part| !kept.contains(part))
            .collect(),
        ..Link::default()
    };
    [
        (
            "first",
            Link {
                step: Step::Open,
                design: Design::Transport,
                ..frame(&[Part::DrawingWords])
            },
        ),
        ("second", frame(&[Part::Prediction, Part::Designs])),
        (
            "third",
            Link {
                step: Step::Open,
                design: Design::Escrow,
                vantage: Some(Vantage::PoliceNotice),
                open: vec![(Vantage::PoliceNotice, Drawer::Why)],
                ..frame(&[Part::Parties])
            },
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::frames;
    use crate::ui::address::Reading;

    #[test]
    fn every_frame_is_a_link_that_reads_back() {
        for (name, link) in frames() {
            let text = link.to_string();
            let reading = Reading::of(text.trim_start_matches('#'));
            assert_eq!(reading.link, link, "{name}");
            assert!(reading.unread.is_empty());
        }
    }
}
