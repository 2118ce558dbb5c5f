import type { AlgorithmRow } from '../crypto/algorithms.ts';
import type { KeyForm } from '../keys/key.ts';
import type { Note } from './answer.ts';
import type { KeySource, SignJob, Task, Variant, VerifyJob } from './request.ts';
import type { Code } from './template.ts';

/** A library of a language: what it knows, what it reads, and how its code is written. */
export type Target = {
  /** As it is offered: the language, then the library. */
  readonly title: string;
  /** As sentences name it. */
  readonly library: string;
  /** The version that the code is written for and was tried with. */
  readonly version: string;
  /** The lines that install it. */
  readonly install: (row: AlgorithmRow, key: KeySource) => string;
  readonly knows: ReadonlySet<Variant>;
  /** The forms in which its code reads a key for this algorithm; the first is for keys given in any other. */
  readonly reads: (row: AlgorithmRow, task: KeyTask, variant: Variant) => readonly KeyForm[];
  /** Whether it refuses keys below what RFC 7518 §3.2 and §3.3 demand, which this page computes with all the same. */
  readonly refusesShort: { readonly secrets: boolean; readonly rsaKeys: boolean };
  readonly verify: (job: VerifyJob) => Code;
  /** null: it has no way to write these claims without loss. */
  readonly sign: (job: SignJob) => Signing | null;
  /** What is to be known about this algorithm with it, besides. */
  readonly remark?: (row: AlgorithmRow) => Note | null;
};

export type KeyTask = Exclude<Task, 'send'>;

export type Signing = { readonly code: Code; readonly notes: readonly Note[] };
