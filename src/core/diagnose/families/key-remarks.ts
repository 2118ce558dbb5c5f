import type { Key, KeyForm, KeyRemark } from '../../keys/key.ts';
import { isFrom } from '../../keys/origin.ts';
import { selectKeys } from '../../keys/select-key.ts';
import { toPem } from '../../keys/print-key.ts';
import { t } from '../../text/language.ts';
import type { Case } from '../case.ts';
import type { CauseId } from '../cause.ts';
import { commonKey } from '../common-keys.ts';
import type { Diagnosis, Repair } from '../trial.ts';
import { shortenedName, theKey } from './key-name.ts';
import { duplicateKid } from './key-observations.ts';

/**
 * Returns what is worth knowing about a key that verifies: it works here, and where it would not.
 */
export function keyRemarks(given: Case, verified: Key): readonly Diagnosis[] {
  const form = formRemarks[verified.form];
  const odd = verified.remarks.flatMap((each) => oddities(each));
  return [
    ...publicSecret(verified),
    ...(form ? [remark(form[0], form[1]())] : []),
    ...odd,
    ...privateKey(given, verified),
    ...setRemarks(given, verified),
  ];
}

const remark = (cause: CauseId, sentence: string, repair: Repair | null = null): Diagnosis => ({
  findings: [{ cause, sentence }],
  kind: 'remark',
  changes: [],
  repair,
});

type Row = readonly [cause: CauseId, says: () => string];

const formRemarks: Partial<Record<KeyForm, Row>> = {
  'pkcs1-public': [
    'pem-pkcs1',
    () =>
      t`The key is in the RSA format PKCS#1 (RSA PUBLIC KEY), which WebCrypto, jose and Java cannot read.\nConvert it for them: openssl rsa -RSAPublicKey_in -in key.pem -pubout`,
  ],
  'pkcs1-private': [
    'pem-pkcs1',
    () =>
      t`The key is in the RSA format PKCS#1 (RSA PRIVATE KEY), which WebCrypto, jose and Java cannot read.\nConvert it for them: openssl pkcs8 -topk8 -nocrypt -in key.pem`,
  ],
  sec1: [
    'pem-sec1',
    () =>
      t`The key is in the EC format SEC1 (EC PRIVATE KEY), which WebCrypto, jose and Java cannot read.\nConvert it for them: openssl pkcs8 -topk8 -nocrypt -in key.pem`,
  ],
  'pkcs8-encrypted': [
    'pem-encrypted',
    () =>
      t`The private key is encrypted and was opened with the passphrase. Programs need the passphrase as well.\nTo verify, the public key is enough: openssl pkey -in key.pem -pubout`,
  ],
};

function oddities(odd: KeyRemark): readonly Diagnosis[] {
  if (odd.kind === 'label-differs')
    return [
      remark(
        'pem-wrong-label',
        t`The PEM block says ${odd.label} but contains ${odd.holds}. Jotscope read it anyway.\nCorrect the label, because stricter programs reject it.`,
      ),
    ];
  if (odd.kind === 'standard-base64-member')
    return [
      remark(
        'jwk-standard-base64',
        t`"${odd.member}" in the JWK is written with +, / or =, but a JWK needs base64url without padding (RFC 7517 §3). Jotscope read it anyway.\nCorrect it, because stricter programs reject it.`,
      ),
    ];
  if (odd.kind !== 'leading-zero') return [];
  return [
    remark(
      'jwk-n-leading-zero',
      t`"${odd.member}" in the JWK starts with a zero byte, which RFC 7518 §2 forbids. Jotscope skipped it.\nRemove it where the JWK is created: Java's BigInteger.toByteArray adds it.`,
    ),
  ];
}

function privateKey({ key, ring }: Case, verified: Key): readonly Diagnosis[] {
  // The keys of the examples are public knowledge, and editing an example needs them.
  if (!verified.isPrivate || verified.jwk.kty === 'oct' || isFrom(key, 'example')) return [];
  const pem = ring.keys.length === 1 ? toPem(verified.jwk, 'public') : null;
  const sentence = t`The Key box contains a private key (${theKey(verified)}), but the public key is enough to verify. A verifier should never have the private key.\nUse the public key.`;
  return [
    remark(
      'key-private-pasted',
      sentence,
      pem === null ? null : { key: { text: pem, secretEncoding: key.secretEncoding, passphrase: '' } },
    ),
  ];
}

function setRemarks(given: Case, verified: Key): readonly Diagnosis[] {
  const { ring, token } = given;
  const kid = token?.header.parameters.kid;
  const duplicate = kid === undefined ? null : duplicateKid(kid, ring.keys);
  const several = ring.keys.length > 1;
  return [
    ...(duplicate ? [{ findings: [duplicate], kind: 'remark', changes: [], repair: null } as const] : []),
    ...(several && kid === undefined ? [remark('token-without-kid', withoutKid(given, verified))] : []),
    ...(!several && kid === undefined && verified.form === 'jwk-set' && verified.kid !== null
      ? [
          remark(
            'token-without-kid',
            t`The token has no kid. It matches the only key of your set, but a library that looks up the key by its kid rejects it.\nThe signer should write the kid of the key into the header: “${shortenedName(verified.kid)}”.`,
          ),
        ]
      : []),
    ...(!several && verified.form === 'jwk-set'
      ? [
          remark(
            'jwks-pasted-as-jwk',
            t`This is a JWK Set with one key, and it works here. Functions that need a single key (importJWK, createPublicKey) need the object inside "keys".`,
          ),
        ]
      : []),
  ];
}

/** Returns which keys were tried: those that fit, which may be fewer than were given. */
function withoutKid({ ring, token, row }: Case, verified: Key): string {
  const fitting =
    token === null || row === null ? ring.keys : selectKeys(ring, token.header.parameters, row, 'verify').candidates;
  const [fit, of, position] = [fitting.length, ring.keys.length, verified.index + 1];
  const tried =
    fit === of
      ? t`The token has no kid, so each of your ${of} keys was tried. It matches key ${position}.`
      : fittingWords(fit, of, position);
  return `${tried}\n${t`The signer should write the kid: many verifiers reject a token without one if the set has several keys.`}`;
}

const fittingWords = (fit: number, of: number, position: number): string =>
  fit === 1
    ? t`The token has no kid, and of your ${of} keys only key ${position} fits it.`
    : t`The token has no kid, so each of the ${fit} keys that fit it, of your ${of}, was tried. It matches key ${position}.`;

/** Reports an HMAC secret that is, or encodes, a public key, which anyone can have. */
function publicSecret({ jwk }: Key): readonly Diagnosis[] {
  const common = jwk.kty === 'oct' ? commonKey(jwk) : null;
  return common?.kind === 'public-key' ? [remark('hmac-with-public-key', common.sentence)] : [];
}
