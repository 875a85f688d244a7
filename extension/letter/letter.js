// The page on which the letter of objection is written. The core decides what the page and the
// letter say.

import { write } from "./write.js";

write(({ LetterPage }) => LetterPage.objection);
