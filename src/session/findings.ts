import { besideIn, nothingBeside, type Beside } from '../core/lint/beside.ts';
import type { Intake } from '../core/intake/found.ts';
import { lint, type Finding } from '../core/lint/lint.ts';
import type { Subject } from '../core/lint/rule.ts';
import { sentAs } from '../core/lint/sent.ts';
import type { ProfileId } from '../core/profiles/profiles.ts';
import { recognise } from '../core/profiles/recognise.ts';
import type { JsonObject } from '../core/text/json.ts';
import { language, type Language } from '../core/text/language.ts';
import { memoLast } from '../core/text/memo.ts';
import { claimsOf } from './claims.ts';
import { lastIntakeOf } from './intake.ts';
import type { Session, Source } from './model.ts';
import { paneJson } from './pane-json.ts';
import { foundIn, paneOf, textOf, tokenOf } from './source.ts';

/** What the rules look at: the token as its panes show it, held against the profile pinned or recognised. */
export const subjectOf = (session: Session): Subject => pinnedSubject(readSubject(session))(session.profile);

/** What the rules find in it, in the language spoken. */
export const findingsOf = (subject: Subject): readonly Finding[] => linted(subject)(language()).findings;

const linted = memoLast((subject: Subject) => memoLast((spoken: Language) => ({ spoken, findings: lint(subject) })));

type Recognised = Omit<Subject, 'profile' | 'isPinned'>;

const pinnedSubject = memoLast((subject: Recognised) =>
  memoLast((pin: ProfileId | null): Subject => ({ ...subject, isPinned: pin !== null, profile: pin ?? subject.recognition?.profile ?? null })),
);

const readSubject = (session: Session): Recognised => recognised(session.source)(claimsOf(session))(lastIntakeOf(session));

const recognised = memoLast((source: Source) => memoLast((claims: JsonObject | null) => memoLast((intake: Intake | null): Recognised => {
  const header = paneJson(source, 'header')?.node;
  const contents = { header: header?.kind === 'object' ? header : null, claims };
  const texts = { header: paneOf(source, 'header')?.text ?? '', claims: paneOf(source, 'payload')?.text ?? '' };
  return { token: tokenOf(source), contents, texts, recognition: recognise(contents), sent: sentAs(foundIn(source)), beside: besideOf(source, intake) };
})));

/** Whatever else the text holds; nothing while a long text has not been searched. */
function besideOf(source: Source, intake: Intake | null): Beside {
  if (intake === null) return nothingBeside;
  const start = foundIn(source).spans[0]?.start;
  return besideIn(textOf(source), intake.tokens.filter(({ spans }) => spans[0]?.start !== start));
}
