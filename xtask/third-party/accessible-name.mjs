// What the content script uses of dom-accessibility-api: names and descriptions as https://w3c.github.io/accname/ says.
// Content scripts are classic scripts and cannot import; the build makes one of this.
import { computeAccessibleDescription, computeAccessibleName } from "dom-accessibility-api";

Object.assign(veto, { accessibleName: computeAccessibleName, accessibleDescription: computeAccessibleDescription });
