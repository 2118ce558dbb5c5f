/**
 * The page's own Trusted Types policy, `app`: the only maker of script addresses, and only of those
 * that stand for code made here. https://w3c.github.io/trusted-types/dist/spec/
 */
type Rules = { createScriptURL(url: string): string };
type Factory = {
  // At run time an object that the DOM takes in place of a string; the DOM's typings know the
  // string only.
  createPolicy(name: string, rules: Rules): Rules;
};

declare global {
  // Only `var` declares a property of globalThis. Browsers without Trusted Types have none.
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
 * A `blob:` address for a script written by this page, fit for `new Worker(…)`.
 * `revoke` frees it once the worker has started.
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
