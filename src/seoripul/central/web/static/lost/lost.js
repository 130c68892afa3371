// The page of an address that leads nowhere: only the reader's contrast and size of text.

import { dress } from "../shared/display.js";

dress();
