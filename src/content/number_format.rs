//! Whole numbers as a language writes them: its digits, and what stands
//! between groups of three.
//!
//! The three signs come from `locale.ftl`; `tests/locales.rs` compares the
//! result with Unicode's own data (CLDR) for every language the page ships in.

/// How a language writes whole numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberFormat {
    digits: [char; 10],
    group: String,
    grouped_from: usize,
}

impl Default for NumberFormat {
    fn default() -> Self {
        Self {
            digits: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
            group: ",".to_owned(),
            grouped_from: 4,
        }
    }
}

impl NumberFormat {
    /// A format from ten digits, the sign between groups, and the number of
    /// digits from which on there are groups; nothing if the digits are not ten.
    pub fn new(digits: &str, group: &str, grouped_from: &str) -> Option<Self> {
        Some(Self {
            digits: digits.chars().collect::<Vec<_>>().try_into().ok()?,
            group: group.to_owned(),
            grouped_from: grouped_from.parse().ok()?,
        })
    }

    /// `number` as the language writes it.
    pub fn write(&self, number: u64) -> String {
        let plain = number.to_string();
        let mut written = String::new();
        for (index, digit) in plain.bytes().enumerate() {
            let left = plain.len() - index;
            if index > 0 && left.is_multiple_of(3) && plain.len() >= self.grouped_from {
                written.push_str(&self.group);
            }
            written.push(self.digits[usize::from(digit - b'0')]);
        }
        written
    }
}

#[cfg(test)]
mod tests {
    use super::NumberFormat;

    #[test]
    fn groups_of_three_are_set_apart() {
        let english = NumberFormat::default();
        assert_eq!(english.write(0), "0");
        assert_eq!(english.write(999), "999");
        assert_eq!(english.write(1000), "1,000");
        assert_eq!(english.write(1_234_567), "1,234,567");
    }

    #[test]
    fn digits_and_signs_are_the_languages_own() {
        let arabic = NumberFormat::new("٠١٢٣٤٥٦٧٨٩", "٬", "4");
        assert_eq!(
            arabic.map(|format| format.write(2048)).as_deref(),
            Some("٢٬٠٤٨")
        );
        let spanish = NumberFormat::new("0123456789", ".", "5");
        assert_eq!(
            spanish.map(|format| format.write(2048)).as_deref(),
            Some("2048")
        );
        assert_eq!(NumberFormat::new("01", ",", "4"), None);
    }
}
