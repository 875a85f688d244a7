// The page of the complaint. What it shows and what the complaint says is the core's.

import { write } from "./write.js";

write(({ LetterPage }) => LetterPage.complaint);
