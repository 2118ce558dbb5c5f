import { algorithmOf } from '../../core/crypto/algorithms.ts';
import type { AlgorithmRow } from '../../core/crypto/algorithm-row.ts';
import { hashNames } from '../../core/crypto/named-hash.ts';
import { makeSignature } from '../../core/crypto/sign.ts';
import { cryptoFaultWords } from '../../core/crypto/words.ts';
import { applyDisclosures } from '../../core/disclosure/apply.ts';
import { againstDisclosing, checkIssued } from '../../core/disclosure/check-issued.ts';
import {
  claimRows,
  claimTree,
  undisclosedIn,
  type ClaimNode,
  type ClaimTree,
} from '../../core/disclosure/claim-tree.ts';
import { concealClaims, type Concealment } from '../../core/disclosure/conceal.ts';
import { serializedWith } from '../../core/disclosure/serialized-with.ts';
import { unprotectedHeader } from '../../core/disclosure/split.ts';
import { disclosureFaultWords } from '../../core/disclosure/words.ts';
import type { Key } from '../../core/keys/key.ts';
import { toBase64url } from '../../core/text/base64url.ts';
import { utf8 } from '../../core/text/bytes.ts';
import { withMember, withoutMember } from '../../core/text/json-edit.ts';
import { prettyJson } from '../../core/text/json-layout.ts';
import { readJson, type JsonObject } from '../../core/text/json.ts';
import { t } from '../../core/text/language.ts';
import { memoLast } from '../../core/text/memo.ts';
import { err, ok, type Result } from '../../core/text/result.ts';
import { isUnencoded } from '../../core/token/header.ts';
import { paneTextOf } from '../../core/token/parts.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import { tokenForms } from '../../core/token/token-forms.ts';
import type { Jws, Payload } from '../../core/token/token.ts';
import { issuerToken, sdJwtOf } from '../state/disclosures.ts';
import { indentation } from '../state/indentation.ts';
import type { Session, Source } from '../state/model.ts';
import { layerSource } from '../state/opened.ts';
import { tokenOfSource } from '../state/source.ts';
import { signingKey } from './jobs.ts';

/** A token whose claims can be made selectively disclosable. */
export type Issuable = {
  readonly tree: ClaimTree;
  readonly typ: string;
  readonly payload: JsonObject;
  /** The digests without a disclosure, which stay as they are. */
  readonly undisclosed: number;
  readonly isSdJwt: boolean;
};

type Issuing = Issuable & { readonly token: Jws & { readonly payload: Payload & { kind: 'claims' } } };

/** Returns the token of this session for its issuer, or why its claims cannot be made selectively disclosable. */
export function issuableOf(session: Session): Result<Issuable, string> {
  if (layerSource(session) !== session.source)
    return err(t`Select the outermost layer first: an SD-JWT is not issued inside another token.`);
  return issuing(session.source);
}

const issuing = memoLast((source: Source): Result<Issuing, string> => {
  const token = issuerToken(source) ?? tokenOfSource(source);
  if (token.kind === 'empty') return err(t`No token yet.`);
  if (token.kind === 'jwe') return err(t`The token is encrypted. Only signed claims are disclosed selectively.`);
  const against = againstSerialization(token);
  if (against !== null) return err(against);
  const { payload } = token;
  if (payload?.kind !== 'claims' || isUnencoded(token.header.parameters))
    return err(t`The payload is not a claims set (a JSON object in base64url).`);
  const written = sdJwtOf(source)?.disclosures ?? [];
  const [fault] = applyDisclosures(payload.object, payload.text, written).faults;
  if (fault !== undefined) return err(t`Fix the token first: ${disclosureFaultWords(fault)}.`);
  const tree = claimTree(payload.object, payload.text, written);
  return ok({
    tree,
    typ: token.header.parameters.typ ?? '',
    payload: payload.object,
    undisclosed: undisclosedIn(tree),
    isSdJwt: sdJwtOf(source) !== null,
    token: { ...token, payload },
  });
});

/** Returns why a JSON serialization cannot be issued again; null if it can. */
function againstSerialization({ json, faults }: Jws): string | null {
  if (json === undefined) return null;
  if (json.entries.length > 1) return t`The token has several signatures, and only one of them can be made again here.`;
  return faults.length > 0 ? t`Fix the token first. The Structure verdict says what is wrong.` : null;
}

/** A line of the list of claims. */
export type IssuableRow = {
  readonly node: ClaimNode;
  readonly depth: number;
  /** Why it should or must not be selectively disclosable; null if nothing speaks against it. */
  readonly against: ReturnType<typeof againstDisclosing>;
};

/** Returns the claims of the token in the order of its text. `typ`: the type that it will have. */
export const issuableRows = memoLast(({ tree, payload }: Issuable, typ: string): readonly IssuableRow[] =>
  claimRows(tree).map(({ node, depth }) => ({
    node,
    depth,
    against: depth === 0 && node.name !== null ? againstDisclosing(node.name, typ, payload) : null,
  })),
);

/** The hash functions to choose from, by their names in `_sd_alg`. */
export const disclosureHashes = hashNames;

/** Returns the key in the Key box that signs the token, or what is missing. */
export function issuerKeyOf(session: Session): Result<{ readonly row: AlgorithmRow; readonly key: Key }, string> {
  const found = issuing(session.source);
  if (!found.ok) return found;
  const { token } = found.value;
  const alg = token.header.parameters.alg ?? '';
  const row = algorithmOf(alg);
  if (row === null || row.family === 'none') return err(t`Choose a signature algorithm in the header first.`);
  const key = signingKey(session, row, token);
  return key === null
    ? err(t`To sign, enter the issuer's private key or secret for ${row.name} in the Key box, or generate one there.`)
    : ok({ row, key });
}

/**
 * Issues an SD-JWT from the token of this session: the marked claims become disclosures, and the rest is
 * signed with the key in the Key box (RFC 9901 §4). `typ`: null keeps the type. Returns the token's text;
 * an earlier key binding JWT is left out, because it covers another token.
 */
export async function issueSdJwt(
  session: Session,
  wish: Concealment & { readonly typ: string | null },
): Promise<Result<{ readonly text: string; readonly disclosures: number }, string>> {
  const [found, signer] = [issuing(session.source), issuerKeyOf(session)];
  if (!found.ok) return found;
  if (!signer.ok) return signer;
  const { token, tree } = found.value;
  const { payload, disclosures } = concealClaims(tree, wish);
  const fault = selfCheck(token, payload, disclosures, wish.typ);
  if (fault !== null) return err(t`This cannot be issued: ${fault}.`);
  const { row, key } = signer.value;
  const head = headerWith(token, wish.typ);
  const body = toBase64url(utf8(laidOut(token, payload)));
  const made = await makeSignature(row, key.jwk, utf8(`${head}.${body}`));
  if (!made.ok) return err(cryptoFaultWords(made.fault));
  const text = issuedText(
    token,
    { head, body, signature: toBase64url(made.value), isOtherType: wish.typ !== null },
    disclosures,
  );
  return ok({ text, disclosures: disclosures.length });
}

/** What is issued here must pass the checks that a verifier makes. */
function selfCheck(token: Jws, payload: string, disclosures: readonly string[], typ: string | null): string | null {
  const { node } = readJson(payload);
  if (node?.kind !== 'object') return t`The payload is not a claims set (a JSON object in base64url).`;
  const { faults, disclosed } = applyDisclosures(node, payload, disclosures);
  const { header } = token;
  const parameters = typ === null ? header.parameters : { ...header.parameters, typ };
  const [fault] = [...faults, ...checkIssued({ ...token, header: { ...header, parameters } }, node, disclosed)];
  return fault === undefined ? null : disclosureFaultWords(fault);
}

/** Without a protected header, there is one for the type: nothing protects what is in another. */
function headerWith({ header }: Jws, typ: string | null): string {
  const before = header.segment.text === '' ? '{}' : header.text;
  const text = typ === null || before === null ? null : withMember(before, 'typ', JSON.stringify(typ));
  return text === null ? header.segment.text : toBase64url(utf8(text));
}

/** Returns the text of a JSON serialization without a type that is not protected: only one header may have it. */
function withoutOwnType({ text, json }: Jws): string {
  const header = json && unprotectedHeader(json);
  if (header === undefined) return text;
  const { start, end } = header.span;
  return text.slice(0, start) + (withoutMember(text.slice(start, end), 'typ') ?? '{}') + text.slice(end);
}

/** Returns the payload without whitespace, or indented if it was. */
const laidOut = ({ payload }: Jws, text: string): string =>
  payload === null || paneTextOf(payload.segment).compact ? text : prettyJson(text, indentation());

type IssuerPart = {
  readonly head: string;
  readonly body: string;
  readonly signature: string;
  readonly isOtherType: boolean;
};

function issuedText(
  token: Jws,
  { head, body, signature, isOtherType }: IssuerPart,
  disclosures: readonly string[],
): string {
  if (token.json === undefined) return [`${head}.${body}.${signature}`, ...disclosures, ''].join('~');
  const members = { protected: head, payload: body, signature };
  const before = isOtherType ? withoutOwnType(token) : token.text;
  const text = tokenForms()?.print(before, token.json.at, members) ?? before;
  const printed = parseToken(text);
  return (printed.kind === 'jws' ? serializedWith(printed, disclosures, null) : null) ?? text;
}
