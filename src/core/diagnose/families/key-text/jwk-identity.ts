import { isOnCurve } from '../../../keys/curve.ts';
import { ecCurves, okpCurves } from '../../../keys/oids.ts';
import { readBase64url, toBase64url } from '../../../text/base64url.ts';
import { memberNamed, readJson, stringOf, type JsonObject } from '../../../text/json.ts';
import { t } from '../../../text/language.ts';
import { othersText } from '../../../text/others-text.ts';
import { textIn, type Span } from '../../../text/spans.ts';
import { jwkObjectsIn } from './jwk-members.ts';
import { integerBytes, noMends, pemBlock, type Mend, type MendStep } from './mend.ts';

/** JWKs whose members say otherwise than RFC 7517 and RFC 7518 what kind of key they are. */
export const jwkIdentitySteps: readonly MendStep[] = [
  { cost: 1, mend: namedOtherwise },
  { cost: 1, mend: onlyCertificates },
  { cost: 2, mend: noExponent, isGuess: true },
];

const objectsOf = (text: string): readonly JsonObject[] => {
  const { node, fault } = /["'](?:n|x|x5c)["']/.test(text) ? readJson(text) : { node: null, fault: null };
  return fault === null && node ? jwkObjectsIn(node) : [];
};

const textOf = (object: JsonObject, name: string): string | null => stringOf(memberNamed(object, name)?.value);

const has = (object: JsonObject, ...names: readonly string[]): boolean =>
  names.every((name) => memberNamed(object, name) !== undefined);

/** A member with another value than it should have; of an absent one, the place is empty. */
type Edit = { readonly name: string; readonly span: Span; readonly right: string };

/**
 * Corrects `kty` (`RSA-HSM`, `rsa`, `ES256`), `crv` (`prime256v1`, `P-256K`) and `e` (65537) where the
 * rest of the key leaves no doubt.
 */
function namedOtherwise(text: string): readonly Mend[] {
  const edits = objectsOf(text).flatMap((object) =>
    [typeEdit, curveEdit, exponentEdit].flatMap((edit) => edit(object) ?? []),
  );
  const [first] = edits;
  if (first === undefined) return noMends;
  const mended = edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((all, { name, span, right }) => {
      const written =
        span.end > span.start ? JSON.stringify(right) : `${JSON.stringify(name)}:${JSON.stringify(right)},`;
      return all.slice(0, span.start) + written + all.slice(span.end);
    }, text);
  return [{ text: mended, finding: { cause: 'jwk-wrong-member', sentence: wordsOf(first, text) } }];
}

function wordsOf({ name, span, right }: Edit, text: string): string {
  if (span.end === span.start)
    return t`The JWK has no member "${name}". The other members leave only "${right}" (RFC 7518 §6).\nAdd it to the JWK.`;
  const written = othersText(textIn(text, span), 40);
  return t`The member "${name}" of the JWK is ${written}, but libraries accept only "${right}" here (RFC 7518 §6).\nWrite it like this in the JWK.`;
}

const edited = (object: JsonObject, name: string, right: string | null): Edit | null => {
  const value = memberNamed(object, name)?.value;
  const start = object.span.start + 1;
  if (right === null || (value?.kind === 'string' && value.value === right)) return null;
  return { name, right, span: value?.span ?? { start, end: start } };
};

const types = ['RSA', 'EC', 'OKP', 'oct', 'AKP'];

/** Azure Key Vault writes `RSA-HSM` and `EC-HSM` for keys in hardware. */
function typeEdit(object: JsonObject): Edit | null {
  const given = (textOf(object, 'kty') ?? '').replace(/-HSM$/i, '').toUpperCase();
  const right = types.find((type) => type.toUpperCase() === given) ?? typeByMembers(object);
  return edited(object, 'kty', right);
}

function typeByMembers(object: JsonObject): string | null {
  if (has(object, 'n', 'e')) return 'RSA';
  if (has(object, 'x', 'y')) return 'EC';
  const curve = textOf(object, 'crv');
  return has(object, 'x') && okpCurves.some(({ crv }) => crv === curve) ? 'OKP' : null;
}

/** The names that OpenSSL, Java, .NET and Azure Key Vault give to curves, without case and signs. */
const curveNames: ReadonlyMap<string, string> = new Map([
  ...['P256', 'PRIME256V1', 'SECP256R1', 'NISTP256', 'ECDSAP256'].map((alias) => [alias, 'P-256'] as const),
  ...['P384', 'SECP384R1', 'NISTP384', 'ECDSAP384'].map((alias) => [alias, 'P-384'] as const),
  ...['P521', 'P512', 'SECP521R1', 'NISTP521', 'ECDSAP521'].map((alias) => [alias, 'P-521'] as const),
  ...['P256K', 'P256K1', 'SECP256K1', 'K256'].map((alias) => [alias, 'secp256k1'] as const),
  ...okpCurves.map(({ crv: right }) => [right.toUpperCase(), right] as const),
]);

function curveEdit(object: JsonObject): Edit | null {
  const given = textOf(object, 'crv');
  if (given !== null)
    return edited(object, 'crv', curveNames.get(given.toUpperCase().replace(/[^A-Z0-9]/g, '')) ?? null);
  return has(object, 'x', 'y') && !has(object, 'crv') ? edited(object, 'crv', curveOfPoint(object)) : null;
}

/** Returns the only curve on which the point is. */
function curveOfPoint(object: JsonObject): string | null {
  const [x, y] = ['x', 'y'].map((name) => readBase64url(textOf(object, name) ?? '').bytes);
  if (x === undefined || y === undefined || x.length !== y.length) return null;
  return ecCurves.find((curve) => curve.size === x.length && isOnCurve(curve, { x, y }))?.crv ?? null;
}

/** Reads the exponent as a JSON number, or in decimal digits that cannot be base64url. */
function exponentEdit(object: JsonObject): Edit | null {
  const value = memberNamed(object, 'e')?.value;
  if (value === undefined || !has(object, 'n')) return null;
  if (value.kind === 'string') return value.value === '65537' ? edited(object, 'e', usualExponent) : null;
  const number = value.kind === 'number' ? value.value : 0;
  if (!Number.isSafeInteger(number) || number < 3 || number % 2 === 0) return null;
  return edited(object, 'e', toBase64url(integerBytes(number)));
}

/** 65537, the exponent of nearly every RSA key. */
const usualExponent = 'AQAB';

function noExponent(text: string): readonly Mend[] {
  const lacking = objectsOf(text).filter((object) => has(object, 'n') && !has(object, 'e'));
  if (lacking.length === 0) return noMends;
  const mended = lacking.reduceRight(
    (all, { span: { start } }) => `${all.slice(0, start + 1)}"e":"${usualExponent}",${all.slice(start + 1)}`,
    text,
  );
  const sentence = t`The JWK has no exponent "e". With the usual one, 65537 (AQAB), it is a complete key.\nAdd "e":"AQAB" to the JWK.`;
  return [{ text: mended, finding: { cause: 'jwk-wrong-member', sentence } }];
}

/** Reads the certificates of JWKs that have nothing else (RFC 7517 §4.7 asks for both). */
function onlyCertificates(text: string): readonly Mend[] {
  const found = objectsOf(text).flatMap((object) => {
    const chain = memberNamed(object, 'x5c')?.value;
    const leaf = chain?.kind === 'array' ? chain.items[0] : undefined;
    if (leaf?.kind !== 'string' || ['n', 'x', 'k', 'pub'].some((name) => has(object, name))) return [];
    return [{ pem: pemBlock('CERTIFICATE', leaf.value.replace(/\s+/g, '')), kid: textOf(object, 'kid') }];
  });
  if (found.length === 0) return noMends;
  const sentence = t`The JWK has a certificate in "x5c", but not the members of the key itself, so most libraries cannot use it.\nUse the certificate as PEM, or add "n" and "e", or "x" and "y" (RFC 7517 §4.7).`;
  return [
    {
      text: found.map(({ pem }) => `${pem}\n`).join(''),
      names: found.map(({ kid }) => kid),
      finding: { cause: 'key-x5c-bare', sentence },
    },
  ];
}
