//! From connections to requests. Whoever is slow is cut off (S-100): with the head of a request or between two of them here, with its
//! body by the layer that limits each request, with taking an answer here again.
//!
//! The frame's own loop has neither limit.

use super::PATIENCE;
use axum::{Router, body::Body, extract::ConnectInfo, serve::Listener};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use tokio::net::TcpListener;
use tokio_io_timeout::TimeoutStream;
use tower::ServiceExt;

/// Serves until `stop` ends, and then takes no more connections. What still runs is for the caller to wait for.
pub async fn serve(mut listener: TcpListener, router: Router, stop: impl Future<Output = ()>) -> GracefulShutdown {
    let running = GracefulShutdown::new();
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(PATIENCE);
    tokio::pin!(stop);
    loop {
        let (connection, peer) = tokio::select! {
            accepted = Listener::accept(&mut listener) => accepted,
            () = &mut stop => return running,
        };
        let mut connection = TimeoutStream::new(connection);
        connection.set_write_timeout(Some(PATIENCE));
        let router = router.clone();
        let service = service_fn(move |request: hyper::Request<Incoming>| {
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(ConnectInfo(peer));
            router.clone().oneshot(request)
        });
        let connection = http.serve_connection(TokioIo::new(Box::pin(connection)), service);
        let connection = running.watch(connection);
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection broke, or was cut off");
            }
        });
    }
}
