// Reads which account is open, as far as the page's own navigation shows it: the one profile that
// it links to, and the alternative text of the member's picture. The core turns them into a mark,
// which distinguishes two accounts.
// **Invariant:** neither of the two texts is ever stored.

{
  const NAVIGATION = "header, nav, [role=banner], [role=navigation]";
  const LONG = 200;

  /** The link to the member's own profile on X, which its path does not tell from other links. */
  const MARKED = "a[data-testid=AppTabBar_Profile_Link]";

  /**
   * The path of a profile, such as /in/name, or /name where the link is marked as one; empty for
   * any other link.
   * @param {Element} link
   */
  const profile = (link) => {
    const { pathname } = new URL(veto.dom.attribute(link, "href") ?? "", location.origin);
    const path = veto.dom.matches(link, MARKED) ? /^\/[^/]+/ : /^\/in\/[^/]+/;
    return path.exec(pathname)?.[0] ?? "";
  };

  veto.account = () => {
    const found = new Set();
    let photo = "";
    for (const part of veto.dom.all(document, NAVIGATION)) {
      for (const link of veto.dom.all(part, `a[href*="/in/"], ${MARKED}`)) {
        found.add(profile(link));
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
