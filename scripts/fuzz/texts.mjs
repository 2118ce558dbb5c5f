// The texts that the page is fuzzed with: those of the repository's own tests, and pieces that have
// broken parsers before.
import { runnerImport } from 'vite';

/**
 * @typedef {object} Texts
 * @property {readonly { pasted: string, key: string }[]} pairs a token in some wrapping, with its key
 * @property {readonly string[]} headers JSON headers
 * @property {readonly string[]} payloads JSON payloads, and payloads that are not JSON
 * @property {readonly string[]} signatures
 * @property {readonly string[]} messages what verifiers report
 * @property {readonly string[]} odd pieces to insert anywhere
 * @property {Readonly<Record<string, string>>} german the German of each English sentence of the page
 */

/** Leaves time for random steps. Other tests check how time grows with the length of a text. */
const longest = 20_000;

/** @returns {Promise<Texts>} */
export async function loadTexts() {
  const { everyCase } = await load('src/session/every-case.ts');
  const { germanSpeech } = await load('src/language/german.ts');
  const { errorLibraries } = await load('src/core/errors/libraries.ts');
  const pairs = everyCase()
    .map((/** @type {{ pasted: string, key: { text: string } }} */ { pasted, key }) => ({ pasted, key: key.text }))
    .filter((/** @type {{ pasted: string, key: string }} */ { pasted, key }) => pasted.length + key.length < longest);
  const parts = pairs.map((/** @type {{ pasted: string }} */ { pasted }) => partsOf(pasted));
  const unique = (/** @type {(string | null)[]} */ list) => [...new Set(list.filter((each) => each !== null))];
  return {
    pairs,
    headers: unique(parts.map((/** @type {(string | null)[]} */ [header = null]) => header)),
    payloads: [...unique(parts.map((/** @type {(string | null)[]} */ [, payload = null]) => payload)), ...oddPayloads],
    signatures: unique(parts.map((/** @type {(string | null)[]} */ [, , signature = null]) => signature)),
    messages: errorLibraries.flatMap(messagesOf),
    odd: oddPieces,
    german: germanSpeech,
  };
}

/** @param {string} path from the root @returns {Promise<any>} */
const load = async (path) => (await runnerImport(`./${path}`)).module;

/**
 * Returns the decoded header and payload, and the signature, of the first thing that looks like a
 * JWS.
 * @param {string} text @returns {(string | null)[]}
 */
function partsOf(text) {
  const [, header = null, payload = null, signature = null] = /(eyJ[\w-]+)\.([\w-]+)\.([\w-]*)/.exec(text) ?? [];
  const plain = (/** @type {string | null} */ part) => part && Buffer.from(part, 'base64url').toString('utf8');
  return [plain(header), plain(payload), signature];
}

/**
 * Returns a library's messages as a log prints them, with a word for each variable part.
 * @param {{ files: Readonly<Record<string, readonly (readonly [string, string, string?])[]>> }} library
 */
const messagesOf = ({ files }) =>
  Object.values(files)
    .flat()
    .map(([says, , thrown]) => `${thrown === undefined ? '' : `${thrown}: `}${says.replaceAll('{}', 'x')}`);

const oddPayloads = [
  '',
  '{}',
  '[]',
  'null',
  'true',
  '"text"',
  '1e400',
  '{"a":1,"a":2}',
  '{"exp":1e20}',
  '{"exp":-1}',
  '{"exp":"1"}',
  '{"iat":0,"exp":0,"nbf":0}',
  '{"n":1.000000000000000000001}',
  '{"__proto__":{"a":1},"constructor":1}',
  '{"sub":"\\ud800"}',
  '{"sub":"\\u0000"}',
  '{"a":',
  '{"a" 1}',
  "{'a': 1}",
  'plain text',
  'line\r\nline\rline\u2028line',
  '\ufeff{"a":1}',
  `{"deep":${'['.repeat(60)}${']'.repeat(60)}}`,
  `{"list":[${'1,'.repeat(300)}1]}`,
  JSON.stringify(Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`claim${at}`, at]))),
  '{"scope":"a b c","aud":["x","y"],"act":{"sub":"z"},"cnf":{"jkt":"a"},"events":{"x":{}}}',
];

const oddPieces = [
  ' ',
  '\n',
  '\r\n',
  '\t',
  '.',
  '..',
  '~',
  '=',
  '==',
  'eyJ',
  'eyJ.',
  '.eyZ',
  '%25',
  '%2E',
  '%',
  '"',
  "'",
  '\\',
  '\\"',
  '\\n',
  '{',
  '}',
  '[{"a":',
  '{"keys":[0,null,{}]}',
  '{"kty":"oct","k":"AyM1"}',
  '-----BEGIN PUBLIC KEY-----',
  '-----END PUBLIC KEY-----',
  'a=b; ',
  'Bearer ',
  'Authorization: ',
  'token=',
  'https://x.example/#id_token=',
  '\u0301\u0301\u0301',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\u00a0',
  '\ud83d\ude00',
  '\ud800',
  '<script>',
  '&quot;',
  '$(x)',
  '+',
  '/',
  '-',
  '_',
  'A',
  'é',
];
