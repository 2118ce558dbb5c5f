import type { ClaimContent, ClaimNode } from '../../disclosure/claim-tree.ts';
import { memberNamed, readJson } from '../../text/json.ts';
import { usualBindingAge, type CodeBinding, type CodeDisclosing, type SignJob, type VerifyJob } from '../request.ts';
import type { Signing } from '../target.ts';
import { joinedCode, type Code } from '../template.ts';
import { joseImports, joseKey } from './jose-key.ts';
import { claimOptions, joseOptions } from './jose-options.ts';
import { js, jsExact, jsName, jsStrings, jsValue } from './node.ts';

/*
 * SD-JWTs with jose, which checks signatures and claims. What RFC 9901 §7.1 and §7.3 require besides is
 * written out, because it is where verifiers go wrong.
 */

/** The names of Node for the hashes of `_sd_alg`. */
const nodeHash = (name: string): string => name.replace('sha-', 'sha');

const noClaims = { issuers: [], audiences: [], type: '', tolerance: 0, required: [], maxAge: null } as const;

export function verifyDisclosing(
  { algorithm, key, expected, claims, form }: VerifyJob,
  { tree, binding }: CodeDisclosing,
): Code {
  const { name } = algorithm.row;
  const { type, tolerance, audiences } = expected;
  // A key binding JWT has the audience of its presentation, and the token may have one of its own.
  const isOwnAudience = binding === null || memberNamed(claims.object, 'aud') !== undefined;
  const own = { ...expected, type: '', maxAge: binding === null ? expected.maxAge : null };
  const exact = binding === null ? expected.exact : expected.exact.filter(({ claim }) => claim !== 'nonce');
  return js`
    ${joseImports(key, 'verify', { jose: ['jwtVerify', 'UnsecuredJWT'], crypto: ['createHash'] })}

    const key = ${joseKey(key, 'verify', name)};

    ${parts[form.kind]()}
    const { payload: signed } = await jwtVerify(issued, key, ${joseOptions({ ...expected, ...noClaims, type, tolerance }, [name])});

    ${disclosedClaims(tree.hash)}

    const { payload } = UnsecuredJWT.decode(new UnsecuredJWT(claims).encode(), {
      ${claimOptions({ ...own, audiences: isOwnAudience ? audiences : [] })}
    });
    ${jsExact({ exact })}
    ${binding === null ? null : bindingChecks(binding, expected)}
    console.log(payload);
  `;
}

const parts: Readonly<Record<SignJob['form']['kind'], () => Code>> = {
  compact: () => js`
    const [issued, ...disclosures] = process.env.TOKEN.split('~');
    const binding = disclosures.pop();
  `,
  flattened: () => js`
    const { header = {}, protected: head, payload: body, signature } = JSON.parse(process.env.TOKEN);
    ${serializedParts}
  `,
  general: () => js`
    const { payload: body, signatures } = JSON.parse(process.env.TOKEN);
    const [{ header = {}, protected: head, signature }] = signatures;
    ${serializedParts}
  `,
};

const serializedParts = js`
  const issued = [head, body, signature].join('.');
  const { disclosures = [], kb_jwt: binding = '' } = header;
`;

/** RFC 9901 §7.1 steps 2 to 5. The hash is pinned like the algorithm. */
const disclosedClaims = (hash: string): Code => js`
  if ((signed._sd_alg ?? 'sha-256') !== ${hash}) throw new Error('The disclosures have another hash.');
  const hash = (text) => createHash(${nodeHash(hash)}).update(text).digest('base64url');
  const contents = new Map(disclosures.map((each) => [hash(each), JSON.parse(Buffer.from(each, 'base64url'))]));
  const seen = new Set();

  const contentOf = (digest, length) => {
    if (typeof digest !== 'string' || seen.has(digest)) throw new Error('A digest is not a string or occurs twice.');
    seen.add(digest);
    const content = contents.get(digest);
    if (content === undefined) return [];
    if (!Array.isArray(content) || content.length !== length) throw new Error('A disclosure is not for its place.');
    return [content];
  };
  const disclosedItems = (item) =>
    item === null || typeof item !== 'object' || !Object.hasOwn(item, '...')
      ? [disclosed(item)]
      : contentOf(item['...'], 2).map(([, value]) => disclosed(value));
  const disclosed = (value) => {
    if (Array.isArray(value)) return value.flatMap(disclosedItems);
    if (value === null || typeof value !== 'object') return value;
    const { _sd: digests = [], ...others } = value;
    const members = new Map(Object.entries(others));
    for (const digest of digests) {
      for (const [, name, content] of contentOf(digest, 3)) {
        if (typeof name !== 'string' || name === '_sd' || name === '...' || members.has(name)) {
          throw new Error('The name of a disclosure is not allowed or occurs twice.');
        }
        members.set(name, content);
      }
    }
    return Object.fromEntries([...members].map(([name, content]) => [name, disclosed(content)]));
  };
  const { _sd_alg, ...claims } = disclosed(signed);
  if (contents.size < disclosures.length || [...contents.keys()].some((digest) => !seen.has(digest))) {
    throw new Error('A disclosure does not belong to the token.');
  }
`;

/** RFC 9901 §7.3 step 5. */
const bindingChecks = (
  { alg, nonce }: CodeBinding,
  { audiences, maxAge, tolerance }: VerifyJob['expected'],
): Code => js`
  const { payload: bound } = await jwtVerify(binding, claims.cnf.jwk, {
    ${alg === null ? null : js`algorithms: ${jsStrings([alg])},`}
    ${claimOptions({
      ...noClaims,
      type: 'kb+jwt',
      audiences,
      tolerance,
      required: ['aud', 'nonce', 'sd_hash'],
      maxAge: maxAge ?? usualBindingAge,
    })}
  });
  ${nonce === null ? null : js`if (bound.nonce !== ${nonce}) throw new Error('The key binding is for another request.');`}
  if (bound.sd_hash !== hash([issued, ...disclosures, ''].join('~'))) throw new Error('The key binding is for another presentation.');
`;

/** Issues an SD-JWT like this one. Null if a value would change. */
export function signDisclosing(
  { algorithm, key, form }: SignJob,
  { tree }: CodeDisclosing,
  members: readonly Code[],
): Signing | null {
  const claims = valueOf({ content: tree.content, text: tree.text }, [js`_sd_alg: ${tree.hash}`]);
  if (claims === null) return null;
  const { name } = algorithm.row;
  const header = js`{ ${joinedCode([js`alg: ${name}`, ...members], ', ')} }`;
  const signer = { compact: js`CompactSign`, flattened: js`FlattenedSign`, general: js`GeneralSign` }[form.kind];
  const code = js`
    ${joseImports(key, 'sign', { jose: [signer.text], crypto: ['createHash', 'randomBytes'] })}

    const key = ${joseKey(key, 'sign', name)};

    const hash = (text) => createHash(${nodeHash(tree.hash)}).update(text).digest('base64url');
    const disclosures = [];
    const disclose = (...content) => {
      const salt = randomBytes(16).toString('base64url');
      const disclosure = Buffer.from(JSON.stringify([salt, ...content])).toString('base64url');
      disclosures.push(disclosure);
      return hash(disclosure);
    };
    ${claims.text.includes('decoy()') ? js`const decoy = () => hash(randomBytes(32));` : null}

    const claims = ${claims};

    const issued = await new ${signer}(new TextEncoder().encode(JSON.stringify(claims)))
      ${form.kind === 'general' ? js`.addSignature(key)` : null}
      .setProtectedHeader(${header})
      ${form.kind === 'compact' ? null : js`.setUnprotectedHeader({ disclosures })`}
      .sign(${form.kind === 'general' ? null : js`key`});
    console.log(${form.kind === 'compact' ? js`[issued, ...disclosures, ''].join('~')` : js`JSON.stringify(issued)`});
  `;
  return { code, notes: [] };
}

/** Returns a value in which digests are calls; null if it would change. */
function valueOf({ content, text }: Pick<ClaimNode, 'content' | 'text'>, more: readonly Code[] = []): Code | null {
  if (content.kind === 'object') return objectOf(content, more);
  if (content.kind === 'array') return listed(content.items.map(itemOf), 'array');
  const { node } = readJson(text);
  return node === null ? null : jsValue(node, text);
}

function itemOf(item: ClaimNode | string): Code | null {
  if (typeof item === 'string') return js`{ '...': decoy() }`;
  const value = valueOf(item);
  return value === null || item.written === null ? value : js`{ '...': disclose(${value}) }`;
}

function objectOf({ members, digests }: ClaimContent & { kind: 'object' }, more: readonly Code[]): Code | null {
  const hidden = members.filter(({ written }) => written !== null);
  const names = members.map(({ name }) => name);
  if (new Set(names).size < names.length) return null;
  const calls = [...hidden.map(disclosureOf), ...digests.map(() => js`decoy()`)];
  const list = listed(calls, 'array');
  if (list === null) return null;
  const plain = members.filter(({ written }) => written === null).map(memberOf);
  return listed([...(calls.length === 0 ? [] : [js`_sd: ${list}.sort()`]), ...plain, ...more], 'object');
}

function disclosureOf(node: ClaimNode): Code | null {
  const value = valueOf(node);
  return value === null || node.name === null ? null : js`disclose(${node.name}, ${value})`;
}

function memberOf(node: ClaimNode): Code | null {
  const value = valueOf(node);
  return value === null || node.name === null ? null : js`${jsName(node.name)}: ${value}`;
}

/** Returns a line for each part, or null if one of them is. */
function listed(all: readonly (Code | null)[], kind: 'array' | 'object'): Code | null {
  const whole = all.flatMap((each) => each ?? []);
  if (whole.length < all.length) return null;
  const [left, right] = kind === 'array' ? [js`[`, js`]`] : [js`{`, js`}`];
  if (whole.length === 0) return js`${left}${right}`;
  return js`
    ${left}
      ${whole.map((each) => js`${each},`)}
    ${right}
  `;
}
