export type JsonFault = {
  readonly at: number;
  readonly kind:
    | 'empty'
    | 'value-expected'
    | 'name-expected'
    | 'colon-expected'
    | 'comma-expected'
    | 'trailing-comma'
    | 'close-expected'
    | 'unterminated-string'
    | 'bad-escape'
    | 'control-character'
    | 'bad-number'
    | 'bad-character'
    | 'comment'
    | 'text-after-end'
    | 'too-deep';
  /** The offending text, shortened; empty at the end of the text. */
  readonly found: string;
};
