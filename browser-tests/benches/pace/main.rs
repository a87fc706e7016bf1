//! How long a reader of the packed page waits: until it answers on a slow network, and for
//! what is run.
//!
//! `cargo xtask bench --page` packs the page, runs this and prints what it prints.

mod arrival;
mod figures;
mod running;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    arrival::measure().await?;
    running::measure().await
}
