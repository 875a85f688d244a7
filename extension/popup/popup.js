// The popup of the toolbar button. The core decides what it shows and what can be done in it.

import { show } from "../shared/page.js";

show(({ OwnPage }, contents, facts) => OwnPage.popup(contents, facts), {}, close);
