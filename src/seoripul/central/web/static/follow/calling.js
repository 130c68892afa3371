// The moment of being called: sound and vibration, after the visitor has allowed them.

import { inTab } from "../shared/shelf.js";

const ALLOWED = "seoripul.sound";
let context = null;

export function isAllowed() {
  return inTab.get(ALLOWED) === "yes" && context?.state === "running";
}

// Only a touch or key may start sound in a browser: call this from one.
export async function allow(wanted) {
  inTab.set(ALLOWED, wanted ? "yes" : "no");
  if (!wanted) return context?.suspend();
  context ??= new AudioContext();
  await context.resume();
  return chime();
}

// Ding, dong: two soft tones, 1.2 seconds.
export function chime() {
  if (!isAllowed()) return;
  tone(659.3, 0, 0.6);
  tone(523.3, 0.45, 0.9);
}

function tone(pitch, after, length) {
  const from = context.currentTime + after;
  const voice = context.createOscillator();
  const loudness = context.createGain();
  voice.frequency.value = pitch;
  loudness.gain.setValueAtTime(0.0001, from);
  loudness.gain.exponentialRampToValueAtTime(0.5, from + 0.03);
  loudness.gain.exponentialRampToValueAtTime(0.0001, from + length);
  voice.connect(loudness).connect(context.destination);
  voice.start(from);
  voice.stop(from + length);
}

export function ring() {
  chime();
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.([300, 150, 300, 150, 600]);
}

// The screen stays on while papers wait to be collected, where the browser can do that.
export async function stayAwake() {
  try {
    await navigator.wakeLock?.request("screen");
  } catch {
    // low battery or not allowed: the screen may go dark
  }
}
