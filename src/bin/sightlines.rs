//! The command line: `sightlines matrix|run|explain`.

fn main() {}
