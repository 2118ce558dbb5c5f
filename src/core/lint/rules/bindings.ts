import type { Hash } from '../../crypto/algorithm-row.ts';
import { algorithmOf } from '../../crypto/algorithms.ts';
import { asPublicKey, halfHashOf, hashOf, plainThumbprint } from '../../crypto/digest.ts';
import { memberNamed, jsonRecordOf, type JsonNode, stringOf } from '../../text/json.ts';
import { t } from '../../text/language.ts';
import { othersText } from '../../text/others-text.ts';
import { claimTextOf, type Beside } from '../beside.ts';
import { claimNamed, headerParameter, sightValue, textClaim, textParameter } from '../reading.ts';
import { sightingAt, sightingIf, type Rule, type Sighting, type LintSubject } from '../rule.ts';

/**
 * Tokens that refer to another value by its hash, or to a key by its thumbprint, compared with what
 * was pasted with them.
 */
export const bindingRules = {
  'pair/hash-differs': hashRule('differs'),
  'pair/hash-fits': hashRule('fits'),
  'pair/proof-token-differs': {
    severity: 'critical',
    source: 'RFC 9449 §4.3',
    look: (subject) =>
      ofProof(
        subject,
        (ath) => ath !== null && !areHashed(subject, ath),
        () => ({
          what: t`ath is not the hash of the access token pasted with it.`,
          advice: t`The proof was created for another access token: an API must reject the two together.`,
        }),
      ),
  },
  'pair/proof-token-missing': {
    severity: 'critical',
    source: 'RFC 9449 §4.3',
    look: (subject) =>
      ofProof(
        subject,
        (ath) => ath === null,
        () => ({
          what: t`The proof is sent with an access token, but has no ath.`,
          advice: t`Without the hash of the access token in ath, an API must reject the proof: it could be for any token.`,
        }),
      ),
  },
  'pair/proof-token-fits': {
    severity: 'info',
    source: 'RFC 9449 §4.3',
    look: (subject) =>
      ofProof(
        subject,
        (ath) => ath !== null && areHashed(subject, ath),
        () => ({
          what: t`ath is the hash of the access token pasted with it.`,
          advice: t`The proof was created for this access token.`,
        }),
      ),
  },
  'pair/proof-key-differs': keyRule('differs'),
  'pair/proof-key-fits': keyRule('fits'),
  'pair/same-proof': {
    severity: 'high',
    source: 'RFC 9449 §11.1',
    look: (subject) =>
      sightValue(claimNamed(subject, 'jti'), (node) =>
        sightingIf(hasTwin(subject, stringOf(node)), () =>
          sightingAt(
            'claims',
            node,
            t`Two proofs have the same jti.`,
            t`Each proof is for one request. A server that remembers them rejects the second as a replay.`,
          ),
        ),
      ),
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** Returns whether another pasted proof has the same jti. */
const hasTwin = (subject: LintSubject, jti: string | null): boolean =>
  subject.profile === 'dpop-proof' &&
  subject.beside.tokens.some(
    (other) => other.profile === 'dpop-proof' && other.text !== tokenText(subject) && claimTextOf(other, 'jti') === jti,
  );

type Words = { readonly what: string; readonly advice: string };

const hashes = { at_hash: 'accessTokens', c_hash: 'codes', s_hash: 'states' } as const satisfies Readonly<
  Record<string, keyof Beside>
>;

const valueWords: Readonly<Record<keyof typeof hashes, () => string>> = {
  at_hash: () => t`the access token pasted with it`,
  c_hash: () => t`the code next to it`,
  s_hash: () => t`the state next to it`,
};

/** Compares `at_hash`, `c_hash` and `s_hash` with what was pasted with the token. */
function hashRule(outcome: 'fits' | 'differs'): Rule {
  const lookAt = (subject: LintSubject, name: keyof typeof hashes): readonly Sighting[] =>
    sightValue(claimNamed(subject, name), (node) => {
      const written = stringOf(node) ?? '';
      const hash = hashOfAlgorithm(textParameter(subject, 'alg'), written);
      const values = subject.beside[hashes[name]];
      if (hash === null || values.length === 0) return [];
      const fits = values.some((value) => halfHashOf(value, hash) === written);
      return sightingIf(fits === (outcome === 'fits'), () => sightingAt('claims', node, ...hashWords(outcome, name)));
    });
  return {
    severity: outcome === 'fits' ? 'info' : 'high',
    source: 'OpenID Connect Core 1.0 §3.1.3.6, §3.3.2.11',
    look: (subject) => (['at_hash', 'c_hash', 's_hash'] as const).flatMap((name) => lookAt(subject, name)),
  };
}

function hashWords(outcome: 'fits' | 'differs', name: keyof typeof hashes): readonly [what: string, advice: string] {
  const value = valueWords[name]();
  return outcome === 'fits'
    ? [t`${othersText(name)} is the hash of ${othersText(value)}.`, t`The two were issued together.`]
    : [
        t`${othersText(name)} is not the hash of ${othersText(value)}.`,
        t`The two were not issued together: one of them may have been replaced. A client must reject them.`,
      ];
}

/**
 * Returns the hash of `alg`. For Ed25519 it is SHA-512, as implementations agreed. EdDSA leaves the
 * curve open, so the length decides.
 */
function hashOfAlgorithm(alg: string | null, written: string): Hash | null {
  if (alg === 'Ed25519' || (alg === 'EdDSA' && written.length === 43)) return 'SHA-512';
  return algorithmOf(alg ?? '')?.hash ?? null;
}

function ofProof(subject: LintSubject, isSo: (ath: string | null) => boolean, words: () => Words): readonly Sighting[] {
  const { claims } = subject.contents;
  if (subject.profile !== 'dpop-proof' || claims === null || subject.beside.accessTokens.length === 0) return [];
  if (!isSo(textClaim(subject, 'ath'))) return [];
  const { what, advice } = words();
  return [
    sightingAt(
      'claims',
      claimNamed(subject, 'ath') ?? { span: { start: claims.span.start, end: claims.span.start + 1 } },
      what,
      advice,
    ),
  ];
}

const areHashed = ({ beside }: LintSubject, ath: string): boolean =>
  beside.accessTokens.some((token) => hashOf(token, 'SHA-256') === ath);

/**
 * Compares the key of a proof with the `jkt` of an access token. Either of the two can be the
 * subject.
 */
function keyRule(outcome: 'fits' | 'differs'): Rule {
  const words = (): Words =>
    outcome === 'fits'
      ? {
          what: t`The access token is bound to the key of the proof.`,
          advice: t`jkt is the thumbprint (RFC 7638) of the proof's jwk.`,
        }
      : {
          what: t`The access token is bound to a different key than the proof's.`,
          advice: t`jkt is not the thumbprint (RFC 7638) of the proof's jwk: an API must reject the two together.`,
        };
  const look = (subject: LintSubject): readonly Sighting[] => {
    const { what, advice } = words();
    return boundKeys(subject)
      .filter(({ jkt, thumbprint }) => (jkt === thumbprint) === (outcome === 'fits'))
      .slice(0, 1)
      .map(({ place, node }) => sightingAt(place, node, what, advice));
  };
  return { severity: outcome === 'fits' ? 'info' : 'critical', source: 'RFC 9449 §6.1', look };
}

type BoundKey = {
  readonly jkt: string;
  readonly thumbprint: string;
  readonly place: 'header' | 'claims';
  readonly node: JsonNode;
};

function boundKeys(subject: LintSubject): readonly BoundKey[] {
  const [jwk, cnf] = [headerParameter(subject, 'jwk'), claimNamed(subject, 'cnf')];
  const [own, ownJkt] = [thumbprintIn(jwk), jktIn(cnf)];
  return subject.beside.tokens.flatMap(({ header, claims, profile }): readonly BoundKey[] => {
    const [jkt, thumbprint] = [
      jktIn(claims === null ? undefined : memberNamed(claims, 'cnf')?.value),
      thumbprintIn(header === null ? undefined : memberNamed(header, 'jwk')?.value),
    ];
    if (subject.profile === 'dpop-proof' && jwk !== undefined && own !== null && jkt !== null)
      return [{ jkt, thumbprint: own, place: 'header', node: jwk }];
    return profile === 'dpop-proof' && cnf !== undefined && ownJkt !== null && thumbprint !== null
      ? [{ jkt: ownJkt, thumbprint, place: 'claims', node: cnf }]
      : [];
  });
}

const jktIn = (cnf: JsonNode | undefined): string | null =>
  cnf?.kind === 'object' ? stringOf(memberNamed(cnf, 'jkt')?.value) : null;

function thumbprintIn(jwk: JsonNode | undefined): string | null {
  const key = jwk?.kind === 'object' ? asPublicKey(jsonRecordOf(jwk)) : null;
  return key === null ? null : plainThumbprint(key);
}

const tokenText = ({ token }: LintSubject): string => (token.kind === 'empty' ? '' : token.text);
