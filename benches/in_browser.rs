//! The workload in a browser: `cargo xtask bench` builds it, opens it and
//! prints what it leaves in the page.

#[path = "workload/mod.rs"]
mod workload;

fn main() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let (Some(clock), Some(document)) = (window.performance(), window.document()) else {
        return;
    };
    let text = match workload::measure(|| clock.now()) {
        Ok((cold, lines)) => workload::report(cold, &lines),
        Err(problem) => problem,
    };
    if let Some(body) = document.body() {
        body.set_text_content(Some(&text));
    }
}
