import { algorithmOf } from '../../crypto/algorithms.ts';
import { profiles, type ProfileId } from '../../profiles/profiles.ts';
import { secretMembers } from '../../profiles/shapes.ts';
import { memberNamed, stringOf } from '../../text/json.ts';
import { listOf, t } from '../../text/language.ts';
import { othersText } from '../../text/others-text.ts';
import { addressFault, type AddressFault } from '../address.ts';
import { headerParameter, sightValue, textClaim, textParameter } from '../reading.ts';
import { sightingAt, sightingIf, type Rule, type Severity, type Sighting, type LintSubject } from '../rule.ts';

/** Tokens that contain the key they prove to possess, as specified. */
const bringsItsKey: ReadonlySet<ProfileId> = new Set<ProfileId>([
  'acme-request',
  'dpop-proof',
  'issuance-proof',
  'key-attestation',
]);

/** Keys, and references to keys, that the token itself contains. */
export const keyInHeaderRules = {
  'key/embedded': {
    severity: 'high',
    source: 'RFC 8725 §3.10',
    look: (subject) =>
      sightValue(headerParameter(subject, 'jwk'), (node) =>
        sightingIf(subject.profile === null || !bringsItsKey.has(subject.profile), () =>
          sightingAt(
            'header',
            node,
            t`The header contains its own key.`,
            t`An attacker can put any key there. A verifier must use keys it got from the issuer, never this one (CVE-2018-0114, CVE-2026-27962).`,
          ),
        ),
      ),
  },
  'key/private-part': {
    severity: 'critical',
    source: 'RFC 7515 §4.1.3',
    look: (subject) =>
      sightValue(headerParameter(subject, 'jwk'), (node) => {
        const secret = node.kind === 'object' ? secretMembers.flatMap((name) => memberNamed(node, name) ?? []) : [];
        const [first] = secret;
        return first === undefined
          ? []
          : [
              sightingAt(
                'header',
                { span: first.nameSpan },
                t`The key in the header contains its private part (${listOf(secret.map(({ name }) => name))}).`,
                t`Anyone who sees the token can now sign in the issuer's name. Replace the key, and put only the public part there.`,
              ),
            ];
      }),
  },
  'key/address': addressRule('given', 'high', 'RFC 8725 §3.10', (name) => ({
    what: t`${othersText(name)} says where to fetch the key.`,
    advice: t`An attacker can put their own URL there. A verifier must only follow URLs on an allowlist.`,
  })),
  'key/address-not-https': addressRule('not-https', 'high', 'RFC 7515 §4.1.2', (name) => ({
    what: t`${othersText(name)} is not an https URL.`,
    advice: t`A key sent without encryption can be replaced on the way. The specification requires TLS.`,
  })),
  'key/address-internal': addressRule('internal', 'high', 'draft-ietf-oauth-rfc8725bis §3.10', (name) => ({
    what: t`${othersText(name)} points into an internal network.`,
    advice: t`A verifier that follows it sends requests into its own network for an attacker (server-side request forgery).`,
  })),
  'key/address-tricky': addressRule('tricky', 'high', 'RFC 8725 §3.10', (name) => ({
    what: t`${othersText(name)} is written in a way that misleads simple comparisons.`,
    advice: t`A user name, a backslash, .. or a redirect in a URL can lead somewhere other than its beginning suggests. Compare whole origins.`,
  })),
  'key/address-foreign': addressRule('foreign', 'medium', 'RFC 8725 §3.10', (name) => ({
    what: t`${othersText(name)} and iss name different hosts.`,
    advice: t`The key may not be the issuer's. Only use keys from where the issuer publishes them.`,
  })),
  'key/certificate-with-secret': {
    severity: 'high',
    source: 'RFC 7515 §4.1.6',
    look: (subject) =>
      sightValue(headerParameter(subject, 'x5c'), (node) =>
        sightingIf(usesNoKeyPair(subject), () =>
          sightingAt(
            'header',
            node,
            t`There is a certificate, but alg does not use a key pair.`,
            t`A certificate contains a public key. With a shared secret or none it has no meaning, but key confusion starts like this.`,
          ),
        ),
      ),
  },
  'key/certificate-encoding': {
    severity: 'medium',
    source: 'RFC 7515 §4.1.6',
    look: (subject) =>
      sightValue(headerParameter(subject, 'x5c'), (node) => {
        const odd = node.kind === 'array' ? node.items.find((item) => !isStandardBase64(stringOf(item))) : node;
        return odd === undefined
          ? []
          : [
              sightingAt(
                'header',
                odd,
                t`x5c contains something other than certificates in standard base64.`,
                t`Each item is the DER of a certificate in base64 with + and /, without PEM lines.`,
              ),
            ];
      }),
  },
  'key/weak-thumbprint': {
    severity: 'low',
    source: 'RFC 7515 §4.1.7',
    look: (subject) =>
      sightValue(headerParameter(subject, 'x5t'), (node) =>
        sightingIf(headerParameter(subject, 'x5t#S256') === undefined, () =>
          sightingAt(
            'header',
            node,
            t`The certificate is identified only by its SHA-1.`,
            t`Two certificates with the same SHA-1 can be created. Use x5t#S256.`,
          ),
        ),
      ),
  },
} as const satisfies Readonly<Record<string, Rule>>;

function addressRule(
  fault: AddressFault,
  severity: Severity,
  source: string,
  words: (name: string) => { what: string; advice: string },
): Rule {
  const lookAt =
    (name: string) =>
    (subject: LintSubject): readonly Sighting[] =>
      sightValue(headerParameter(subject, name), (node) => {
        if (fault === 'given' && isRequired(subject, name)) return [];
        const { what, advice } = words(name);
        return sightingIf(addressFault(stringOf(node) ?? '', textClaim(subject, 'iss')) === fault, () =>
          sightingAt('header', node, what, advice),
        );
      });
  return { severity, source, look: (subject) => ['jku', 'x5u'].flatMap((name) => lookAt(name)(subject)) };
}

function usesNoKeyPair(subject: LintSubject): boolean {
  const family = algorithmOf(textParameter(subject, 'alg') ?? '')?.family;
  return family === 'hmac' || family === 'none';
}

const isStandardBase64 = (text: string | null): boolean =>
  text !== null && /^[A-Za-z\d+/]+={0,2}$/.test(text) && text.length % 4 === 0;

/** Returns whether tokens of this kind say where their key is, as a PASSporT does (RFC 8225 §4.3). */
const isRequired = ({ profile }: LintSubject, name: string): boolean =>
  profile !== null &&
  profiles[profile].requirements.some(
    (each) => each.kind === 'required' && each.place === 'header' && each.name === name,
  );
