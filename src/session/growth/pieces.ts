/** The repeated pieces, by kind: texts that once made some reader slow, or that could. */
const kinds = {
  space: [' ', '\t', '\n', '\r\n', ' \n', '\u00a0', '\u2028'],
  dots: ['.', '..a', '...', '.eyZ', 'a.eyJ', 'abcd.eyJ', 'eyJ', 'eyJ.', 'eyJ.eyJ.a ', 'ZXlK', '~', '~WyJh'],
  escapes: ['%', '%25', '%20', '%2E', '&quot;', '\\', '\\n', '\\"', '\\u0041'],
  quotation: ['"', "'", '""', '"a" ', '\u201c'],
  brackets: ['{', '}', '[', '()', '<a>', '{"a":', '[{"a":', '{"'],
  members: ['"exp":1,', '"kid":"a",', '"a":{"b":[1]},', '"aud":["a"],', '"kty":', '"kty":"oct",'],
  items: ['0,', '[],', '"a",', '{"a":1},', '{"kty":"oct","k":"AA"},', '{"keys":[', 'null,'],
  // § is the number of the piece, so that no two are the same.
  numbered: ['"§",', '"a§":1,', '"a§":["§"],', '{"kid":"§"},', 'a§ ', 'https://§.example ', 'K§=v§\n'],
  numbers: ['0', '9', '1.000', '1e5,', '65,', '0x41,', '1234567890123456789'],
  pem: [
    '-----BEGIN ',
    '-----BEGIN PUBLIC KEY-----\n',
    '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n',
    'MIIB',
    'AAAA\n',
    'AA AA ',
    'ssh-rsa AAAA ',
  ],
  signs: ['-', '+', '=', '_', '/', ',', ';', ':', '*'],
  addresses: ['://', 'https://a/', 'a=b&', '#a'],
  fields: ['a=b; ', 's%3A', 'Bearer ', 'Authorization: ', "curl -H '", 'name="', 'KEY=a\n', 'fn("a", ', 'a:'],
  unseen: ['\u0301', '\u202e', '\u200b', '\ufeff', '\u0000', '\ud800', '\u{1f600}', '\u0430'],
  words: ['a', 'A', 'ab ', 'kid', 'deadbeef', 'ghp_', 'Basic YTpi ', 'gAAAA', '<saml:Response '],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Piece = (typeof kinds)[keyof typeof kinds][number];

export const pieces: readonly string[] = Object.values(kinds).flat();

/** Returns a piece as often as asked for, each with its number if it has a place for it. */
export const repeated = (piece: string, times: number): string =>
  piece.includes('§')
    ? Array.from({ length: times }, (_, at) => piece.replaceAll('§', String(at))).join('')
    : piece.repeat(times);

/** The pieces that `npm test` repeats: one or two of each kind. */
export const fewPieces: ReadonlySet<string> = new Set([
  'abcd.eyJ',
  ' ',
  '\n',
  '"',
  'eyJ.eyJ.a ',
  '[{"a":',
  '0,',
  '"§",',
  'a=b; ',
] satisfies readonly Piece[]);
