import { findToken } from '../../intake/find-token.ts';
import type { KeyText } from '../../keys/key.ts';
import { t } from '../../text/language.ts';
import type { Case } from '../case.ts';
import type { Diagnosis, Observation, Repair } from '../trial.ts';
import { isReadable, mendedTexts } from './key-text/mended-texts.ts';
import { isTokenText } from '../token-text.ts';

/** Reports a token and a key in each other's box, or one of them in the wrong box. */
export const swappedBoxes: Observation = (given) => {
  const { key, ring, pasted, token, isEncrypted } = given;
  const keyIsToken = isTokenText(ring);
  const hasToken = isEncrypted || (token !== null && token.header.object !== null);
  if (!hasToken && !keyIsToken && isSameText(given))
    return [
      told(
        'secret-pasted-as-token',
        t`Both boxes contain the same text, and it is not a token.\nPaste the token into the token box; it starts with "ey".`,
        null,
      ),
    ];
  if (keyIsToken && hasToken) return [told('token-pasted-as-key', samePlace(given), null)];
  if (keyIsToken && pasted.trim() === '')
    return [
      swapped(t`There is a token in the Key box, and the token box is empty.\nMove it there.`, {
        token: key.text,
        key: keyText(''),
      }),
    ];
  if (keyIsToken)
    return [
      swapped(t`There is a token in the Key box and none in the token box.\nSwap them.`, {
        token: key.text,
        key: keyText(pasted),
      }),
    ];
  if (hasToken || ring.kind !== 'empty' || !isKeyText(pasted)) return [];
  return [
    swapped(
      t`There is a key in the token box, and the Key box is empty.\nMove the key there, and paste the token here.`,
      { token: '', key: keyText(pasted) },
    ),
  ];
};

/** Returns whether only a key can look like this text, because any text can be a secret. */
function isKeyText(text: string): boolean {
  const key = keyText(text);
  return (
    isReadable(text) ||
    mendedTexts({ key, ring: { of: key, kind: 'secret', keys: [], faults: [] } }).some(({ findings }) =>
      findings.every(({ cause }) => cause !== 'key-raw-ec-point-hex'),
    )
  );
}

const isSameText = ({ pasted, key }: Case): boolean => pasted.trim() !== '' && pasted.trim() === key.text.trim();

function samePlace({ found, key }: Case): string {
  return findToken(key.text).token === found.token
    ? t`The Key box contains the token itself, not a key.\nPaste the secret or the issuer's public key there.`
    : t`The Key box contains another token, not a key.\nPaste the secret or the issuer's public key there.`;
}

const keyText = (text: string): KeyText => ({ text, secretEncoding: 'utf-8', passphrase: '' });
const swapped = (sentence: string, repair: Repair): Diagnosis => told('token-and-key-swapped', sentence, repair);

const told = (
  cause: 'token-and-key-swapped' | 'token-pasted-as-key' | 'secret-pasted-as-token',
  sentence: string,
  repair: Repair | null,
): Diagnosis => ({ findings: [{ cause, sentence }], kind: 'seen', changes: [], repair });
