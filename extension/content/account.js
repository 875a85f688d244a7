// Reads which account is open, as far as the page's own navigation shows it: the one profile that
// it links to, and the alternative text of the member's picture. The core turns them into a mark,
// which distinguishes two accounts.
// **Invariant:** neither of the two texts is ever stored.

{
  const NAVIGATION = "header, nav, [role=banner], [role=navigation]";
  const LONG = 200;

  /** The path of a profile, such as /in/name; empty for any other link. @param {string} href */
  const profile = (href) => /^\/in\/[^/]+/.exec(new URL(href, location.origin).pathname)?.[0] ?? "";

  veto.account = () => {
    const found = new Set();
    let photo = "";
    for (const part of veto.dom.all(document, NAVIGATION)) {
      for (const link of veto.dom.all(part, 'a[href*="/in/"]')) {
        found.add(profile(veto.dom.attribute(link, "href") ?? ""));
      }
      for (const image of veto.dom.all(part, "img[class*=me-photo]")) {
        photo ||= veto.dom.attribute(image, "alt") ?? "";
      }
    }
    found.delete("");
    const [only = ""] = found.size === 1 ? found : [];
    return { profile: veto.text(only, LONG), photo: veto.text(photo, LONG) };
  };
}
