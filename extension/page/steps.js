// Shows the next steps, and saves the calendar file.

import { saveText, show } from "./show.js";

export function showSteps() {
  const { withPage } = show("steps", {}, {
    save_calendar: (_, { file_name: name }) => {
      const text = withPage((page, texts) => page.calendar(texts));
      saveText(text, "text/calendar", name);
    },
  });
}
