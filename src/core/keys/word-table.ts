import { t } from '../text/language.ts';

/**
 * Tables of words for the kinds of a union, with one row for each kind. A missing row does not
 * compile.
 */
export type ByKind<T extends { readonly kind: string }> = { readonly [V in T as V['kind']]: V };
export type WordTable<M> = { readonly [K in keyof M]: (of: M[K]) => string };

/** The distributed type ties the row to its kind, so that no cast is needed. */
type Row<M, K extends keyof M = keyof M> = { [P in K]: M[P] & { readonly kind: P } }[K];

export const rowWords = <M, K extends keyof M>(table: WordTable<M>, of: Row<M, K>): string => table[of.kind](of);

export const bytesWords = (bytes: number): string => (bytes === 1 ? t`1 byte` : t`${bytes} bytes`);
