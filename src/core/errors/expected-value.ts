/** What an error message can say that the verifier expects. */
type ExpectedField = 'issuer' | 'audience';

/**
 * Returns the audience or issuer that an error message says the verifier expects; null if it names none.
 * If the text names both, each is the one whose field was named last before it. Of several it is the
 * first. Reads the first 20,000 characters; the time is linear.
 */
export function expectedValueIn(text: string, field: ExpectedField): string | null {
  const read = text.slice(0, mostRead).replace(/\\(["'])/g, '$1');
  const fieldAt = fieldsIn(read);
  for (const { way, end = /[.,;]$/ } of ways) {
    for (const { 0: whole, 1: found = '', index } of read.matchAll(way)) {
      const value = found.replace(end, '').trim();
      // Its own words come first: "expected issuer" and "ValidIssuer".
      const named = fieldNamed(whole.slice(0, whole.indexOf(found))) ?? fieldAt(index);
      if (value !== '' && !blank.test(value) && (named === null || named === field)) return value;
    }
  }
  return null;
}

const mostRead = 20_000;

/**
 * Returns the algorithm that an error message says the verifier expects, by its name in `alg`; null if it
 * names none. Of several it is the first. Linear, like the above.
 */
export function expectedAlgorithmIn(text: string): string | null {
  return expectedAlgorithm.exec(text.slice(0, mostRead))?.[1] ?? null;
}

/** What was found instead, after "got", is not what is expected. */
const expectedAlgorithm =
  /\b(?:[Ee]xpected|Supported:)(?:(?!\b(?:got|received|but)\b)[^\n]){0,50}?\b((?:HS|RS|PS|ES)(?:256|384|512)|ES256K|EdDSA)\b/;

const names = /\b(?:valid)?(aud(?:ience)?|iss(?:uer|ued)?)s?\b/gi;

const fieldOf = (name = ''): ExpectedField => (/^a/i.test(name) ? 'audience' : 'issuer');

function fieldNamed(text: string): ExpectedField | null {
  const last = [...text.matchAll(names)].at(-1);
  return last === undefined ? null : fieldOf(last[1]);
}

/** Returns a function for the field that is named last before a place. */
function fieldsIn(text: string): (at: number) => ExpectedField | null {
  const places = [...text.matchAll(names)].map(({ 1: name, index }) => ({ index, field: fieldOf(name) }));
  return (at) => places.findLast(({ index }) => index < at)?.field ?? null;
}

type Way = { readonly way: RegExp; readonly end?: RegExp };

/**
 * How libraries write it, the most exact first. To add one, add a row and its test. `end`: what follows a
 * value without quotes and is not part of it.
 */
const ways: readonly Way[] = [
  // Microsoft.IdentityModel: IDX10205, IDX10214.
  { way: /\bvalid(?:Audience|Issuer): '([^'\n]{1,300})'/gi },
  // Kubernetes.
  { way: /\btarget audiences \["([^"\n]{1,300})"/g },
  // zitadel/oidc.
  { way: /\bmust contain client_id "([^"\n]{1,300})"/g },
  // Keycloak, Firebase, go-oidc, aws-jwt-verify: in quotes, or as the first of a list.
  { way: /\bexpected(?: audience| issuer| one of)?:?\s{0,3}\[?["']([^"'\n]{1,300})["']/gi },
  // A URL has no spaces.
  { way: /\bexpected(?: one of)?:?\s{1,3}(https?:\/\/[^\s"',;[\]]{1,300})/gi },
  // jsonwebtoken and zitadel/oidc, without quotes.
  {
    way: /\bexpected(?: one of)?:\s{0,3}([^\s"',;[\]][^"',;[\]\n]{0,299})/gi,
    end: /(?:\s(?:or|but|got|at|and)\s.*|[.,;])$/s,
  },
];

/** What stands for no value, or for one that was removed. */
const blank = /^(?:null|undefined|none|nil|\[|<|System\.|x+$|\*+$)|redacted/i;
