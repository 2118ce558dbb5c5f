import { headerParameterRow } from '../../claims/header-parameters.ts';
import { type JsonNode, stringOf } from '../../text/json.ts';
import { t } from '../../text/language.ts';
import { othersText } from '../../text/others-text.ts';
import { firstRepeated, hasParameter, headerParameter, sightValue } from '../reading.ts';
import { sightingAt, sightingIf, type Rule, type Sighting, type LintSubject } from '../rule.ts';

/**
 * `crit`: extensions that a verifier must understand, or else reject the token (RFC 7515 §4.1.11).
 */
export const criticalRules = {
  'crit/malformed': {
    severity: 'high',
    source: 'RFC 7515 §4.1.11',
    look: (subject) =>
      sightValue(headerParameter(subject, 'crit'), (node) =>
        sightingIf(itemsOf(node).length === 0 || itemsOf(node).some((item) => item.kind !== 'string'), () =>
          sightingAt(
            'header',
            node,
            t`crit is not a list of names.`,
            t`It must be a non-empty array of strings. Remove it if nothing is critical.`,
          ),
        ),
      ),
  },
  'crit/absent': critRule(
    'high',
    (name, subject) => !isOfTheBase(name) && !hasParameter(subject, name),
    (name) => ({
      what: t`crit names ${othersText(name)}, which the header does not have.`,
      advice: t`A verifier must reject the token. Add the parameter, or remove its name from crit.`,
    }),
  ),
  'crit/registered': critRule(
    'medium',
    (name) => isOfTheBase(name),
    (name) => ({
      what: t`crit names ${othersText(name)}, which every verifier knows.`,
      advice: t`Parameters of the specification itself must not be listed. Remove it.`,
    }),
  ),
  'crit/unknown': critRule(
    'high',
    (name, subject) => name !== 'b64' && !isOfTheBase(name) && hasParameter(subject, name),
    (name) => ({
      what: t`crit requires verifiers to understand ${othersText(name)}.`,
      advice: t`A verifier that does not know this extension must reject the token. Some libraries ignored that (CVE-2025-59420, CVE-2026-32597, CVE-2026-35042).`,
    }),
  ),
  'crit/twice': {
    severity: 'medium',
    source: 'RFC 7515 §4.1.11',
    look: (subject) =>
      sightValue(headerParameter(subject, 'crit'), (node) => {
        const again = firstRepeated(itemsOf(node));
        return again === undefined
          ? []
          : [
              sightingAt(
                'header',
                again,
                t`crit names ${othersText(stringOf(again) ?? '')} twice.`,
                t`Each name may occur only once.`,
              ),
            ];
      }),
  },
  'crit/b64-missing': {
    severity: 'high',
    source: 'RFC 7797 §6',
    look: (subject) =>
      sightValue(headerParameter(subject, 'b64'), (node) => {
        const crit = headerParameter(subject, 'crit');
        const isNamed = crit !== undefined && itemsOf(crit).some((item) => stringOf(item) === 'b64');
        return sightingIf(node.kind === 'boolean' && !node.value && !isNamed, () =>
          sightingAt(
            'header',
            node,
            t`b64 is false, but crit does not name it.`,
            t`A verifier that does not know b64 would check different bytes than were signed. Add "crit": ["b64"].`,
          ),
        );
      }),
  },
} as const satisfies Readonly<Record<string, Rule>>;

function critRule(
  severity: 'high' | 'medium',
  isOff: (name: string, subject: LintSubject) => boolean,
  words: (name: string) => { what: string; advice: string },
): Rule {
  const lookAt = (item: JsonNode, subject: LintSubject): readonly Sighting[] => {
    const name = stringOf(item);
    if (name === null || !isOff(name, subject)) return [];
    const { what, advice } = words(name);
    return [sightingAt('header', item, what, advice)];
  };
  return {
    severity,
    source: 'RFC 7515 §4.1.11',
    look: (subject) =>
      sightValue(headerParameter(subject, 'crit'), (node) => itemsOf(node).flatMap((item) => lookAt(item, subject))),
  };
}

const itemsOf = (node: JsonNode): readonly JsonNode[] => (node.kind === 'array' ? node.items : []);

/** Returns whether RFC 7515, 7516 or 7518 defines the parameter. */
const isOfTheBase = (name: string): boolean => /^RFC 751[568] /.test(headerParameterRow(name)?.source ?? '');
