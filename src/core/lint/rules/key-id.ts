import { stringOf } from '../../text/json.ts';
import { t } from '../../text/language.ts';
import { headerParameter, sightValue } from '../reading.ts';
import { sightingAt, sightingIf, type Rule, type Severity } from '../rule.ts';

/**
 * Text that `kid` must not contain, because verifiers put it into file names, queries and commands.
 * Only the first match is reported.
 */
const patterns = {
  command: /[`\r\n]|\$\(|\$\{|\{\{|\|\s*\w/,
  // A slash alone does not make a path, because a kid is often base64.
  path: /\.\.[/\\]|%2e%2e|^\/(?:dev|etc|home|opt|proc|root|tmp|usr|var)\/|^\\|\0|^[a-z]:\\/i,
  sql: /'|--\s|\bunion\s+(?:all\s+)?select\b|;\s*\w/i,
  query: /[*()]{2}|\)\(|\$(?:ne|gt|regex)\b|^\{/,
  address: /^(?:https?|ftp|file|gopher|data):/i,
} as const satisfies Readonly<Record<string, RegExp>>;

type Kind = keyof typeof patterns;

export const keyIdRules = {
  'kid/not-text': {
    severity: 'high',
    source: 'RFC 7515 §4.1.4',
    look: (subject) =>
      sightValue(headerParameter(subject, 'kid'), (node) =>
        sightingIf(node.kind !== 'string', () =>
          sightingAt(
            'header',
            node,
            t`kid is not a string.`,
            t`It must be a string. Some libraries convert other values, each in its own way, and find another key or none.`,
          ),
        ),
      ),
  },
  'kid/path': kidRule('path', 'critical', () => ({
    what: t`kid looks like a path.`,
    advice: t`A verifier that opens a file of that name can be made to use any file as the key, such as an empty one. Look keys up in a list.`,
  })),
  'kid/sql': kidRule('sql', 'critical', () => ({
    what: t`kid contains characters of an SQL query.`,
    advice: t`A verifier that puts it into a query lets an attacker choose the key. Bind it as a parameter, or look keys up in a list.`,
  })),
  'kid/command': kidRule('command', 'high', () => ({
    what: t`kid contains characters of a command or template.`,
    advice: t`A verifier that passes it to a shell or template runs what an attacker wrote. Look keys up in a list.`,
  })),
  'kid/query': kidRule('query', 'high', () => ({
    what: t`kid contains characters of an LDAP or document query.`,
    advice: t`A verifier that puts it into such a query lets an attacker choose the key. Look keys up in a list.`,
  })),
  'kid/address': kidRule('address', 'medium', () => ({
    what: t`kid is a URL.`,
    advice: t`It is only a name: a verifier must not fetch anything from there.`,
  })),
  'kid/poor': {
    severity: 'low',
    source: 'RFC 7515 §4.1.4',
    look: (subject) =>
      sightValue(headerParameter(subject, 'kid'), (node) =>
        sightingIf(isPoor(stringOf(node)), () =>
          sightingAt(
            'header',
            node,
            t`kid does not identify a key well.`,
            t`It is empty, a wildcard, or very long. A thumbprint of the key (RFC 7638) makes a good name.`,
          ),
        ),
      ),
  },
} as const satisfies Readonly<Record<string, Rule>>;

function kidRule(kind: Kind, severity: Severity, words: () => { what: string; advice: string }): Rule {
  return {
    severity,
    source: 'RFC 8725 §3.10',
    look: (subject) =>
      sightValue(headerParameter(subject, 'kid'), (node) => {
        const { what, advice } = words();
        return sightingIf(kindOf(stringOf(node) ?? '') === kind, () => sightingAt('header', node, what, advice));
      }),
  };
}

const kinds: readonly Kind[] = ['command', 'path', 'sql', 'query', 'address'];

const kindOf = (kid: string): Kind | null => kinds.find((kind) => patterns[kind].test(kid)) ?? null;

const isPoor = (kid: string | null): boolean => kid !== null && (kid.trim() === '' || kid === '*' || kid.length > 256);
