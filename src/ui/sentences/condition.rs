//! The shortest true thing to say of an “only if”, for a cell of the table.

use crate::content::Translator;
use crate::party::Source;
use crate::ui::scene::condition::{Condition, Others, Thing, shortest};

use super::{and_list, number_word};

/// “a phone”, “agency’s key, or a phone”.
pub fn condition(words: &Translator, needs: &[Vec<Source>]) -> String {
    let (things, others) = match shortest(needs) {
        Condition::APhone => return words.text("cell-if-a-phone"),
        Condition::Several => return words.text("cell-if-several"),
        Condition::With(first, second, others) => {
            let both = [Some(first), second];
            (both.into_iter().flatten().collect::<Vec<_>>(), others)
        }
        Condition::Three(three, others) => (three.to_vec(), others),
    };
    let name = |thing: Thing| match thing {
        Thing::One(source) => words.text(&format!("source-{}-short", source.slug())),
        Thing::Shares { needed, of } => words.text_with(
            "cell-shares",
            [
                ("needed", number_word(words, needed).into()),
                ("of", number_word(words, of).into()),
            ],
        ),
    };
    let named: Vec<String> = things.into_iter().map(name).collect();
    let things = match named.as_slice() {
        [first, second] => words.text_with(
            "cell-if-both",
            [
                ("first", first.as_str().into()),
                ("second", second.as_str().into()),
            ],
        ),
        _ => and_list(words, &named),
    };
    let id = match others {
        Others::Nothing => return things,
        Others::APhone => "cell-if-or-a-phone",
        Others::More => "cell-if-for-example",
    };
    words.text_with(id, [("things", things.into())])
}

#[cfg(test)]
mod tests {
    use super::condition;
    use crate::content::{Locale, Translator};
    use crate::party::Source::{AgencyKey, AnaPhone, BenPhone, PlatformKeys, PlatformStore7};

    #[test]
    fn what_is_peculiar_to_the_design_comes_before_the_phones() {
        let words = Translator::new(Locale::ENGLISH);
        let phones = [vec![AnaPhone], vec![BenPhone]];
        assert_eq!(condition(&words, &phones), "a phone");
        let [ana, ben] = phones;
        assert_eq!(
            condition(&words, &[ana, ben, vec![AgencyKey]]),
            "agency’s key, or a phone"
        );
        assert_eq!(
            condition(&words, &[vec![PlatformKeys, PlatformStore7]]),
            "platform’s keys and database"
        );
    }
}
