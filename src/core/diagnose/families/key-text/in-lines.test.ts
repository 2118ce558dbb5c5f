import * as node from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { diagnoseBoxes } from '../../testing.ts';

const encode = (text: string | Uint8Array): string => Buffer.from(text).toString('base64url');
const { privateKey, publicKey } = node.generateKeyPairSync('rsa', { modulusLength: 2048 });
const input = `${encode('{"alg":"RS256"}')}.${encode('{"sub":"jane"}')}`;
const token = `${input}.${encode(node.sign('sha256', Buffer.from(input), privateKey))}`;
const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString().trim();
const lines = pem.split('\n');
const each = (of: (line: string) => string): string => lines.map(of).join('\n');
const base64 = Buffer.from(pem).toString('base64');

const causesIn = async (key: string) =>
  (await diagnoseBoxes(token, key)).flatMap(({ findings, repair }) =>
    findings.map(({ cause }) => [cause, repair?.key?.text.trim() === pem] as const),
  );

describe('a key of which every line is marked', () => {
  it.each<[string, string]>([
    ['a comment of C', each((line) => `// ${line}`)],
    ['a comment without a space', each((line) => `//${line}`)],
    ['a comment of a shell', each((line) => `# ${line}`)],
    ['a comment of Java', `/**\n${each((line) => ` * ${line}`)}\n */`],
    ['a comment of SQL', each((line) => `-- ${line}`)],
    ['a line that a diff removes', each((line) => `-${line}`)],
    ['a line that a diff adds', each((line) => `+${line}`)],
    ['a quoted mail', each((line) => `> ${line}`)],
    ['a mail quoted twice', each((line) => `> > ${line}`)],
    ['a quoted mail with other lines', `On Monday, someone wrote:\n${each((line) => `> ${line}`)}\n\nThanks`],
    ['tabs as escapes', each((line) => `\\t${line}`)],
    ['tabs and line breaks as escapes', lines.join('\\n\\t')],
    ['spaces as entities', each((line) => `&nbsp;&nbsp;${line}`)],
  ])('is read: %s', async (_, key) => {
    const found = await causesIn(key);
    expect(found.map(([cause]) => cause)).toContain(key.includes('\\n') ? 'pem-escaped-newlines' : 'pem-bad-armor');
    expect(found.some(([, isRepaired]) => isRepaired)).toBe(true);
  });

  it('keeps a slash of base64 after the marks of a comment', async () => {
    for (;;) {
      const pair = node.generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const own = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString().trim();
      if (!own.includes('\n/')) continue;
      const begun = `${encode('{"alg":"ES256"}')}.${encode('{"sub":"jane"}')}`;
      const made = node.sign('sha256', Buffer.from(begun), { key: pair.privateKey, dsaEncoding: 'ieee-p1363' });
      const [first] = await diagnoseBoxes(`${begun}.${encode(made)}`, own.replace(/^/gm, '//'));
      return expect(first?.repair?.key?.text.trim()).toBe(own);
    }
  });

  it('is left as it is if only some of its lines are', async () => {
    expect(await causesIn(pem)).toEqual([]);
    expect(await causesIn(`# public key of the issuer\n${pem}`)).toEqual([]);
    expect(await causesIn(`# &nbsp; is a space\n${pem}`)).not.toContainEqual(['pem-escaped-newlines', true]);
  });
});

describe('a here document', () => {
  it('is what is between its marks', async () => {
    expect(await causesIn(`key_base64 = <<EOT\n${base64}\nEOT`)).toContainEqual(['pem-base64-encoded', true]);
    expect(await causesIn(`KEY=<<-'END'\n${base64}\n  END\n`)).toContainEqual(['pem-base64-encoded', true]);
  });

  it('is not one without its last mark', async () => {
    expect(await causesIn(`key_base64 = <<EOT\n${base64}\nEOF`)).not.toContainEqual(['pem-base64-encoded', true]);
  });
});

describe('a line of a configuration that names the key', () => {
  it.each<[string, string]>([
    ['mp.jwt.verify.publickey.location=https://www.example.com/oauth2/certs', 'key-is-url'],
    ['jwks_uri: "https://www.example.com/oauth2/certs",', 'key-is-url'],
    ['https://www.example.com/oauth2/certs', 'key-is-url'],
    ['mp.jwt.verify.publickey.location=META-INF/resources/publicKey.pem', 'asymmetric-alg-with-secret'],
  ])('says what its value is: %s', async (key, cause) => {
    const [first] = await diagnoseBoxes(token, key);
    expect(first?.findings[0].cause).toBe(cause);
    expect(first?.findings[0].sentence).toMatch(/URL of keys|path of a file/);
  });

  it('says nothing of a secret with an equals sign', async () => {
    const [first] = await diagnoseBoxes(token, 'a=https and more of it, a secret');
    expect(first?.findings[0].sentence).not.toMatch(/URL of keys|path of a file/);
  });
});
