// Reports every script error on the page to the replica.
{
  const report = (message, source = "") =>
    fetch("/page-error", {
      method: "POST",
      body: JSON.stringify({ page: location.href, message: String(message), source }),
      keepalive: true,
    }).catch(() => {});
  addEventListener("error", (event) => report(event.message, event.filename));
  addEventListener("unhandledrejection", (event) => report(event.reason));
}
