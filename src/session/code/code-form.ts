import type { NoCodeReason } from '../../core/code/answer.ts';
import type { CodeBinding, CodeDisclosing, CodeForm } from '../../core/code/request.ts';
import { algorithmOf } from '../../core/crypto/algorithms.ts';
import { applyDisclosures } from '../../core/disclosure/apply.ts';
import { claimTree } from '../../core/disclosure/claim-tree.ts';
import { disclosureFaultWords } from '../../core/disclosure/words.ts';
import { memberNamed, readJson, type JsonObject } from '../../core/text/json.ts';
import { err, ok, type Result } from '../../core/text/result.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import type { Jws } from '../../core/token/token.ts';
import { sdJwtOf } from '../state/disclosures.ts';
import type { Session } from '../state/model.ts';

/** Returns how the token is written. */
export function codeForm({ json, text }: Jws): CodeForm {
  if (json === undefined) return { kind: 'compact' };
  const entry = json.entries[json.at] ?? json.object;
  const header = memberNamed(entry, 'header')?.value;
  const unprotected = header?.kind === 'object' && header.members.length > 0 ? { object: header, text } : null;
  return { kind: json.form, count: json.count, unprotected };
}

type Claims = { readonly object: JsonObject; readonly text: string };

/** Returns what code needs to know about an SD-JWT; null for another token. */
export function codeDisclosing(
  { source, policy }: Session,
  { object, text }: Claims,
): Result<CodeDisclosing | null, NoCodeReason> {
  const sdJwt = sdJwtOf(source);
  if (sdJwt === null) return ok(null);
  const { faults, claims } = applyDisclosures(object, text, sdJwt.disclosures);
  const [fault] = faults;
  if (fault !== undefined) return err({ kind: 'disclosures-faulty', clause: disclosureFaultWords(fault) });
  const tree = claimTree(object, text, sdJwt.disclosures);
  const whole = readJson(claims).node;
  const processed = whole?.kind === 'object' ? whole : object;
  // A token of its own nonce needs no key binding for an expected one.
  const wantsNonce = policy.nonce !== '' && memberNamed(processed, 'nonce') === undefined;
  if (sdJwt.binding === null && !wantsNonce) return ok({ tree, binding: null });
  if (!hasHolderKey(processed)) return err({ kind: 'no-holder-key' });
  return ok({ tree, binding: bindingOf(sdJwt.binding, policy.nonce) });
}

function hasHolderKey(claims: JsonObject): boolean {
  const cnf = memberNamed(claims, 'cnf')?.value;
  return cnf?.kind === 'object' && memberNamed(cnf, 'jwk')?.value.kind === 'object';
}

function bindingOf(binding: string | null, nonce: string): CodeBinding {
  const token = binding === null ? null : parseToken(binding);
  const row = token?.kind === 'jws' ? algorithmOf(token.header.parameters.alg ?? '') : null;
  const isProof = row !== null && row.family !== 'none' && row.kty !== 'oct';
  return { alg: isProof ? row.name : null, nonce: nonce === '' ? null : nonce };
}
