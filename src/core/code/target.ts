import type { AlgorithmRow } from '../crypto/algorithm-row.ts';
import type { KeyManagementName } from '../crypto/encryption/names.ts';
import type { KeyForm } from '../keys/key.ts';
import type { CodeNote } from './answer.ts';
import type { EncryptedJob, KeySource, OtherForm, SignJob, Task, Variant, VerifyJob } from './request.ts';
import type { Code } from './template.ts';

/** A library of a language: what it supports, what it reads, and how its code is written. */
export type Target = {
  /** As in the menu: the language, then the library. */
  readonly title: string;
  /** As in sentences. */
  readonly library: string;
  /** The version that the code was written for and tried with. */
  readonly version: string;
  /** Returns the commands that install it. */
  readonly install: (row: AlgorithmRow, key: KeySource) => string;
  readonly knows: ReadonlySet<Variant>;
  /**
   * Returns the forms in which its code reads a key for this algorithm. The first is used for keys
   * in any other form.
   */
  readonly reads: (row: AlgorithmRow, task: KeyTask, variant: Variant) => readonly KeyForm[];
  /**
   * Whether it rejects keys shorter than RFC 7518 §3.2 and §3.3 require, which this page uses
   * nevertheless.
   */
  readonly refusesShort: { readonly secrets: boolean; readonly rsaKeys: boolean };
  readonly verify: (job: VerifyJob) => Code;
  /** Returns null if it cannot write these claims without loss. */
  readonly sign: (job: SignJob) => Signing | null;
  /** The forms that its code handles besides compact tokens. Absent: none. */
  readonly forms?: ReadonlySet<OtherForm>;
  /** How its code decrypts and encrypts. `unwritten`: the library does, but no code is written for it here. */
  readonly encrypted?: EncryptedTarget | 'unwritten';
  /** Returns what else the reader should know about this algorithm in the library. */
  readonly remark?: (row: AlgorithmRow) => CodeNote | null;
};

export type EncryptedTarget = {
  readonly knows: (alg: KeyManagementName, curve: string | null) => boolean;
  /** Returns the forms in which its code reads a key. The first is used for keys in any other form. */
  readonly reads: (alg: KeyManagementName, task: EncryptedTask) => readonly KeyForm[];
  readonly decrypt: (job: EncryptedJob) => Code;
  /** Returns null if it cannot write this content without loss. */
  readonly encrypt: (job: EncryptedJob) => Code | null;
};

export type EncryptedTask = 'decrypt' | 'encrypt';

export type KeyTask = Exclude<Task, 'send'>;

export type Signing = { readonly code: Code; readonly notes: readonly CodeNote[] };
