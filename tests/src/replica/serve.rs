//! The TLS server under the replica, on a free port and with a new self-signed certificate.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use anyhow::{Context, Result};
use axum::Router;
use axum_server::Handle;
use axum_server::tls_rustls::RustlsConfig;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as BASE64;
use rcgen::PublicKeyData;
use rustls::ServerConfig;
use rustls::pki_types::PrivatePkcs8KeyDer;

use super::brand::Brand;

#[derive(Debug)]
pub(crate) struct Server {
    port: u16,
    key_fingerprint: String,
    handle: Handle<SocketAddr>,
}

impl Server {
    pub(crate) async fn start(routes: Router) -> Result<Self> {
        let handle = Handle::<SocketAddr>::new();
        let (config, key_fingerprint) = config()?;
        let server = axum_server::bind_rustls((Ipv4Addr::LOCALHOST, 0).into(), config);
        tokio::spawn(
            server
                .handle(handle.clone())
                .serve(routes.into_make_service()),
        );
        let address = handle
            .listening()
            .await
            .context("the replica found no free port")?;
        Ok(Self {
            port: address.port(),
            key_fingerprint,
            handle,
        })
    }

    /// The fingerprint of its key, in the format that Chromium expects.
    pub(crate) fn key_fingerprint(&self) -> &str {
        &self.key_fingerprint
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.handle.shutdown();
    }
}

/// The TLS configuration, with a certificate that nobody trusts: the tests make the browsers accept
/// it. The second value is the fingerprint of its key.
fn config() -> Result<(RustlsConfig, String)> {
    let hosts = Brand::all().map(|brand| brand.host().to_owned());
    let names = hosts.into_iter().chain(["*.linkedin.com".to_owned()]);
    let made = rcgen::generate_simple_self_signed(names.collect::<Vec<_>>())?;
    let public = ring::digest::digest(
        &ring::digest::SHA256,
        &made.signing_key.subject_public_key_info(),
    );
    let fingerprint = BASE64.encode(public);
    let key = PrivatePkcs8KeyDer::from(made.signing_key.serialize_der());
    // State the provider explicitly, so that no process-wide default is needed.
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key.into())?;
    Ok((RustlsConfig::from_config(Arc::new(config)), fingerprint))
}
