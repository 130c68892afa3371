// Where a stop is; call the recipient; find the way.

import { el, icon } from "../shared/dom.js";
import { t } from "../shared/words.js";
import { mapLink } from "./map.js";

// "서초대로12길 34" and the flat on a line of their own.
export function addressLines(address) {
  const [road, ...flat] = address.split(", ");
  return [el("span", { lang: "ko" }, road), flat.length > 0 && el("span", { lang: "ko" }, flat.join(", "))];
}

export function callLink({ phone }) {
  return phone && el("a", { class: "button soft big", href: `tel:${phone.replaceAll("-", "")}` }, icon("phone"), el("span", {}, t("courier.call")));
}

export function wayLink({ map_link }, stop) {
  return map_link && el("a", { class: "button soft big", href: mapLink(map_link, stop), rel: "noreferrer" }, icon("navigation"), el("span", {}, t("courier.way")));
}
