// The page of the letter of objection. What it shows and what the letter says is the core's.

import { write } from "./write.js";

write(({ LetterPage }) => LetterPage.objection);
