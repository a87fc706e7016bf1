//! An order that is new at every visit, so that nobody always comes first. The page as
//! it was built has none of it: things are mixed after the first effect. On paper they
//! stand as they are listed, so that all copies are alike.

use std::rc::Rc;

use gloo_events::EventListener;
use web_sys::window;
use yew::prelude::*;

/// An order, and how to have another.
#[derive(Clone, PartialEq)]
pub struct Shuffled {
    /// Places in the list, in the order in which they are shown.
    pub order: Rc<[usize]>,
    /// Whether they are mixed, and not as they are listed.
    pub mixed: bool,
    /// How often they have been mixed.
    pub times: u32,
    /// Mixes them again.
    pub again: Callback<()>,
}

/// The places of `count` things, mixed.
#[hook]
pub fn use_shuffled(count: usize) -> Shuffled {
    let mixed = use_state(|| (0_u32, None::<Rc<[usize]>>));
    let on_paper = use_state(|| false);
    let counted = use_mut_ref(|| 0_u32);
    let again = use_callback((), {
        let mixed = mixed.clone();
        let times = counted;
        move |(), ()| {
            let mut times = times.borrow_mut();
            *times = times.wrapping_add(1);
            mixed.set((*times, shuffled(count, random)));
        }
    });
    use_effect_with((), {
        let again = again.clone();
        move |()| again.emit(())
    });
    use_effect_with((), {
        let on_paper = on_paper.setter();
        move |()| {
            let listen = |event: &'static str, printing: bool| {
                let on_paper = on_paper.clone();
                let window = window()?;
                Some(EventListener::new(&window, event, move |_| {
                    on_paper.set(printing);
                }))
            };
            let listeners = [listen("beforeprint", true), listen("afterprint", false)];
            move || drop(listeners)
        }
    });
    let listed = || (0..count).collect::<Rc<[usize]>>();
    let (times, order) = &*mixed;
    let order = order.clone().filter(|_| !*on_paper);
    Shuffled {
        mixed: order.is_some(),
        order: order.unwrap_or_else(listed),
        times: *times,
        again,
    }
}

/// The places of `count` things in an order in which each is as likely as any other
/// (Fisher and Yates, as Durstenfeld wrote it down in 1964); nothing where no random
/// numbers are to be had.
fn shuffled(count: usize, mut random: impl FnMut() -> Option<u32>) -> Option<Rc<[usize]>> {
    let mut order: Vec<usize> = (0..count).collect();
    for last in (1..count).rev() {
        let places = u32::try_from(last + 1).ok()?;
        // What is left over at the top would make some places likelier.
        let fair = u32::MAX - u32::MAX % places;
        let drawn = loop {
            let drawn = random()?;
            if drawn < fair {
                break drawn;
            }
        };
        order.swap(last, usize::try_from(drawn % places).ok()?);
    }
    Some(order.into())
}

/// A random number from the browser.
fn random() -> Option<u32> {
    let mut bytes = [0; 4];
    let crypto = window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(u32::from_le_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::shuffled;

    /// A generator whose numbers are known (Marsaglia's xorshift).
    fn numbers() -> impl FnMut() -> Option<u32> {
        let mut state = 2_463_534_242_u32;
        move || {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            Some(state)
        }
    }

    #[test]
    fn everything_is_there_once_and_elsewhere() {
        let mut order = shuffled(79, numbers()).unwrap_or_default().to_vec();
        assert_ne!(order, (0..79).collect::<Vec<_>>());
        order.sort_unstable();
        assert_eq!(order, (0..79).collect::<Vec<_>>());
    }

    #[test]
    fn every_order_is_as_likely_as_any_other() {
        let mut random = numbers();
        let mut seen = BTreeMap::new();
        for _ in 0..6000 {
            let order = shuffled(3, &mut random).unwrap_or_default();
            *seen.entry(order.to_vec()).or_insert(0) += 1;
        }
        assert_eq!(seen.len(), 6);
        assert!(
            seen.values().all(|times| (800..1200).contains(times)),
            "{seen:?}"
        );
    }

    #[test]
    fn without_random_numbers_things_stay_as_they_are_listed() {
        assert_eq!(shuffled(3, || None), None);
        assert_eq!(shuffled(1, || None).as_deref(), Some([0].as_slice()));
        assert_eq!(shuffled(0, || None).as_deref(), Some([].as_slice()));
    }
}
