/**
 * Returns the audience or issuer that an error message says the verifier expects; null if it names
 * none. Of several it is the first. Reads the first 20,000 characters; the time is linear.
 */
export function expectedValueIn(text: string): string | null {
  const read = text.slice(0, mostRead).replace(/\\(["'])/g, '$1');
  for (const way of ways) {
    const value =
      way
        .exec(read)?.[1]
        ?.replace(/[.,;]$/, '')
        .trim() ?? '';
    if (value !== '' && !blank.test(value)) return value;
  }
  return null;
}

const mostRead = 20_000;

/** How libraries write it, the most exact first. To add one, add a row and its test. */
const ways: readonly RegExp[] = [
  // Microsoft.IdentityModel: IDX10205, IDX10214.
  /\bvalid(?:Audience|Issuer)s?: '([^'\n]{1,300})'/i,
  // Kubernetes.
  /\btarget audiences \["([^"\n]{1,300})"/,
  // zitadel/oidc.
  /\bmust contain client_id "([^"\n]{1,300})"/,
  // Keycloak, Firebase, go-oidc, aws-jwt-verify: in quotes, or as the first of a list.
  /\bexpected(?: audience| issuer| one of)?:?\s{0,3}\[?["']([^"'\n]{1,300})["']/i,
  // jsonwebtoken and zitadel/oidc, without quotes.
  /\bexpected(?: one of)?:\s{0,3}([^\s"',;[\]]{1,300})/i,
  /\bexpected (https?:\/\/[^\s"',;]{1,300})/i,
];

/** What stands for no value, or for one that was removed. */
const blank = /^(?:null|undefined|none|nil|\[|<|System\.|x+$|\*+$)|redacted/i;
