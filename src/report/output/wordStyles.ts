import { LineRuleType, type IStylesOptions } from 'docx';

/** How a Word report looks: one font, dark headings, small notes, and questions that stand out. */
export const WORD_STYLES = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22 },
      paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 40, bold: true, color: '083744' },
      paragraph: { spacing: { after: 120 } },
    },
    heading1: {
      run: { size: 30, bold: true, color: '083744' },
      paragraph: { spacing: { before: 400, after: 120 }, keepNext: true, outlineLevel: 0 },
    },
    heading2: {
      run: { size: 25, bold: true, color: '083744' },
      paragraph: { spacing: { before: 260, after: 80 }, keepNext: true, outlineLevel: 1 },
    },
  },
  paragraphStyles: [
    {
      id: 'Prompt',
      name: 'Prompt',
      basedOn: 'Normal',
      run: { italics: true, color: '5C4400' },
      paragraph: { indent: { left: 280 } },
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      run: { size: 18, color: '555555' },
      paragraph: { spacing: { before: 40, after: 120, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'Chart',
      name: 'Chart',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 120, after: 200, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'TableTitle',
      name: 'Table Title',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: 200, after: 60 } },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'TableTextSmall',
      name: 'Table Text Small',
      basedOn: 'TableText',
      run: { size: 16 },
    },
  ],
} satisfies IStylesOptions;
