import { policyTexts } from '../../core/claims/policy-fields.ts';
import { err, ok, type Result } from '../../core/text/result.ts';
import { isLong } from '../state/intake.ts';
import type { Session, Source } from '../state/model.ts';
import { boxTextOf, pastedSource } from '../state/source.ts';
import { bareSource, printParts, unwrittenIn, withUnkept, type Unkept } from './kept-work.ts';
import { detachedOffer } from './share-detached.ts';
import { safeText } from './safe-text.ts';
import { secretsAtOnce } from './secrets.ts';
import { tokenOffer } from './share-token.ts';

/**
 * Returns the work to keep over a reload as a text, or why it is not kept. Only the bare token is
 * kept, and only if it could go into a link: the text around it may be a password, and the token
 * box may contain a key of any form. Answers at once, because the page may be about to end.
 */
export function checkedWork(session: Session): Result<string, Unkept> {
  const { source, policy, detached } = session;
  if (isLong(source)) return err('long');
  const secrets = secretsAtOnce(session);
  const isSafe = (text: string): boolean => safeText(text, secrets) !== null;
  const texts = Object.fromEntries(Object.entries(policyTexts(policy)).filter(([, text]) => isSafe(text)));
  if (boxTextOf(source).trim() === '') return ok(printParts(pastedSource(''), texts));
  const offer = tokenOffer(source, secrets);
  if (offer.fault === 'too-long') return err('long');
  if (offer.fault === 'holds-secret') return err('key');
  // A token that is being edited may be broken for a while.
  if (offer.forms.whole === null && source.kind === 'token') return err('text');
  const bare = bareSource(source);
  if (!keptTexts(bare).every(isSafe)) return err('key');
  // Without the payload the token can still be read.
  const fault = detachedOffer(detached, secrets)?.fault ?? null;
  const isKept = detached !== null && fault === null;
  const printed = printParts(bare, texts, isKept ? { text: detached.text, form: detached.form } : null);
  return ok(fault === null ? printed : withUnkept(JSON.parse(printed), 'detached'));
}

function keptTexts(source: Source): readonly string[] {
  if (source.kind === 'token') return [source.text];
  const panes = [source.header, source.payload].map((part) => (part?.kind === 'written' ? part.text : ''));
  return [boxTextOf(source), ...panes, ...unwrittenIn(source)];
}
