import { ruleIds, rules, type RuleId } from './rules.ts';
import { severities, type Severity, type Sighting, type LintSubject } from './rule.ts';

/** What a rule found, ready for display. */
export type LintFinding = Omit<Sighting, 'severity' | 'source'> & {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly source: string;
};

/** Returns everything that the rules find, the most severe first. Total. */
export function lint(subject: LintSubject): readonly LintFinding[] {
  const found = ruleIds.flatMap((id) => ruleFindings(id, subject));
  return severities.flatMap((severity) => found.filter((finding) => finding.severity === severity));
}

/** Returns what one rule finds. */
export function ruleFindings(id: RuleId, subject: LintSubject): readonly LintFinding[] {
  const { severity, source, look } = rules[id];
  return look(subject).map((sighting) => ({ severity, source, ...sighting, what: shortened(sighting.what), rule: id }));
}

/** Shortens a sentence, because a name or value in the token can have any length. */
const shortened = (what: string): string => (what.length > 300 ? `${what.slice(0, 300)}…` : what);
