import { useEffect, useRef, useState } from 'react';
import type { LintFinding } from '../../core/lint/lint.ts';
import type { Severity } from '../../core/lint/rule.ts';
import { count, t } from '../../core/text/language.ts';
import { findingsIn, lintMaterialOf, lintSubjectOf } from '../../session/reading/findings.ts';
import { announce } from '../page/announcements.ts';
import { FindingItem, severityWords } from './FindingItem.tsx';
import { goToFinding, listenForSteps } from './findings.ts';
import { helpOn } from '../page/help.ts';
import { ProfileLine } from './ProfileLine.tsx';
import { MoreItems } from '../page/MoreRows.tsx';
import { rowKeys } from '../page/row-keys.ts';
import { Section } from '../page/Section.tsx';
import { useTokenRows } from '../page/shown-rows.ts';
import { useSession } from '../page/use-session.ts';

/**
 * The number of findings that can be read at a glance. If there are more, only the severe ones are
 * open. The minor ones never are.
 */
const fewEnough = 6;

/**
 * Shows what kind of token it is, and the findings of the rules.
 */
export function FindingsPane() {
  const subject = lintSubjectOf(useSession(lintMaterialOf));
  const findings = findingsIn(subject);
  const [chosen, choose, isChosenOpen] = useChosen(findings);
  const shown = useTokenRows(findings);
  const listed = withChosen(shown.rows, findings, chosen);
  const keys = rowKeys(listed.map(({ finding: { rule, place, what } }) => `${rule} ${place} ${what}`));
  const areFew = findings.length <= fewEnough;
  return (
    <Section
      fold="findings"
      title={t`Findings`}
      count={countWords(findings)}
      help={helpOn('findings', t`Findings`)}
      className="pane-findings"
    >
      <ProfileLine subject={subject} />
      {findings.length === 0 && subject.token.kind === 'empty' ? <Nothing /> : null}
      <ul aria-label={t`Findings`} className="grid text-xs">
        {listed.map(({ finding, at }, row) => (
          <FindingItem
            key={keys[row]}
            finding={finding}
            isOpen={isUnfolded(finding, areFew) || (at === chosen && isChosenOpen)}
            isFoldable={!isUnfolded(finding, areFew)}
            isChosen={at === chosen}
            onChoose={() => choose(at, at !== chosen || !isChosenOpen)}
          />
        ))}
        <MoreItems of={shown} />
      </ul>
    </Section>
  );
}

const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

/** Returns for example `1 high, 2 low`. */
function countWords(findings: readonly LintFinding[]): string {
  const counts = severities.flatMap((severity) => {
    const many = findings.filter((finding) => finding.severity === severity).length;
    return many === 0 ? [] : [`${count(many)} ${severityWords[severity]().toLowerCase()}`];
  });
  return counts.length === 0 ? t`none` : counts.join(', ');
}

const Nothing = () => <p className="section-summary">{t`Security and standards issues will appear here.`}</p>;

type Listed = { readonly finding: LintFinding; readonly at: number };

/** Returns the shown rows and the chosen finding, which may be further down. */
function withChosen(rows: readonly LintFinding[], findings: readonly LintFinding[], chosen: number): readonly Listed[] {
  const listed = rows.map((finding, at) => ({ finding, at }));
  const finding = findings[chosen];
  return finding === undefined || chosen < rows.length ? listed : [...listed, { finding, at: chosen }];
}

const isUnfolded = ({ severity }: LintFinding, areFew: boolean): boolean =>
  severity === 'critical' || severity === 'high' || (severity === 'medium' && areFew);

/**
 * Keeps which finding the person went to last, by its place in the list (-1 if none), and whether
 * it is open. It is reset as soon as the findings change.
 */
function useChosen(
  findings: readonly LintFinding[],
): readonly [number, (at: number, isOpen: boolean) => void, boolean] {
  const [chosen, setChosen] = useState<{
    readonly of: readonly LintFinding[];
    readonly at: number;
    readonly isOpen: boolean;
  } | null>(null);
  const at = chosen?.of === findings ? chosen.at : -1;
  const choose = (next: number, isOpen: boolean): void => {
    const finding = findings[next];
    if (finding === undefined) return;
    setChosen({ of: findings, at: next, isOpen });
    goToFinding(finding);
  };
  const step = useRef<(by: 1 | -1) => void>(() => undefined);
  useEffect(() => {
    step.current = (by) => stepThrough(findings, at, by, (next) => choose(next, true));
  });
  useEffect(() => listenForSteps((by) => step.current(by)), []);
  return [at, choose, chosen?.isOpen === true];
}

function stepThrough(findings: readonly LintFinding[], at: number, by: 1 | -1, choose: (at: number) => void): void {
  const first = by === 1 ? 0 : findings.length - 1;
  const next = at < 0 ? first : (at + by + findings.length) % findings.length;
  const finding = findings[next];
  choose(next);
  announce(finding === undefined ? t`No findings.` : `${severityWords[finding.severity]()}: ${finding.what}`);
}
