import { splitSerialized } from '../../core/disclosure/split.ts';
import { disclosureRows, type DisclosureRow } from '../../core/disclosure/tree.ts';
import { derive } from '../../core/text/memo.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import type { History, Session, Source } from '../state/model.ts';
import { issuerToken, sdJwtOf } from '../state/disclosures.ts';
import { boxTextOf } from '../state/source.ts';

/** The tree of an SD-JWT, and which of its disclosures are in the token. */
export type DisclosureTree = {
  readonly rows: readonly DisclosureRow[];
  /** All that are known, in the order in which they are presented. */
  readonly known: readonly string[];
  readonly present: ReadonlySet<string>;
  readonly undisclosed: number;
};

/**
 * Returns the digests of an SD-JWT with what they stand for. Disclosures that were left out here are
 * known from the history, so that they can be put back.
 */
export const disclosureTreeOf: (session: Session) => DisclosureTree | null = derive(
  [(session: Session) => session.source, (session: Session) => session.history],
  (source, history): DisclosureTree | null => {
    const [sdJwt, token] = [sdJwtOf(source), issuerToken(source)];
    if (sdJwt === null || token?.kind !== 'jws' || token.payload?.kind !== 'claims') return null;
    const known = [...new Set([...earlierDisclosures(history, sdJwt.issuer), ...sdJwt.disclosures])];
    const rows = disclosureRows(token.payload.object, token.payload.text, known);
    const undisclosed = rows.filter(({ kind }) => kind === 'digest').length;
    return { rows, known, present: new Set(sdJwt.disclosures), undisclosed };
  },
);

/** A person leaves out disclosures one after the other, so the steps directly before are enough. */
const mostSteps = 50;

function earlierDisclosures({ past, future }: History, issuer: string): readonly string[] {
  return [...past.slice(-mostSteps), ...future.slice(0, mostSteps)].flatMap(
    ({ source }) => disclosuresAfter(source, issuer) ?? [],
  );
}

/** Returns what follows the same issuer's part in an earlier text; null if it is another token. */
function disclosuresAfter(source: Source, issuer: string): string[] | null {
  const text = boxTextOf(source);
  if (text.trimStart().startsWith('{')) return disclosuresInJson(text, issuer);
  const at = text.indexOf(`${issuer}~`);
  if (at < 0) return null;
  const rest = /^(?:[\w-]*~)*/.exec(text.slice(at + issuer.length + 1))?.[0] ?? '';
  return rest.split('~').filter((each) => each !== '');
}

function disclosuresInJson(text: string, issuer: string): string[] | null {
  const token = parseToken(text);
  const parts = token.kind === 'jws' ? splitSerialized(token) : null;
  return parts?.issuer === issuer ? [...parts.disclosures] : null;
}
