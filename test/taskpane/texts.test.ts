import { en } from '../../src/texts/en';
import { auditView as englishAuditView } from '../../src/texts/en/auditView';
import { newList as englishNewList } from '../../src/texts/en/newList';
import { reportTextView as englishTextView } from '../../src/texts/en/reportTextView';
import { settings as englishSettings } from '../../src/texts/en/settings';
import { budgetStep as englishBudgetStep } from '../../src/texts/en/budgetStep';
import { functions as englishFunctions } from '../../src/texts/en/functions';
import { sv } from '../../src/texts/sv';
import { auditView } from '../../src/texts/sv/auditView';
import { newList } from '../../src/texts/sv/newList';
import { reportTextView } from '../../src/texts/sv/reportTextView';
import { settings } from '../../src/texts/sv/settings';
import { budgetStep } from '../../src/texts/sv/budgetStep';
import { functions } from '../../src/texts/sv/functions';

/** Every text of a language with its place; a text that takes values is called with marks that can be found again. */
function allTexts(node: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function')
    return [[path, String(Reflect.apply(node, null, marksFor(path)))]];
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is no text`);
  return Object.entries(node).flatMap(([key, value]) => allTexts(value, `${path}.${key}`));
}

const WORDS = { cell: 'MARK1', found: 'MARK2', other: 'MARK3' };

/** Marks to put where a text takes values: numbers are 2 and above, so that no text is in the singular. */
function marksFor(path: string): readonly unknown[] {
  if (path.startsWith('.problems.sentence')) return [WORDS];
  return path.endsWith('.leftOut') ? [[1021, 1022]] : [1021, 1022, 1023, 1024, 1025];
}

function marksIn(text: string): readonly string[] {
  const plain = text.replace(/[\u00a0,.\s]/g, '');
  return [...new Set(plain.match(/MARK\d|102\d/g) ?? [])].sort();
}

const swedish = allTexts(
  { ...sv, view: functions.view, auditView, newList, reportTextView, settings, budgetStep },
  '',
).map(([path, text]) => [path.slice(1), text] as const);
const english = new Map(
  allTexts(
    {
      ...en,
      view: englishFunctions.view,
      auditView: englishAuditView,
      newList: englishNewList,
      reportTextView: englishTextView,
      settings: englishSettings,
      budgetStep: englishBudgetStep,
    },
    '',
  ).map(([path, text]) => [path.slice(1), text]),
);

describe('the texts', () => {
  test('are the same in both languages, place by place', () => {
    expect([...english.keys()].sort()).toEqual(swedish.map(([path]) => path).sort());
  });

  test('are never empty', () => {
    const all = [...swedish, ...english];
    expect(all.filter(([, text]) => text.trim() === '').map(([path]) => path)).toEqual([]);
  });

  test('name the same values in both languages', () => {
    const different = swedish.filter(
      ([path, text]) => marksIn(text).join() !== marksIn(english.get(path) ?? '').join(),
    );
    expect(different.map(([path]) => path)).toEqual([]);
  });

  test('are translated: no sentence of the pane is the same in both', () => {
    const untranslated = swedish.filter(
      ([path, text]) =>
        /^(pane|view|newList|budgetStep|settings)\./.test(path) &&
        text.split(' ').length > 2 &&
        text === english.get(path),
    );
    expect(untranslated).toEqual([]);
  });
});
