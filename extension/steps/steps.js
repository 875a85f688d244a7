// The page of the next steps: saves the calendar. What it shows and what can be done in it is the core's.

import { catalogues } from "../background/catalogues.js";
import { saveText, show } from "../shared/page.js";

/** The page as it was drawn last, made again. @type {() => import("../core/veto.js").StepsPage} */
let again;

show(
  ({ StepsPage }, contents, facts, problem) => {
    again = () => new StepsPage(contents, facts, problem);
    return again();
  },
  {
    save_calendar: async () => {
      const page = again();
      saveText(page.calendar(await catalogues(page.languages)), "text/calendar", "veto.ics");
      page.free();
    },
  },
);
