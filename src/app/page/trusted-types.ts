/**
 * The page's own Trusted Types policy, `app`. It is the only maker of script URLs, and makes them
 * only for code from this module. https://w3c.github.io/trusted-types/dist/spec/
 */
type Rules = { createScriptURL(url: string): string };
type Factory = {
  // At run time this is an object that the DOM accepts in place of a string; the DOM's types know
  // only the string.
  createPolicy(name: string, rules: Rules): Rules;
};

declare global {
  // Only `var` declares a property of globalThis. It is missing in browsers without Trusted Types.
  var trustedTypes: Factory | undefined;
}

const made = new Set<string>();

const rules: Rules = {
  createScriptURL(url) {
    if (!made.has(url)) throw new TypeError('This script address was not made by the page.');
    return url;
  },
};

const policy = globalThis.trustedTypes?.createPolicy('app', rules) ?? rules;

/**
 * Returns a `blob:` URL for a script from this page, for `new Worker(…)`. `revoke` frees it once
 * the worker has started.
 */
export function scriptUrl(code: string): { readonly url: string; revoke(): void } {
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  made.add(address);
  const revoke = (): void => {
    made.delete(address);
    URL.revokeObjectURL(address);
  };
  return { url: policy.createScriptURL(address), revoke };
}
