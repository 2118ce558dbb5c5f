import type { Found, Intake } from '../../core/intake/found.ts';
import { besideIn, nothingBeside, type Beside } from '../../core/lint/beside.ts';
import { lint, type Finding } from '../../core/lint/lint.ts';
import type { Subject } from '../../core/lint/rule.ts';
import { sentAs } from '../../core/lint/sent.ts';
import type { ProfileId } from '../../core/profiles/profiles.ts';
import { recognise } from '../../core/profiles/recognise.ts';
import { derive, memoLast } from '../../core/text/memo.ts';
import { claimsOf } from './claims.ts';
import { lastIntakeOf } from '../state/intake.ts';
import type { Session, Source } from '../state/model.ts';
import { paneObject } from './pane-json.ts';
import { foundIn, paneOf, textOf, tokenOf } from '../state/source.ts';

/**
 * All that the subject is made of, taken in the keystroke: others have computed it already. What is made of it may come later, and must not ask an
 * older session: the selectors remember one answer, and would have to compute the present ones anew.
 */
export type Material = Pick<Subject, 'token' | 'contents' | 'texts'> & {
  readonly source: Source;
  readonly found: Found;
  /** null while a long text has not been searched. */
  readonly intake: Intake | null;
  readonly pin: ProfileId | null;
};

export const materialOf = derive(
  [(session: Session) => session.source, claimsOf, lastIntakeOf, (session: Session) => session.profile],
  (source, claims, intake, pin): Material => {
    const contents = { header: paneObject(source, 'header'), claims };
    const texts = { header: paneOf(source, 'header')?.text ?? '', claims: paneOf(source, 'payload')?.text ?? '' };
    return { source, token: tokenOf(source), contents, texts, found: foundIn(source), intake, pin };
  },
);

/** What the rules look at: the token as its panes show it, held against the profile pinned or recognised. */
export const subjectOf = memoLast((material: Material): Subject => {
  const { token, contents, texts, found, pin } = material;
  const recognition = recognise(contents);
  return {
    token,
    contents,
    texts,
    recognition,
    isPinned: pin !== null,
    profile: pin ?? recognition?.profile ?? null,
    sent: sentAs(found),
    beside: besideOf(material),
  };
});

/** What the rules find in it, in the language spoken. */
export const findingsOf: (subject: Subject) => readonly Finding[] = memoLast(lint);

/** Whatever else the text holds. */
function besideOf({ source, found, intake }: Material): Beside {
  if (intake === null) return nothingBeside;
  const start = found.spans[0]?.start;
  return besideIn(
    textOf(source),
    intake.tokens.filter(({ spans }) => spans[0]?.start !== start),
  );
}
