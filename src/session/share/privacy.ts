import { nothingBeside } from '../../core/lint/beside.ts';
import { ruleFindings, type LintFinding } from '../../core/lint/lint.ts';
import { ruleIds, type RuleId } from '../../core/lint/rules.ts';
import { paneObject } from '../reading/pane-json.ts';
import type { Source } from '../state/model.ts';
import { tokenOfSource } from '../state/source.ts';

const privacyIds = ruleIds.filter((id) => id.startsWith('privacy/'));

/** Returns what anyone who gets the token can read in it, the most severe first. */
export function privacyFindings(source: Source): readonly LintFinding[] {
  const subject = {
    token: tokenOfSource(source),
    contents: { header: paneObject(source, 'header'), claims: paneObject(source, 'payload') },
    texts: { header: '', claims: '' },
    recognition: null,
    profile: null,
    isPinned: false,
    isUnsealed: false,
    sent: { scheme: null, address: null, name: null, cookieLacks: null },
    inner: null,
    deeper: [],
    beside: nothingBeside,
  };
  return privacyIds.flatMap((id) => ruleFindings(id, subject));
}

/** Findings that are secrets of somebody, by the name of the claim or by the form of its value. */
const secrets: ReadonlySet<RuleId> = new Set<RuleId>([
  'privacy/secret-claim',
  'privacy/private-key',
  'privacy/access-key',
]);

export const isSecretFinding = ({ rule }: LintFinding): boolean => secrets.has(rule);
