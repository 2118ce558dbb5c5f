const address = new URL('./sw.js', document.baseURI).href;
const rules = { createScriptURL: () => address };

/** The address of the service worker: the only one that this page can make, under its own Trusted Types policy. */
export const workerAddress = (globalThis.trustedTypes?.createPolicy('install', rules) ?? rules).createScriptURL('');
