// Who waits where, and one number: three views of one page, all live.

import { show } from "../shared/dom.js";
import { setUp } from "../shared/display.js";
import { waitingPage } from "../shared/plain_pages.js";
import { everyCentre } from "./every_centre.js";
import { oneCentre } from "./one_centre.js";
import { oneNumber } from "./one_number.js";

const [, place, name] = location.pathname.split("/").map(decodeURIComponent);

function view() {
  if (place === "t") return oneNumber(name);
  return name ? oneCentre(name) : everyCentre();
}

show(...waitingPage());
const shown = view();
await setUp(shown.draw);
shown.begin();
