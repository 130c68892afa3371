// A reservation is remembered in this tab only, and on the device where it was made, which holds
// its code anyway.

import { has } from "../shared/kept.js";
import { lastly } from "../shared/lastly.js";
import { inTab, onDevice } from "../shared/shelf.js";
import { token } from "./address.js";

// Of the picture: { picture, at }; once the QR was drawn also { code, qr }.
export const { last, remember, forget: forgetLast } = lastly(token(), () => (has(token()) ? [inTab, onDevice] : [inTab]));
