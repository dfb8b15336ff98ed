import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The minor version of ExcelApi 1.x that each member of each class of Excel came with, as the type definitions say. */
export function documentedSets(): ReadonlyMap<string, number> {
  const found = createRequire(join(process.cwd(), 'package.json')).resolve(
    '@types/office-js/package.json',
  );
  const lines = readFileSync(join(dirname(found), 'index.d.ts'), 'utf8').split('\n');
  const sets = new Map<string, number>();
  const start = lines.findIndex((line) => line.startsWith('declare namespace Excel '));
  let className: string | null = null;
  let comment = '';
  for (const line of lines.slice(start + 1)) {
    if (line.startsWith('}')) break;
    if (line.trimStart().startsWith('/**')) comment = '';
    if (/^\s*(\/\*\*|\*)/.test(line)) {
      comment += line;
      continue;
    }
    const declared = /^ {4}(class|interface|enum|namespace|type|function) (\w+)/.exec(line);
    if (declared) className = declared[1] === 'class' ? (declared[2] ?? null) : null;
    const member = /^ {8}(?:readonly )?(\w+)[(?:<]/.exec(line)?.[1];
    const minor = /Api set: ExcelApi 1\.(\d+)/.exec(comment)?.[1];
    if (className === null || member === undefined || minor === undefined) continue;
    const key = `${className}.${member}`;
    if (!sets.has(key)) sets.set(key, Number(minor));
  }
  return sets;
}
