import { ruleIds, rules, type RuleId } from './rules.ts';
import { severities, type Severity, type Sighting, type Subject } from './rule.ts';

/** What a rule found, ready to be shown. */
export type Finding = Omit<Sighting, 'severity' | 'source'> & {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly source: string;
};

/** All that the rules find, the gravest first. Total. */
export function lint(subject: Subject): readonly Finding[] {
  const found = ruleIds.flatMap((id) => findingsOf(id, subject));
  return severities.flatMap((severity) => found.filter((finding) => finding.severity === severity));
}

/** What one rule finds. */
export function findingsOf(id: RuleId, subject: Subject): readonly Finding[] {
  const { severity, source, look } = rules[id];
  return look(subject).map((sighting) => ({ severity, source, ...sighting, what: shortened(sighting.what), rule: id }));
}

/** A name or value of the token may be of any length, and a sentence is not. */
const shortened = (what: string): string => (what.length > 300 ? `${what.slice(0, 300)}…` : what);
