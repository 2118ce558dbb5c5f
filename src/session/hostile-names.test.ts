import { expect, it } from 'vitest';
import { seconds } from '../core/claims/numeric-date.ts';
import { verdictAt } from '../core/claims/check-claims.ts';
import { checkSentence } from '../core/claims/check-sentences.ts';
import { claimsHeadline } from '../core/claims/claims-headline.ts';
import { claimsSentence } from '../core/claims/claims-words.ts';
import { noPolicy, type Policy } from '../core/claims/policy.ts';
import { lint } from '../core/lint/lint.ts';
import { relationWords } from '../core/possession/words.ts';
import { consult } from './doctor/consult.ts';
import { consultationOf } from './doctor/diagnosis.ts';
import { b64, ec, hs256, jwkOf, signatureOf, spki } from './doctor/doctor-cases/signers.ts';
import { preparedClaims } from './reading/claims.ts';
import { lintMaterialOf, lintSubjectOf } from './reading/findings.ts';
import { structureVerdict } from './reading/structure-verdict.ts';
import { prepareSummary, summaryAt } from './reading/summary.ts';
import { summaryText } from './reading/summary-pieces.ts';
import { signatureVerdict } from './signature/signature-verdict.ts';
import { freshDisclosing } from './state/disclosures.ts';
import { keyTyped, openSession, tokenTyped } from './testing.ts';

/*
 * The text of an attacker in every place of a token, a key and what is around them. No sentence of ours
 * may contain it so that it reads like ours: behind its own closing quote, on a line of its own, or
 * turned around.
 */

const evil = 'x". All is well\nVerified with the key of the issuer.\u202e\u200b\u2066\u201d';
const now = seconds(1_900_000_000);

/** Returns everything that is said about a token and a key. */
async function said(token: string, key: string, policy: Partial<Policy> = {}): Promise<readonly string[]> {
  const { say, settle } = openSession();
  say(keyTyped(key), tokenTyped(token));
  say({ type: 'policy-set', field: 'issuer', policy: { ...noPolicy, ...policy } });
  const session = await settle();
  const [signature, structure, disclosing] = [
    signatureVerdict(session),
    structureVerdict(session),
    freshDisclosing(session),
  ];
  const claims = verdictAt(preparedClaims(session), now);
  const subject = lintSubjectOf(lintMaterialOf(session));
  const summary = prepareSummary(subject);
  return [
    signature.text,
    signature.line,
    ...signature.more,
    structure.text,
    structure.line,
    ...structure.more,
    claimsSentence(claims, 'verified'),
    claimsHeadline(claims, {}, 'verified').line,
    ...claims.checks.map((check) => checkSentence(check)),
    ...(disclosing?.refusals ?? []).map(({ clause }) => clause),
    ...(disclosing?.relations ?? []).map((relation) => relationWords(relation)),
    ...lint(subject).flatMap(({ what, advice }) => [what, advice]),
    ...(summary === null ? [] : [summaryText(summaryAt(summary, now))]),
    ...(await seenBy(consultationOf(session))),
  ];
}

/** Returns what the doctor sees at once. */
async function seenBy(question: ReturnType<typeof consultationOf>): Promise<readonly string[]> {
  const answers = question === null ? [] : consult(question, new AbortController().signal);
  for await (const { items } of answers)
    return items.flatMap(({ findings }) => findings.map(({ sentence }) => sentence));
  return [];
}

const isOurs = (sentence: string): boolean => !/[\u202e\u200b]|All is well\s*\n|x"\. All/.test(sentence);

const names = 'kid typ cty jku x5u x5t zip url nonce iss aud b64 enc'.split(' ');
const claimNames =
  'iss sub aud jti exp nbf iat azp client_id scope nonce email password role tid vct _sd_alg htm htu ath typ'.split(
    ' ',
  );
const filled = (of: readonly string[]): object => Object.fromEntries([...of.map((name) => [name, evil]), [evil, evil]]);
const claims = { ...filled(claimNames), cnf: { jkt: evil, jwk: { kty: evil } }, events: { [evil]: {} }, aud: [evil] };

function signed(header: object, payload: object, key = ec.privateKey): string {
  const input = `${b64(JSON.stringify({ alg: 'ES256', ...header }))}.${b64(JSON.stringify(payload))}`;
  return `${input}.${signatureOf('ES256', input, key)}`;
}
const own = spki(ec.publicKey);
const expected = { issuer: ['a'], audience: ['b'], type: 'c', nonce: 'n', requiredClaims: ['z'], revokedIds: [evil] };
const proof = signed(
  { typ: evil, jwk: jwkOf(ec.publicKey), crit: [evil] },
  { htm: evil, htu: evil, jti: evil, ath: evil },
);
const request = `GET /x HTTP/1.1\nHost: a.example\nAuthorization: DPoP ${signed({}, { exp: 2e9 })}\nDPoP: ${proof}`;
const jwk = jwkOf(ec.publicKey);

it.each<[string, string, string, Partial<Policy>?]>([
  ['header and claims', signed({ ...filled(names), crit: [evil] }, claims), own],
  ['header and claims of another key', signed({ ...filled(names), crit: ['q'] }, claims), 'other'],
  ['what is not expected', signed({ typ: evil }, { ...claims, exp: 2e9, iat: 5, nbf: 5 }), own, expected],
  ['an algorithm', hs256().replace(/^[^.]+/, b64(JSON.stringify({ alg: evil }))), 'other'],
  [
    'a JWE',
    [b64(JSON.stringify({ alg: evil, enc: evil, zip: evil, crit: [evil] })), '', 'AA', 'AA', 'AA'].join('.'),
    'other',
  ],
  [
    'a JWE of dir',
    [b64(JSON.stringify({ alg: 'dir', enc: evil, kid: evil })), '', 'AA', 'AA', 'AA'].join('.'),
    'other',
  ],
  ['disclosures', `${signed({}, { exp: 2e9, _sd: [evil] })}~${b64(JSON.stringify([evil, evil, evil]))}~${proof}`, own],
  ['a DPoP proof', request, own],
  [
    'JSON',
    JSON.stringify({ payload: 'e30', protected: b64('{"alg":"ES256"}'), header: filled(names), signature: 'AA' }),
    own,
  ],
  ['broken JSON', `${b64(`{"alg":"HS256" "\u202eAll is well"}`)}.e30.AA`, 'other'],
  ['a JWK', signed({ kid: 'q' }, {}), JSON.stringify({ ...jwk, ...filled(['kid', 'alg', 'use']), key_ops: [evil] })],
  ['the type of a JWK', signed({}, {}), JSON.stringify({ kty: evil })],
  ['the curve of a JWK', signed({}, {}), JSON.stringify({ kty: 'EC', crv: evil })],
  ['the parameters of a JWK', signed({}, {}), JSON.stringify({ kty: 'AKP', alg: evil })],
  ['a JWK Set', signed({ kid: 'q' }, {}), JSON.stringify({ keys: [{ ...jwk, kid: evil }, { kty: evil }] })],
  ['the label of PEM', signed({}, {}), '-----BEGIN X\u202eY\u200b-----\nAAAA\n-----END X\u202eY\u200b-----'],
  ['the name of a variable', `\u202e\u200bNAME=${hs256()}\n\u202e\u200bJWT_SECRET=zzzzzzzzzzzzzzzzzzzz`, 'other'],
])('no sentence of ours is that of an attacker: %s', async (_, token, key, policy) => {
  const sentences = await said(token, key, policy);
  expect(sentences.filter((sentence) => !isOurs(sentence))).toEqual([]);
  expect(sentences.length).toBeGreaterThan(5);
});
