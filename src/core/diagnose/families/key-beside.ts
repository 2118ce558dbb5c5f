import { keyBeside } from '../../intake/key-beside.ts';
import type { KeyBeside } from '../../intake/found.ts';
import type { KeyText } from '../../keys/key.ts';
import { openKeys } from '../../keys/open-keys.ts';
import { selectKeys } from '../../keys/select-key.ts';
import { t } from '../../text/language.ts';
import type { Case } from '../case.ts';
import type { CauseId } from '../cause.ts';
import type { Finding, KeyFamily, KeyVariant } from '../trial.ts';
import { shortenedName } from './key-name.ts';
import { readingsOf } from './secret/readings.ts';
import { repairedKey } from './secret/repaired-key.ts';
import { keyValue, mayBeHmac, secretVariant } from './secret/secret-variant.ts';

/**
 * Proposes a key in the same text as the token, as in a .env file, while the Key box contains
 * another key or none. Secrets are also decoded. Some 30 variants.
 */
export const keysBeside: KeyFamily = async function* (given) {
  const { token, row, pasted, found } = given;
  const beside = token === null || pasted === found.token ? null : keyBeside(pasted, [found]);
  if (token === null || beside === null) return;
  const key: KeyText = { text: beside.text, secretEncoding: 'utf-8', passphrase: '', origins: [{ kind: 'text' }] };
  const ring = await openKeys(key);
  if (ring.kind === 'secret' && !mayBeHmac(given)) return;
  const finding: Finding = { cause: causeOf(given), sentence: besideWords(given, beside) };
  const keys = row === null ? ring.keys : selectKeys(ring, token.header.parameters, row, 'verify').candidates;
  yield* keys.map(({ jwk }): KeyVariant => ({ findings: [finding], cost: 1, jwk, repaired: key }));
  if (ring.kind === 'secret') yield* decodedSecrets(key, finding);
};

const decodedSecrets = (key: KeyText, finding: Finding): readonly KeyVariant[] =>
  readingsOf(key.text, 'utf-8', false).map((reading) => {
    const findings = reading.findings.map(({ cause, sentence }) => ({ cause, sentence }));
    return secretVariant({ k: keyValue(reading.bytes), findings: [finding, ...findings], cost: 1 + reading.cost }, () =>
      repairedKey(key, reading),
    );
  });

/** Returns the cause in the Key box. */
function causeOf({ ring, row }: Case): CauseId {
  if (ring.kind === 'empty') return 'no-key';
  return row?.kty === 'oct' || row === null ? 'wrong-secret' : 'wrong-key';
}

function besideWords({ ring }: Case, { name }: KeyBeside): string {
  const where =
    name === null ? t`in the same text as the token` : t`in the same text as the token, as “${shortenedName(name)}”`;
  return ring.kind === 'empty'
    ? t`The signature matches the key ${where}.\nPut it into the Key box.`
    : t`The signature matches the key ${where}, not the one in the Key box.\nUse the matching key.`;
}
