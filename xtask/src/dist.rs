//! Packs the page for a static host, and holds what it weighs to its budget.

use anyhow::{Result, bail};

use crate::assets::{self, Parts};
use crate::budget::{Account, Budget};
use crate::checkout::Checkout;
use crate::home::Home;
use crate::prerender::Languages;
use crate::previews;
use crate::site::Site;
use crate::wasm_build::Profile;

/// Builds the page as readers get it and writes it to `dist/`.
pub fn run(checkout: &Checkout, home: &Home) -> Result<()> {
    // A slip in it is told before minutes are spent.
    let budget = Budget::of(checkout)?;
    let mut parts = Parts::make(checkout, Profile::Release, Languages::Offered)?;
    parts.previews = previews::draw(checkout)?;
    let site = assets::assemble(checkout, &parts, home)?;
    site.write_to(&checkout.root.join("dist"))?;
    weigh(checkout, &budget, &parts, &site)?;
    println!("{}", where_it_may_lie(home));
    Ok(())
}

/// Says what a packed site weighs.
///
/// # Errors
/// What weighs more than it may.
pub fn weigh(checkout: &Checkout, budget: &Budget, parts: &Parts, site: &Site) -> Result<()> {
    let account = Account::of(site, &parts.languages, &checkout.read("style/tokens.css")?)?;
    let (table, over) = budget.check(&account);
    print!("{table}");
    if !over.is_empty() {
        bail!(
            "the page weighs more than budget.toml allows:\n  {}",
            over.join("\n  ")
        );
    }
    if let Some(shortfall) = budget.short_of_aim(&account) {
        println!("{shortfall}");
    }
    Ok(())
}

fn where_it_may_lie(home: &Home) -> &'static str {
    if !home.is_known() {
        "dist/ is ready for any static host, under any path. It has no sitemap and only \
         relative addresses; say where it will lie with --address https://example.org/path/"
    } else if home.is_a_whole_host() {
        "dist/ is ready for its address."
    } else {
        "dist/ is ready for its address. robots.txt counts only at the root of a host: \
         copy its last line into the one there."
    }
}
