//! Installs system packages where that needs no question. Otherwise returns an error with the
//! command. `packages` has the names of the packages.

use anyhow::{Result, bail};
use std::process::Stdio;

use super::packages::{self, Need};
use crate::command;
use crate::progress::step;

/// Installs these programs on Debian and Ubuntu, as root or with a sudo that asks for no password.
/// Otherwise returns an error with the command.
pub(crate) fn provide(needs: &[Need]) -> Result<()> {
    let named: Vec<_> = needs.iter().map(|need| need.name()).collect();
    let named = named.join(", ");
    let commands = packages::commands(needs);
    if !packages::are_unattended() || !may_be_root() {
        bail!(
            "missing: {named}. Install them with\n{}",
            commands.join("\n")
        );
    }
    step(&format!("install {named}"), || {
        commands.iter().try_for_each(|line| as_root(line))
    })
}

/// Whether this process is root, or can become root without a password.
fn may_be_root() -> bool {
    let mut sudo = command::new("sudo");
    sudo.args(["-n", "true"])
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    is_root() || sudo.status().is_ok_and(|status| status.success())
}

/// Whether this process is root. Browsers then have to run without their sandbox.
pub(crate) fn is_root() -> bool {
    cfg!(unix) && command::output(command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// Runs a command line that starts with `sudo`, without asking for a password.
pub(crate) fn as_root(line: &str) -> Result<()> {
    println!("  {line}");
    let line = if is_root() {
        line.replacen("sudo ", "", 1)
    } else {
        line.replacen("sudo ", "sudo -n ", 1)
    };
    // `env` comes after sudo, because sudo would drop the variable.
    let line = line.replacen("apt-get", "env DEBIAN_FRONTEND=noninteractive apt-get", 1);
    let mut words = line.split(' ');
    command::run(command::new(words.next().unwrap_or_default()).args(words))
}
