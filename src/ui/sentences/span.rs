//! A span of time in words.

use crate::content::Translator;
use crate::lab::key_search::Span;

/// “twelve days”, or how many powers of ten of years.
pub fn span(words: &Translator, span: Span) -> String {
    let (id, count) = match span {
        Span::Moment => return words.text("duration-moment"),
        Span::Seconds(count) => ("duration-seconds", count),
        Span::Minutes(count) => ("duration-minutes", count),
        Span::Hours(count) => ("duration-hours", count),
        Span::Days(count) => ("duration-days", count),
        Span::Years(count) => ("duration-years", count),
        Span::YearsPower(power) => {
            let said = words.text_with("duration-years-power", [("power", power.into())]);
            if !span.outlasts_the_universe() {
                return said;
            }
            return words.text_with("duration-age-of-universe", [("duration", said.into())]);
        }
    };
    words.text_with(id, [("count", count.into())])
}

#[cfg(test)]
mod tests {
    use crate::content::{Locale, Translator};
    use crate::lab::key_search::Span;

    #[test]
    fn spans_are_said_whole() {
        let words = Translator::new(Locale::ENGLISH);
        let said = |span| super::span(&words, span);
        assert_eq!(said(Span::Moment), "less than a second");
        assert_eq!(said(Span::Days(13)), "13 days");
        assert_eq!(said(Span::Years(1)), "one year");
        assert_eq!(
            said(Span::YearsPower(25)),
            "about 10 to the power of 25 years (longer than the universe has existed)"
        );
        assert_eq!(
            said(Span::YearsPower(9)),
            "about 10 to the power of 9 years"
        );
    }
}
