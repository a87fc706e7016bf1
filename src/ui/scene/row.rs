//! Labels along a line: each as near as can be to where it wants to stand, none over another.
//!
//! Minimise Σ(xᵢ − dᵢ)² subject to xᵢ₊₁ − xᵢ ≥ sᵢ. With yᵢ = xᵢ − Σsⱼ (j < i) that
//! is isotonic regression, solved by pooling adjacent violators; clamping the
//! pooled values keeps the row inside its bounds.

/// A label on the line: where its middle wants to be, and how long it is.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    /// Where its middle would like to be.
    pub middle: f64,
    /// Its length along the line.
    pub length: f64,
}

/// Middles for `wishes`, in their order, at least `gap` apart, within `from..to` when they fit there.
pub fn settle(wishes: &[Wish], gap: f64, from: f64, to: f64) -> Vec<f64> {
    let offsets = offsets(wishes, gap);
    let pooled = pool(
        wishes
            .iter()
            .zip(&offsets)
            .map(|(wish, offset)| wish.middle - offset),
    );
    let lowest = wishes.first().map_or(from, |wish| from + wish.length / 2.0);
    let highest = wishes
        .last()
        .zip(offsets.last())
        .map_or(to, |(wish, offset)| to - wish.length / 2.0 - offset);
    pooled
        .iter()
        .zip(&offsets)
        .map(|(value, offset)| value.min(highest).max(lowest) + offset)
        .collect()
}

/// The length `wishes` take together, gaps included.
pub fn total(wishes: &[Wish], gap: f64) -> f64 {
    let gaps = wishes.len().saturating_sub(1) as f64 * gap;
    wishes.iter().map(|wish| wish.length).sum::<f64>() + gaps
}

fn offsets(wishes: &[Wish], gap: f64) -> Vec<f64> {
    let mut reached = 0.0;
    let mut before: Option<f64> = None;
    wishes
        .iter()
        .map(|wish| {
            if let Some(length) = before.replace(wish.length) {
                reached += f64::midpoint(length, wish.length) + gap;
            }
            reached
        })
        .collect()
}

/// Pools adjacent violators: the closest non-decreasing sequence.
fn pool(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut blocks: Vec<(f64, usize)> = Vec::new();
    for value in values {
        let mut block = (value, 1);
        while let Some(&(mean, count)) = blocks.last() {
            if mean <= block.0 {
                break;
            }
            blocks.pop();
            let together = count + block.1;
            let sum = mean * count as f64 + block.0 * block.1 as f64;
            block = (sum / together as f64, together);
        }
        blocks.push(block);
    }
    blocks
        .into_iter()
        .flat_map(|(mean, count)| std::iter::repeat_n(mean, count))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn labels_with_room_stand_where_they_wish() {
        let wishes = [10.0, 50.0].map(|middle| Wish {
            middle,
            length: 10.0,
        });
        assert_eq!(settle(&wishes, 4.0, 0.0, 100.0), [10.0, 50.0]);
    }

    #[test]
    fn two_labels_with_one_wish_share_the_way() {
        let wishes = [50.0, 50.0].map(|middle| Wish {
            middle,
            length: 10.0,
        });
        assert_eq!(settle(&wishes, 4.0, 0.0, 100.0), [43.0, 57.0]);
    }

    proptest! {
        #[test]
        fn no_two_overlap_and_none_leaves(
            asked in prop::collection::vec((0.0..1000.0_f64, 10.0..100.0_f64), 1..9),
        ) {
            let wishes: Vec<Wish> = asked
                .into_iter()
                .map(|(middle, length)| Wish { middle, length })
                .collect();
            let middles = settle(&wishes, 8.0, 0.0, 1000.0);
            let ends: Vec<(f64, f64)> = middles
                .iter()
                .zip(&wishes)
                .map(|(middle, wish)| (middle - wish.length / 2.0, middle + wish.length / 2.0))
                .collect();
            for pair in ends.windows(2) {
                prop_assert!(pair[1].0 - pair[0].1 >= 8.0 - 1e-6);
            }
            prop_assert!(ends.iter().all(|(start, end)| *start >= -1e-6 && *end <= 1000.0 + 1e-6));
        }
    }
}
