// A refusal in words: what happened, and what to do next.

import { has, t } from "./words.js";
import { when } from "./dates.js";

export function sentence({ code, facts = {} }) {
  const told = {
    at: facts.at ? when(facts.at) : "",
    n: facts.retry_after_s ? Math.ceil(facts.retry_after_s / 60) : "",
    subject: facts.subject ?? "",
  };
  const withTime = facts.at ? `refusal.${code}.at` : "";
  if (withTime && has(withTime)) return t(withTime, told);
  return has(`refusal.${code}`) ? t(`refusal.${code}`, told) : t("refusal.other");
}
