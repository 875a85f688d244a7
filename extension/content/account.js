// Whose account is open, as far as the page's own navigation shows it: the one profile that it links to, and what the
// member's picture is called. The core makes a mark of it by which two accounts are told apart; nothing of it is kept.

{
  const NAVIGATION = "header, nav, [role=banner], [role=navigation]";
  const LONG = 200;

  /** The first two parts of the path, such as /in/name. @param {string} href */
  const profile = (href) => /^\/in\/[^/]+/.exec(new URL(href, location.origin).pathname)?.[0] ?? "";

  veto.account = () => {
    const found = new Set();
    let photo = "";
    for (const part of veto.dom.all(document, NAVIGATION)) {
      for (const link of veto.dom.all(part, 'a[href*="/in/"]')) found.add(profile(veto.dom.attribute(link, "href") ?? ""));
      for (const image of veto.dom.all(part, "img[class*=me-photo]")) photo ||= veto.dom.attribute(image, "alt") ?? "";
    }
    found.delete("");
    const [only = ""] = found.size === 1 ? found : [];
    return { profile: veto.text(only, LONG), photo: veto.text(photo, LONG) };
  };
}
