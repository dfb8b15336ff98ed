import { HeadingLevel, Paragraph, Table, TableCell, TableRow } from 'docx';
import { en } from '../../src/texts/en';
import { auditView as english } from '../../src/texts/en/auditView';
import { sv } from '../../src/texts/sv';
import { auditView } from '../../src/texts/sv/auditView';
import { wordFile } from '../audit/word/wordFile';
import { keyboard } from './keyboard';
import { looker } from './looker';
import { openTryOut, startBrowser, stopBrowser, type Looks } from './tryout';

beforeAll(startBrowser);
afterAll(stopBrowser);

const TEXTS = {
  sv: { pane: sv.pane, view: auditView },
  en: { pane: en.pane, view: english },
};

const LOOKS: readonly Looks[] = [
  { width: 320, language: 'sv', theme: 'light' },
  { width: 450, language: 'en', theme: 'dark' },
];

/** A report in Swedish with a wrong total and a wrong percentage. */
async function report(): Promise<Uint8Array> {
  const row = (...texts: string[]) =>
    new TableRow({
      children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })),
    });
  return wordFile([
    new Paragraph({ text: '3 Deltagare – resultat och effekter', heading: HeadingLevel.HEADING_1 }),
    new Paragraph(
      'Under året avslutades 25 deltagare. Av dessa gick 14 personer, eller 59 %, vidare till arbete eller studier.',
    ),
    new Paragraph('Åldersgrupperna var 18–30, 30–45 och 46–64 år.'),
    new Table({
      rows: [
        row('Nya deltagare', 'Antal'),
        row('Kvinnor', '18'),
        row('Män', '10'),
        row('Totalt', '29'),
      ],
    }),
    new Paragraph('Av de 25 avslutade deltagarna var 15 kvinnor (60 %).'),
  ]);
}

test.each(LOOKS)('a Word report is checked at $width px, $language, $theme', async (looks) => {
  const { pane: words, view: t } = TEXTS[looks.language];
  const tryOut = await openTryOut(looks);
  const { page, pane, troubles } = tryOut;
  const look = looker(page, pane, looks);
  const button = (name: string) => pane.getByRole('button', { name, exact: true });
  await button(words.start.audit).click();
  await pane.getByText(t.lead).waitFor();
  const { focused } = keyboard(page, pane);
  expect(await focused()).toBe(t.heading);
  await look('audit-1-choose');

  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    button(t.chooseFile).click(),
  ]);
  await chooser.setFiles({
    name: 'Rapport 2018.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(await report()),
  });
  await pane.getByText(t.file('Rapport 2018.docx')).waitFor();
  await button(t.start).click();
  await pane.getByRole('heading', { name: t.resultHeading('Rapport 2018.docx') }).waitFor();
  expect(await focused()).toBe(t.resultHeading('Rapport 2018.docx'));
  expect(await pane.getByText('14 av 25 = 56 %').or(pane.getByText('14 of 25 = 56%')).count()).toBe(
    1,
  );
  await look('audit-2-found');

  await button(t.finding.showTable).first().click();
  await button(t.finding.showText).first().click();
  expect(await pane.locator('mark').allTextContents()).toContain('29');
  await look('audit-3-marked');

  await button(t.finding.acceptLabel('29')).click();
  await page.keyboard.type('En person har inte uppgett kön');
  await look('audit-4-reason');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane.getByText(t.accepted(1)).click();
  await pane.getByText('En person har inte uppgett kön').waitFor();

  await button(t.insert).click();
  await pane.getByText(t.inserted(t.protocol.sheetName)).waitFor();
  await page.locator('[role=gridcell]', { hasText: t.protocol.columns.message }).first().waitFor();
  await button(t.copy).click();
  await pane.getByText(t.copied).or(pane.getByText(t.notCopied)).waitFor();
  await look('audit-5-protocol');

  await button(t.again).click();
  await pane.getByLabel(t.sources.sheet).click();
  await pane.getByLabel(t.sheet, { exact: true }).waitFor();
  await look('audit-6-sheet');
  await button(t.start).click();
  await pane.getByRole('heading', { name: t.resultHeading(t.protocol.sheetName) }).waitFor();
  expect(troubles).toEqual([]);
  await tryOut.close();
});
