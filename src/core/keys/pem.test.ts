import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { onlyFaultOf, onlyKeyOf, ringOfText } from './fixtures/ask.ts';

const text = String(generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }));
const [, body = ''] = text.split('\n');

describe('tolerance', () => {
  it.each([
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['lone CR', text.replaceAll('\n', '\r')],
    ['indentation', text.replaceAll(/^/gm, '    ')],
    ['text around it', `Our key:\n\n${text}\nBest regards`],
    ['empty lines', text.replaceAll('\n', '\n\n')],
    ['short lines', text.replace(body, body.replaceAll(/(.{5})/g, '$1\n'))],
    ['a byte-order mark', `\ufeff${text}`],
    ['a header that is no encryption', text.replace(body, `Comment: x\n\n${body}`)],
  ])('reads a block with %s', async (_, varied) => {
    expect((await onlyKeyOf(varied)).jwk).toEqual((await onlyKeyOf(text)).jwk);
  });

  it('reads any number of blocks, each with its place', async () => {
    const { keys } = await ringOfText(`${text}\n\n${text}`);
    expect(keys.map((key) => key.span.start)).toEqual([0, text.length + 2]);
    expect(keys.map((key) => key.index)).toEqual([0, 1]);
  });
});

describe('faults', () => {
  it('reports literal \\n instead of line breaks', async () => {
    expect(await onlyFaultOf(text.replaceAll('\n', '\\n'))).toMatchObject({
      kind: 'pem-line-breaks',
      found: 'escaped',
    });
  });

  it('reports JSON around it, whose escapes are not a fault of the key', async () => {
    expect(await onlyFaultOf(JSON.stringify({ a: 1, key: text }, null, 2))).toMatchObject({
      kind: 'pem-line-breaks',
      found: 'in-json',
    });
    expect(await onlyFaultOf(JSON.stringify({ key: text.replaceAll('\n', '\\n') }))).toMatchObject({
      kind: 'pem-line-breaks',
      found: 'escaped',
    });
    expect(await onlyFaultOf(`{"key": ${JSON.stringify(text)}, broken`)).toMatchObject({
      kind: 'pem-line-breaks',
      found: 'escaped',
    });
  });

  it('reports lost line breaks', async () => {
    expect(await onlyFaultOf(text.replaceAll('\n', ' '))).toMatchObject({ kind: 'pem-line-breaks', found: 'lost' });
  });

  it('names the line and the character that is not base64', async () => {
    expect(await onlyFaultOf(`\n${text.replace(body, `${body.slice(0, 9)}é${body.slice(9)}`)}`)).toMatchObject({
      kind: 'pem-bad-base64',
      line: 3,
      character: 'é',
    });
    expect(
      await onlyFaultOf(
        text.replace(
          body,
          body.replaceAll(/./g, (character) => (character === 'M' ? '_' : character)),
        ),
      ),
    ).toMatchObject({ kind: 'pem-bad-base64', line: 2, character: '_' });
    expect(await onlyFaultOf(text.replace(body, body.slice(0, 9)))).toMatchObject({
      kind: 'pem-bad-base64',
      character: '',
    });
  });

  it('reports a block without its end, and one with another end', async () => {
    expect(await onlyFaultOf(text.slice(0, 60))).toMatchObject({ kind: 'pem-no-end', label: 'PUBLIC KEY' });
    expect(await onlyFaultOf(text.replace('END PUBLIC', 'END PRIVATE'))).toMatchObject({
      kind: 'pem-no-end',
      label: 'PUBLIC KEY',
    });
  });

  it('reads the good block next to a broken one', async () => {
    const { keys, faults } = await ringOfText(`-----BEGIN PUBLIC KEY-----\nAAAA\n${text}`);
    expect([keys.length, faults.map((fault) => fault.kind)]).toEqual([1, ['pem-no-end']]);
  });

  it('names the line that lacks characters, if the others show how long it was', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
      .publicKey.export({ type: 'spki', format: 'pem' })
      .toString();
    const without = (line: number, count: number): string =>
      rsa
        .split('\n')
        .map((each, at) => (at === line ? each.slice(count) : each))
        .join('\n');
    for (const count of [1, 2, 3, 4])
      expect(await onlyFaultOf(without(3, count))).toEqual(
        expect.objectContaining({ kind: 'pem-short-line', line: 4, length: 64 - count, others: 64 }),
      );
    expect(await onlyFaultOf(without(7, 4))).toMatchObject({ kind: 'pem-bad-der', detail: 'ends-early' });
  });

  it('names the byte at which the DER ends too early', async () => {
    expect(await onlyFaultOf(text.replace(body, body.slice(0, 40)))).toMatchObject({
      kind: 'pem-bad-der',
      at: 2,
      detail: 'ends-early',
    });
    expect(await onlyFaultOf(text.replace(body, ''))).toMatchObject({ kind: 'pem-bad-der', detail: 'empty' });
    expect(await onlyFaultOf(text.replace(body, `${body.slice(0, -4)}AAAA${body.slice(-4)}`))).toMatchObject({
      kind: 'pem-bad-der',
      at: 44,
      detail: 'trailing-bytes',
    });
  });

  it('recognizes a damaged first line, and never reads it as a secret', async () => {
    expect(await onlyFaultOf(`\n${text.replaceAll('-----', '----')}`)).toMatchObject({
      kind: 'pem-bad-armor',
      line: 2,
    });
    expect(await onlyFaultOf('-----BEGIN')).toMatchObject({ kind: 'pem-bad-armor', line: 1 });
    expect((await ringOfText('x -----BEGIN PUBLIC KEY----- y')).kind).toBe('keys');
  });

  it('names other PEM by its label', async () => {
    const ssh = '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\n-----END OPENSSH PRIVATE KEY-----';
    const pgp = '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDMEZ\n=abcd\n-----END PGP PUBLIC KEY BLOCK-----';
    expect(await onlyFaultOf(ssh)).toMatchObject({ kind: 'pem-unknown-label', label: 'OPENSSH PRIVATE KEY' });
    expect(await onlyFaultOf(pgp)).toMatchObject({ kind: 'pem-unknown-label', label: 'PGP PUBLIC KEY BLOCK' });
  });
});
