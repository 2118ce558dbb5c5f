import type { AlgorithmRow } from '../../crypto/algorithm-row.ts';
import { algorithmOf } from '../../crypto/algorithms.ts';
import { misfitOf } from '../../crypto/fit.ts';
import type { Key, KeyRing } from '../../keys/key.ts';
import { toPem } from '../../keys/print-key.ts';
import { ringFor, selectKeys } from '../../keys/select-key.ts';
import { memberNamed, readJson } from '../../text/json.ts';
import { t } from '../../text/language.ts';
import { textIn, type Span } from '../../text/spans.ts';
import type { HeaderParameters } from '../../token/token.ts';
import type { Case } from '../case.ts';
import type { CauseId } from '../cause.ts';
import type { Finding, KeyFamily, KeyVariant } from '../trial.ts';
import { shortenedName, theKey } from './key-name.ts';

/**
 * Proposes the keys of a set that a verifier would skip for this token, because of the kid or of
 * their own members; at most 200.
 */
export const keysPassedOver: KeyFamily = ({ ring, token, row }) =>
  passedOver(row === null ? ring : ringFor(ring, row), { token, row });

const most = 200;

/**
 * Proposes such keys of any ring. The repair leaves only this key in the Key box, which is then
 * used whatever its kid.
 */
export function passedOver(ring: KeyRing, { token, row }: Pick<Case, 'token' | 'row'>): readonly KeyVariant[] {
  if (token === null || row === null || row.kty === null) return [];
  const header = token.header.parameters;
  const taken = new Set(selectKeys(ring, header, row, 'verify').candidates);
  const others = ring.keys.filter((key) => !taken.has(key) && misfitOf(row, key.jwk) === null).slice(0, most);
  return others.flatMap((key) => {
    const permitted = permit(key, row, textIn(ring.of.text, key.span));
    if (permitted === null) return [];
    const byKid = kidFinding(ring, key, header);
    const findings = [...(byKid ? [byKid] : []), ...permitted.findings];
    const repaired = { text: permitted.text, secretEncoding: ring.of.secretEncoding, passphrase: ring.of.passphrase };
    return findings.length === 0 ? [] : [{ findings, cost: findings.length, jwk: key.jwk, repaired }];
  });
}

function kidFinding({ keys }: KeyRing, key: Key, { kid }: HeaderParameters): Finding | null {
  const isLone = keys.length === 1 && key.form !== 'jwk-set';
  if (kid === undefined || key.kid === kid || isLone) return null;
  const named = keys.find((each) => each.kid === kid);
  const verified = keys.length === 1 ? theOneKey(key) : oneOfKeys(key, keys.length);
  if (named) {
    const sentence = t`The token's kid “${shortenedName(kid)}” points to key ${named.index + 1}, but the signature matches ${verified}.\nEither the signer must write the kid of the key it signs with, or the key set must be corrected.`;
    return { cause: 'jwks-kid-wrong-key', sentence };
  }
  const sentence = t`None of your keys has the token's kid “${shortenedName(kid)}”, but the signature matches ${verified}.\nThe signer and the key set must use the same kid.`;
  return { cause: 'jwks-kid-not-found', sentence };
}

const theOneKey = ({ kid }: Key): string =>
  kid === null ? t`your only key, which has no kid` : t`your only key, whose kid is “${shortenedName(kid)}”`;

const oneOfKeys = ({ kid, index }: Key, of: number): string =>
  kid === null
    ? t`key ${index + 1} of ${of}, which has no kid`
    : t`key ${index + 1} of ${of}, whose kid is “${shortenedName(kid)}”`;

type Permitted = { readonly text: string; readonly findings: readonly Finding[] };

/**
 * Removes the obstacles to using the key on its own, member by member: `use`, `alg` and `key_ops`,
 * so at most three. Null if that does not help.
 */
function permit(key: Key, row: AlgorithmRow, source: string): Permitted | null {
  const findings: Finding[] = [];
  let [text, lone] = [source, { ...key, form: key.form === 'jwk-set' ? 'jwk' : key.form } satisfies Key];
  for (let member = 0; member <= 3; member += 1) {
    const { candidates, reason } = selectKeys(
      { of: emptyText, kind: 'keys', keys: [lone], faults: [] },
      {},
      row,
      'verify',
    );
    if (candidates.length > 0) return { text, findings };
    if (reason.kind !== 'jwks-key-not-for-signing') return null;
    const change = changes(row)[reason.member];
    findings.push({
      cause: withheldCause(reason),
      sentence: withheldWords(key, row, reason),
    });
    text = withMember(text, reason.member, change.json) ?? toPem(key.jwk, 'public') ?? text;
    lone = { ...lone, ...change.key };
  }
  return null;
}

/** A key for another signature algorithm is for signing all the same. */
export const withheldCause = ({ member, value }: { readonly member: string; readonly value: string }): CauseId =>
  member === 'alg' && algorithmOf(value) !== null ? 'jwk-alg-mismatch' : 'jwks-key-not-for-signing';

const emptyText = { text: '', secretEncoding: 'utf-8', passphrase: '' } as const;

const changes = (row: AlgorithmRow) => ({
  use: { json: '"sig"', key: { use: 'sig' } },
  alg: { json: JSON.stringify(row.name), key: { alg: row.name } },
  key_ops: { json: '["verify"]', key: { keyOps: ['verify'] } },
});

function withheldWords(
  key: Key,
  row: AlgorithmRow,
  { member, value }: { readonly member: 'use' | 'key_ops' | 'alg'; readonly value: string },
): string {
  const [name, says] = [theKey(key), shortenedName(value)];
  switch (member) {
    case 'use':
      return t`The signature matches ${name}, but the key says "use": "${says}". It is not meant for signatures, so verifiers skip it.\nThe issuer must correct that member.`;
    case 'alg':
      return t`The signature matches ${name}, but the key says "alg": "${says}". It is not meant for ${row.name}, so verifiers skip it.\nThe issuer must correct that member.`;
    case 'key_ops':
      return t`The signature matches ${name}, but the key says "key_ops": "${says}". It is not meant to verify, so verifiers skip it.\nThe issuer must correct that member.`;
  }
}

/**
 * Returns the JWK with another value for an existing member and all else unchanged; null if the
 * text is not a JWK.
 */
function withMember(text: string, name: string, json: string): string | null {
  const { node, fault } = readJson(text);
  const span: Span | undefined =
    fault === null && node?.kind === 'object' ? memberNamed(node, name)?.value.span : undefined;
  return span ? text.slice(0, span.start) + json + text.slice(span.end) : null;
}
