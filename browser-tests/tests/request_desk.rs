//! The request desk, by keyboard: an order is refused, approved, served and saved;
//! tampering is found out; and nothing of it leaves the browser.

use anyhow::Result;
use browser_tests::{Delivery, Key, Page, Reader, Screen, SiteServer};
use serde_json::{Value, json};

/// Moves the keyboard to what the selector names, by tabulator alone, and presses a key.
async fn tab_to_and_press(reader: &Reader, selector: &str, key: Key) -> Result<()> {
    reader.wait_to_see(selector).await?;
    let there = format!("document.activeElement?.matches({})", json!(selector));
    for _ in 0..200 {
        if reader.finds(&there).await? {
            return reader.press(&[key]).await;
        }
        reader.press(&[Key::Tab]).await?;
    }
    anyhow::bail!("the keyboard did not come to {selector}")
}

/// Catches files that the page saves: name and bytes.
const CATCH: &str = "
    window.caught = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => { window.last = file; return make.call(URL, file); };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      if (!this.download) return click.call(this);
      const name = this.download;
      window.last.arrayBuffer().then((bytes) => {
        const head = [...new Uint8Array(bytes).slice(0, 4)];
        const text = new TextDecoder('latin1').decode(bytes);
        window.caught.push({ name, head, size: bytes.byteLength, text });
      });
    };";

#[tokio::test]
async fn an_order_is_refused_then_approved_served_and_saved_by_keyboard() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    Page::load(&reader, &server, "request/", "#v=1&design=transport").await?;
    let before = server.settle().await;

    // Without the judge it is refused, and the refusal is in the log.
    tab_to_and_press(&reader, "#serve", Key::Enter).await?;
    reader
        .wait_to_see("[data-refused=approval-missing]")
        .await?;
    reader.wait_to_see(".log [data-happening=refused]").await?;

    // With the judge it is answered, and the words are in the folder.
    reader
        .ask("document.querySelector('#headline').focus();", Vec::new())
        .await?;
    tab_to_and_press(&reader, "[data-office=judge] button", Key::Enter).await?;
    reader
        .wait_to_see("[data-office=judge][data-signed]")
        .await?;
    tab_to_and_press(&reader, "#serve", Key::Enter).await?;
    reader
        .wait_to_see(".folder [data-fact=words][data-verdict=sees]")
        .await?;
    reader
        .wait_to_see(".log [data-happening=disclosed]")
        .await?;

    // The package is a ZIP file with its sums in it.
    reader.ask(CATCH, Vec::new()).await?;
    tab_to_and_press(&reader, "#download", Key::Enter).await?;
    reader.wait_until("window.caught.length === 1").await?;
    let whole = "
        window.caught[0].name.endsWith('.zip')
        && String.fromCharCode(...window.caught[0].head.slice(0, 2)) === 'PK'
        && ['README.txt', 'manifest.json', 'SHA256SUMS', 'records/0001-']
          .every((name) => window.caught[0].text.includes(name))";
    assert!(reader.finds(whole).await?, "the archive is not whole");
    assert_eq!(
        server.settle().await,
        before,
        "serving an order sent something"
    );
    Ok(())
}

#[tokio::test]
async fn tampering_with_the_log_and_with_the_package_is_found_out() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    Page::load(&reader, &server, "request/", "#v=1&design=transport").await?;
    tab_to_and_press(&reader, "[data-office=judge] button", Key::Enter).await?;
    tab_to_and_press(&reader, "#serve", Key::Enter).await?;
    reader.wait_to_see("[data-audit=holds]").await?;
    for how in ["alter", "remove", "reorder", "cut-off"] {
        tab_to_and_press(&reader, &format!("#tamper-{how}"), Key::Enter).await?;
        reader
            .wait_until("document.querySelector('[data-audit]')?.dataset.audit !== 'holds'")
            .await?;
        tab_to_and_press(&reader, "#tamper-restore", Key::Enter).await?;
        reader.wait_to_see("[data-audit=holds]").await?;
    }
    tab_to_and_press(&reader, "#hand-on", Key::Enter).await?;
    reader.wait_to_see("[data-custody=holds]").await?;
    let laboratory = "document.querySelector('input[name=altering][value=laboratory]').click();";
    reader.ask(laboratory, Vec::new()).await?;
    tab_to_and_press(&reader, "#hand-on", Key::Enter).await?;
    reader.wait_to_see("[data-custody=package-altered]").await
}

#[tokio::test]
async fn what_is_asked_for_stands_in_the_link_and_the_parts_below_unfold_and_run() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let link = "#v=1&design=backup_sealed&law=uk&order=capability-notice";
    Page::load(&reader, &server, "request/", link).await?;
    let double_lock = "[...document.querySelectorAll('[data-office]')]
        .map((step) => step.dataset.office).join() === 'minister,judicial-commissioner'";
    reader.wait_until(double_lock).await?;
    for part in ["notice", "border", "rules", "address"] {
        let open = format!(
            "document.querySelector('section[aria-labelledby={part}-title] summary').click();"
        );
        reader.ask(&open, Vec::new()).await?;
    }
    reader
        .ask(
            "document.querySelector('input[value=readable-backups]').click();",
            Vec::new(),
        )
        .await?;
    for step in [
        "[data-action=sign]",
        "[data-action=sign]",
        "[data-action=give]",
        "[data-action=take-effect]",
        "[data-action=respond]",
    ] {
        tab_to_and_press(&reader, &format!(".notice-steps {step}"), Key::Enter).await?;
    }
    reader
        .wait_to_see(".before-and-after [data-differs]")
        .await?;
    // Each way across a border is answered from a run.
    reader
        .wait_until("!document.querySelector('.ways-across [data-waiting]')")
        .await?;
    tab_to_and_press(&reader, "#run-rules", Key::Enter).await?;
    reader.wait_to_see(".ruling table").await?;
    let wrong = "document.querySelector('input[name=skew][value=\"60\"]').click();";
    reader.ask(wrong, Vec::new()).await?;
    reader.wait_to_see("[data-hit=wrong]").await?;
    let missing = reader
        .ask(
            "return document.body.textContent.split('⟦').slice(1);",
            Vec::new(),
        )
        .await?;
    assert_eq!(missing, Value::Array(Vec::new()), "words are missing");
    Ok(())
}
