import type { Language } from '../../excel/workbookAccess';
import type { WorkbookFileErrorCode } from '../xlsx/workbookFileError';

const sv = {
  title: 'Prova Finsamrapport',
  toolbar: 'Arbetsbok',
  open: 'Öppna .xlsx',
  save: 'Spara som .xlsx',
  sample: 'Exempel',
  language: 'Språk',
  theme: 'Utseende',
  light: 'Ljust',
  dark: 'Mörkt',
  cell: 'Cell',
  formulaBar: 'Innehåll i cellen',
  sheets: 'Blad',
  pane: 'Finsamrapport',
  paneWidth: 'Panelens bredd',
  newName: 'Arbetsbok',
  opening: (name: string) => `Öppnar ${name} …`,
  opened: (name: string) => `${name} är öppen.`,
  saved: (name: string) => `${name} är sparad bland dina hämtade filer.`,
  calculating: 'Räknar …',
  notCalculated: 'Formlerna kunde inte räknas. Ladda om sidan och försök igen.',
  notSaved: 'Filen kunde inte sparas. Försök igen.',
  notLoaded: 'Sidan kunde inte hämtas helt. Ladda om den.',
  refused: (cell: string) =>
    `${cell} kan inte ändras här: bladet är skyddat, eller så går innehållet inte att läsa.`,
  alert: {
    title: 'Det går inte att skriva så här',
    message: 'Cellen tar bara emot vissa värden. Ändra det du skrev, eller avbryt.',
    answers: { keep: 'Behåll ändå', retry: 'Ändra', cancel: 'Avbryt' },
  },
  files: {
    notAWorkbook: 'Filen är ingen Excel-arbetsbok. Välj en fil som slutar på .xlsx.',
    encrypted: 'Filen är låst med lösenord. Ta bort lösenordet i Excel och öppna den igen.',
    tooLarge: 'Filen är för stor för den här sidan. Välj en fil på högst 40 MB.',
    damaged: 'Filen är skadad. Öppna den i Excel, spara en kopia och välj kopian.',
  } satisfies Record<WorkbookFileErrorCode, string>,
};

export type PageTexts = typeof sv;

const en: PageTexts = {
  title: 'Try Finsamrapport',
  toolbar: 'Workbook',
  open: 'Open .xlsx',
  save: 'Save as .xlsx',
  sample: 'Sample',
  language: 'Language',
  theme: 'Appearance',
  light: 'Light',
  dark: 'Dark',
  cell: 'Cell',
  formulaBar: 'Contents of the cell',
  sheets: 'Sheets',
  pane: 'Finsamrapport',
  paneWidth: 'Width of the pane',
  newName: 'Workbook',
  opening: (name) => `Opening ${name} …`,
  opened: (name) => `${name} is open.`,
  saved: (name) => `${name} is saved among your downloads.`,
  calculating: 'Calculating …',
  notCalculated: 'The formulas could not be calculated. Reload the page and try again.',
  notSaved: 'The file could not be saved. Try again.',
  notLoaded: 'The page could not be loaded completely. Reload it.',
  refused: (cell) =>
    `${cell} cannot be changed: the sheet is protected, or the contents cannot be read.`,
  alert: {
    title: 'This entry is not allowed',
    message: 'The cell takes certain values only. Change what you typed, or cancel.',
    answers: { keep: 'Keep it anyway', retry: 'Change', cancel: 'Cancel' },
  },
  files: {
    notAWorkbook: 'The file is no Excel workbook. Choose a file that ends with .xlsx.',
    encrypted:
      'The file is locked with a password. Remove the password in Excel and open it again.',
    tooLarge: 'The file is too large for this page. Choose a file of at most 40 MB.',
    damaged: 'The file is damaged. Open it in Excel, save a copy and choose the copy.',
  },
};

/** Every text of the try-out page around the pane. */
export const pageTexts: Readonly<Record<Language, PageTexts>> = { sv, en };
