import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { staticServer } from '../../scripts/staticServer';

let folder: string;
let server: Server;

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Sends the path as it is: fetch would tidy up the dots. */
function ask(target: string, method = 'GET'): Promise<Answer> {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return new Promise((resolve, reject) => {
    request({ port: address.port, host: '127.0.0.1', path: target, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'serve-'));
  mkdirSync(path.join(folder, 'public/tryout'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  mkdirSync(path.join(folder, 'public-not'));
  writeFileSync(path.join(folder, 'public-not/secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'public/tryout/index.html'), '<p>å</p>');
  writeFileSync(path.join(folder, 'public/tryout/a b.js'), '1');
  writeFileSync(path.join(folder, 'public/functions-sv.json'), '{}');
  server = staticServer(path.join(folder, 'public'), '/tryout/');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

test('gives files with their type', async () => {
  const page = await ask('/tryout/');
  expect(page).toMatchObject({ status: 200, body: '<p>å</p>' });
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  const script = await ask('/tryout/a%20b.js?x=1');
  expect(script).toMatchObject({ status: 200, body: '1' });
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
});

test('lets Excel on the web read the metadata of the functions, and nothing else', async () => {
  const allowed = (headers: Awaited<ReturnType<typeof ask>>['headers']) =>
    headers['access-control-allow-origin'];
  const metadata = await ask('/functions-sv.json');
  expect(metadata.headers['content-type']).toBe('application/json; charset=utf-8');
  expect(allowed(metadata.headers)).toBe('*');
  expect(allowed((await ask('/tryout/')).headers)).toBeUndefined();
});

test('leads from the bare address to the page, with what was asked', async () => {
  expect((await ask('/?language=en')).headers.location).toBe('/tryout/?language=en');
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/tryout/..%2f..%2f..%2fsecret.txt',
  '/..%2fpublic-not/secret.txt',
  '//secret.txt',
  '/tryout',
  '/nothing.js',
  '/%00',
  '/%zz',
])('%s is not found', async (target) => {
  expect((await ask(target)).status).toBe(404);
});

test('answers questions about files without sending them, and nothing else', async () => {
  expect(await ask('/tryout/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  expect((await ask('/tryout/', 'POST')).status).toBe(405);
});
