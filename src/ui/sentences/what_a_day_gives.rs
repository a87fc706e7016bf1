//! What an event on one day comes to, in sentences made from counts.

use crate::content::Translator;
use crate::party::{Day, Event};
use crate::view::{DayFinding, Tally, Timeline};

/// What `event` on `day` comes to.
pub fn what_a_day_gives(
    words: &Translator,
    timeline: &Timeline,
    event: Event,
    finding: &DayFinding,
    day: Day,
) -> Vec<String> {
    let counted = |id: &str, count: usize| words.text_with(id, [("count", count.into())]);
    let tally = |id: &str, tally: Tally| {
        let counts = [("count", tally.count.into()), ("opened", tally.open.into())];
        words.text_with(id, counts)
    };
    let mut said = vec![tally("time-before", finding.before)];
    if finding.that_day.count > 0 {
        said.push(tally("time-that-day", finding.that_day));
    }
    said.push(tally("time-after", finding.after));
    let from_history =
        finding.before.from_history + finding.that_day.from_history + finding.after.from_history;
    if from_history > 0 {
        said.push(counted("time-history", from_history));
    }
    if let Some(keys) = timeline.keys_of_day(event, day) {
        for (id, count) in [
            ("time-keys-back", keys.back),
            ("time-forward-secrecy", keys.forgotten),
            ("time-keys-ahead", keys.ahead),
            ("time-healing", keys.healed),
        ] {
            if count > 0 {
                said.push(counted(id, count));
            }
        }
    }
    said
}
