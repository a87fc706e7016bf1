//! Everything the reader chose is in the address; any address opens the page;
//! back and forward lead through what was chosen.

use anyhow::{Context as _, Result};
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer};
use serde_json::{Value, json};
use sightlines::design::Design;

async fn click(reader: &Reader, selector: &str) -> Result<()> {
    reader.wait_to_see(selector).await?;
    let script = format!("document.querySelector({}).click();", Value::from(selector));
    reader.ask(&script, Vec::new()).await.map(drop)
}

/// Opens an address anew, with a document of its own.
async fn open(reader: &Reader, server: &SiteServer, fragment: &str) -> Result<()> {
    reader.visit("about:blank").await?;
    reader.visit(&format!("{}{fragment}", server.url())).await?;
    reader
        .wait_until("document.documentElement.dataset.sealed === 'true'")
        .await
}

async fn fragment(reader: &Reader) -> Result<String> {
    let hash = reader.ask("return location.hash;", Vec::new()).await?;
    hash.as_str().map(str::to_owned).context("an address")
}

async fn wait_for_fragment(reader: &Reader, fragment: &str) -> Result<()> {
    reader
        .wait_until(&format!("location.hash === {}", json!(fragment)))
        .await
}

/// A link of each kind, and what then stands on the page.
const SHOWN: [(&str, &str); 11] = [
    (
        "#v=1&design=escrow",
        "document.querySelector('#skip-guess')",
    ),
    (
        "#v=1&step=open&design=escrow",
        "document.querySelector('input[name=design]:checked')?.value === 'escrow'",
    ),
    (
        "#v=1&step=open&vantage=thief",
        "document.querySelector('.is-selected[data-vantage=thief]')",
    ),
    (
        "#v=1&step=open&fact=size",
        "document.querySelector('#table-fact')?.value === 'size'",
    ),
    (
        "#v=1&card=sandcastle",
        "document.querySelector('input[name=card]:checked')?.value === 'sandcastle'",
    ),
    (
        "#v=1&guess=platform:sees,thief:cannot",
        "document.querySelector('[data-guess-for=thief] input:checked')?.value === 'cannot'",
    ),
    (
        "#v=1&step=compare&design=transport&guess=platform:sees",
        "document.querySelector('[data-compared=platform]')",
    ),
    (
        "#v=1&step=open&open=platform:why,thief:ways",
        "document.querySelector('#ways-thief[aria-expanded=true]') &&
         document.querySelector('#why-platform[aria-expanded=true]')",
    ),
    (
        "#v=1&step=open&everyone=1",
        "document.querySelector('#show-everyone')?.getAttribute('aria-expanded') === 'true'",
    ),
    (
        "#v=1&theme=dark",
        "document.documentElement.dataset.theme === 'dark'",
    ),
    (
        "#v=1&words=See%20you%0A%F0%9F%91%8B%20%26%20%23",
        r"document.querySelector('#message').value === 'See you\n👋 & #'",
    ),
];

#[tokio::test]
async fn each_part_of_a_link_is_followed_and_stays_in_the_address() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    for (link, shown) in SHOWN {
        open(&reader, &server, link).await?;
        reader.wait_until(shown).await.context(link)?;
        assert_eq!(fragment(&reader).await?, link);
        assert!(reader.finds("!document.querySelector('#notice p')").await?);
    }
    Ok(())
}

#[tokio::test]
async fn what_the_reader_chooses_is_in_the_address_and_what_is_typed_is_not() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    open(&reader, &server, "").await?;
    assert_eq!(fragment(&reader).await?, "");
    click(&reader, "[data-guess-for=platform] input[value=sees]").await?;
    wait_for_fragment(&reader, "#v=1&guess=platform:sees").await?;
    click(&reader, "input[name=card][value=sandcastle]").await?;
    click(&reader, "#show-me").await?;
    wait_for_fragment(
        &reader,
        "#v=1&step=compare&card=sandcastle&guess=platform:sees",
    )
    .await?;
    let page = Page {
        reader: &reader,
        server: &server,
    };
    let entries = "return history.length;";
    let before = reader.ask(entries, Vec::new()).await?;
    for words in ["N", "No", "Not for the address"] {
        page.write(words).await?;
    }
    click(&reader, "#show-everyone").await?;
    wait_for_fragment(
        &reader,
        "#v=1&step=compare&card=sandcastle&guess=platform:sees&everyone=1",
    )
    .await?;
    assert_eq!(reader.ask(entries, Vec::new()).await?, before);
    Ok(())
}

#[tokio::test]
async fn back_and_forward_lead_through_designs_parties_and_steps() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    open(&reader, &server, "").await?;
    let page = Page {
        reader: &reader,
        server: &server,
    };
    page.write("Stay with me.").await?;
    click(&reader, "#skip-guess").await?;
    wait_for_fragment(&reader, "#v=1&step=open").await?;
    page.choose(Design::Escrow).await?;
    wait_for_fragment(&reader, "#v=1&step=open&design=escrow").await?;
    click(&reader, "[data-design=escrow] td[data-vantage=thief] a").await?;
    let thief = "#v=1&step=open&design=escrow&vantage=thief&open=thief:why";
    wait_for_fragment(&reader, thief).await?;

    reader.ask("history.back();", Vec::new()).await?;
    reader
        .wait_until("!document.querySelector('.is-selected[data-vantage]')")
        .await?;
    wait_for_fragment(&reader, "#v=1&step=open&design=escrow").await?;
    reader.ask("history.back();", Vec::new()).await?;
    reader
        .wait_until("document.querySelector('input[name=design]:checked')?.value === 'e2ee'")
        .await?;
    reader.ask("history.back();", Vec::new()).await?;
    reader
        .wait_until("document.querySelector('#skip-guess')")
        .await?;
    assert_eq!(fragment(&reader).await?, "");
    assert_eq!(page.written().await?, "Stay with me.");

    reader.ask("history.go(3);", Vec::new()).await?;
    reader
        .wait_until("document.querySelector('.is-selected[data-vantage=thief]')")
        .await?;
    wait_for_fragment(&reader, thief).await?;
    assert_eq!(page.written().await?, "Stay with me.");
    Ok(())
}

#[tokio::test]
async fn a_place_on_the_page_changes_nothing() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    open(&reader, &server, "#v=1&step=open&design=escrow").await?;
    reader.wait_to_see("#designs").await?;
    reader.ask("location.hash = '#answer';", Vec::new()).await?;
    wait_for_fragment(&reader, "#v=1&step=open&design=escrow").await?;
    assert!(
        reader
            .finds("document.querySelector('input[name=design]:checked').value === 'escrow'")
            .await?
    );
    assert!(reader.finds("!document.querySelector('#notice p')").await?);
    Ok(())
}

#[tokio::test]
async fn a_link_that_cannot_be_followed_is_said_and_the_words_stay() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    open(&reader, &server, "").await?;
    let page = Page {
        reader: &reader,
        server: &server,
    };
    page.write("Keep me.").await?;
    let garbage = [
        "#garbage=%%%",
        "#nowhere",
        "#v=999&design=transport",
        "#v=1&design=%F0%9F&guess=a:b,c&open=:&hide=x&embed=maybe&lang=tlh",
        "#&&&===&&",
    ];
    // Two sound links by turns: going where one already is changes nothing.
    let sound = ["#v=1&fact=size", "#v=1&step=open"].into_iter().cycle();
    for (odd, sound) in garbage.into_iter().zip(sound) {
        let script = format!("location.hash = {};", json!(odd));
        reader.ask(&script, Vec::new()).await?;
        reader.wait_to_see("#notice p").await.context(odd)?;
        assert_eq!(page.written().await?, "Keep me.", "{odd}");
        assert!(
            reader
                .finds("document.getElementById('crash').hidden")
                .await?
        );
        let script = format!("location.hash = {};", json!(sound));
        reader.ask(&script, Vec::new()).await?;
        reader
            .wait_until("!document.querySelector('#notice p')")
            .await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_link_to_a_language_leads_to_its_page_with_the_rest_of_the_link() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    open(&reader, &server, "#v=1&lang=de&step=open&design=escrow").await?;
    reader
        .wait_until("document.documentElement?.lang === 'de' && location.pathname.endsWith('/de/')")
        .await?;
    wait_for_fragment(&reader, "#v=1&step=open&design=escrow").await
}
