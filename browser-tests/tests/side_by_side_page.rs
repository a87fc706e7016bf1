//! What stands below the claims: capabilities switched off one at a time, an order to
//! resume at two servers, a roll-out on a slider, cards in an order that is new each time.

use anyhow::Result;
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer};
use fantoccini::key::Key;
use serde_json::Value;
use sightlines::content::positions::positions;
use sightlines::design::Design;

const ORDER: &str = "
    return [...document.querySelectorAll('[data-position]')].map((e) => e.dataset.position);";

async fn opened<'a>(reader: &'a Reader, server: &'a SiteServer) -> Result<()> {
    Page::load(reader, server, "claims/", "#v=1").await?;
    reader.wait_to_see("[data-served=both]").await
}

async fn press(reader: &Reader, selector: &str, key: Key) -> Result<()> {
    let script = format!("document.querySelector({}).focus();", Value::from(selector));
    reader.ask(&script, Vec::new()).await?;
    reader.press(&[key]).await
}

#[tokio::test]
async fn each_capability_can_be_switched_off_alone_by_keyboard() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    opened(&reader, &server).await?;
    let all = format!(
        "document.querySelectorAll('.served-designs li').length === {}",
        Design::ALL.len()
    );
    assert!(reader.finds(&all).await?);
    let told = "document.querySelector('#capabilities .computed').textContent";
    let first = reader.ask(&format!("return {told};"), Vec::new()).await?;
    press(&reader, "#capability-proactive-detection", Key::Space).await?;
    reader
        .wait_to_see("[data-served=it] [data-design=escrow]")
        .await?;
    assert!(
        reader
            .finds("!document.querySelector('[data-served=both]')")
            .await?
    );
    assert!(reader.finds(&all).await?);
    let second = reader.ask(&format!("return {told};"), Vec::new()).await?;
    assert_ne!(first, second);
    // The other alone: what serves is another list.
    press(&reader, "#capability-proactive-detection", Key::Space).await?;
    press(&reader, "#capability-lawful-access", Key::Space).await?;
    reader
        .wait_to_see("[data-served=it] [data-design=client_scan]")
        .await?;
    reader
        .wait_to_see("[data-served=not] [data-design=escrow]")
        .await?;
    // What an order has to bring decides, too.
    press(&reader, "#capability-lawful-access", Key::Space).await?;
    reader
        .wait_to_see("[data-served=neither] [data-design=e2ee]")
        .await?;
    press(&reader, "#capability-access-words", Key::Down).await?;
    reader
        .wait_to_see("[data-served=access] [data-design=e2ee]")
        .await
}

#[tokio::test]
async fn an_order_to_resume_is_served_at_both_and_finds_something_at_one() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    opened(&reader, &server).await?;
    for (side, matched) in [("policy", true), ("design", false)] {
        let own = format!("[data-looking={side}]");
        let answer = "[data-vantage=platform][data-fact=list_match]";
        press(&reader, &format!("{own} input"), Key::Space).await?;
        reader
            .wait_until(&format!(
                "document.querySelector('{own} {answer}').dataset.verdict !== 'sees'"
            ))
            .await?;
        press(&reader, &format!("{own} button"), Key::Enter).await?;
        let sign = if matched { "===" } else { "!==" };
        reader
            .wait_until(&format!(
                "document.querySelector('{own} input').checked
                 && document.querySelector('{own} {answer}').dataset.verdict {sign} 'sees'"
            ))
            .await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_slider_counts_each_kind_of_conversation_as_often_as_it_occurs() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    opened(&reader, &server).await?;
    let matched = |count: &str| {
        format!("document.querySelector('[data-share=matched] dd').dataset.count === '{count}'")
    };
    reader.wait_until(&matched("60")).await?;
    press(&reader, "#shares-slider", Key::End).await?;
    reader.wait_until(&matched("0")).await?;
    press(&reader, "#shares-slider", Key::Home).await?;
    reader.wait_until(&matched("100")).await
}

#[tokio::test]
async fn the_cards_are_mixed_at_every_visit_and_on_paper_they_are_not() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let listed: Vec<Value> = positions().iter().map(|one| one.id.into()).collect();
    let mut orders = Vec::new();
    for _ in 0..2 {
        reader.visit("about:blank").await?;
        opened(&reader, &server).await?;
        orders.push(reader.ask(ORDER, Vec::new()).await?);
    }
    reader
        .ask(
            "document.querySelector('#positions-shuffle').click();",
            Vec::new(),
        )
        .await?;
    let again = format!(
        "JSON.stringify([...document.querySelectorAll('[data-position]')]
            .map((e) => e.dataset.position)) !== {}",
        Value::from(orders[1].to_string())
    );
    reader.wait_until(&again).await?;
    assert!(
        orders[0] != orders[1],
        "the same order twice: {}",
        orders[0]
    );
    assert!(
        orders
            .iter()
            .all(|order| *order != Value::from(listed.clone()))
    );
    let some = "document.querySelectorAll('[data-position]:not([hidden])').length";
    assert!(reader.finds(&format!("{some} === 12")).await?);
    reader
        .ask(
            "document.querySelector('#positions-all').click();",
            Vec::new(),
        )
        .await?;
    reader
        .wait_until(&format!("{some} === {}", listed.len()))
        .await?;
    // Chromium and Firefox tell a page before they lay it out for paper.
    reader
        .ask(
            "window.dispatchEvent(new Event('beforeprint'));",
            Vec::new(),
        )
        .await?;
    let fixed = format!(
        "JSON.stringify([...document.querySelectorAll('[data-position]')]
            .map((e) => e.dataset.position)) === {}",
        Value::from(Value::from(listed).to_string())
    );
    reader.wait_until(&fixed).await
}

#[tokio::test]
async fn one_group_can_be_asked_for() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Phone).await?;
    opened(&reader, &server).await?;
    let script = "
        const menu = document.querySelector('#positions-group');
        menu.value = 'courts';
        menu.dispatchEvent(new Event('change', { bubbles: true }));";
    reader.ask(script, Vec::new()).await?;
    let courts = positions().iter().filter(|one| one.group == "courts");
    reader
        .wait_until(&format!(
            "[...document.querySelectorAll('[data-position]:not([hidden])')]
                .filter((e) => e.dataset.group === 'courts').length === {}
             && !document.querySelector('[data-group=companies]:not([hidden])')",
            courts.count()
        ))
        .await
}
