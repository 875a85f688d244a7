// The page that opens once. What it shows and what can be done in it is the core's.

import { show } from "../shared/page.js";

show(({ OwnPage }, contents, facts) => OwnPage.welcome(contents, facts));
