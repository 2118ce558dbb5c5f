/**
 * What decoders do with text that is not strict base64, which RFC 4648 §3.3 leaves to them: which
 * characters they accept, what an `=` does, and whether an incomplete last group still yields
 * bytes.
 */
type Leniency = {
  readonly alphabet: 'both' | 'standard' | 'url';
  /**
   * Java's DatatypeConverter (jjwt before 0.10) returns only whole groups of four; Node and PHP
   * return all complete bytes.
   */
  readonly tail: 'kept' | 'cut';
  readonly padding: 'ends' | 'skipped';
};

export type LenientReading = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Offsets of the characters left out, except padding. */
  readonly dropped: readonly number[];
  /** The characters of the incomplete last group that yielded no byte of their own. */
  readonly cut: string;
};

const alphabets: Record<Leniency['alphabet'], RegExp> = {
  both: /[A-Za-z0-9+/_-]/,
  standard: /[A-Za-z0-9+/]/,
  url: /[A-Za-z0-9_-]/,
};

/** Returns every outcome of decoders for this text, each once; 12 at most. */
export function lenientReadings(
  text: string,
  decode: (digits: string) => Uint8Array<ArrayBuffer>,
): readonly LenientReading[] {
  const seen = new Map<string, LenientReading>();
  for (const leniency of leniencies) {
    const { digits, dropped } = digitsOf(text, leniency);
    const whole = digits.slice(0, digits.length - (digits.length % 4));
    const kept = leniency.tail === 'kept' && digits.length % 4 > 1 ? digits : whole;
    if (kept !== '' && !seen.has(kept))
      seen.set(kept, { bytes: decode(kept), dropped, cut: digits.slice(kept.length) });
  }
  return [...seen.values()];
}

const leniencies: readonly Leniency[] = (['both', 'standard', 'url'] as const).flatMap((alphabet) =>
  (['kept', 'cut'] as const).flatMap((tail) =>
    (['ends', 'skipped'] as const).map((padding) => ({ alphabet, tail, padding })),
  ),
);

function digitsOf(
  text: string,
  { alphabet, padding }: Leniency,
): { readonly digits: string; readonly dropped: readonly number[] } {
  const end = padding === 'ends' && text.includes('=') ? text.indexOf('=') : text.length;
  const dropped: number[] = [];
  let digits = '';
  for (let at = 0; at < end; at += 1) {
    const character = text.charAt(at);
    if (alphabets[alphabet].test(character)) digits += character;
    else if (character !== '=') dropped.push(at);
  }
  return { digits, dropped };
}
