// Shows the next steps, and saves the calendar file.

import { saveText, show } from "./show.js";

/** @param {string | null} platform */
export function showSteps(platform) {
  const { withPage } = show("steps", { platform }, {
    save_calendar: (_, { file_name: name }) => {
      const text = withPage((page, texts) => page.calendar(texts));
      saveText(text, "text/calendar", name);
    },
  });
}
