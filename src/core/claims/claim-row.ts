export type ClaimType =
  | 'string'
  | 'boolean'
  | 'object'
  | 'string-or-strings'
  | 'strings'
  | 'objects'
  | 'numeric-date'
  | 'seconds'
  | 'any';

export type ClaimRow = {
  readonly name: string;
  readonly title: string;
  /** One sentence. */
  readonly meaning: string;
  readonly type: ClaimType;
  /** Where it is defined, as people cite it. */
  readonly source: string;
  /** The value is a NumericDate. */
  readonly isTime: boolean;
};

/** A row as it is written in a table, by the claim's name. */
export type ClaimFields = readonly [title: string, type: ClaimType, source: string, meaning: string];
