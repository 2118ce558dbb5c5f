import type { KeyText } from '../../keys/key.ts';
import { openKeys } from '../../keys/open-keys.ts';
import { memberNamed } from '../../text/json.ts';
import { t } from '../../text/language.ts';
import { textIn } from '../../text/spans.ts';
import type { Jws } from '../../token/token.ts';
import type { KeyFamily } from '../trial.ts';
import { theKey } from './key-name.ts';
import { pemBlock } from './key-text/mend.ts';

/**
 * Proposes the key in the token itself (RFC 7515 §4.1.3, §4.1.6). Without a repair, because a key
 * that comes with the token does not prove anything about its signer.
 */
export const embeddedKey: KeyFamily = async function* ({ token }) {
  for (const { text, member } of token ? embeddedTexts(token) : []) {
    const {
      keys: [key],
    } = await openKeys({ text, secretEncoding: 'utf-8', passphrase: '' } satisfies KeyText);
    if (!key) continue;
    const sentence = t`The signature belongs to the key in the token's own header (${member}: ${theKey(key)}). That proves that the sender holds it, not who the sender is: check with a key that comes from the issuer.`;
    yield { findings: [{ cause: 'embedded-jwk', sentence }], cost: 1, jwk: key.jwk, repaired: null };
  }
};

function embeddedTexts({ header }: Jws): readonly { readonly text: string; readonly member: 'jwk' | 'x5c' }[] {
  const jwk = header.object && header.text !== null ? memberNamed(header.object, 'jwk')?.value : undefined;
  const leaf = header.parameters.x5c?.[0];
  return [
    ...(jwk?.kind === 'object' ? [{ text: textIn(header.text ?? '', jwk.span), member: 'jwk' as const }] : []),
    ...(leaf === undefined ? [] : [{ text: pemBlock('CERTIFICATE', leaf), member: 'x5c' as const }]),
  ];
}
