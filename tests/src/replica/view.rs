//! Builds what the settings app shows at an address, as a tree: for the first HTML and for the
//! app’s own navigation.

use serde::Serialize;

use super::brand::Brand;
use super::control::Switch;
use super::setting::Setting;
use super::shape::{Decoys, Place, Shape, Timing};
use super::skin::Skin;
use super::tree::{Element, el};
use super::{Account, path, x};

#[derive(Debug, Serialize)]
pub(crate) struct View {
    pub(crate) title: String,
    pub(crate) screen: Screen,
    /// Whether a new element replaces the switch after each change.
    pub(crate) rerender: bool,
    /// Number of this answer in the log, if the page is recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) served: Option<u64>,
    pub(crate) main: Vec<Element>,
}

/// What the page’s script has to do with the HTML that it finds.
#[derive(Clone, Copy, Debug, Serialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Screen {
    /// Nothing: everything is there, in its true state.
    Ready,
    /// The first HTML is empty, so the script requests the content.
    Late,
    /// Everything is there, but the script requests the states.
    Hydrate,
}

/// The view of a path; `None` if there is no such page.
pub(crate) fn view(path: &str, account: &Account, skin: &Skin, brand: &Brand) -> Option<View> {
    if brand.is_x() {
        return x::view(path, account, skin);
    }
    let words = account.language.words();
    let links = |links: Vec<(&str, &str)>| {
        let link = |(to, name): &(&str, &str)| {
            skin.el("li")
                .child(skin.el("a").attr("href", *to).text(*name))
        };
        skin.el("ul").children(links.iter().map(link))
    };
    let plain = |name: &str, rest: Vec<Element>| View {
        title: format!("{name} | LinkedIn"),
        screen: Screen::Ready,
        rerender: false,
        served: None,
        main: std::iter::once(skin.el("h1").text(name))
            .chain(rest)
            .collect(),
    };
    match path.trim_end_matches('/') {
        "/mypreferences/d" => {
            let dark = words.dark.page;
            let list = links(vec![(path::PRIVACY, words.category), (path::DARK, dark)]);
            Some(plain(words.settings, vec![list]))
        }
        path::PRIVACY => {
            let offered = |setting: &Setting| *setting != Setting::Training || account.offered;
            let all = Setting::ALL.into_iter().filter(offered);
            let list = links(all.map(|s| (s.path(), s.names(words).page)).collect());
            Some(plain(
                words.category,
                vec![skin.el("h2").text(words.group), list],
            ))
        }
        other => {
            let framed = other.strip_prefix(path::FRAME);
            let setting = Setting::by_path(framed.unwrap_or(other))?;
            if setting == Setting::Training && !account.offered {
                let none = skin.el("p").text(words.absent);
                return Some(plain(setting.names(words).page, vec![none]));
            }
            let page = SettingPage {
                account,
                skin,
                setting,
                shape: shape(setting, account),
            };
            let mut view = plain(setting.names(words).page, page.body(framed.is_some()));
            view.rerender = page.shape.timing == Timing::Replaced;
            view.screen = page.screen(framed.is_some());
            if framed.is_some() {
                view.main.remove(0);
            }
            Some(view)
        }
    }
}

/// The account’s shape applies only to the AI setting: the markup of the other settings is known.
fn shape(setting: Setting, account: &Account) -> Shape {
    if setting == Setting::Training {
        account.shape
    } else {
        Shape::default()
    }
}

struct SettingPage<'a> {
    account: &'a Account,
    skin: &'a Skin,
    setting: Setting,
    shape: Shape,
}

impl SettingPage<'_> {
    fn screen(&self, framed: bool) -> Screen {
        match self.shape.timing {
            Timing::AtOnce => Screen::Ready,
            Timing::Hydrated => Screen::Hydrate,
            // The frame itself is there at once. Only its content is late.
            _ if self.shape.place == Place::Frame && !framed => Screen::Ready,
            Timing::Late | Timing::Replaced => Screen::Late,
        }
    }

    fn body(&self, framed: bool) -> Vec<Element> {
        let live = |setting| self.switch(setting, true);
        let real = || live(self.setting);
        if framed {
            return vec![real()];
        }
        let real = match self.shape.place {
            Place::Document => real(),
            Place::Shadow => self.skin.el("div").shadow([style(), real()]),
            Place::Frame => {
                let source = format!("{}{}", path::FRAME, self.setting.path());
                self.skin
                    .el("iframe")
                    .attr("src", source)
                    .attr("title", "LinkedIn")
            }
        };
        match self.shape.decoys {
            Decoys::None => vec![real],
            Decoys::Research => vec![live(Setting::Research), real],
            Decoys::Several => {
                vec![
                    live(Setting::Research),
                    real,
                    live(Setting::Cookies),
                    live(Setting::Dark),
                ]
            }
            Decoys::MobileCopy => {
                let copy = el("div")
                    .attr("id", "phone")
                    .child(self.switch(self.setting, false));
                vec![copy, real]
            }
        }
    }

    fn switch(&self, setting: Setting, live: bool) -> Element {
        let shows_truth = live && self.shape.timing != Timing::Hydrated;
        Switch {
            skin: self.skin,
            words: self.account.language.words(),
            control: self.shape.control,
            labelling: self.shape.labelling,
            key: setting.key(),
            label: &setting.label(self.account),
            on: shows_truth && setting.is_on(self.account),
            live,
        }
        .section()
    }
}

fn style() -> Element {
    el("link")
        .attr("rel", "stylesheet")
        .attr("href", "/static/page.css")
}
