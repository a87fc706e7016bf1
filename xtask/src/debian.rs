//! Finds programs, and installs Debian packages where this user may.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::checkout::{must_succeed, spelled};

/// What `find` finds, after installing `packages` if it finds nothing and we
/// may; else `need` and what to run by hand.
pub fn find_or_install<T>(
    find: impl Fn() -> Option<T>,
    packages: &[&str],
    need: &str,
) -> Result<T> {
    if let Some(found) = find() {
        return Ok(found);
    }
    if let Some(mut commands) = install_commands(packages) {
        for command in &mut commands {
            eprintln!("running {}", spelled(command));
            must_succeed(command)?;
        }
    }
    match find() {
        Some(found) => Ok(found),
        None => bail!(
            "{need}\nOn Debian or Ubuntu, run:\n\n    \
             sudo apt-get update && sudo apt-get install {}\n\n\
             To leave the browser out: cargo xtask test --native-only",
            packages.join(" ")
        ),
    }
}

/// The program of this name on PATH.
pub fn on_path(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(name))
        .find(|file: &PathBuf| Path::is_file(file))
}

/// The commands that install the packages, if this user may run them.
fn install_commands(packages: &[&str]) -> Option<[Command; 2]> {
    let apt = on_path("apt-get")?;
    let root = answers("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    let sudo = !root && answers("sudo", &["-n", "id", "-u"]).is_some();
    if !root && !sudo {
        return None;
    }
    let apt_get = |args: &[&str]| {
        let mut command = if root {
            Command::new("env")
        } else {
            let mut command = Command::new("sudo");
            command.args(["-n", "env"]);
            command
        };
        command
            .arg("DEBIAN_FRONTEND=noninteractive")
            .arg(&apt)
            .args(args);
        command
    };
    let mut install = vec!["install", "--yes", "--no-install-recommends"];
    install.extend(packages);
    Some([apt_get(&["update"]), apt_get(&install)])
}

/// What a command prints, if it succeeds.
fn answers(program: &str, args: &[&str]) -> Option<String> {
    let output = Command::new(program).args(args).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}
