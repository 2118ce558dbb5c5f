import { say, t } from '../../core/text/language.ts';
import { faults, faultsTitle, type Fault } from '../../session/examples/faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { useStore } from '../page/use-session.ts';
import { endTour, faultAfter, showFault } from './example-shown.ts';

/** What there is to find in the example, and the way to the next one. */
export function FaultTask({ fault }: { readonly fault: Fault }) {
  const store = useStore();
  const at = faults.indexOf(fault) + 1;
  return (
    <Pane
      title={say(faultsTitle)}
      about={`${at}/${faults.length}`}
      tools={
        <>
          <Button onClick={() => void showFault(store, faultAfter(fault))}>{t`Next fault`}</Button>
          <Button look="quiet" onClick={endTour}>{t`End the tour`}</Button>
        </>
      }
      className="pane-start"
    >
      <p role="status" className="px-3 py-2 text-sm">
        <span className="font-semibold">{say(fault.name)}</span> – {say(fault.task)}
      </p>
    </Pane>
  );
}
