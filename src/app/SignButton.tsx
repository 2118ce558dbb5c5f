import { algorithmOf } from '../core/crypto/algorithms.ts';
import { signingKey } from '../session/jobs.ts';
import { tokenOf } from '../session/source.ts';
import { Button } from '../ui/Button.tsx';
import { announce } from './announcements.ts';
import { editorNamed } from './editors.ts';
import { useStore } from './use-session.ts';

/** Signs what is there with the key given. Where none can, it leads to the key box and says what is needed. */
export function SignButton() {
  const store = useStore();
  const press = () => {
    const session = store.get();
    const token = tokenOf(session.source);
    const row = token.kind === 'jws' ? algorithmOf(token.header.parameters.alg ?? '') : null;
    if (row !== null && signingKey(session, row) !== null) return store.dispatch({ type: 'sign-pressed' });
    announce(row === null ? 'The header names no known algorithm to sign with.' : `To sign with ${row.name}, give ${row.requirement} that can sign, or press Generate key.`);
    editorNamed('Key')?.focus();
  };
  return (
    <Button look="primary" onClick={press}>
      Sign
    </Button>
  );
}
