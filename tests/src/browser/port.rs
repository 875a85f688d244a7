//! A free port for a driver that cannot find one well by itself. Holds none.

use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, TcpListener};
use std::sync::atomic::{AtomicU16, Ordering};

use anyhow::{Context, Result};

/// Below the ports that systems give to outgoing connections. chromedriver, told to choose, takes one
/// of those for IPv6, and gives up if any connection has the same for IPv4.
const FIRST: u16 = 20_000;
const COUNT: u16 = 12_000;

/// How many have been given away by this process.
static GIVEN: AtomicU16 = AtomicU16::new(0);

/// One that nobody listens on, and that is given to nobody else here.
pub(crate) fn free() -> Result<u16> {
    // Processes that run at the same time begin at different places.
    let start = (std::process::id() % u32::from(COUNT)) as u16;
    (0..COUNT)
        .map(|_| FIRST + (start + GIVEN.fetch_add(1, Ordering::Relaxed) % COUNT) % COUNT)
        .find(|port| is_free(*port))
        .with_context(|| format!("no port from {FIRST} on is free"))
}

/// Free for both families, as far as there are both.
fn is_free(port: u16) -> bool {
    let addresses: [IpAddr; 2] = [Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()];
    addresses.into_iter().all(|address| {
        let bound = TcpListener::bind((address, port));
        !bound.is_err_and(|error| error.kind() == ErrorKind::AddrInUse)
    })
}
