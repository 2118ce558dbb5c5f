import { fitsType, typeWords } from '../../claims/claims-table.ts';
import type { ClaimType } from '../../claims/claim-row.ts';
import { claimRow } from '../../claims/registered-claims.ts';
import { algorithmOf } from '../../crypto/algorithms.ts';
import { memberNamed, type JsonNode, type JsonObject, stringOf } from '../../text/json.ts';
import { t } from '../../text/language.ts';
import { othersText } from '../../text/others-text.ts';
import { claimNamed, sightValue, textParameter, textsIn, timeClaim } from '../reading.ts';
import { registeredLike } from '../registered-like.ts';
import { isAllPowerful } from '../rights.ts';
import { sightingAt, sightingIf, type Rule } from '../rule.ts';

/** Types, names and permissions: what the claims themselves say. */
export const claimRules = {
  'claims/wrong-type': {
    severity: 'medium',
    source: 'RFC 7519 §4.1',
    look: ({ contents: { claims } }) =>
      membersOf(claims)
        .filter(({ name, value }) => !hasType(claimRow(name)?.type ?? 'any', value))
        .slice(0, 5)
        .map(({ name, value }) =>
          sightingAt(
            'claims',
            value,
            t`${othersText(name)} has the wrong JSON type.`,
            t`It is registered as ${typeWords(claimRow(name)?.type ?? 'any')}. Strict libraries reject this, lenient ones read something else.`,
          ),
        ),
  },
  'claims/near-registered': {
    severity: 'info',
    source: 'RFC 7519 §4',
    look: ({ contents: { claims } }) =>
      membersOf(claims)
        .flatMap(({ name, nameSpan }) => {
          const meant = registeredLike(name);
          return sightingIf(meant !== null, () =>
            sightingAt(
              'claims',
              { span: nameSpan },
              t`${othersText(name)} is not ${meant ?? ''}.`,
              t`Claim names are case-sensitive: libraries ignore this one. Rename it to ${meant ?? ''} if that is meant.`,
            ),
          );
        })
        .slice(0, 5),
  },
  'claims/scope-list': {
    severity: 'low',
    source: 'RFC 8693 §4.2',
    look: (subject) =>
      sightValue(claimNamed(subject, 'scope'), (node) =>
        sightingIf(node.kind === 'array', () =>
          sightingAt(
            'claims',
            node,
            t`scope is a list.`,
            t`It is registered as one string with spaces. Verifiers that follow the specification see no scope at all.`,
          ),
        ),
      ),
  },
  'claims/two-scopes': {
    severity: 'low',
    source: 'RFC 9068 §2.2.3',
    look: (subject) =>
      sightValue(claimNamed(subject, 'scp'), (node) =>
        sightingIf(claimNamed(subject, 'scope') !== undefined, () =>
          sightingAt(
            'claims',
            node,
            t`There are both scope and scp.`,
            t`Some verifiers use one, some the other. Keep one.`,
          ),
        ),
      ),
  },
  'claims/all-powerful': {
    severity: 'medium',
    source: 'CWE-269',
    look: (subject) =>
      ['scope', 'scp', 'permissions', 'roles', 'role', 'groups'].flatMap((name) =>
        sightValue(claimNamed(subject, name), (node) =>
          sightingIf(isAllPowerful(node, subject), () =>
            sightingAt(
              'claims',
              node,
              t`${othersText(name)} allows everything for a long time.`,
              t`A token that allows everything is worth stealing. Grant what the task needs, for as long as it takes.`,
            ),
          ),
        ),
      ),
  },
  'claims/guessable-id': {
    severity: 'low',
    source: 'RFC 7519 §4.1.7',
    look: (subject) =>
      sightValue(claimNamed(subject, 'jti'), (node) =>
        sightingIf(isGuessable(stringOf(node)), () =>
          sightingAt(
            'claims',
            node,
            t`jti is guessable.`,
            t`It must never repeat, and where replay matters it must be unpredictable: use 128 random bits.`,
          ),
        ),
      ),
  },
  'claims/no-way-back': {
    severity: 'low',
    source: 'OWASP JWT Cheat Sheet',
    look: (subject) => {
      const [exp, iat] = [timeClaim(subject, 'exp'), timeClaim(subject, 'iat')];
      const isNamed = ['jti', 'sid', 'status', 'origin_jti', 'session_id', 'uti'].some(
        (name) => claimNamed(subject, name) !== undefined,
      );
      return sightValue(claimNamed(subject, 'exp'), (node) =>
        sightingIf(!isNamed && exp !== null && iat !== null && exp - iat > 86_400, () =>
          sightingAt(
            'claims',
            node,
            t`The token has a long lifetime and no ID to revoke it by.`,
            t`With jti or sid a single token or session can be put on a denylist.`,
          ),
        ),
      );
    },
  },
  'claims/injection': {
    severity: 'low',
    source: 'RFC 8725 §3.10',
    look: ({ contents: { claims } }) =>
      textsIn(claims)
        .filter(({ text }) => injection.test(text))
        .slice(0, 3)
        .map(({ name, node }) =>
          sightingAt(
            'claims',
            node,
            t`${othersText(name)} contains what looks like code or a query.`,
            t`Claims are input like any other: bind them as parameters, and escape them for display.`,
          ),
        ),
  },
  'claims/hash-length': {
    severity: 'high',
    source: 'OpenID Connect Core 1.0 §3.1.3.6',
    look: (subject) =>
      ['at_hash', 'c_hash', 's_hash'].flatMap((name) =>
        sightValue(claimNamed(subject, name), (node) => {
          const wanted = halfLength(textParameter(subject, 'alg'));
          return sightingIf(wanted !== null && stringOf(node)?.length !== wanted, () =>
            sightingAt(
              'claims',
              node,
              t`${othersText(name)} has the wrong length.`,
              t`It must be the left half of a hash whose length alg determines, in base64url: ${wanted ?? 0} characters here.`,
            ),
          );
        }),
      ),
  },
  'claims/actor': {
    severity: 'low',
    source: 'RFC 8693 §4.1',
    look: (subject) =>
      sightValue(claimNamed(subject, 'act'), (node) =>
        sightingIf(actorDepth(node) > 4, () =>
          sightingAt(
            'claims',
            node,
            t`There is a chain of more than four actors.`,
            t`Only the outermost counts for access; the others are history. Long chains are hard to check.`,
          ),
        ),
      ),
  },
} as const satisfies Readonly<Record<string, Rule>>;

const membersOf = (object: JsonObject | null): JsonObject['members'] => object?.members.slice(0, 2000) ?? [];

/** Times have their own checks. */
const hasType = (type: ClaimType, node: JsonNode): boolean =>
  type === 'numeric-date' || fitsType(type, node) || isScopeList(type, node);

/** A `scope` that is a list has its own rule. */
const isScopeList = (type: ClaimType, node: JsonNode): boolean =>
  type === 'string' && node.kind === 'array' && fitsType('strings', node);

const isGuessable = (jti: string | null): boolean => jti !== null && (/^\d{1,12}$/.test(jti) || jti.length < 8);

const injection =
  /<script\b|<img\b[^>]*\bon\w+=|javascript:|'\s*(?:or|and)\s+['\d]|\bunion\s+(?:all\s+)?select\b|;\s*drop\s+table\b|\{\{.*\}\}|\$\{.*\}|\.\.\/\.\.\//i;

/** Returns the base64url length of half the hash. For EdDSA, OpenID uses SHA-512. */
function halfLength(alg: string | null): number | null {
  const row = algorithmOf(alg ?? '');
  if (row === null || row.hash === null) return null;
  return Math.ceil(Number(row.hash.slice(4)) / 2 / 6);
}

function actorDepth(node: JsonNode): number {
  let depth = 0;
  let actor: JsonNode | undefined = node;
  while (actor?.kind === 'object') {
    depth += 1;
    actor = memberNamed(actor, 'act')?.value;
  }
  return depth;
}
