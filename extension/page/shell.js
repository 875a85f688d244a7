// Turns `page.html` into the page that its address names (`page.html?show=record`): removes the
// style sheets of the other pages, and fills the body from the template. A classic script at the
// end of the body, so that all of it is done before the browser paints anything.

{
  const show = new URLSearchParams(location.search).get("show") ?? "";
  const isForUs = `[data-show~="${CSS.escape(show)}"]`;
  for (const link of document.querySelectorAll(`link[data-show]:not(${isForUs})`)) link.remove();
  /** @type {HTMLTemplateElement | null} */
  const template = document.querySelector(`template${isForUs}`);
  if (template) document.body.append(template.content);
}
