//! Rows of choices in which every two choices meet at least once.
//!
//! Most faults need one or two circumstances to come together. All pairs fit
//! into far fewer rows than all combinations do.

use std::collections::BTreeSet;

/// A choice: of which question, and which answer.
type Choice = (usize, usize);

/// Rows with one answer to each question, where question `n` has `answers[n]`
/// of them; every two answers to two questions share a row.
pub fn rows(answers: &[usize]) -> Vec<Vec<usize>> {
    let mut open = pairs(answers);
    let mut rows = Vec::new();
    while let Some(&((first, a), (second, b))) = open.iter().next() {
        let mut row: Vec<Option<usize>> = vec![None; answers.len()];
        row[first] = Some(a);
        row[second] = Some(b);
        for question in 0..answers.len() {
            if row[question].is_none() {
                row[question] = (0..answers[question]).max_by_key(|&answer| {
                    (
                        gain(&open, &row, (question, answer)),
                        answers[question] - answer,
                    )
                });
            }
        }
        let row: Vec<usize> = row.into_iter().map(Option::unwrap_or_default).collect();
        for pair in met(&row) {
            open.remove(&pair);
        }
        rows.push(row);
    }
    rows
}

/// How many open pairs this choice would close.
fn gain(open: &BTreeSet<(Choice, Choice)>, row: &[Option<usize>], choice: Choice) -> usize {
    row.iter()
        .enumerate()
        .filter_map(|(question, answer)| answer.map(|answer| (question, answer)))
        .filter(|other| open.contains(&(choice.min(*other), choice.max(*other))))
        .count()
}

/// Every two choices that can meet.
fn pairs(answers: &[usize]) -> BTreeSet<(Choice, Choice)> {
    let choices: Vec<Choice> = (0..answers.len())
        .flat_map(|question| (0..answers[question]).map(move |answer| (question, answer)))
        .collect();
    let mut pairs = BTreeSet::new();
    for &one in &choices {
        for &other in &choices {
            if one.0 < other.0 {
                pairs.insert((one, other));
            }
        }
    }
    pairs
}

/// Every two choices that do meet in a row.
fn met(row: &[usize]) -> impl Iterator<Item = (Choice, Choice)> + '_ {
    (0..row.len()).flat_map(move |one| {
        (one + 1..row.len()).map(move |other| ((one, row[one]), (other, row[other])))
    })
}

#[cfg(test)]
mod tests {
    use super::{met, pairs, rows};

    #[test]
    fn every_two_choices_meet() {
        for answers in [
            vec![7, 4, 2, 2, 5],
            vec![1, 4, 2, 2, 5],
            vec![2, 2],
            vec![3, 1, 3],
        ] {
            let mut open = pairs(&answers);
            for row in rows(&answers) {
                for (question, answer) in row.iter().enumerate() {
                    assert!(*answer < answers[question]);
                }
                for pair in met(&row) {
                    open.remove(&pair);
                }
            }
            assert!(open.is_empty(), "{answers:?}: {open:?}");
        }
    }

    #[test]
    fn there_are_hardly_more_rows_than_there_must_be() {
        // Two questions with seven and five answers need thirty-five.
        let needed = rows(&[7, 4, 2, 2, 5]).len();
        assert!((35..=42).contains(&needed), "{needed}");
    }
}
