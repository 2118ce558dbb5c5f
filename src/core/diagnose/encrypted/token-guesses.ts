import { contentRows } from '../../crypto/encryption/content-encryption.ts';
import { keyManagementRows } from '../../crypto/encryption/key-management.ts';
import { toBase64url } from '../../text/base64url.ts';
import { fromUtf8 } from '../../text/bytes.ts';
import { readBase64url } from '../../text/base64url.ts';
import { t } from '../../text/language.ts';
import { othersText } from '../../text/others-text.ts';
import type { CauseId } from '../cause.ts';
import { writtenAnew } from '../families/token/reserialised.ts';
import type { Finding } from '../trial.ts';
import {
  parameterText,
  sealedWith,
  tokenWithHeader,
  tokenWithParts,
  type SealedCase,
  type SealedGuess,
} from './sealed-case.ts';

const found = (cause: CauseId, sentence: string): readonly Finding[] => [{ cause, sentence }];

type Guesses = (given: SealedCase) => Iterable<SealedGuess>;

/** Returns what the token may have been: first as given, then at most some 150 others. */
export function* sealedGuesses(given: SealedCase): Generator<SealedGuess> {
  const token = sealedWith(given, {});
  if (token !== null) yield { findings: [], cost: 0, token, repaired: null };
  for (const family of families) yield* family(given);
}

/** A parameter that was added. What the algorithm itself needs cannot have been. */
function* membersAdded(given: SealedCase): Generator<SealedGuess> {
  const names = Object.keys(given.covered).filter((name) => !needed.has(name));
  for (const name of names.slice(0, 30)) {
    const { [name]: _, ...others } = given.covered;
    const headerText = JSON.stringify(others);
    yield* changedHeader(
      given,
      headerText,
      found(
        'jwe-header-changed',
        t`“${othersText(name)}” was added to the header after encryption. The tag covers the header, so the token does not decrypt.\nPass a token on unchanged.`,
      ),
    );
  }
}

const needed: ReadonlySet<string> = new Set(['alg', 'enc', 'epk', 'p2s', 'p2c', 'iv', 'tag']);

/** One with a value that programs change: the media type in other letters, and the kid of a key here. */
function* valuesChanged(given: SealedCase): Generator<SealedGuess> {
  const values: readonly (readonly [string, readonly string[]])[] = [
    ['typ', ['JWT', 'jwt', 'JWE', 'JOSE', 'at+jwt']],
    ['cty', ['JWT', 'jwt', 'application/json', 'json']],
    ['kid', given.ring.keys.flatMap(({ kid }) => kid ?? []).slice(0, 20)],
  ];
  for (const [name, texts] of values) {
    const present = given.covered[name];
    for (const text of texts.filter((each) => present !== undefined && each !== present))
      yield* changedHeader(
        given,
        JSON.stringify({ ...given.covered, [name]: text }),
        found(
          'jwe-header-changed',
          t`“${name}” in the header was “${othersText(text)}” at encryption and was changed afterwards. The tag covers the header.\nPass a token on unchanged.`,
        ),
      );
  }
}

/** The same content in other JSON, as a program writes it again. */
function* headerRewritten(given: SealedCase): Generator<SealedGuess> {
  const [header] = given.segments;
  const draft = {
    findings: [],
    cost: 0,
    row: null,
    header,
    payload: '',
    signature: '',
    bytes: new Uint8Array(),
    input: null,
    mends: true,
  };
  for (const { header: segment } of writtenAnew(draft)) {
    const text = segment === header ? null : fromUtf8(readBase64url(segment).bytes);
    if (text !== null)
      yield* changedHeader(
        given,
        text,
        found(
          'token-reserialised',
          t`The header was decoded and written again after encryption: same content, different bytes. The tag covers the bytes.\nPass a token on unchanged.`,
        ),
      );
  }
}

function* changedHeader(given: SealedCase, headerText: string, findings: readonly Finding[]): Generator<SealedGuess> {
  const token = sealedWith(given, { headerText });
  if (token !== null) yield { findings, cost: 2, token, repaired: tokenWithHeader(given, headerText) };
}

/** Another `alg`: in the header at encryption, or only in what the sender computed. */
function* otherAlgorithms(given: SealedCase): Generator<SealedGuess> {
  const alg = parameterText(given.header['alg']);
  for (const { name } of keyManagementRows.filter((row) => row.name !== alg))
    yield* renamed(given, 'alg', name, {
      cause: 'jwe-wrong-alg',
      changed: t`The header said “alg”: “${name}” at encryption and was changed to “${othersText(alg)}” afterwards.\nPass a token on unchanged.`,
      lies: t`The header says “alg”: “${othersText(alg)}”, but the content key is encrypted with ${name}.\nThe sender must write the algorithm that it uses.`,
    });
}

function* otherEncryptions(given: SealedCase): Generator<SealedGuess> {
  const enc = parameterText(given.header['enc']);
  const { iv, tag } = given.parts;
  const rows = contentRows.filter((row) => row.ivBytes === iv.length && row.tagBytes === tag.length);
  for (const { name } of rows.filter((row) => row.name !== enc))
    yield* renamed(given, 'enc', name, {
      cause: 'jwe-wrong-enc',
      changed: t`The header said “enc”: “${name}” at encryption and was changed to “${othersText(enc)}” afterwards.\nPass a token on unchanged.`,
      lies: t`The header says “enc”: “${othersText(enc)}”, but the content is encrypted with ${name}.\nThe sender must write the algorithm that it uses.`,
    });
}

type Renaming = { readonly cause: CauseId; readonly changed: string; readonly lies: string };

function* renamed(
  given: SealedCase,
  member: 'alg' | 'enc',
  name: string,
  { cause, changed, lies }: Renaming,
): Generator<SealedGuess> {
  if (given.covered[member] !== undefined)
    yield* changedHeader(given, JSON.stringify({ ...given.covered, [member]: name }), found(cause, changed));
  const token = sealedWith(given, { [member]: name });
  if (token !== null) yield { findings: found(cause, lies), cost: 2, token, repaired: null };
}

/** What the sender authenticated instead of the header's segment (RFC 7516 §5.1 step 14). */
function* otherwiseAuthenticated(given: SealedCase): Generator<SealedGuess> {
  const rows = [
    ...(given.aad === '' ? [] : [[given.segments[0], t`The sender did not authenticate aad.`] as const]),
    [given.headerText, t`The sender authenticated the header's JSON instead of its base64url.`],
    ['', t`The sender authenticated nothing instead of the header.`],
    [
      given.segments[0].replaceAll('-', '+').replaceAll('_', '/'),
      t`The sender authenticated the header in standard base64.`,
    ],
  ] as const;
  for (const [authenticated, fact] of rows) {
    const isSame = authenticated === given.segments[0] + given.aad;
    const token = isSame ? null : sealedWith(given, { authenticated });
    const advice = t`The additional authenticated data is the first part of the token, as ASCII characters (RFC 7516 §5.1 step 14).`;
    if (token !== null)
      yield { findings: found('jwe-wrong-aad', `${fact}\n${advice}`), cost: 2, token, repaired: null };
  }
}

/** The header in base64url, if it is written in another base64: the tag covers its characters. */
function* otherBase64(given: SealedCase): Generator<SealedGuess> {
  const [header] = given.segments;
  const strict = strictly(header);
  const token = strict === header ? null : sealedWith(given, { authenticated: strict + given.aad });
  if (token === null) return;
  const cause = header.includes('=') ? 'token-padded' : 'token-standard-base64';
  const sentence =
    cause === 'token-padded'
      ? t`The header was padded with = after encryption. The tag covers its characters.\nRemove the padding.`
      : t`The header was rewritten from base64url to standard base64 after encryption. The tag covers its characters.\nPass a token on unchanged.`;
  yield {
    findings: found(cause, sentence),
    cost: 1,
    token,
    repaired: tokenWithParts(given, given.segments.map(strictly)),
  };
}

const strictly = (segment: string): string => segment.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');

/** A tag with more bytes, or at the end of the ciphertext as many libraries return both. */
function* tagMisplaced(given: SealedCase): Generator<SealedGuess> {
  const token = sealedWith(given, {});
  if (token === null) return;
  const { ciphertext, tag, content } = token;
  const written = (parts: { ciphertext: Uint8Array; tag: Uint8Array }): string =>
    tokenWithParts(given, [...given.segments.slice(0, 3), toBase64url(parts.ciphertext), toBase64url(parts.tag)]);
  if (tag.length > content.tagBytes) {
    const parts = { ciphertext, tag: tag.subarray(0, content.tagBytes) };
    const sentence = t`The token has ${tag.length - content.tagBytes} bytes too many at its end. Without them it decrypts.\nPass a token on unchanged.`;
    yield {
      findings: found('token-trailing-characters', sentence),
      cost: 1,
      token: { ...token, ...parts },
      repaired: written(parts),
    };
  }
  if (tag.length === 0 && ciphertext.length >= content.tagBytes) {
    const parts = {
      ciphertext: ciphertext.subarray(0, -content.tagBytes),
      tag: ciphertext.subarray(-content.tagBytes),
    };
    const sentence = t`The authentication tag is at the end of the ciphertext, where many libraries put it, and the fifth part is empty.\nThe sender must write the last ${content.tagBytes} bytes as the fifth part (RFC 7516 §7.1).`;
    yield {
      findings: found('jwe-tag-length', sentence),
      cost: 1,
      token: { ...token, ...parts },
      repaired: written(parts),
    };
  }
}

const families: readonly Guesses[] = [
  otherBase64,
  tagMisplaced,
  membersAdded,
  valuesChanged,
  otherEncryptions,
  otherAlgorithms,
  otherwiseAuthenticated,
  headerRewritten,
];
