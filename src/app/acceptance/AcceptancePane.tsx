import { Suspense } from 'react';
import { t } from '../../core/text/language.ts';
import { lazyPart } from '../../ui/load.tsx';
import { helpOn } from '../page/help.ts';
import { Section } from '../page/Section.tsx';

const AcceptanceTable = lazyPart(async () => (await import('./AcceptanceTable.tsx')).AcceptanceTable);

/** Who would accept the token. The table is loaded when the section is first opened. */
export function AcceptancePane() {
  return (
    <Section
      fold="acceptance"
      title={t`Who would accept it`}
      help={helpOn('expectations', t`Who would accept it`)}
      className="pane-acceptance"
    >
      <Suspense fallback={null}>
        <AcceptanceTable />
      </Suspense>
    </Section>
  );
}
