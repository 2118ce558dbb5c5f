import { stringOf } from '../text/json.ts';
import { t } from '../text/language.ts';
import { othersText } from '../text/others-text.ts';
import { headerParameter, sightValue, textParameter } from './reading.ts';
import { sightingAt, sightingIf, type Rule, type Severity, type Sighting, type LintSubject } from './rule.ts';

/**
 * The lengths in bytes of the initialization vector and the tag: RFC 7518 §5.2.3–5.2.5 and §5.3.
 */
const contentEncryptions: ReadonlyMap<
  string,
  { readonly vector: number; readonly tag: number; readonly bits: number }
> = new Map([
  ['A128CBC-HS256', { vector: 16, tag: 16, bits: 128 }],
  ['A192CBC-HS384', { vector: 16, tag: 24, bits: 192 }],
  ['A256CBC-HS512', { vector: 16, tag: 32, bits: 256 }],
  ['A128GCM', { vector: 12, tag: 16, bits: 128 }],
  ['A192GCM', { vector: 12, tag: 16, bits: 192 }],
  ['A256GCM', { vector: 12, tag: 16, bits: 256 }],
]);

type Words = { readonly what: string; readonly advice: string };

/** Makes a rule about the `alg` of an encrypted token. */
export function algRule(
  severity: Severity,
  source: string,
  isOff: (alg: string, subject: LintSubject) => boolean,
  words: () => Words,
): Rule {
  const look = (subject: LintSubject): readonly Sighting[] =>
    sightValue(headerParameter(subject, 'alg'), (node) => {
      const { what, advice } = words();
      return sightingIf(subject.token.kind === 'jwe' && isOff(stringOf(node) ?? '', subject), () =>
        sightingAt('header', node, what, advice),
      );
    });
  return { severity, source, look };
}

/** Makes a rule about what encryption puts into a token. It waits while the content is edited and not encrypted. */
export const onceEncrypted = ({ look, ...rule }: Rule): Rule => ({
  ...rule,
  look: (subject) => (subject.isUnsealed ? [] : look(subject)),
});

type Encryption = NonNullable<ReturnType<typeof encryptionOf>>;

export const encryptionOf = (subject: LintSubject) =>
  contentEncryptions.get(textParameter(subject, 'enc') ?? '') ?? null;

/**
 * Returns whether HPKE encrypts the content itself, in its integrated mode
 * (draft-ietf-jose-hpke-encrypt).
 */
export const isIntegrated = (alg: string | null): boolean => alg !== null && /^HPKE-\d+$/.test(alg);

/** Looks at one of the four parts after the header, if all of them are present. */
export function partRule(
  subject: LintSubject,
  index: number,
  fault: (encryption: Encryption, bytes: Uint8Array) => Words | null,
): readonly Sighting[] {
  const { token } = subject;
  const encryption = encryptionOf(subject);
  const part = token.kind === 'jwe' && token.parts.length === 4 ? token.parts[index] : undefined;
  const words = encryption === null || part === undefined || part.fault !== null ? null : fault(encryption, part.bytes);
  return words === null ? [] : [{ place: 'token', span: null, ...words }];
}

export function keyFault(alg: string, length: number): Words | null {
  const hasNone = alg === 'dir' || alg === 'ECDH-ES' || isIntegrated(alg);
  if (hasNone && length > 0 && !isIntegrated(alg))
    return {
      what: t`There is an encrypted key, but ${alg} uses none.`,
      advice: t`With ${alg} the second part is empty: a recipient must reject the token.`,
    };
  return !hasNone && length === 0 && alg !== ''
    ? {
        what: t`The encrypted key is missing.`,
        advice: t`${othersText(alg)} wraps the content key in the second part. Without it the token cannot be decrypted.`,
      }
    : null;
}
