// Imports what the content script uses of dom-accessibility-api: accessible names and descriptions,
// computed as in https://w3c.github.io/accname/. The build bundles this file into a classic script,
// because content scripts cannot import modules.
import { computeAccessibleDescription, computeAccessibleName } from "dom-accessibility-api";

Object.assign(veto, {
  accessibleName: computeAccessibleName,
  accessibleDescription: computeAccessibleDescription,
});
