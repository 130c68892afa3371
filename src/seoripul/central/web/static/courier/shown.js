// What a courier is shown: the run as central told it, and what the phone has not sent yet.

export const FAILED = ["absent", "refused", "wrong_address", "wrong_document"];

// Each stop with `outcome` as the courier told it, `unsent`, and what central refused of it.
export function stopsOf(picture, queue) {
  return (picture?.stops ?? []).map((stop) => {
    const told = queue.filter((one) => one.order_id === stop.order_id);
    const unsent = told.filter((one) => !one.refusal).at(-1);
    return {
      ...stop,
      outcome: unsent?.deed ?? stop.outcome,
      unsent: Boolean(unsent),
      refused: unsent ? null : told.filter((one) => one.refusal).at(-1) ?? null,
      collect: stop.collect_stamp_krw + stop.collect_delivery_krw,
    };
  });
}

export function isOpen(stop) {
  return !stop.outcome && stop.state === "OUT";
}

export function toBringBack(stops) {
  return stops.filter((stop) => FAILED.includes(stop.outcome)).length;
}
