import { headerParameterRow } from '../../claims/header-parameters.ts';
import { textOf } from '../../profiles/shapes.ts';
import type { JsonNode } from '../../text/json.ts';
import { t } from '../../text/language.ts';
import { parameter, seen } from '../reading.ts';
import { at, when, type Rule, type Sighting, type Subject } from '../rule.ts';

/**
 * `crit`: extensions that a verifier must understand, or else reject the token (RFC 7515 §4.1.11).
 */
export const criticalRules = {
  'crit/malformed': {
    severity: 'high',
    source: 'RFC 7515 §4.1.11',
    look: (subject) =>
      seen(parameter(subject, 'crit'), (node) =>
        when(itemsOf(node).length === 0 || itemsOf(node).some((item) => item.kind !== 'string'), () =>
          at(
            'header',
            node,
            t`crit is no list of names.`,
            t`It must be an array of strings that is not empty; leave it out where nothing is critical.`,
          ),
        ),
      ),
  },
  'crit/absent': critRule(
    'high',
    (name, subject) => !isOfTheBase(name) && parameter(subject, name) === undefined,
    (name) => ({
      what: t`crit names ${name}, which the header does not have.`,
      advice: t`A verifier must refuse the token. Add the parameter, or take its name out of crit.`,
    }),
  ),
  'crit/registered': critRule(
    'medium',
    (name) => isOfTheBase(name),
    (name) => ({
      what: t`crit names ${name}, which every verifier knows.`,
      advice: t`Parameters of the specification itself must not stand there. Take it out.`,
    }),
  ),
  'crit/unknown': critRule(
    'high',
    (name, subject) => name !== 'b64' && !isOfTheBase(name) && parameter(subject, name) !== undefined,
    (name) => ({
      what: t`crit demands that ${name} is understood.`,
      advice: t`A verifier that does not know this extension must refuse the token. Some libraries ignored that (CVE-2025-59420).`,
    }),
  ),
  'crit/twice': {
    severity: 'medium',
    source: 'RFC 7515 §4.1.11',
    look: (subject) =>
      seen(parameter(subject, 'crit'), (node) => {
        const items = itemsOf(node);
        const again = items.find(
          (item, index) =>
            textOf(item) !== null && items.slice(0, index).some((earlier) => textOf(earlier) === textOf(item)),
        );
        return again === undefined
          ? []
          : [at('header', again, t`crit names ${textOf(again) ?? ''} twice.`, t`Each name may stand there once.`)];
      }),
  },
  'crit/b64-missing': {
    severity: 'high',
    source: 'RFC 7797 §6',
    look: (subject) =>
      seen(parameter(subject, 'b64'), (node) => {
        const crit = parameter(subject, 'crit');
        const isNamed = crit !== undefined && itemsOf(crit).some((item) => textOf(item) === 'b64');
        return when(node.kind === 'boolean' && !node.value && !isNamed, () =>
          at(
            'header',
            node,
            t`b64 is false, but crit does not name it.`,
            t`A verifier that does not know b64 would check other bytes than were signed. Add "crit": ["b64"].`,
          ),
        );
      }),
  },
} as const satisfies Readonly<Record<string, Rule>>;

function critRule(
  severity: 'high' | 'medium',
  isOff: (name: string, subject: Subject) => boolean,
  words: (name: string) => { what: string; advice: string },
): Rule {
  const lookAt = (item: JsonNode, subject: Subject): readonly Sighting[] => {
    const name = textOf(item);
    if (name === null || !isOff(name, subject)) return [];
    const { what, advice } = words(name);
    return [at('header', item, what, advice)];
  };
  return {
    severity,
    source: 'RFC 7515 §4.1.11',
    look: (subject) =>
      seen(parameter(subject, 'crit'), (node) => itemsOf(node).flatMap((item) => lookAt(item, subject))),
  };
}

const itemsOf = (node: JsonNode): readonly JsonNode[] => (node.kind === 'array' ? node.items : []);

/** Returns whether RFC 7515, 7516 or 7518 defines the parameter. */
const isOfTheBase = (name: string): boolean => /^RFC 751[568] /.test(headerParameterRow(name)?.source ?? '');
