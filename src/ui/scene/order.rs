//! Putting the things of a row in order.
//!
//! A row of the drawing has eighteen things at most. The standard sort is made
//! for long lists and is compiled anew for each type; three of those weighed
//! more in the page's download than a layout module.

/// Moves things into the order of their keys; equals stay as they were.
pub fn put_in_order<T, K: PartialOrd>(row: &mut Vec<T>, key: impl Fn(&T) -> K) {
    let mut ordered: Vec<T> = Vec::with_capacity(row.len());
    for thing in row.drain(..) {
        let place = ordered.partition_point(|other| key(other) <= key(&thing));
        ordered.insert(place, thing);
    }
    *row = ordered;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_decide_and_equals_stay_as_they_were() {
        let mut row = vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd'), (0, 'e')];
        put_in_order(&mut row, |(key, _)| *key);
        let order: String = row.iter().map(|(_, name)| name).collect();
        assert_eq!(order, "ebdac");
    }
}
