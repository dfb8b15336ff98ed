import type { DisclosureTexts } from '../disclosureTexts';

export const disclosure: DisclosureTexts = {
  legend: 'Small groups',
  modes: {
    off: 'All numbers are shown',
    internal: 'Small groups are hidden (internal)',
    public: 'Can be published',
  },
  help: {
    off: 'For readers who may see the whole list of participants.',
    internal:
      'Small counts are not printed. The tables stay live, so whoever has the workbook can find the numbers.',
    public:
      'Small counts are not printed and cannot be worked out from the tables. The sheet holds values only and can be sent on.',
  },
  threshold: 'Smallest count that is printed',
  smallCells: (cells, most) =>
    cells === 1
      ? `1 number in the tables is about 1–${most} people. Choose below whether to hide it.`
      : `${cells} numbers in the tables are about 1–${most} people. Choose below whether to hide them.`,
  afterPublic: [
    'Copy the tables into your report in Word.',
    'The sheet holds values only and can be sent on. Copy it to a new workbook first, so that the participant list does not go with it.',
    'The tables do not change when the participant list changes. Insert a new report then.',
    'Save the workbook. Your choices are kept for the next report.',
  ],
};
