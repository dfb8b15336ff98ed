import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAuditCommand } from '../../src/headless/audit/runAuditCommand';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'finsamrapport-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runAuditCommand(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const WRONG = 'Av de 25 avslutade gick 14 personer, eller 59 %, vidare.';

test('an audit prints its protocol and succeeds, whatever it found', async () => {
  const { code, out, err } = await run(file('rapport.txt', WRONG));
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Granskning av rapport.txt');
  expect(out).toContain('14 av 25 = 56 %');
});

test('as JSON nothing else is printed', async () => {
  const { code, out } = await run(file('rapport.txt', WRONG), '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    findings: [{ check: 'percentOfCounts', stated: '59 %', expected: '56 %' }],
    held: 0,
  });
});

test('help is printed where it is asked for', async () => {
  expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('--json') });
});

test('a file that is missing, of another kind or a folder fails with what to do, and prints no result', async () => {
  for (const path of [join(folder, 'saknas.docx'), file('bild.png', 'x'), folder]) {
    const { code, out, err } = await run(path, '--json');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(path);
    expect(err).toMatch(/Kontrollera|försök igen/);
  }
});

test('a command that cannot be understood fails with how it is written', async () => {
  for (const args of [[], ['a.txt', 'b.txt'], ['a.txt', '--what']]) {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: npm run --silent audit');
  }
});
