import { eachValue, memberNamed, type JsonNode, type JsonObject, stringOf } from '../../text/json.ts';
import { listOf, t } from '../../text/language.ts';
import { othersText } from '../../text/others-text.ts';
import { isCardNumber, isIban, isSocialSecurityNumber } from '../numbers.ts';
import { textsIn, type Text } from '../reading.ts';
import { sightingAt, type Rule, type Sighting, type LintSubject } from '../rule.ts';

/**
 * What anyone who sees the token can read, because signed is not encrypted. A name alone is not
 * evidence; the value must be present.
 */
export const privacyRules = {
  'privacy/secret-claim': textRule(
    'critical',
    'CWE-312',
    ({ name, text }) => secretName.test(name) && text.trim() !== '' && !isHash(text),
    (name) => ({
      what: t`${othersText(name)} is a secret that anyone can read.`,
      advice: t`A signed token is not encrypted. Change the secret, and never put secrets into a token.`,
    }),
  ),
  'privacy/private-key': {
    severity: 'critical',
    source: 'CWE-321',
    look: ({ contents: { claims } }) =>
      [
        ...textsIn(claims)
          .filter(({ text }) => /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/.test(text))
          .map(({ node }) => node),
        ...privateKeys(claims),
      ]
        .slice(0, 3)
        .map((node) =>
          sightingAt(
            'claims',
            node,
            t`There is a private key in the token.`,
            t`Anyone who sees the token has the key. Replace it, and put only the public part into a token.`,
          ),
        ),
  },
  'privacy/access-key': textRule(
    'critical',
    'CWE-798',
    ({ text }) => accessKey.test(text),
    (name) => ({
      what: t`${othersText(name)} contains the access key of a service.`,
      advice: t`Its format shows which service. Revoke it there: anyone who sees the token can use it.`,
    }),
  ),
  'privacy/card-number': textRule(
    'high',
    'PCI DSS 3.4',
    ({ name, text }) => !isIdName(name) && isCardNumber(text),
    (name) => ({
      what: t`${othersText(name)} contains what looks like a card number.`,
      advice: t`Its check digit is correct. Card numbers must not be stored in readable form. Remove it.`,
    }),
  ),
  'privacy/national-id': textRule(
    'high',
    'CWE-359',
    ({ name, text }) => isIban(text) || isSocialSecurityNumber(text, name),
    (name) => ({
      what: t`${othersText(name)} contains an account number or a national ID.`,
      advice: t`Anyone who sees the token can read it. Remove it, or encrypt the token.`,
    }),
  ),
  'privacy/password-hash': textRule(
    'high',
    'CWE-312',
    ({ text }) => isHash(text),
    (name) => ({
      what: t`${othersText(name)} contains a password hash.`,
      advice: t`An attacker can guess the password from it unnoticed. Keep it on the server.`,
    }),
  ),
  'privacy/token-inside': textRule(
    'high',
    'CWE-522',
    ({ name, text }) => !holdsTokens.has(name) && compactToken.test(text),
    (name) => ({
      what: t`${othersText(name)} contains another token.`,
      advice: t`Anyone who receives this token can also use the one inside. Pass on only what the recipient needs.`,
    }),
  ),
  'privacy/internals': textRule(
    'medium',
    'CWE-200',
    ({ text }) => internals.test(text),
    (name) => ({
      what: t`${othersText(name)} reveals internals of a system.`,
      advice: t`Private IP addresses, connection strings, paths and stack traces help an attacker. Remove them.`,
    }),
  ),
  'privacy/contact': {
    severity: 'low',
    source: 'OpenID Connect Core 1.0 §5.1',
    look: (subject) =>
      named(
        subject,
        contact,
        (names) => t`The token contains personal data: ${listOf(names)}.`,
        t`Anyone who sees the token can read it, including in logs and browsers. Send only what the recipient needs.`,
      ),
  },
  'privacy/sensitive': {
    severity: 'low',
    source: 'GDPR Art. 9',
    look: (subject) =>
      named(
        subject,
        sensitive,
        (names) => t`The token contains specially protected personal data: ${listOf(names)}.`,
        t`Remove it, or encrypt the token.`,
      ),
  },
} as const satisfies Readonly<Record<string, Rule>>;

function textRule(
  severity: Rule['severity'],
  source: string,
  isOne: (text: Text) => boolean,
  words: (name: string) => { what: string; advice: string },
): Rule {
  const look = ({ contents: { claims } }: LintSubject): readonly Sighting[] =>
    textsIn(claims)
      .filter(isOne)
      .slice(0, 3)
      .map(({ name, node }) => {
        const { what, advice } = words(name);
        return sightingAt('claims', node, what, advice);
      });
  return { severity, source, look };
}

const compactToken = /^eyJ[\w-]{10,}\.[\w-]*\.[\w-]*(?:\.[\w-]*\.[\w-]*)?$/;

/**
 * Claims that are meant to contain signed statements: OpenID Connect Core 1.0 §5.6.2, OpenID
 * Federation 1.0.
 */
const holdsTokens: ReadonlySet<string> = new Set(['JWT', 'trust_chain', 'trust_mark', 'trust_marks', 'delegation']);

const secretName = /(?:^|[_-])(?:password|passwd|pwd|secret|client_secret|api_?key|private_key|pin|cvv|mnemonic)$/i;

/** bcrypt, Argon2, scrypt, crypt with SHA-2 or MD5. */
const isHash = (text: string): boolean => /^\$(?:2[abxy]\$\d\d\$|argon2(?:id|i|d)\$|scrypt\$|[156]\$)/.test(text);

/**
 * AWS, GitHub, GitLab, Slack, Stripe, Google, SendGrid, npm, Hugging Face: by their published
 * prefixes.
 */
const accessKey = anyOf(
  /A(?:KI|SI)A[A-Z\d]{16}/,
  /gh[pousr]_[A-Za-z\d]{36}/,
  /github_pat_\w{22,}/,
  /glpat-[\w-]{20}/,
  /xox[baprs]-[\w-]{10,}/,
  /[sr]k_live_[A-Za-z\d]{16,}/,
  /AIza[\w-]{35}/,
  /ya29\.[\w-]{20,}/,
  /SG\.[\w-]{16,}\.[\w-]{16,}/,
  /npm_[A-Za-z\d]{36}/,
  /hf_[A-Za-z\d]{30,}/,
);

/** Private networks, connection strings with a password, stack traces, paths. */
const internals = anyOf(
  /(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}/,
  /[a-z][a-z\d+]*:\/\/[^\s:/@]+:[^\s/@]+@/,
  /at [\w.$]+\([\w.]+\.(?:java|kt):\d+\)/,
  /Traceback \(most recent call last\)/,
  /^\/(?:home|etc|var|usr|root)\//,
  /^[A-Z]:\\/,
);

const contact = ['email', 'phone_number', 'phone', 'address', 'birthdate', 'mail'];
const sensitive = [
  'health',
  'diagnosis',
  'disability',
  'religion',
  'ethnicity',
  'race',
  'sexual_orientation',
  'political_opinion',
  'biometric',
  'fingerprint',
  'union_membership',
];

/** IDs and dates also consist of digits. */
const isIdName = (name: string): boolean =>
  /(?:^|_)(?:id|sub|jti|sid|iat|exp|nbf|time|date|at|number_of)$|id$/i.test(name);

function named(
  { contents: { claims } }: LintSubject,
  names: readonly string[],
  what: (names: readonly string[]) => string,
  advice: string,
): readonly Sighting[] {
  const members = (claims?.members ?? []).filter(
    ({ name, value }) => names.includes(name.toLowerCase()) && isFilled(value),
  );
  const [first] = members;
  return first === undefined
    ? []
    : [sightingAt('claims', { span: first.nameSpan }, what([...new Set(members.map(({ name }) => name))]), advice)];
}

/** Returns a pattern that matches any of these unless a word character precedes it. */
function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(`(?<!\\w)(?:${patterns.map(({ source }) => source).join('|')})`);
}

const isFilled = (value: JsonNode): boolean =>
  value.kind !== 'null' && stringOf(value) !== '' && value.kind !== 'boolean';

/** Returns the JWKs with a private or secret member, at any depth. */
const privateKeys = (root: JsonNode | null): readonly JsonObject[] =>
  root === null ? [] : [...eachValue(root)].flatMap(({ node }) => (isPrivateKey(node) ? [node] : []));

const isPrivateKey = (node: JsonNode): node is JsonObject =>
  node.kind === 'object' &&
  memberNamed(node, 'kty') !== undefined &&
  ['d', 'k', 'priv'].some((name) => stringOf(memberNamed(node, name)?.value) !== null);
