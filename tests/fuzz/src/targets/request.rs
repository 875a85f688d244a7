//! Fuzz target: a message is accepted only from a sender who may ask, and only for what this sender
//! may ask.

use crate::case::{Case, EventInput, identity, text};
use url::{Position, Url};
use veto::platform::PlatformId;
use veto::request::{Refusal, Request, Sender, SenderFacts, parse};

pub(super) fn run(data: &[u8]) -> bool {
    let Some((case, _)) = Case::read(data) else {
        return false;
    };
    let EventInput::Message { message, sender } = &case.event else {
        return false;
    };
    let message = text(message);
    match parse(&message, sender, &identity()) {
        Ok((from, envelope)) => {
            may_ask(from, sender, &envelope.request);
            let again = serde_json::to_string(&envelope).expect("it can be written");
            let again = parse(&again, sender, &identity());
            assert_eq!(again, Ok((from, envelope)));
        }
        Err(Refusal::UnknownSender) => assert_eq!(Sender::parse(sender, &identity()), None),
        Err(Refusal::Malformed(why)) => assert!(!why.is_empty()),
        Err(Refusal::NotAllowed) => assert!(Sender::parse(sender, &identity()).is_some()),
    }
    let stranger = SenderFacts {
        extension_id: Some("another".to_owned()),
        ..sender.clone()
    };
    let answer = parse(&message, &stranger, &identity());
    assert_eq!(answer, Err(Refusal::UnknownSender));
    true
}

fn may_ask(from: Sender, facts: &SenderFacts, request: &Request) {
    assert_eq!(facts.extension_id, Some(identity().id));
    let url = facts.url.as_deref().expect("an address");
    let of_a_tab = matches!(
        request,
        Request::BeginLoad { .. }
            | Request::Observed { .. }
            | Request::PostponeBanner
            | Request::DismissBanner
    );
    let of_anybody = matches!(
        request,
        Request::OpenSwitch { .. } | Request::DeclareObjection | Request::NotObjecting
    );
    match from {
        Sender::ExtensionPage => {
            assert!(url.starts_with(&identity().base_url));
            assert!(!of_a_tab, "{request:?} of a page of Veto's own");
        }
        Sender::PlatformTab {
            tab,
            platform,
            private,
        } => {
            assert_eq!((facts.tab, facts.frame), (Some(tab), Some(0)));
            assert_eq!(facts.private, private);
            assert_eq!(platform, PlatformId::LinkedIn);
            let url = Url::parse(url).expect("an address");
            let origin = &url[..Position::BeforePath];
            assert_eq!(origin, platform.platform().origin);
            assert!(of_a_tab || of_anybody, "{request:?} of a page");
        }
    }
}
