import { memberNamed, onlyStrings } from '../text/json.ts';
import { listOf, t } from '../text/language.ts';
import { othersText } from '../text/others-text.ts';
import { critFaultOf } from '../token/critical.ts';
import type { Token } from '../token/token.ts';
import type { Refusal } from './check.ts';

/**
 * Returns why a verifier must reject a token because of `crit`, although its signature is right (RFC 7515
 * §4.1.11); none if it understands every extension. `b64` is the only one known here, and only in a JWS.
 */
export function criticalRefusals(token: Token): readonly Refusal[] {
  if (token.kind === 'empty' || token.header.object === null) return [];
  const { object } = token.header;
  const crit = memberNamed(object, 'crit')?.value;
  const isForeign = token.kind === 'jwe' && crit !== undefined;
  const fault = critFaultOf(object) ?? (isForeign ? 'unknown' : null);
  if (fault === null) return [];
  const names = (crit === undefined ? null : onlyStrings(crit)) ?? [];
  const unknown = names.filter((name) => name !== 'b64' || isForeign).slice(0, mostNames);
  const clauses = {
    malformed: () => t`crit is not a list with at least one name`,
    unknown: () => t`crit requires ${listOf(unknown.map((name) => othersText(name)))}, which is not understood here`,
    missing: () => t`crit names b64, which is not in the header`,
    'b64-not-boolean': () => t`b64 is neither true nor false`,
  };
  return [{ clause: clauses[fault](), source: 'RFC 7515 §4.1.11' }];
}

const mostNames = 10;
