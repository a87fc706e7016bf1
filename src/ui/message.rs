//! The reader's message: what stands in the box, and what travels.

use yew::AttrValue;

use crate::world::LONGEST_MESSAGE;

/// The reader's message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The text as it stands in the box, whole.
    pub typed: AttrValue,
    /// Whether the browser gave half characters, each of which became �.
    pub mended: bool,
}

impl Message {
    /// A message as given.
    pub fn new(typed: impl Into<AttrValue>) -> Self {
        Self {
            typed: typed.into(),
            mended: false,
        }
    }

    /// The part that travels: at most [`LONGEST_MESSAGE`] characters.
    pub fn carried(&self) -> &str {
        match self.typed.char_indices().nth(LONGEST_MESSAGE) {
            Some((end, _)) => &self.typed[..end],
            None => &self.typed,
        }
    }

    /// How many characters stand in the box, when that is more than can travel.
    pub fn too_long(&self) -> Option<usize> {
        (self.typed.len() > LONGEST_MESSAGE)
            .then(|| self.typed.chars().count())
            .filter(|count| *count > LONGEST_MESSAGE)
    }
}

#[cfg(test)]
mod tests {
    use super::Message;
    use crate::world::LONGEST_MESSAGE;

    #[test]
    fn a_message_at_the_limit_travels_whole() {
        let message = Message::new("é".repeat(LONGEST_MESSAGE));
        assert_eq!(message.carried(), &*message.typed);
        assert_eq!(message.too_long(), None);
    }

    #[test]
    fn one_character_more_stays_in_the_box() {
        let message = Message::new("é".repeat(LONGEST_MESSAGE + 1));
        assert_eq!(message.carried().chars().count(), LONGEST_MESSAGE);
        assert_eq!(message.too_long(), Some(LONGEST_MESSAGE + 1));
    }
}
