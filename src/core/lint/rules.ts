import type { Rule } from './rule.ts';
import { algorithmRules } from './rules/algorithm.ts';
import { bindingRules } from './rules/bindings.ts';
import { claimRules } from './rules/claims.ts';
import { confirmationRules } from './rules/confirmation.ts';
import { criticalRules } from './rules/critical.ts';
import { encryptedRules } from './rules/encrypted.ts';
import { headerRules } from './rules/header.ts';
import { jsonRules } from './rules/json.ts';
import { keyIdRules } from './rules/key-id.ts';
import { keyInHeaderRules } from './rules/key-in-header.ts';
import { kindRules } from './rules/kind.ts';
import { nestedRules } from './rules/nested.ts';
import { partnerRules } from './rules/partners.ts';
import { partyRules } from './rules/parties.ts';
import { privacyRules } from './rules/privacy.ts';
import { timeRules } from './rules/time.ts';
import { transportRules } from './rules/transport.ts';

/** Every rule by its id, family/name. Findings of the same severity are listed in this order. */
const table = {
  ...algorithmRules,
  ...keyInHeaderRules,
  ...keyIdRules,
  ...encryptedRules,
  ...nestedRules,
  ...privacyRules,
  ...kindRules,
  ...bindingRules,
  ...partnerRules,
  ...transportRules,
  ...criticalRules,
  ...jsonRules,
  ...timeRules,
  ...partyRules,
  ...claimRules,
  ...confirmationRules,
  ...headerRules,
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof table;

export const rules: Readonly<Record<RuleId, Rule>> = table;

const isRuleId = (id: string): id is RuleId => Object.hasOwn(rules, id);

export const ruleIds: readonly RuleId[] = Object.keys(rules).filter(isRuleId);
