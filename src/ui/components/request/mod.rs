//! The parts of the page where an order is served, in the order a reader meets them.

mod services_table;

pub use services_table::ServicesTable;
