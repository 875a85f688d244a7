//! Sets how the page looks (size, zoom, touch, colour scheme) and takes screenshots.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as BASE64;
use fantoccini::Client;
use serde_json::{Value, json};

use super::{Browser, Options, Session, chromium, firefox};
use crate::until_is;

/// The colours that a person prefers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    Light,
    Dark,
    /// Forced colours: a few strong colours of the person's own on black, whatever the page asks
    /// for.
    Forced,
}

/// The preferences that [`Session::touch`] and [`Session::prefer`] set in Firefox.
const PREFERENCES: [&str; 15] = [
    "ui.primaryPointerCapabilities",
    "ui.allPointerCapabilities",
    "layout.css.prefers-color-scheme.content-override",
    "browser.display.use_system_colors",
    "browser.display.document_color_use",
    "browser.display.foreground_color",
    "browser.display.foreground_color.dark",
    "browser.display.background_color",
    "browser.display.background_color.dark",
    "browser.anchor_color",
    "browser.anchor_color.dark",
    "browser.visited_color",
    "browser.visited_color.dark",
    "browser.active_color",
    "browser.active_color.dark",
];

/// Resets [`PREFERENCES`] to Firefox's defaults.
pub(crate) async fn reset_preferences(client: &Client) -> Result<()> {
    let script = "for (const name of arguments[0]) Services.prefs.clearUserPref(name)";
    firefox::privileged(client, script, vec![json!(PREFERENCES)]).await?;
    Ok(())
}

/// Gives the current window the size in `options`, unless it has it already: resizing takes Firefox
/// a quarter of a second.
pub(crate) async fn resize(client: &Client, options: &Options) -> Result<()> {
    let (width, height) = options.size;
    let (.., now_wide, now_high) = client.get_window_rect().await?;
    if (now_wide, now_high) != (u64::from(width), u64::from(height)) {
        client.set_window_size(width, height).await?;
    }
    Ok(())
}

impl Session {
    /// Gives the page exactly this size in CSS pixels, for the current tab. Unlike a window, the
    /// page can be as small as on a phone.
    pub async fn viewport(&self, width: u32, height: u32) -> Result<()> {
        match self.browser {
            Browser::Chromium => {
                let metrics = json!({
                    "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false,
                });
                let command = "Emulation.setDeviceMetricsOverride";
                chromium::devtools(&self.client, command, metrics).await?;
            }
            Browser::Firefox => {
                let script = "const { style } = gBrowser.selectedBrowser; \
                              style.flex = 'none'; \
                              style.width = arguments[0] + 'px'; \
                              style.height = arguments[1] + 'px'";
                firefox::privileged(&self.client, script, vec![json!(width), json!(height)])
                    .await?;
            }
        }
        Ok(())
    }

    /// Sets whether the pointer is a finger, as on phones. Chromium: for the current tab; Firefox:
    /// everywhere.
    pub async fn touch(&self, thumb: bool) -> Result<()> {
        match self.browser {
            Browser::Chromium => {
                let command = "Emulation.setTouchEmulationEnabled";
                let touch = json!({ "enabled": thumb, "maxTouchPoints": 5 });
                chromium::devtools(&self.client, command, touch).await?;
            }
            Browser::Firefox => {
                // 1: coarse; 6: fine, and can hover.
                let script = "for (const who of ['primary', 'all']) \
                                Services.prefs.setIntPref( \
                                  `ui.${who}PointerCapabilities`, arguments[0] ? 1 : 6)";
                firefox::privileged(&self.client, script, vec![json!(thumb)]).await?;
            }
        }
        Ok(())
    }

    /// Sets whether the person wants as little motion as possible. Chromium: for the current tab;
    /// Firefox: everywhere.
    pub async fn still(&self, still: bool) -> Result<()> {
        let value = if still { "reduce" } else { "no-preference" };
        match self.browser {
            Browser::Chromium => {
                let feature = json!({ "name": "prefers-reduced-motion", "value": value });
                let media = json!({ "features": [feature] });
                let command = "Emulation.setEmulatedMedia";
                chromium::devtools(&self.client, command, media).await?;
            }
            Browser::Firefox => {
                let script = "Services.prefs.setIntPref('ui.prefersReducedMotion', arguments[0])";
                firefox::privileged(&self.client, script, vec![json!(u8::from(still))]).await?;
            }
        }
        Ok(())
    }

    /// Zooms the current tab, as people do; `2.0` is twice as large.
    pub async fn zoom(&self, factor: f64) -> Result<()> {
        let script = "const own = await chrome.tabs.getCurrent(); \
            const shown = (await chrome.tabs.query({ active: true })) \
              .filter((tab) => tab.id !== own.id) \
              .sort((one, other) => other.lastAccessed - one.lastAccessed); \
            await chrome.tabs.setZoom(shown[0].id, arguments[0])";
        self.extension_run(script, &[json!(factor)]).await?;
        Ok(())
    }

    /// Sets the person's preferred colours and waits until the page matches them. Chromium: for the
    /// current tab; Firefox: everywhere.
    pub async fn prefer(&self, scheme: Scheme) -> Result<()> {
        match self.browser {
            Browser::Chromium => {
                let color_scheme = if scheme == Scheme::Light {
                    "light"
                } else {
                    "dark"
                };
                let forced_colors = if scheme == Scheme::Forced {
                    "active"
                } else {
                    "none"
                };
                let features = json!([
                    { "name": "prefers-color-scheme", "value": color_scheme },
                    { "name": "forced-colors", "value": forced_colors },
                ]);
                let command = "Emulation.setEmulatedMedia";
                chromium::devtools(&self.client, command, json!({ "features": features })).await?;
            }
            Browser::Firefox => {
                // 2: always the browser's colours instead of the page's; 1: never.
                let script = "const [dark, forced] = arguments; \
                    const { prefs } = Services; \
                    const scheme = 'layout.css.prefers-color-scheme.content-override'; \
                    prefs.setIntPref(scheme, dark ? 0 : 1); \
                    prefs.setBoolPref('browser.display.use_system_colors', false); \
                    prefs.setIntPref('browser.display.document_color_use', forced ? 2 : 1); \
                    for (const [name, color] of Object.entries({ \
                      'display.foreground_color': '#ffffff', \
                      'display.background_color': '#000000', \
                      anchor_color: '#ffff00', \
                      visited_color: '#ffff00', \
                      active_color: '#ffff00' })) \
                      for (const light of ['', '.dark']) \
                        prefs.setStringPref('browser.' + name + light, color)";
                let dark = json!(scheme != Scheme::Light);
                let forced = json!(scheme == Scheme::Forced);
                firefox::privileged(&self.client, script, vec![dark, forced]).await?;
            }
        }
        let queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"];
        let wanted = [scheme != Scheme::Light, scheme == Scheme::Forced];
        let seen = "return [...arguments].map((query) => matchMedia(query).matches)";
        let queries = queries.map(Value::from);
        until_is("the page to know it", json!(wanted), async || {
            self.run(seen, &queries).await
        })
        .await
    }

    /// Saves a picture (PNG) of the page.
    pub async fn screenshot(&self, path: impl AsRef<Path>) -> Result<()> {
        Ok(fs::write(path, self.client.screenshot().await?)?)
    }

    /// Saves a small picture (WebP) of the page, for documents. Chromium only.
    pub async fn screenshot_small(&self, path: impl AsRef<Path>) -> Result<()> {
        let format = json!({ "format": "webp", "quality": 75 });
        let command = "Page.captureScreenshot";
        let picture = chromium::devtools(&self.client, command, format).await?;
        let bytes = BASE64.decode(picture["data"].as_str().unwrap_or_default())?;
        Ok(fs::write(path, bytes)?)
    }

    /// Saves a picture (PNG) of the whole window, with the extension's button in the toolbar.
    /// Firefox only.
    pub async fn screenshot_window(&self, path: impl AsRef<Path>) -> Result<()> {
        if self.browser != Browser::Firefox {
            bail!("{} shows no test its toolbar; use Firefox", self.browser);
        }
        let show = "const { CustomizableUI } = ChromeUtils.importESModule( \
                      'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs'); \
                    const widget = arguments[0].toLowerCase().replace(/[^a-z0-9_-]/g, '_'); \
                    CustomizableUI.addWidgetToArea(widget + '-browser-action', 'nav-bar'); \
                    document.documentElement.removeAttribute('remotecontrol'); \
                    await new Promise((drawn) => \
                      requestAnimationFrame(() => requestAnimationFrame(drawn)))";
        firefox::privileged(&self.client, show, vec![json!(self.extension.id)]).await?;
        let picture =
            firefox::in_browser(&self.client, async || Ok(self.client.screenshot().await?));
        Ok(fs::write(path, picture.await?)?)
    }
}
