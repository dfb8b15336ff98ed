import { outlineFor } from '../../src/report/outline';
import { addHeading, leaveOut, renameHeading } from '../../src/report/outlineEdits';
import { report as en } from '../../src/texts/en/report';
import { report as sv } from '../../src/texts/sv/report';

const outline = outlineFor('sodra-dalarna');

test('Södra Dalarna has its nine parts, each with description, analysis and reflection', () => {
  const numbered = outline.filter(({ id, level }) => level === 1 && /^\d/.test(title(id)));
  expect(numbered.map(({ id }) => title(id).split(' ')[0])).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
  ]);
  for (const part of numbered.slice(0, 9)) {
    const at = outline.indexOf(part);
    expect(outline.slice(at + 1, at + 4).map(({ id }) => title(id))).toEqual([
      'Beskrivning',
      'Analys',
      'Reflektion',
    ]);
  }
});

test('Norra Västmanland has its own', () => {
  const first = outlineFor('hallstahammar').filter(({ level }) => level === 1);
  expect(first.map(({ id }) => title(id))).toEqual([
    'Sammanfattning',
    'Inledning',
    'Deltagare',
    'Personal',
    'Organisation',
    'Ekonomi',
    'Framtida behov',
    'Metod och definitioner',
  ]);
});

function title(id: string): string {
  return Object.entries(sv.headings).find(([key]) => key === id)?.[1] ?? '';
}

test('every heading has a name in both languages, and every question a heading', () => {
  const ids = [...outline, ...outlineFor('sala')].map(({ id }) => id);
  for (const { headings, prompts } of [sv, en]) {
    expect(ids.filter((id) => !(id in headings))).toEqual([]);
    expect(Object.keys(prompts).filter((id) => !ids.includes(id))).toEqual([]);
  }
});

test('a heading can be renamed, and a blank name gives its first one back', () => {
  const renamed = renameHeading(outline, 'staffConditions', ' Teamet ');
  expect(renamed.find(({ id }) => id === 'staffConditions')?.title).toBe('Teamet');
  expect(renameHeading(renamed, 'staffConditions', ' ')).toEqual(outline);
});

test('leaving out a part takes what stands below it along', () => {
  const ids = leaveOut(outline, 'staffConditions').map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith('staffConditions'))).toEqual([]);
  expect(ids).toContain('staffProcess');
  expect(leaveOut(outline, 'staffConditionsAnalysis')).toHaveLength(outline.length - 1);
  expect(leaveOut(outline, 'nothing')).toBe(outline);
});

test('an own heading stands after another with all below it, under a name of its own', () => {
  const once = addHeading(outline, 'staffConditions', { title: 'Lokaler', level: 1 });
  const twice = addHeading(once, 'own-1', { title: 'Möbler', level: 2 });
  const ids = twice.map(({ id }) => id);
  const at = ids.indexOf('own-1');
  expect(ids.slice(at - 1, at + 3)).toEqual([
    'staffConditionsReflection',
    'own-1',
    'own-2',
    'staffProcess',
  ]);
});
