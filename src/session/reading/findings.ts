import type { Found, Intake } from '../../core/intake/found.ts';
import { besideToken, nothingBeside, type Beside } from '../../core/lint/beside.ts';
import { lint, type LintFinding } from '../../core/lint/lint.ts';
import type { LintSubject } from '../../core/lint/rule.ts';
import { sendingOf } from '../../core/lint/sent.ts';
import type { ProfileId } from '../../core/profiles/profiles.ts';
import { recogniseProfile } from '../../core/profiles/recognise.ts';
import { derive, memoLast } from '../../core/text/memo.ts';
import { preparedClaimsOf } from './claims.ts';
import { freshDisclosing } from '../state/disclosures.ts';
import { isEditedUnsealed } from '../state/nested.ts';
import { layersOf } from '../state/opened.ts';
import { lastIntakeOf } from '../state/intake.ts';
import type { Session, Source } from '../state/model.ts';
import { paneObject } from './pane-json.ts';
import { foundInSource, paneOfSource, boxTextOf, tokenOfSource } from '../state/source.ts';

/**
 * Everything that the subject is made from, taken on the keystroke, when other selectors have
 * computed it already. The subject may be made later and must not read an older session then: each
 * selector remembers one answer, and would have to compute the present one again.
 */
type LintMaterial = Pick<LintSubject, 'token' | 'inner' | 'deeper' | 'contents' | 'texts'> & {
  readonly source: Source;
  readonly found: Found;
  /** null while a long text has not been searched. */
  readonly intake: Intake | null;
  readonly pin: ProfileId | null;
};

/** Returns the source, and the tokens inside. */
const layersRead = derive([(session: Session) => session.source, layersOf], (source, layers) => {
  const [inner = null, ...deeper] = layers.slice(1).map(({ token }) => token);
  return { source, inner, deeper };
});

/** Returns the claims, and for an SD-JWT the text with what was disclosed, in which their positions count. */
const claimsRead = derive(
  [preparedClaimsOf, (session: Session) => freshDisclosing(session)?.claims?.text ?? null],
  (claims, disclosed) => ({ claims, disclosed }),
);

export const lintMaterialOf = derive(
  [layersRead, claimsRead, lastIntakeOf, (session: Session) => session.profile],
  ({ source, inner, deeper }, { claims, disclosed }, intake, pin): LintMaterial => {
    const contents = { header: paneObject(source, 'header'), claims };
    const texts = {
      header: paneOfSource(source, 'header')?.text ?? '',
      claims: disclosed ?? paneOfSource(source, 'payload')?.text ?? '',
    };
    const [token, found] = [tokenOfSource(source), foundInSource(source)];
    return { source, token, inner, deeper, contents, texts, found, intake, pin };
  },
);

/**
 * Returns what the rules look at: the token as its panes show it, checked against the pinned or
 * recognized profile.
 */
export const lintSubjectOf = memoLast((material: LintMaterial): LintSubject => {
  const { source, token, inner, deeper, contents, texts, found, pin } = material;
  const recognition = recogniseProfile(contents);
  return {
    token,
    inner,
    deeper,
    contents,
    texts,
    recognition,
    isPinned: pin !== null,
    isUnsealed: isEditedUnsealed(source),
    profile: pin ?? recognition?.profile ?? null,
    sent: sendingOf(found),
    beside: besideOf(material),
  };
});

/** Returns what the rules find in it, in the current language. */
export const findingsIn: (subject: LintSubject) => readonly LintFinding[] = memoLast(lint);

/** Returns what else the text contains. */
function besideOf({ source, found, intake }: LintMaterial): Beside {
  if (intake === null) return nothingBeside;
  const start = found.spans[0]?.start;
  return besideToken(
    boxTextOf(source),
    intake.tokens.filter(({ spans }) => spans[0]?.start !== start),
  );
}
