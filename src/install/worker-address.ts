const address = new URL('./sw.js', document.baseURI).href;
const rules = { createScriptURL: () => address };

/** The URL of the service worker, the only one that this page's Trusted Types policy can make. */
export const workerAddress = (globalThis.trustedTypes?.createPolicy('install', rules) ?? rules).createScriptURL('');
