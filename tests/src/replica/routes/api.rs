//! Answers the settings app’s requests: views, states, saves. Both gates hold requests back here.

use axum::extract::{Json, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::Site;
use crate::replica::Saving;
use crate::replica::brand::Brand;
use crate::replica::setting::Setting;
use crate::replica::view::{Screen, view};
use crate::replica::x::GrokBox;

#[derive(Deserialize)]
pub(super) struct Show {
    path: String,
}

pub(super) async fn show(
    State(site): State<Site>,
    brand: &'static Brand,
    Query(Show { path }): Query<Show>,
) -> Response {
    let look = || {
        let account = site.account();
        if !account.signed_in {
            return Err(StatusCode::UNAUTHORIZED);
        }
        let view = view(&path, &account, &site.skin(), brand).ok_or(StatusCode::NOT_FOUND)?;
        Ok((view, account.clone()))
    };
    match look() {
        Ok((view, _)) if view.screen == Screen::Late => site.renders.pass().await,
        _ => {}
    }
    // Look again: the account may have changed while the gate was closed.
    match look() {
        Ok((mut view, account)) => {
            view.served = site.log.serve(&account);
            Json(view).into_response()
        }
        Err(status) => status.into_response(),
    }
}

pub(super) async fn states(State(site): State<Site>, brand: &'static Brand) -> Json<Value> {
    site.renders.pass().await;
    let account = site.account().clone();
    let served = site.log.serve(&account);
    let served = served.map(|number| ("served".to_owned(), number.into()));
    let state = |setting: Setting| (setting.key().to_owned(), setting.is_on(&account).into());
    let grok = |one: GrokBox| (one.key().to_owned(), one.is_on(&account).into());
    let states: Vec<(String, Value)> = match brand.is_x() {
        true => GrokBox::ALL.map(grok).into(),
        false => Setting::ALL.map(state).into(),
    };
    Json(Value::Object(
        states.into_iter().chain(served).collect::<Map<_, _>>(),
    ))
}

#[derive(Deserialize)]
pub(super) struct Save {
    key: String,
    on: bool,
}

pub(super) async fn save(
    State(site): State<Site>,
    brand: &'static Brand,
    Json(save): Json<Save>,
) -> Response {
    site.saves.pass().await;
    let mut account = site.account();
    let on_linkedin = Setting::by_key(&save.key).filter(|_| !brand.is_x());
    let on_x = GrokBox::by_key(&save.key).filter(|_| brand.is_x());
    if on_linkedin.is_none() && on_x.is_none() {
        return StatusCode::NOT_FOUND.into_response();
    }
    match account.saving {
        Saving::Works if account.signed_in => {
            if let Some(setting) = on_linkedin {
                setting.set(&mut account, save.on);
            }
            if let Some(one) = on_x {
                one.set(&mut account, save.on);
            }
            StatusCode::NO_CONTENT.into_response()
        }
        Saving::Drops if account.signed_in => StatusCode::NO_CONTENT.into_response(),
        _ => (
            StatusCode::INTERNAL_SERVER_ERROR,
            account.language.words().failed,
        )
            .into_response(),
    }
}
