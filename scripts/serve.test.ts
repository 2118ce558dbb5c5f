import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.mjs';

let folder = '';
let site = { url: '', close: async () => {} };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jotscope-'));
  await mkdir(join(folder, 'public/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await mkdir(join(folder, 'public-too'));
  await writeFile(join(folder, 'public-too/secret.txt'), 'secret');
  await writeFile(join(folder, 'public/index.html'), '<!doctype html>ü');
  await writeFile(join(folder, 'public/assets/index-C7l4wfCw.js'), 'export {}');
  site = await serve({ root: join(folder, 'public'), base: '/sub/' });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** Sends the path unchanged, because fetch would normalize it. */
function statusOf(path: string): Promise<number> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname, () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    socket.once('data', (head) => resolve(Number(String(head).split(' ')[1]))).once('error', reject);
  });
}

describe('serve', () => {
  it('serves the index of a folder, which the browser revalidates before each use', async () => {
    const answer = await fetch(`${site.url}?x=1`);
    expect(await answer.text()).toBe('<!doctype html>ü');
    expect([answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      'text/html; charset=utf-8',
      'no-cache',
    ]);
  });

  it('allows hashed files to be kept forever, with the type that modules need', async () => {
    const answer = await fetch(`${site.url}assets/index-C7l4wfCw.js`);
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  it.each([
    '/sub/../secret.txt',
    '/sub/%2e%2e/secret.txt',
    '/sub/..%2fsecret.txt',
    '/sub/../public-too/secret.txt',
    '/sub/%00',
    '/sub/%',
    '/index.html',
    '/sub/assets',
  ])('does not serve %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  it('serves what it should by the same means (so the rejections mean something)', async () => {
    expect(await statusOf('/sub/index.html')).toBe(200);
  });

  it('accepts no other method', async () => {
    expect((await fetch(site.url, { method: 'POST', body: 'x' })).status).toBe(405);
  });

  it('rejects if the port is taken', async () => {
    await expect(serve({ root: folder, port: Number(new URL(site.url).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
