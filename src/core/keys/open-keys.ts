import { duplicateNamesOf } from '../text/json.ts';
import { assertNever, err, type Result } from '../text/result.ts';
import { finishKey, type FoundKey, type LooseKey } from './finish-key.ts';
import type { KeyFault, KeyProblem, KeyRing, KeyText } from './key.ts';
import { linesOf } from './lines.ts';
import { openParameters, openPem, parametersLabel, type PemContext } from './open-pem.ts';
import { openSecret } from './open-secret.ts';
import { keyPiecesOf } from './pieces.ts';
import type { KeyPiece } from './piece.ts';
import { membersOf } from './json-pieces.ts';

/**
 * Reads everything in the Key box: PEM blocks, JWKs and JWK Sets in any number and mixture. Any
 * other text that is not blank is one shared secret. Total: every text gives a ring, and what
 * cannot be used is a fault with its place.
 */
export async function openKeys(of: KeyText): Promise<KeyRing> {
  if (blank.test(of.text.trim())) return { of, kind: 'empty', keys: [], faults: [] };
  const pieces = keyPiecesOf(of.text);
  if (pieces.length > 0) return ring(of, 'keys', await Promise.all(openings(of, pieces)));
  const span = { start: 0, end: of.text.length };
  if (compactToken.test(of.text.trim()))
    return ring(of, 'keys', [{ span, result: err({ kind: 'token-pasted-as-key' }) }]);
  return ring(of, 'secret', [{ span, result: await finish(openSecret(of)) }]);
}

/** No text, or JSON without anything in it, as a request that failed leaves it. */
const blank = /^(?:\{\s*\}|\[\s*\])?$/;

/** A compact JWS or JWE (RFC 7515 §7.1, RFC 7516 §7.1), also after its scheme. */
const compactToken = /^(?:Bearer\s+)?eyJ[\w-]*\.[\w-]*\.[\w-]*(?:\.[\w-]*\.[\w-]*)?$/i;

type Opening = { readonly span: KeyFault['span']; readonly result: Result<LooseKey, KeyProblem> };

function ring(of: KeyText, kind: KeyRing['kind'], opened: readonly Opening[]): KeyRing {
  const skipped = hasTextBeside(of.text, opened);
  const keys = opened.flatMap(({ result }) => (result.ok ? [skipped ? withSkipped(result.value) : result.value] : []));
  const faults = opened.flatMap(({ span, result }) => (result.ok ? [] : [{ span, ...result.fault }]));
  return { of, kind, keys: keys.map((key, index) => ({ ...key, index })), faults };
}

/** Returns whether the text contains more than its keys. */
function hasTextBeside(text: string, opened: readonly Opening[]): boolean {
  let at = 0;
  for (const { span } of opened) {
    if (text.slice(at, span.start).trim() !== '') return true;
    at = Math.max(at, span.end);
  }
  return text.slice(at).trim() !== '';
}

/** The whole text may have been meant as the secret. Text around other keys is a comment. */
const withSkipped = (key: LooseKey): LooseKey =>
  key.form === 'jwk' && key.jwk.kty === 'oct' ? { ...key, remarks: [...key.remarks, { kind: 'text-skipped' }] } : key;

function openings(of: KeyText, pieces: readonly KeyPiece[]): readonly Promise<Opening>[] {
  const position = linesOf(of.text);
  return pieces.flatMap((piece, at) => {
    // openssl writes EC PARAMETERS before the key that they belong to; together they are one key.
    if (isParametersOf(piece, pieces[at + 1])) return [];
    const before = pieces[at - 1];
    const curve =
      before && before.kind === 'pem' && isParametersOf(before, piece) ? openParameters(before.block, position) : null;
    return [open(piece, { passphrase: of.passphrase, curve, position })];
  });
}

const isParametersOf = (piece: KeyPiece, next: KeyPiece | undefined): boolean =>
  piece.kind === 'pem' &&
  piece.block.label === parametersLabel &&
  next?.kind === 'pem' &&
  next.block.label.endsWith('PRIVATE KEY');

async function open(piece: KeyPiece, context: PemContext): Promise<Opening> {
  const { span } = piece;
  switch (piece.kind) {
    case 'fault':
      return { span, result: err(piece.problem) };
    case 'pem':
      return { span, result: await finish(await openPem(piece.block, context)) };
    case 'jwk':
      return { span, result: await finishKey(foundJwk(piece)) };
    default:
      return assertNever(piece);
  }
}

const finish = async (found: Result<FoundKey, KeyProblem>): Promise<Result<LooseKey, KeyProblem>> =>
  found.ok ? finishKey(found.value) : found;

const foundJwk = ({ span, form, object }: Extract<KeyPiece, { kind: 'jwk' }>): FoundKey => ({
  span,
  form,
  members: membersOf(object),
  certificate: null,
  remarks: duplicateNamesOf(object)
    .slice(0, 1)
    .map(({ name }) => ({ kind: 'member-repeated', member: name })),
});
