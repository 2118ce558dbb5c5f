import { headerParameterRow } from '../../claims/header-parameters.ts';
import { profiles } from '../../profiles/profiles.ts';
import { isSameJson, memberNamed, type JsonNode, stringOf } from '../../text/json.ts';
import { listOf, t } from '../../text/language.ts';
import { othersText } from '../../text/others-text.ts';
import { unprotectedHeaders } from '../../token/serialized.ts';
import type { Serialized } from '../../token/token.ts';
import { claimNamed, memberOfPart, headerParameter, sightValue } from '../reading.ts';
import { sightingAt, sightingIf, type Rule, type Sighting, type LintSubject } from '../rule.ts';

/** What decides how the token is verified or understood. */
const deciding: ReadonlySet<string> = new Set(['alg', 'typ', 'cty', 'jwk', 'jku', 'x5c', 'x5u']);

const looseNames = (json: Serialized): readonly string[] =>
  unprotectedHeaders(json).flatMap(({ members }) =>
    members.map(({ name }) => name).filter((name) => deciding.has(name)),
  );

/** The other header parameters. */
export const headerRules = {
  'header/no-typ': {
    severity: 'low',
    source: 'RFC 8725 §3.11',
    look: (subject) =>
      sightingIf(wantsTyp(subject) && headerParameter(subject, 'typ') === undefined, () => ({
        place: 'header',
        span:
          subject.contents.header === null
            ? null
            : { start: subject.contents.header.span.start, end: subject.contents.header.span.start + 1 },
        what: t`The header has no typ.`,
        advice: t`With typ, a verifier can tell types of tokens apart and does not accept one as another.`,
      })),
  },
  'header/typ-prefix': {
    severity: 'info',
    source: 'RFC 7515 §4.1.9',
    look: (subject) =>
      sightValue(headerParameter(subject, 'typ'), (node) =>
        sightingIf(/^application\//i.test(stringOf(node) ?? ''), () =>
          sightingAt(
            'header',
            node,
            t`typ begins with application/.`,
            t`It may be omitted, and most tokens omit it. A verifier must treat both as the same.`,
          ),
        ),
      ),
  },
  'header/unprotected': {
    severity: 'medium',
    source: 'RFC 7515 §10.7',
    look: ({ token }) => {
      const names = token.kind === 'jws' && token.json !== undefined ? looseNames(token.json) : [];
      return sightingIf(names.length > 0, () => ({
        place: 'token',
        span: null,
        what: t`${listOf(names)} in the unprotected header is covered by no signature.`,
        advice: t`Anyone can change it, and so which key or algorithm a verifier uses. The signer must put it in the protected header.`,
      }));
    },
  },
  'header/risky-content-type': {
    severity: 'medium',
    source: 'RFC 8725 §3.10',
    look: (subject) =>
      sightValue(headerParameter(subject, 'cty'), (node) =>
        sightingIf(/xml|java|serialized|pickle|yaml/i.test(stringOf(node) ?? ''), () =>
          sightingAt(
            'header',
            node,
            t`cty names a format whose parsers can be attacked.`,
            t`XML and serialized objects can make a parser fetch files or run code. Only accept JSON or a JWT as payload.`,
          ),
        ),
      ),
  },
  'header/not-nested': {
    severity: 'medium',
    source: 'RFC 7519 §5.2',
    look: (subject) =>
      sightValue(headerParameter(subject, 'cty'), (node) =>
        sightingIf(isOfToken(node) && subject.inner === null && subject.contents.claims !== null, () =>
          sightingAt(
            'header',
            node,
            t`cty says that another JWT is inside, but these are claims.`,
            t`Remove cty if the payload is a claims set: a verifier would try to open it as a token.`,
          ),
        ),
      ),
  },
  'header/zip': {
    severity: 'medium',
    source: 'RFC 7516 §4.1.3',
    // Excludes SMART Health Cards, which are signed, compressed and contain the claim `vc`.
    look: (subject) =>
      sightValue(headerParameter(subject, 'zip'), (node) =>
        sightingIf(subject.token.kind === 'jws' && claimNamed(subject, 'vc') === undefined, () =>
          sightingAt(
            'header',
            node,
            t`zip has no meaning in a signed token.`,
            t`It belongs to encrypted tokens. A verifier that decompresses anyway can be flooded by a small token.`,
          ),
        ),
      ),
  },
  'header/zip-encrypted': {
    severity: 'medium',
    source: 'RFC 8725 §3.6',
    look: (subject) =>
      sightValue(headerParameter(subject, 'zip'), (node) =>
        sightingIf(subject.token.kind === 'jwe', () =>
          sightingAt(
            'header',
            node,
            t`The content was compressed before it was encrypted.`,
            t`The length then reveals something about the content, and a small token can grow huge. Do not compress, and limit what is decompressed.`,
          ),
        ),
      ),
  },
  'header/copy-differs': {
    severity: 'high',
    source: 'RFC 7519 §5.3',
    look: (subject) =>
      ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'].flatMap((name) =>
        sightValue(headerParameter(subject, name), (node) =>
          sightingIf(differs(node, claimNamed(subject, name)), () =>
            sightingAt(
              'header',
              node,
              t`${othersText(name)} in the header is not what the claims say.`,
              t`A copy in the header must be the same. Compare both before you rely on it.`,
            ),
          ),
        ),
      ),
  },
  'header/b64': {
    severity: 'medium',
    source: 'RFC 7797 §7',
    look: (subject) =>
      sightValue(memberOfPart(subject, 'header', 'b64')?.value, (node) =>
        sightingIf(subject.contents.claims !== null, () =>
          sightingAt(
            'header',
            node,
            t`b64 must not be used in a JWT.`,
            t`It is for other signed content. Remove it here.`,
          ),
        ),
      ),
  },
  'header/unregistered': {
    severity: 'info',
    source: 'RFC 7515 §4.3',
    look: unregistered,
  },
} as const satisfies Readonly<Record<string, Rule>>;

/**
 * Returns whether a missing `typ` is worth reporting. `kind.ts` handles the profiles with a rule
 * about `typ`, and a profile without values of `typ` does not need one.
 */
function wantsTyp({ contents, profile, token }: LintSubject): boolean {
  if (contents.header === null || contents.claims === null || token.kind !== 'jws') return false;
  if (profile === null) return true;
  const { typs, requirements } = profiles[profile];
  return typs.length > 0 && !requirements.some(({ kind }) => kind === 'typ-required' || kind === 'typ-recommended');
}

const differs = (copy: JsonNode, original: JsonNode | undefined): boolean =>
  original !== undefined && !isSameJson(copy, original);

function unregistered({ contents: { header } }: LintSubject): readonly Sighting[] {
  const own = header?.members.filter(({ name }) => headerParameterRow(name) === null) ?? [];
  const [first] = own;
  if (first === undefined || header === null) return [];
  const names = [...new Set(own.map(({ name }) => name))].slice(0, 5);
  const span = memberNamed(header, first.name)?.nameSpan ?? first.nameSpan;
  return [
    sightingAt(
      'header',
      { span },
      t`Not registered: ${listOf(names.map((name) => othersText(name)))}.`,
      t`Only parties that have agreed on it know what it means; all others ignore it.`,
    ),
  ];
}

const isOfToken = (node: JsonNode): boolean => /^(application\/)?jwt$/i.test(stringOf(node) ?? '');
