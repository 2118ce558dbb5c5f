import type { ErrorLibrary } from '../errors/error-row.ts';
import type { AcceptanceCondition } from './conditions.ts';

/**
 * One check of a library: what it looks at; the message of its error table with which it rejects, or null
 * if that depends; and the option that changes it. A check that depends and has no option was not found
 * in the source.
 */
export type AcceptanceCheck = readonly [condition: AcceptanceCondition, says: string | null, option?: string];

/** What a library takes for a time although it is not a number, and what it ignores. By default nothing. */
export type TimeReading = {
  readonly quoted?: 'integer' | 'any';
  readonly boolean?: true;
  readonly null?: 'absent' | 'zero';
  readonly text?: 'zero';
  readonly date?: true;
  readonly empty?: 'absent';
  readonly zero?: 'absent';
};

/** How one library decides with its defaults, from its source. */
export type AcceptanceRow = {
  /** The messages, with the repository and the version that was read. */
  readonly errors: ErrorLibrary;
  /**
   * The version that the tests run and compare: those of npm always, others where they are installed, which
   * the workflow of CI does. null if the row is only from source.
   */
  readonly run: string | null;
  /** Seconds without any option. */
  readonly leeway: number;
  readonly isLastSecondValid: boolean;
  readonly reads?: TimeReading;
  readonly algorithms: ReadonlySet<string>;
  /** In the order of the library. What is not listed is accepted. */
  readonly checks: readonly AcceptanceCheck[];
};
