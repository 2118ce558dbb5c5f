import { claimsMeanings } from './claims-meanings.ts';
import type { Meaning } from './error-cause.ts';
import { keyMeanings } from './key-meanings.ts';
import { proofMeanings } from './proof-meanings.ts';
import { tokenMeanings } from './token-meanings.ts';

/** What the messages mean. The tables of the libraries refer to these rows. */
export const meanings = { ...tokenMeanings, ...claimsMeanings, ...keyMeanings, ...proofMeanings } as const;

export type MeaningId = keyof typeof meanings;

/** Returns what a message means. */
export const meaningOf = (id: MeaningId): Meaning => meanings[id];
