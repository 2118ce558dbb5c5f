import { t } from '../../core/text/language.ts';
import { convertedForm } from '../../session/state/conversion.ts';
import type { Store } from '../../session/state/store.ts';
import { openDialog } from '../page/dialogs.ts';
import { noToken, unless, type Command } from './command.ts';

/** The same token in another serialization (RFC 7515 §3, RFC 7516 §3), or as an SD-JWT (RFC 9901). */
export const convertingCommands: readonly Command[] = [
  {
    name: () => t`Write the token as JSON`,
    also: () => t`flattened JSON serialization, convert`,
    lack: unless(
      ({ source }) => convertedForm(source, 'flattened') !== null,
      () => t`A complete compact token is needed.`,
    ),
    run: (store) => convert(store, 'flattened'),
  },
  {
    name: () => t`Write as compact token`,
    also: () => t`compact serialization, convert`,
    lack: unless(
      ({ source }) => convertedForm(source, 'compact') !== null,
      () => t`The token has no compact form, or is already in it.`,
    ),
    run: (store) => convert(store, 'compact'),
  },
  {
    name: () => t`Make claims selectively disclosable`,
    also: () => t`issue SD-JWT, disclosures, decoys`,
    lack: noToken,
    run: () => openDialog('issue'),
  },
];

function convert(store: Store, form: 'compact' | 'flattened'): void {
  const token = convertedForm(store.get().source, form);
  if (token !== null) store.dispatch({ type: 'form-chosen', token });
}
