//! What is told of many times taken.

/// Prints a median and what lies around it.
pub fn tell(what: &str, mut times: Vec<f64>) {
    times.sort_by(f64::total_cmp);
    let at = |part: usize| times.get(times.len() * part / 4).or(times.last());
    if let (Some(least), Some(median), Some(most)) = (times.first(), at(2), times.last()) {
        let upper = at(3).unwrap_or(most);
        println!(
            "{what}: median {median:.0} ms, three quarters below {upper:.0} ({least:.0} to {most:.0}, {} times)",
            times.len()
        );
    }
}
