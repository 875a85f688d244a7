// The page of the next steps: saves the calendar file. The core decides what it shows and what can
// be done in it.

import { catalogues } from "../background/catalogues.js";
import { saveText, show } from "../shared/page.js";

/** Makes the page again as it was drawn last. @type {() => import("../core/veto.js").StepsPage} */
let again;

show(
  ({ StepsPage }, contents, facts, problem) => {
    again = () => new StepsPage(contents, facts, problem);
    return again();
  },
  {
    save_calendar: async (_, { file_name: name }) => {
      const page = again();
      saveText(page.calendar(await catalogues(page.languages)), "text/calendar", name);
      page.free();
    },
  },
);
