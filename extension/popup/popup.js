// The popup. What it shows and what can be done in it is the core's.

import { show } from "../shared/page.js";

show(({ Popup }, contents, facts) => new Popup(contents, facts), {}, close);
