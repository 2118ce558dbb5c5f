import type { StrictRefusal } from '../../core/crypto/strict.ts';
import { t } from '../../core/text/language.ts';
import type { Warning } from '../state/warning.ts';

export type Said = Omit<Warning, 'id'>;

export const published = (source: string): Said => ({
  clause: t`the private key is published (${source}), so anyone can sign with it`,
  detail: t`Give the signer its own key pair.`,
});

/** The clause of each warning with fixed words, and what to do. */
export const words = {
  halves: () => ({
    clause: t`the private value of the key belongs to another key`,
    detail: t`Its public members were used. What the private value signs does not verify with them.`,
  }),
  text: () => ({
    clause: t`the key came in the same text as the token`,
    detail: t`The author of that text may have created both.`,
  }),
  link: () => ({
    clause: t`the key came with the link`,
    detail: t`The creator of the link may also have created the token.`,
  }),
  example: () => ({
    clause: t`the key belongs to an example, so anyone can sign with it`,
    detail: t`Paste your own key.`,
  }),
  publicKey: () => ({
    clause: t`the secret is a public key, so anyone who has it can sign`,
    detail: t`Verifiers must reject HS algorithms where they expect a public key (CVE-2015-9235).`,
  }),
  wellKnown: () => ({
    clause: t`the secret is publicly known, so anyone can sign with it`,
    detail: t`Give the signer its own random secret.`,
  }),
  factorable: () => ({
    clause: t`anyone can factor the modulus of the key, and so sign with it`,
    detail: t`Give the signer a new key pair.`,
  }),
  told: () => ({
    clause: t`the token itself contains the secret, or a part of it, so anyone who has the token can guess it`,
    detail: t`Give the signer its own random secret.`,
  }),
  empty: () => ({
    clause: t`the secret is empty, so anyone can sign with it`,
    detail: t`Give the signer a secret.`,
  }),
  outerDiffers: () => ({
    clause: t`the signature of the token around it does not match`,
    detail: outerFirst(),
  }),
  outerUnchecked: () => ({
    clause: t`the signature of the token around it was not checked`,
    detail: outerFirst(),
  }),
} satisfies Readonly<Record<string, () => Said>>;

const outerFirst = (): string => t`A verifier checks the outer token first. Choose it under Layers.`;

/** Why a strict library refuses. */
export const refusals = {
  'rsa-too-short': () => ({
    clause: t`the RSA key has fewer than 2048 bits`,
    detail: t`Strict libraries reject it (RFC 7518 §3.3).`,
  }),
  'key-use': () => ({
    clause: t`the key says in use, key_ops or alg that it is for something else`,
    detail: t`Strict libraries reject it.`,
  }),
  'crit-unknown': () => ({
    clause: t`crit is malformed, or names an extension that libraries do not understand`,
    detail: t`They must reject the token (RFC 7515 §4.1.11).`,
  }),
  'alg-unsupported': () => ({ clause: t`many libraries do not support this algorithm`, detail: '' }),
  encoding: () => ({
    clause: t`strict libraries reject how a part of the token is written`,
    detail: t`It is not plain base64url: it has padding, + or /, or stray bits at its end (RFC 7515 §2).`,
  }),
  signature: () => ({ clause: t`strict libraries reject the signature`, detail: '' }),
  other: () => ({
    clause: t`strict libraries reject this token`,
    detail: t`Something in the token or the key is not as the specification requires.`,
  }),
} satisfies Readonly<Partial<Record<StrictRefusal, () => Said>>>;
