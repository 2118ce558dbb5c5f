import { relationSource, relationWords } from '../../core/possession/words.ts';
import type { Relation } from '../../core/possession/relation.ts';
import { t } from '../../core/text/language.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { freshDisclosing } from '../../session/state/disclosures.ts';
import { MoreItems } from '../page/MoreRows.tsx';
import { useShownRows } from '../page/shown-rows.ts';
import { useSession } from '../page/use-session.ts';

type Standing = 'yes' | 'no' | 'unknown';
const icons: Readonly<Record<Standing, IconName>> = { yes: 'check', no: 'cross', unknown: 'circle' };
const tones: Readonly<Record<Standing, string>> = { yes: 'text-good', no: 'text-danger', unknown: 'text-muted' };

/** How the tokens in the text, and the request around them, belong together; each in a sentence. */
export function Relations() {
  const shown = useShownRows(useSession(freshDisclosing)?.relations ?? none, 'relations');
  if (shown.rows.length === 0) return null;
  return (
    <div className="border-t border-border px-2 py-1.5 text-xs">
      <h3 className="pb-1 font-semibold">{t`Related tokens`}</h3>
      <ul aria-label={t`Related tokens`} className="grid gap-1">
        {shown.rows.map((relation, at) => (
          <RelationItem key={`${relation.kind} ${at}`} relation={relation} />
        ))}
        <MoreItems of={shown} />
      </ul>
    </div>
  );
}

const none: readonly never[] = [];

function RelationItem({ relation }: { readonly relation: Relation }) {
  const standing = standingOf(relation);
  return (
    <li className="flex items-start gap-1.5" data-relation={relation.kind} data-fits={standing}>
      <Icon name={icons[standing]} className={`size-3.5 shrink-0 ${tones[standing]}`} />
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {sentence(relationWords(relation))} <cite className="text-muted not-italic">{relationSource(relation)}</cite>
      </span>
    </li>
  );
}

function standingOf({ fits }: Relation): Standing {
  if (fits === null) return 'unknown';
  return fits ? 'yes' : 'no';
}

/** Names of claims keep their lowercase letters at the beginning of a sentence. */
const startsWithName = /^(?:htm|htu|ath|jti|iat|lst)\b/;
const sentence = (clause: string): string =>
  startsWithName.test(clause) ? `${clause}.` : `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
