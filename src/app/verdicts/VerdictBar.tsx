import { t } from '../../core/text/language.ts';
import { encryptedLayer } from '../../session/state/opened.ts';
import { classes } from '../../ui/classes.ts';
import { lazyPart, Soon } from '../../ui/load.tsx';
import { Verdict } from '../../ui/Verdict.tsx';
import { helpOn } from '../page/help.ts';
import { useSession } from '../page/use-session.ts';

// Loaded after the editors: the sentences of the verdicts are large, and decoding must not wait for
// them.
const Verdicts = lazyPart(async () => (await import('./Verdicts.tsx')).Verdicts);

/** The strip of the verdicts. Until they are loaded, it has their names, their places and no words. */
export function VerdictBar() {
  const isEncrypted = useSession((session) => encryptedLayer(session) !== null);
  return (
    <section aria-label={t`Verdicts`} className={classes('verdict-bar', isEncrypted && 'sealed')}>
      <Soon part={Verdicts} meanwhile={<EmptyVerdicts />} />
    </section>
  );
}

const EmptyVerdicts = () => (
  <>
    <EmptyVerdict
      name={t`Structure`}
      help={helpOn('structure-verdict', t`the verdict Structure`)}
      id="structure-text"
    />
    <EmptyVerdict
      name={t`Signature`}
      help={helpOn('signature-verdict', t`the verdict Signature`)}
      id="signature-text"
    />
    <EmptyVerdict name={t`Claims`} help={helpOn('claims-verdict', t`the verdict Claims`)} id="claims-text" />
  </>
);

type EmptyVerdictProps = Pick<Parameters<typeof Verdict>[0], 'name' | 'help' | 'id'>;

const EmptyVerdict = (props: EmptyVerdictProps) => (
  <Verdict {...props} tone="open" verdict={null} headline="" line="" text="" />
);
