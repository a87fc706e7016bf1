//! Names files by what is in them, and states it so that a browser can check.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256, Sha384};

/// `name` with a digest of `bytes` before its ending: `a.css` → `a-0f3c….css`.
///
/// Forty bits: enough that two versions never share a name by accident. What
/// guards against design is [`integrity`].
pub fn named(name: &str, bytes: &[u8]) -> String {
    let digest = short(bytes);
    let path = Path::new(name);
    match (
        path.file_stem().and_then(|stem| stem.to_str()),
        path.extension().and_then(|ending| ending.to_str()),
    ) {
        (Some(stem), Some(ending)) => format!("{stem}-{digest}.{ending}"),
        _ => format!("{name}-{digest}"),
    }
}

/// The first forty bits of a digest of `bytes`, in hexadecimal.
pub fn short(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .take(5)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The value of an `integrity` attribute (Subresource Integrity, section 3.5).
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// How a policy names the one script or style it allows (CSP 3, section 2.3.1).
pub fn allowed(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_file_gets_another_name() {
        assert_eq!(named("a.css", b"x"), named("a.css", b"x"));
        assert_ne!(named("a.css", b"x"), named("a.css", b"y"));
        assert!(named("a.b.css", b"").ends_with(".css"));
    }

    #[test]
    fn integrity_is_the_digest_a_browser_computes() {
        // The example of the specification.
        assert_eq!(
            integrity(b"alert('Hello, world.');"),
            "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO"
        );
    }
}
