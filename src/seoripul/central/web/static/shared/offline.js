// The pages open although central cannot be reached, where the browser can keep them. A courier's
// page has a keeper of its own: no citizen's phone holds it.

export const CITIZENS = { script: "/worker.js", scope: "/" };
export const COURIERS = { script: "/courier-worker.js", scope: "/c" };

export async function keepPages({ script, scope }) {
  try {
    const policy = globalThis.trustedTypes?.createPolicy("seoripul", { createScriptURL: () => script });
    await navigator.serviceWorker?.register(policy?.createScriptURL("") ?? script, { scope });
  } catch {
    // a private window, or no TLS: the page works while it is open
  }
}
