// On the way to the switch LinkedIn asked for signing in: tells so, by the address alone. Reads nothing
// else of the page and puts nothing on it, since passwords are typed here.

veto
  .send({
    observed: {
      observation: {
        url: location.href,
        interface_language: document.documentElement.lang,
        load: { id: crypto.randomUUID(), opened_at: Math.round(Date.now() - performance.now()) },
        waited_ms: 0,
        switches: [],
        alerts: [],
      },
    },
  })
  .catch(() => {});
