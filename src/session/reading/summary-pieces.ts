/** The member of the header or the claims that a part of the summary is about. */
export type SummaryPlace =
  | 'header.typ'
  | 'header.alg'
  | 'header.enc'
  | `claims.${'iss' | 'aud' | 'sub' | 'exp' | 'nbf' | 'iat'}`;

/** A part of the summary. `place` is null for what belongs to no member. */
export type SummaryPiece = { readonly text: string; readonly place: SummaryPlace | null };

/*
 * A sentence is translated as a whole, so the places go through the translation with the text, marked
 * by control characters. The text of others cannot contain these: `othersText` draws them.
 */
const [start, middle, end] = ['\u0001', '\u0002', '\u0003'];

/** Returns a text for a sentence, marked with its place. */
export const linked = (place: SummaryPlace, text: string): string => `${start}${place}${middle}${text}${end}`;

/** Returns the pieces of a sentence with marked texts. */
export const piecesOf = (sentence: string): readonly SummaryPiece[] =>
  sentence.split(start).flatMap((part, at): readonly SummaryPiece[] => {
    if (at === 0) return plain(part);
    const [place = '', rest = ''] = part.split(middle);
    const [text = '', after = ''] = rest.split(end);
    return [{ text, place: isPlace(place) ? place : null }, ...plain(after)];
  });

const plain = (text: string): readonly SummaryPiece[] => (text === '' ? [] : [{ text, place: null }]);

const isPlace = (text: string): text is SummaryPlace =>
  /^(?:header\.(?:typ|alg|enc)|claims\.(?:iss|aud|sub|exp|nbf|iat))$/.test(text);

/** Returns the summary for the clipboard, without the marks that isolate directions of writing. */
export const summaryText = (pieces: readonly SummaryPiece[]): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .replace(/[\u2068\u2069]/g, '');
