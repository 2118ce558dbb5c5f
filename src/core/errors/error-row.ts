import type { MeaningId } from './meanings.ts';

/**
 * One message: its text, with `{}` for each variable part; what it means; and the name of the class
 * or the code that comes with it, if there is one.
 */
export type ErrorRow = readonly [says: string, means: MeaningId, thrown?: string];

/** The messages of one library, gateway or provider. */
export type ErrorLibrary = {
  /** Its name, as people write it. No two have the same. */
  readonly name: string;
  /** The repository (`owner/name` on GitHub), or the address of the vendor's page. */
  readonly source: string;
  /** The version that the messages were compared with; of a page, the date on which it was read. */
  readonly version: string;
  /** Texts that appear in a log only next to this library's messages, such as the name of a package. */
  readonly marks: readonly string[];
  /** Messages that others say too: they are this library's only next to its marks or class. */
  readonly shared?: readonly string[];
  /** Its codes do not say why: anything else in the text says more. */
  readonly isVague?: boolean;
  /** Why it has fewer than ten messages. */
  readonly why?: string;
  /** The messages, by the file that contains them. */
  readonly files: Readonly<Record<string, readonly ErrorRow[]>>;
};
