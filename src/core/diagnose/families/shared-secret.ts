import { withMember } from '../../text/json-edit.ts';
import { t } from '../../text/language.ts';
import { textIn, type Span } from '../../text/spans.ts';
import type { KeyText } from '../../keys/key.ts';
import type { Case } from '../case.ts';
import type { Finding, KeyFamily, KeyVariant } from '../trial.ts';
import { textMember } from './secret/config.ts';
import { readingsOf } from './secret/readings.ts';
import { repairedKey } from './secret/repaired-key.ts';
import type { SecretFinding } from './secret/secret-text.ts';
import { keyValue, mayBeHmac, secretVariant } from './secret/secret-variant.ts';

/**
 * Proposes what the given shared secret may have been meant to be: every reading of the text in the
 * Key box, or of the `k` of its JWKs (RFC 7518 §6.4.1). For a 40-character secret some 400
 * variants, for a line of configuration some hundreds more.
 */
export const sharedSecrets: KeyFamily = (given) => {
  if (!mayBeHmac(given)) return [];
  return isSecretText(given) ? secretVariants(given) : jwkVariants(given);
};

/**
 * Returns whether the Key box contains one secret, or JSON that is not a key and may contain a
 * secret.
 */
const isSecretText = ({ ring }: Case): boolean =>
  ring.kind === 'secret' ||
  (ring.kind === 'keys' &&
    ring.keys.length === 0 &&
    ring.faults.every((fault) => fault.kind === 'jwk-not-a-key' || fault.kind === 'jwk-broken-json'));

const secretVariants = ({ key }: Case): readonly KeyVariant[] =>
  readingsOf(key.text, key.secretEncoding, true).map((reading) =>
    secretVariant({ ...reading, k: keyValue(reading.bytes), findings: reading.findings.map(inBox) }, () =>
      repairedKey(key, reading),
    ),
  );

/** A set with more keys is not a set of shared secrets. */
const mostKeys = 16;

function jwkVariants({ key, ring }: Case): readonly KeyVariant[] {
  const sound = ring.keys.filter(({ jwk }) => jwk.kty === 'oct').map(({ span }) => span);
  const broken = ring.faults
    .filter((fault) => fault.kind === 'jwk-bad-member' && fault.kty === 'oct')
    .map(({ span }) => span);
  return [...sound, ...broken].slice(0, mostKeys).flatMap((span) => memberVariants(key, span));
}

function memberVariants(key: KeyText, span: Span): readonly KeyVariant[] {
  const source = textIn(key.text, span);
  const k = textMember(source, 'k');
  if (k === null) return [];
  return readingsOf(k, 'base64url', false).map((reading) => {
    const right = keyValue(reading.bytes);
    return secretVariant({ k: right, cost: reading.cost, findings: reading.findings.map(inJwk) }, () =>
      withValue(key, span, right),
    );
  });
}

/** Returns the Key box with another `k` in its JWK. */
function withValue(key: KeyText, span: Span, k: string): KeyText | null {
  const object = withMember(textIn(key.text, span), 'k', JSON.stringify(k));
  return object === null ? null : { ...key, text: key.text.slice(0, span.start) + object + key.text.slice(span.end) };
}

const inBox = ({ cause, sentence, inBox: fix }: SecretFinding): Finding => ({
  cause,
  sentence: fix === null ? sentence : `${sentence}\n${fix}`,
});

/**
 * Adapts a finding to a JWK, whose `k` is always base64url: no menu decides, and text that was not
 * encoded is a separate mistake.
 */
const inJwk = ({ cause, sentence, inBox: fix }: SecretFinding): Finding =>
  cause === 'secret-not-base64'
    ? {
        cause: 'jwk-k-is-plain-text',
        sentence: t`"k" in the JWK is the plain secret, but a JWK needs it in base64url (RFC 7518 §6.4.1).\nEncode it.`,
      }
    : { cause, sentence: fix === null ? sentence : `${sentence}\n${t`Write these bytes into "k" as base64url.`}` };
