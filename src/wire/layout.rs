//! How the variants of an enum lie in CBOR: a flat array `[number, field, …]`, fields
//! in the order in which they are listed. A last field that is nothing is left out.
//!
//! `minicbor`'s derive writes the same bytes, but reads all variants in one function.
//! With sixty of them a browser compiles it twice for longer than it ever runs: it
//! counts a function's whole length each time it returns (`docs/performance.md`). Here
//! each variant is read and written out of line. What is no such array to the last
//! field is refused.

use minicbor::decode::{Decode, Decoder, Error};

/// Declares an enum that is read and written in this layout; each variant has its
/// number as `#[n(…)]` below its documentation.
macro_rules! records {
    (
        $(#[$about:meta])*
        pub enum $name:ident {
            $(
                $(#[doc = $doc:literal])+
                #[n($number:literal)]
                $variant:ident {
                    $(
                        $(#[doc = $field_doc:literal])+
                        $field:ident: $type:ty,
                    )+
                },
            )+
        }
    ) => {
        $(#[$about])*
        pub enum $name {
            $(
                $(#[doc = $doc])+
                $variant {
                    $(
                        $(#[doc = $field_doc])+
                        $field: $type,
                    )+
                },
            )+
        }

        impl<C> minicbor::Encode<C> for $name {
            fn encode<W: minicbor::encode::Write>(
                &self,
                encoder: &mut minicbor::Encoder<W>,
                context: &mut C,
            ) -> Result<(), minicbor::encode::Error<W::Error>> {
                match self {
                    $(
                        Self::$variant { $($field),+ } => {
                            #[inline(never)]
                            #[allow(clippy::too_many_arguments, reason = "one for each field")]
                            fn write<W: minicbor::encode::Write, C>(
                                encoder: &mut minicbor::Encoder<W>,
                                context: &mut C,
                                $($field: &$type,)+
                            ) -> Result<(), minicbor::encode::Error<W::Error>> {
                                let (mut place, mut length) = (0, 0);
                                $(
                                    place += 1;
                                    if !minicbor::Encode::<C>::is_nil($field) {
                                        length = place;
                                    }
                                )+
                                encoder.array(1 + length)?.u32($number)?;
                                $(
                                    if length > 0 {
                                        length -= 1;
                                        $field.encode(encoder, context)?;
                                    }
                                )+
                                debug_assert_eq!(length, 0, "a field was left out");
                                Ok(())
                            }
                            write(encoder, context, $($field),+)
                        }
                    )+
                }
            }
        }

        impl<'b, C> minicbor::Decode<'b, C> for $name {
            fn decode(
                decoder: &mut minicbor::Decoder<'b>,
                context: &mut C,
            ) -> Result<Self, minicbor::decode::Error> {
                let mut fields = $crate::wire::layout::Fields::begin(decoder)?;
                match decoder.u32()? {
                    $(
                        $number => {
                            #[inline(never)]
                            fn read<'b, C>(
                                fields: &mut $crate::wire::layout::Fields,
                                decoder: &mut minicbor::Decoder<'b>,
                                context: &mut C,
                            ) -> Result<$name, minicbor::decode::Error> {
                                Ok($name::$variant {
                                    $($field: fields.next(decoder, context)?,)+
                                })
                            }
                            let content = read(&mut fields, decoder, context)?;
                            fields.end(content)
                        }
                    )+
                    number => Err(minicbor::decode::Error::unknown_variant(number.into())),
                }
            }
        }
    };
}

pub(super) use records;

/// The fields of a variant that are still to be read.
pub(super) struct Fields(u64);

impl Fields {
    /// Begins an array that says its length; its first element, the number, comes next.
    pub fn begin(decoder: &mut Decoder<'_>) -> Result<Self, Error> {
        let length = decoder.array()?;
        let fields = length.and_then(|length| length.checked_sub(1));
        fields
            .map(Self)
            .ok_or_else(|| Error::message("not an array that says its length"))
    }

    /// The next field; where none is left, nothing, if the field may be that.
    pub fn next<'b, C, T: Decode<'b, C>>(
        &mut self,
        decoder: &mut Decoder<'b>,
        context: &mut C,
    ) -> Result<T, Error> {
        if let Some(left) = self.0.checked_sub(1) {
            self.0 = left;
            T::decode(decoder, context)
        } else {
            T::nil().ok_or_else(|| Error::message("a field is missing"))
        }
    }

    /// What was read, if it was all.
    pub fn end<T>(self, read: T) -> Result<T, Error> {
        match self.0 {
            0 => Ok(read),
            _ => Err(Error::message("more fields than there should be")),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use minicbor::{Decode, Encode};

    records! {
        /// Ours.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Ours {
            /// One.
            #[n(3)]
            One {
                /// A number.
                number: u64,
                /// Words, or none.
                words: Option<String>,
            },
            /// Two.
            #[n(70)]
            Two {
                /// Words, or none.
                words: Option<String>,
                /// Numbers.
                numbers: Vec<u8>,
            },
        }
    }

    /// The same, by the library's derive.
    #[derive(Encode, Decode)]
    #[cbor(flat)]
    enum Theirs {
        #[n(3)]
        One {
            #[n(0)]
            number: u64,
            #[n(1)]
            words: Option<String>,
        },
        #[n(70)]
        Two {
            #[n(0)]
            words: Option<String>,
            #[n(1)]
            numbers: Vec<u8>,
        },
    }

    #[test]
    fn the_bytes_are_those_of_the_librarys_derive() {
        for words in [None, Some("six".to_owned())] {
            let pairs = [
                (
                    Ours::One {
                        number: 1 << 40,
                        words: words.clone(),
                    },
                    Theirs::One {
                        number: 1 << 40,
                        words: words.clone(),
                    },
                ),
                (
                    Ours::Two {
                        words: words.clone(),
                        numbers: vec![0, 30],
                    },
                    Theirs::Two {
                        words,
                        numbers: vec![0, 30],
                    },
                ),
            ];
            for (ours, theirs) in pairs {
                let bytes = minicbor::to_vec(&ours).unwrap();
                assert_eq!(bytes, minicbor::to_vec(&theirs).unwrap());
                assert_eq!(minicbor::decode::<Ours>(&bytes).unwrap(), ours);
            }
        }
    }

    #[test]
    fn what_lies_otherwise_is_refused() {
        // [3, 7, "a"], its last field left out, and an empty array in its place.
        assert!(minicbor::decode::<Ours>(b"\x83\x03\x07\x61a").is_ok());
        assert!(minicbor::decode::<Ours>(b"\x82\x03\x07").is_ok());
        for bytes in [
            &b"\x80"[..],
            b"\x81\x03",
            b"\x83\x04\x07\x61a",
            b"\x84\x03\x07\x61a\x00",
            b"\x9f\x03\x07\x61a\xff",
            b"\x83\x03\x07",
            b"\x03",
            b"",
        ] {
            assert!(minicbor::decode::<Ours>(bytes).is_err(), "{bytes:x?}");
        }
    }
}
