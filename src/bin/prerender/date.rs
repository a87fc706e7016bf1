//! Days as a language writes them out (Unicode's data, by ICU4X).

use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date;
use sightlines::content::Locale;

/// `day`, as in 2026-11-22, written out; nothing if it is no day.
pub fn written_out(locale: Locale, day: &str) -> Option<String> {
    let mut parts = day.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let date = Date::try_new_iso(year, month, parts.next()?.parse().ok()?).ok()?;
    let tag = locale.tag.parse::<icu_locale_core::Locale>().ok()?;
    let formatter = DateTimeFormatter::try_new(tag.into(), YMD::long()).ok()?;
    Some(formatter.format(&date).to_string())
}

#[cfg(test)]
mod tests {
    use super::written_out;
    use sightlines::content::Locale;

    fn said(tag: &str) -> Option<String> {
        written_out(Locale::from_tag(tag)?, "2026-11-22")
    }

    #[test]
    fn each_language_writes_days_its_own_way() {
        assert_eq!(said("en").as_deref(), Some("November 22, 2026"));
        assert_eq!(said("de").as_deref(), Some("22. November 2026"));
        assert_eq!(said("sr").as_deref(), Some("22. новембар 2026."));
        assert!(said("ar").is_some_and(|day| day.contains("نوفمبر")));
    }

    #[test]
    fn what_is_no_day_is_not_written() {
        for given in ["", "2026", "2026-13-01", "2026-02-30", "today"] {
            assert_eq!(written_out(Locale::ENGLISH, given), None, "{given}");
        }
    }
}
