//! Long walks over many pages, shared by two readers with a browser each: one alone waits
//! for its page half of the time, and leaves most of a machine with two cores idle.

use std::future::Future;

use anyhow::Result;

/// What two readers found, who took the things to look at in turn.
///
/// # Errors
/// The first thing that either could not do.
pub async fn by_two<T, F>(things: Vec<T>, look: impl Fn(Vec<T>) -> F) -> Result<Vec<String>>
where
    F: Future<Output = Result<Vec<String>>>,
{
    let (mut one, mut other) = (Vec::new(), Vec::new());
    for (turn, thing) in things.into_iter().enumerate() {
        let whose = if turn % 2 == 0 { &mut one } else { &mut other };
        whose.push(thing);
    }
    let (mut found, others) = tokio::try_join!(look(one), look(other))?;
    found.extend(others);
    Ok(found)
}

#[cfg(test)]
mod tests {
    use anyhow::{Result, ensure};

    use super::by_two;

    #[tokio::test]
    async fn each_looks_at_every_other_thing_and_what_one_cannot_do_is_told() -> Result<()> {
        let found = by_two(vec![1, 2, 3, 4, 5], |share| async move {
            let told = |thing: &i32| format!("{thing} of {}", share.len());
            Ok(share.iter().map(told).collect())
        });
        let found = found.await?;
        assert_eq!(found, ["1 of 3", "3 of 3", "5 of 3", "2 of 2", "4 of 2"]);
        let failed = by_two(vec![1, 2], |share| async move {
            ensure!(!share.contains(&2), "two is missing");
            Ok(Vec::new())
        });
        assert!(failed.await.is_err());
        Ok(())
    }
}
