// Reports that the platform asked the person to sign in on the way to the switch: sends the page's
// address and language.
// **Invariant:** reads nothing else of the page and inserts nothing: passwords are typed there.

veto
  .send({
    request: {
      observed: {
        observation: {
          url: location.href,
          interface_language: document.documentElement.lang,
          load: { id: crypto.randomUUID(), opened_at: Math.round(Date.now() - performance.now()) },
          elapsed_ms: 0,
          switches: [],
          alerts: [],
        },
      },
    },
  })
  .catch(() => {});
