// The page on which the complaint is written. The core decides what the page and the complaint say.

import { write } from "./write.js";

write(({ LetterPage }) => LetterPage.complaint);
