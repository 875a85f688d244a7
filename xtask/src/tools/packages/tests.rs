//! Tests the installation commands of each system, and how the system is recognised.

use super::*;

#[test]
fn the_commands_are_the_systems_own() {
    let check =
        |system, needs: &[Need], expect: &[&str]| assert_eq!(commands_for(system, needs), expect);
    let update = "sudo apt-get update";
    let browsers = [Need::Chromium, Need::ChromeDriver, Need::Firefox];
    let apt = |names: &str| format!("sudo apt-get install -y --no-install-recommends {names}");
    check(
        System::Debian,
        &browsers,
        &[
            update,
            &apt("chromium chromium-driver firefox-esr fonts-noto-core"),
        ],
    );
    check(System::Debian, &[Need::Node], &[update, &apt("nodejs npm")]);
    check(
        System::Ubuntu,
        &browsers,
        &[
            update,
            &apt("chromium-browser chromium-chromedriver firefox fonts-noto-core"),
        ],
    );
    check(System::Debian, &[Need::CppCompiler], &[update, &apt("g++")]);
    check(
        System::Fedora,
        &[Need::Firefox, Need::Node],
        &["sudo dnf install firefox nodejs npm"],
    );
    check(
        System::Mac,
        &browsers,
        &["brew install chromium chromedriver firefox"],
    );
    let winget = [
        "winget install --exact --id Mozilla.Firefox",
        "winget install --exact --id OpenJS.NodeJS.LTS",
    ];
    check(System::Windows, &[Need::Firefox, Need::Node], &winget);
}

#[test]
fn a_system_is_known_by_its_release_file() {
    let check = |text, expect| assert_eq!(named(text), expect, "{text}");
    check("PRETTY_NAME=\"Debian\"\nID=debian\n", System::Debian);
    check("ID=ubuntu\nID_LIKE=debian\n", System::Ubuntu);
    check("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", System::Ubuntu);
    check(
        "ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n",
        System::Fedora,
    );
    check("ID=arch\n", System::Other);
    check("", System::Other);
}
