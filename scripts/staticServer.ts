import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** Excel on the web fetches the custom functions' metadata from a page of Microsoft's, so that any page must be allowed to read it. */
const READ_BY_ANY_PAGE = /^functions-\w+\.json$/;

/** The file that an address means, or null where it is none of the folder's. */
async function fileFor(folder: string, address: string): Promise<string | null> {
  let pathname: string;
  try {
    pathname = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (pathname.includes('\0')) return null;
  const root = path.resolve(folder);
  const file = path.resolve(
    root,
    `.${path.sep}${pathname}`,
    pathname.endsWith('/') ? 'index.html' : '',
  );
  if (!file.startsWith(root + path.sep)) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() === true ? file : null;
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

async function answer(
  folder: string,
  home: string,
  { method, url = '/' }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(response, 405, 'Only GET and HEAD are answered here.');
    return;
  }
  if (url === '/' || url.startsWith('/?')) {
    response.writeHead(302, { Location: home + url.slice(1) }).end();
    return;
  }
  const file = await fileFor(folder, url);
  if (file === null) {
    refuse(response, 404, 'There is no such page here.');
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
    ...(READ_BY_ANY_PAGE.test(path.basename(file)) ? { 'Access-Control-Allow-Origin': '*' } : {}),
  });
  if (method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * A server of a folder's files and nothing else: GET and HEAD, an address that ends with "/" means
 * its index.html, "/" alone leads to `home`, whatever lies outside the folder is not found.
 */
export function staticServer(folder: string, home: string): Server {
  return createServer((request, response) => {
    answer(folder, home, request, response).catch(() =>
      refuse(response, 500, 'Something went wrong.'),
    );
  });
}
