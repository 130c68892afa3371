// The pages open although central cannot be reached, where the browser can keep them.

const WORKER = "/worker.js";

export async function keepPages() {
  try {
    const policy = globalThis.trustedTypes?.createPolicy("seoripul", { createScriptURL: () => WORKER });
    await navigator.serviceWorker?.register(policy?.createScriptURL("") ?? WORKER);
  } catch {
    // a private window, or no TLS: the page works while it is open
  }
}
