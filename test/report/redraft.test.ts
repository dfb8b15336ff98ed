import { paragraphText, type Draft } from '../../src/report/draft';
import type { DraftInput } from '../../src/report/draftReport';
import { addParagraph, dropParagraph, editParagraph } from '../../src/report/editDraft';
import { redraft } from '../../src/report/redraft';
import { parseSavedDraft, saveDraft } from '../../src/report/savedDraft';
import { draftCase, readDraft } from '../support/draftCase';

let input: DraftInput;
let draft: Draft;
let later: DraftInput;

beforeAll(async () => {
  ({ input, draft } = await draftCase('kraften-2020'));
  // The same list a year earlier stands for figures that have changed.
  ({ input: later } = await draftCase('kraften-2018'));
}, 60_000);

const SECTION = 'participantsResultsDescription';
const PARAGRAPH = 'results';

function textOf({ sections }: Draft, section: string, paragraph: string): string {
  const found = sections
    .find(({ id }) => id === section)
    ?.paragraphs.find(({ id }) => id === paragraph);
  return found === undefined ? '' : paragraphText(found);
}

/** As a workbook keeps it: through JSON. */
function kept(own: Draft): ReturnType<typeof saveDraft> {
  const parsed = parseSavedDraft(JSON.parse(JSON.stringify(saveDraft(own, input.outline))));
  if (parsed === null) throw new Error('not readable');
  return parsed;
}

test('with the same figures nothing changes', () => {
  const again = redraft(kept(draft), input);
  expect(again.changedSentences).toEqual([]);
  expect(readDraft(again.draft)).toBe(readDraft(draft));
});

test('with other figures the untouched sentences follow, and are named', () => {
  const { draft: changed, changedSentences } = redraft(kept(draft), later);
  expect(textOf(changed, SECTION, PARAGRAPH)).toContain('avslutades 33 personer');
  expect(changedSentences.find(({ id }) => id === 'results.exits')).toMatchObject({
    section: SECTION,
    paragraph: PARAGRAPH,
    before: expect.stringContaining('25 personer'),
    after: expect.stringContaining('33 personer'),
  });
});

test('what the user has written stays, and the sentence that it replaced does not come back', () => {
  const own = textOf(draft, SECTION, PARAGRAPH).replace(
    /Under året avslutades 25 personer[^.]*\./,
    'I år avslutade vi tjugofem.',
  );
  const edited = editParagraph(draft, SECTION, PARAGRAPH, own);
  expect(textOf(edited, SECTION, PARAGRAPH)).toBe(own);
  const { draft: changed, changedSentences } = redraft(kept(edited), later);
  const text = textOf(changed, SECTION, PARAGRAPH);
  expect(text).toContain('I år avslutade vi tjugofem.');
  expect(text).not.toContain('avslutades 33 personer');
  expect(text).toContain('Vid början av 2018 var 40 personer inskrivna');
  expect(changedSentences.map(({ id }) => id)).not.toContain('results.exits');
});

test('a sentence that new figures give comes after those before it', () => {
  const { draft: changed } = redraft(kept(draft), later);
  const text = textOf(changed, SECTION, PARAGRAPH);
  expect(text.indexOf('Ett annat team tog över')).toBeGreaterThan(text.indexOf('33 personer'));
  expect(text.indexOf('Ett annat team tog över')).toBeLessThan(text.indexOf('Av de avslutade'));
});

test('a sentence that no figure carries any longer goes, and is named', () => {
  const { draft: changed, changedSentences } = redraft(kept(draft), { ...later, spoken: [] });
  expect(textOf(changed, SECTION, PARAGRAPH)).toBe('');
  expect(changedSentences.find(({ id }) => id === 'results.exits')).toMatchObject({ after: '' });
});

test('own paragraphs and answers stay where they stand; what was taken out stays out', () => {
  const question = 'participantsProcessDescription';
  let own = addParagraph(draft, SECTION, PARAGRAPH, 'Vi vill lyfta en sak.');
  own = dropParagraph(own, SECTION, 'table.result');
  own = editParagraph(own, question, `${question}.prompt1`, 'De har praktiserat.');
  const { draft: changed } = redraft(kept(own), later);
  const ids = changed.sections.find(({ id }) => id === SECTION)?.paragraphs.map(({ id }) => id);
  expect(ids?.slice(0, 2)).toEqual([PARAGRAPH, 'own-1']);
  expect(ids).not.toContain('table.result');
  expect(textOf(changed, question, `${question}.prompt1`)).toBe('De har praktiserat.');
});

test('emptying a paragraph takes it out', () => {
  const own = editParagraph(draft, SECTION, PARAGRAPH, '  ');
  expect(textOf(redraft(kept(own), input).draft, SECTION, PARAGRAPH)).toBe('');
});

test.each([null, 1, {}, { outline: [], sections: [{ id: 1 }] }])(
  '%j is no saved draft',
  (setting) => {
    expect(parseSavedDraft(setting)).toBeNull();
  },
);
