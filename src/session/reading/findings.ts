import type { Found, Intake } from '../../core/intake/found.ts';
import { besideToken, nothingBeside, type Beside } from '../../core/lint/beside.ts';
import { lint, type LintFinding } from '../../core/lint/lint.ts';
import type { LintSubject } from '../../core/lint/rule.ts';
import { sendingOf } from '../../core/lint/sent.ts';
import type { ProfileId } from '../../core/profiles/profiles.ts';
import { recogniseProfile } from '../../core/profiles/recognise.ts';
import { derive, memoLast } from '../../core/text/memo.ts';
import { preparedClaimsOf } from './claims.ts';
import { lastIntakeOf } from '../state/intake.ts';
import type { Session, Source } from '../state/model.ts';
import { paneObject } from './pane-json.ts';
import { foundInSource, paneOfSource, boxTextOf, tokenOfSource } from '../state/source.ts';

/**
 * All that the subject is made of, taken in the keystroke: others have computed it already. What is
 * made of it may come later, and must not ask an older session: the selectors remember one answer,
 * and would have to compute the present ones anew.
 */
export type LintMaterial = Pick<LintSubject, 'token' | 'contents' | 'texts'> & {
  readonly source: Source;
  readonly found: Found;
  /** null while a long text has not been searched. */
  readonly intake: Intake | null;
  readonly pin: ProfileId | null;
};

export const lintMaterialOf = derive(
  [(session: Session) => session.source, preparedClaimsOf, lastIntakeOf, (session: Session) => session.profile],
  (source, claims, intake, pin): LintMaterial => {
    const contents = { header: paneObject(source, 'header'), claims };
    const texts = {
      header: paneOfSource(source, 'header')?.text ?? '',
      claims: paneOfSource(source, 'payload')?.text ?? '',
    };
    return { source, token: tokenOfSource(source), contents, texts, found: foundInSource(source), intake, pin };
  },
);

/**
 * What the rules look at: the token as its panes show it, held against the profile pinned or
 * recognised.
 */
export const lintSubjectOf = memoLast((material: LintMaterial): LintSubject => {
  const { token, contents, texts, found, pin } = material;
  const recognition = recogniseProfile(contents);
  return {
    token,
    contents,
    texts,
    recognition,
    isPinned: pin !== null,
    profile: pin ?? recognition?.profile ?? null,
    sent: sendingOf(found),
    beside: besideOf(material),
  };
});

/** What the rules find in it, in the language spoken. */
export const findingsIn: (subject: LintSubject) => readonly LintFinding[] = memoLast(lint);

/** Whatever else the text holds. */
function besideOf({ source, found, intake }: LintMaterial): Beside {
  if (intake === null) return nothingBeside;
  const start = found.spans[0]?.start;
  return besideToken(
    boxTextOf(source),
    intake.tokens.filter(({ spans }) => spans[0]?.start !== start),
  );
}
