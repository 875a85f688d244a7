//! Makes journals with entries from past days, in the format of the store.

use veto_tests::prelude::*;

/// Makes a journal in which the switch had these states as many days ago, each time on a separate
/// load that came from the server and that nobody touched.
const WRITE: &str = "
    const [readings, name] = arguments;
    const entries = readings.map(([state, days]) => {
        const at = Date.now() - days * 86_400_000;
        const load = { id: `${name}-load-${days}`, opened_at: at - 2_000, after: at - 2_000 };
        const evidence = {
            first: state, since: [], from_the_start: true, from_ms: 0,
            arrival: 'server', touched: false,
        };
        const seen = { state, load, label: '', interface_language: 'en', evidence };
        return {
            id: `${name}-${days}`, order: at, at: new Date(at).toISOString(),
            platform: 'linkedin', version: '0.1.0', what: { switch_seen: seen },
        };
    });
    return JSON.stringify({ format: 'veto-journal', version: 1, entries });";

/// The text of a journal with these readings: the state of the switch, and how many days ago.
/// `name` becomes part of the entries' ids.
pub(crate) async fn journal(
    session: &Session,
    name: &str,
    readings: &[(&str, u32)],
) -> Result<Value> {
    session
        .extension_run(WRITE, &[json!(readings), json!(name)])
        .await
}
