import { memberNamed } from '../../text/json.ts';
import { t } from '../../text/language.ts';
import type { Case } from '../case.ts';
import type { Observation } from '../trial.ts';

/**
 * Reports a token that is bound to the key of a DPoP proof, but is sent as Bearer or in a request
 * without a proof (RFC 9449 §7.1). A token by itself is not sent, so nothing is said about it.
 */
export const boundToken: Observation = (given) => {
  const sentence = isBound(given) ? sentenceFor(given) : null;
  if (sentence === null) return [];
  const finding = { cause: 'dpop-proof-missing', sentence } as const;
  return [{ findings: [finding], kind: 'remark', changes: [], repair: null, isRefused: true }];
};

function isBound({ token }: Case): boolean {
  if (token?.payload?.kind !== 'claims') return false;
  const cnf = memberNamed(token.payload.object, 'cnf')?.value;
  return cnf?.kind === 'object' && memberNamed(cnf, 'jkt')?.value.kind === 'string';
}

function sentenceFor({ pasted, found }: Case): string | null {
  const scheme = /\b(bearer|dpop)(?:\s|%20|\+)+["']?$/i.exec(found.before.slice(-20))?.[1]?.toLowerCase();
  const text = pasted.slice(0, mostRead);
  const lacksProof = request.test(text) && !proofField.test(text);
  if (scheme === 'bearer')
    return lacksProof
      ? t`cnf.jkt binds the token to the key of a DPoP proof, but it is sent as Bearer and without a proof. A server that checks the binding rejects it.\nSend "Authorization: DPoP <token>", and a proof for this request in the header field DPoP (RFC 9449 §7.1).`
      : t`cnf.jkt binds the token to the key of a DPoP proof, but it is sent as Bearer. A server that checks the binding rejects it.\nSend "Authorization: DPoP <token>" with a proof (RFC 9449 §7.1).`;
  return scheme === 'dpop' && lacksProof
    ? t`cnf.jkt binds the token to the key of a DPoP proof, but the request has no proof. The server rejects it.\nSend a proof for this request in the header field DPoP (RFC 9449 §7.1).`
    : null;
}

/** A request line (RFC 9112 §3), a curl command, or a call of fetch. */
const request = /(?:^|\n)[ \t]{0,8}[A-Z]{3,10}[ \t]{1,8}\S{1,4000}[ \t]{1,8}HTTP\/\d|\bcurl\s|\bfetch\s?\(/;

/** The header field of a proof, whatever its value: a request, a command, or the headers of a call. */
const proofField = /(?:^|[\s"'{,])dpop["']?[ \t]{0,8}[:=]/i;

const mostRead = 100_000;
