// The first page, which opens once, when Veto is installed. The core decides what it shows and what
// can be done in it.

import { show } from "../shared/page.js";

show(({ OwnPage }, contents, facts) => OwnPage.welcome(contents, facts));
