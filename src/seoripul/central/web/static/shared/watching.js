// A long poll that never gives up: one question at a time, backing off while nobody answers.

import { Away, ask } from "./ask.js";

const LONGEST_ANSWER_MS = 30000;
const SHORTEST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30000;

// Calls told(picture), away(), refused(refusal). Returns { stop, now }. `device` as `ask` takes it.
export function watch(path, { told, away, refused }, { device } = {}) {
  let version = null;
  let failures = 0;
  let stopped = false;
  let wake = () => {};

  const pause = (milliseconds) => new Promise((go) => {
    const timer = setTimeout(go, milliseconds);
    wake = () => { clearTimeout(timer); go(); };
  });

  async function once() {
    const atOnce = version === null || failures > 0;
    const query = atOnce ? "" : `?after=${version}`;
    const { value, refusal } = await ask(path + query, { timeout: LONGEST_ANSWER_MS, device });
    failures = 0;
    if (refusal) return refused(refusal) ?? pause(waitAfter(refusal));
    if (value) version = value.version;
    return told(value);
  }

  async function run() {
    while (!stopped) {
      try {
        await once();
      } catch (surprise) {
        if (!(surprise instanceof Away)) throw surprise;
        failures += 1;
        away();
        await pause(backOff(failures));
      }
    }
  }

  const now = () => wake();
  addEventListener("online", now);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && now());
  run();
  return { now, stop: () => { stopped = true; wake(); } };
}

function waitAfter({ facts }) {
  return Math.max(SHORTEST_WAIT_MS, (facts.retry_after_s ?? 5) * 1000);
}

export function backOff(failures) {
  const longest = Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** (failures - 1));
  return longest * (0.5 + Math.random() / 2);
}
