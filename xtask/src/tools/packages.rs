//! Maps the programs that the xtask commands need to the names of system packages, and to the
//! commands that install them.

use std::env::consts::OS;
use std::fs;

/// A program that comes from the system's packages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    Chromium,
    ChromeDriver,
    Firefox,
    Node,
    CppCompiler,
}

impl Need {
    /// The name shown to people.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::ChromeDriver => "Chromium's driver",
            Self::Firefox => "Firefox",
            Self::Node => "Node.js with npm",
            Self::CppCompiler => "a C++ compiler",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum System {
    Debian,
    Ubuntu,
    Fedora,
    Mac,
    Windows,
    Other,
}

/// The commands that install these programs on this system.
pub(crate) fn commands(needs: &[Need]) -> Vec<String> {
    commands_for(this(), needs)
}

/// Whether those commands ask no question.
pub(crate) fn are_unattended() -> bool {
    matches!(this(), System::Debian | System::Ubuntu)
}

fn commands_for(system: System, needs: &[Need]) -> Vec<String> {
    let mut names: Vec<_> = needs.iter().map(|&need| package(system, need)).collect();
    if matches!(system, System::Debian | System::Ubuntu) && needs.contains(&Need::Chromium) {
        // With no recommended packages, a browser brings only Latin fonts, and pictures of a walk
        // in Arabic or Hindi would show boxes.
        names.push("fonts-noto-core");
    }
    let names = names.join(" ");
    match system {
        System::Debian | System::Ubuntu => {
            vec![
                "sudo apt-get update".into(),
                format!("sudo apt-get install -y --no-install-recommends {names}"),
            ]
        }
        System::Fedora => vec![format!("sudo dnf install {names}")],
        System::Mac => vec![format!("brew install {names}")],
        System::Windows => names
            .split(' ')
            .map(|name| format!("winget install --exact --id {name}"))
            .collect(),
        System::Other => vec![format!("(your system's package manager) install {names}")],
    }
}

fn package(system: System, need: Need) -> &'static str {
    match (system, need) {
        (System::Ubuntu, Need::Chromium) => "chromium-browser",
        (System::Windows, Need::Chromium) => "Hibbiki.Chromium",
        (_, Need::Chromium) => "chromium",
        (System::Debian, Need::ChromeDriver) => "chromium-driver",
        (System::Ubuntu, Need::ChromeDriver) => "chromium-chromedriver",
        (System::Windows, Need::ChromeDriver) => "Chromium.ChromeDriver",
        (_, Need::ChromeDriver) => "chromedriver",
        (System::Debian, Need::Firefox) => "firefox-esr",
        (System::Windows, Need::Firefox) => "Mozilla.Firefox",
        (_, Need::Firefox) => "firefox",
        (System::Debian | System::Ubuntu | System::Fedora, Need::Node) => "nodejs npm",
        (System::Windows, Need::Node) => "OpenJS.NodeJS.LTS",
        (_, Need::Node) => "node",
        (System::Fedora, Need::CppCompiler) => "gcc-c++",
        (System::Windows, Need::CppCompiler) => "Microsoft.VisualStudio.BuildTools",
        (System::Mac, Need::CppCompiler) => "llvm",
        (_, Need::CppCompiler) => "g++",
    }
}

fn this() -> System {
    match OS {
        "macos" => System::Mac,
        "windows" => System::Windows,
        _ => named(&fs::read_to_string("/etc/os-release").unwrap_or_default()),
    }
}

/// The system by /etc/os-release: the distribution itself, or else the first known one that it
/// lists in `ID_LIKE`.
fn named(os_release: &str) -> System {
    let value = |key| {
        os_release
            .lines()
            .find_map(|line| line.strip_prefix(key))
            .unwrap_or_default()
            .trim_matches('"')
    };
    let mut names = value("ID=").split(' ').chain(value("ID_LIKE=").split(' '));
    let known = |name| match name {
        "debian" => Some(System::Debian),
        "ubuntu" => Some(System::Ubuntu),
        "fedora" | "rhel" => Some(System::Fedora),
        _ => None,
    };
    names.find_map(known).unwrap_or(System::Other)
}

#[cfg(test)]
mod tests;
