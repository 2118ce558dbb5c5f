import { Fragment } from 'react';

/** A text that breaks after a slash or a dot rather than inside a word. It stays the same when copied. */
export const BreakableText = ({ text }: { readonly text: string }) =>
  text.split(/(?<=[/.])/).map((part, at) => (
    <Fragment key={at}>
      {part}
      <wbr />
    </Fragment>
  ));
