import type { Language } from '../../excel/workbookAccess';
import { cellAddress } from '../../cells/cell';
import { installBrowserBridge } from '../host/browserBridge';
import { createOfficeHost } from '../host/officeHost';
import type { OfficeHost } from '../host/officeHost';
import { entryAlert } from '../host/validation/entryAlert';
import type { Area, ModelSheet, WorkbookModel } from '../model/workbookModel';
import { WorkbookFileError } from '../xlsx/workbookFileError';
import { barContents } from './barContents';
import { showAlert } from './alertDialog';
import { create } from './dom';
import { openFile, saveFile } from './fileTransfer';
import { FormulaBar } from './formulaBar';
import { GridView } from './grid/gridView';
import type { Spot } from './grid/selectionMoves';
import { lazyCalculator } from './lazyCalculator';
import { offerConnection } from './paneConnection';
import { PaneFrame, USUAL_WIDTH } from './paneFrame';
import { SheetTabs } from './sheetTabs';
import { pageTexts } from './texts';
import type { PageTexts } from './texts';
import { toolbar } from './toolbar';
import type { PageTheme } from './toolbar';
import { areaFrom, blanks, enterCells } from './userEdits';

const PANE = 'pane.html';
/** Formulas are calculated for the grid when changes have ceased for a while: the pane writes in bursts. */
const CALM_MS = 120;
/** Beyond this, the page says that it calculates. */
const SLOW_MS = 500;

export interface PageSettings {
  readonly language: Language;
  readonly theme: PageTheme;
  readonly paneWidth: number;
}

export const USUAL_SETTINGS: PageSettings = {
  language: 'sv',
  theme: 'light',
  paneWidth: USUAL_WIDTH,
};

/** The whole try-out page around one open workbook. */
export class Page {
  private readonly calculator = lazyCalculator(async () => {
    const engine = await import(/* webpackChunkName: "engine" */ '../engine/univerCalculator');
    return engine.createUniverCalculator();
  });
  private readonly status = create('div', 'status');
  private texts: PageTexts;
  private host: OfficeHost;
  private grid: GridView;
  private bar: FormulaBar;
  private tabs: SheetTabs;
  private pane: PaneFrame;
  private stopHost: () => void = () => undefined;
  private disconnectPane: () => void = () => undefined;
  private frame = 0;
  private selecting = false;
  private calm: ReturnType<typeof setTimeout> | undefined;

  /** @param sample makes the workbook that the page opens on */
  constructor(
    private readonly root: HTMLElement,
    private settings: PageSettings,
    private readonly sample: () => WorkbookModel,
  ) {
    this.status.setAttribute('role', 'status');
    this.texts = pageTexts[settings.language];
    this.host = this.openHost(sample());
    this.grid = this.createGrid();
    this.bar = this.createBar();
    this.tabs = this.createTabs();
    this.pane = new PaneFrame(this.texts, PANE, settings.paneWidth);
    offerConnection(window, (pane) => {
      this.disconnectPane();
      this.disconnectPane = installBrowserBridge(pane, this.host);
    });
    this.build();
  }

  private get model(): WorkbookModel {
    return this.host.model;
  }

  private get sheet(): ModelSheet {
    const { sheets, activeSheetId } = this.model;
    const sheet = sheets.find(({ id }) => id === activeSheetId) ?? sheets[0];
    if (sheet === undefined) throw new Error('a workbook has at least one sheet');
    return sheet;
  }

  /** Puts the page together in the chosen language and theme, and starts the pane anew. */
  private build(): void {
    const { language, theme } = this.settings;
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
    const bar = toolbar(this.texts, this.settings, {
      onOpen: (file) => void this.open(file),
      onSave: () => void this.save(),
      onSample: () => this.take(this.sample()),
      onLanguage: (chosen) => this.change({ language: chosen }),
      onTheme: (chosen) => this.change({ theme: chosen }),
    });
    const footer = create('div', 'footer', this.tabs.root, this.status);
    const work = create('main', 'work', this.bar.root, this.grid.root, footer);
    const heading = create('h1', 'hidden-text', this.texts.title);
    this.root.replaceChildren(
      create('header', '', heading, bar),
      create('div', 'sides', work, this.pane.root),
    );
    this.pane.load();
    this.show();
    this.calculate();
  }

  private createGrid(): GridView {
    return new GridView({
      onSelect: (area) => this.select(area),
      onEdit: (spot, text) => this.type(spot, text),
      onPaste: (spot, rows) => this.enter(areaFrom(spot, rows), rows),
      onClear: (area) => this.enter(area, blanks(area)),
      onEditBegun: () => this.host.beginCellEdit(),
      onEditEnded: () => this.host.endCellEdit(),
    });
  }

  /** The grid shows its own selection already: drawing a large sheet anew for each step would be felt. */
  private select(area: Area): void {
    this.selecting = true;
    this.host.userSelects(this.sheet.id, area);
    this.selecting = false;
    this.showCell();
  }

  private createBar(): FormulaBar {
    return new FormulaBar(this.texts, {
      onEditBegun: () => this.host.beginCellEdit(),
      onEditEnded: () => this.host.endCellEdit(),
      onDone: (text) => {
        const { top, left } = this.model.selection;
        const spot = { row: top, column: left };
        if (text === null || this.type(spot, text)) this.grid.focus();
      },
    });
  }

  private createTabs(): SheetTabs {
    return new SheetTabs(this.texts.sheets, (sheet) =>
      this.host.userSelects(sheet.id, { top: 0, left: 0, bottom: 0, right: 0 }),
    );
  }

  private openHost(model: WorkbookModel): OfficeHost {
    this.stopHost();
    const { language, theme } = this.settings;
    const host = createOfficeHost({
      model,
      calculator: this.calculator,
      addinExpected: true,
      locale: language === 'sv' ? 'sv-SE' : 'en-US',
      theme,
    });
    this.stopHost = host.onModelChanged(() => {
      if (this.selecting) return;
      this.showSoon();
      this.calculateSoon();
    });
    return host;
  }

  private change(change: Partial<PageSettings>): void {
    this.settings = { ...this.settings, ...change, paneWidth: this.pane.currentWidth };
    this.texts = pageTexts[this.settings.language];
    this.host = this.openHost(this.model);
    this.grid = this.createGrid();
    this.bar = this.createBar();
    this.tabs = this.createTabs();
    this.pane = new PaneFrame(this.texts, PANE, this.settings.paneWidth);
    this.build();
  }

  private take(model: WorkbookModel): void {
    this.host = this.openHost(model);
    this.pane.load();
    this.say(this.texts.opened(model.name));
    this.show();
    this.calculate();
  }

  private async open(file: File): Promise<void> {
    this.say(this.texts.opening(file.name));
    try {
      this.take(await openFile(file));
    } catch (error) {
      this.say(
        error instanceof WorkbookFileError ? this.texts.files[error.code] : this.texts.notLoaded,
      );
    }
  }

  private async save(): Promise<void> {
    try {
      await this.host.settled();
      this.say(this.texts.saved(await saveFile(this.model)));
    } catch {
      this.say(this.texts.notSaved);
    }
  }

  /** Enters what was typed, if the cell takes it; otherwise the user is asked what to do. */
  private type(spot: Spot, text: string): boolean {
    const enter = (): void => this.enter(areaFrom(spot, [[text]]), [[text]]);
    const alert = entryAlert(this.model, this.sheet, spot, text, this.host.locale);
    if (alert === null) {
      enter();
      return true;
    }
    showAlert(alert, this.texts.alert, (answer) => {
      if (answer === 'keep') enter();
      if (answer === 'retry') this.grid.editAgain(spot, text);
      else this.grid.focus();
    });
    return false;
  }

  private enter(area: Area, inputs: readonly (readonly string[])[]): void {
    const entered = enterCells(this.host, this.sheet.id, area, inputs);
    const first = cellAddress({ row: area.top, column: area.left });
    this.say(entered ? '' : this.texts.refused(first));
  }

  private say(text: string): void {
    this.status.textContent = text;
  }

  private showSoon(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.show();
    });
  }

  private show(): void {
    const { sheet, model } = this;
    const { locale } = this.host;
    this.grid.show({
      model,
      sheet,
      selection: model.selection,
      locale,
      dark: this.settings.theme === 'dark',
    });
    this.showCell();
    this.tabs.show(model.sheets, sheet.id);
    document.title = `${model.name} – ${this.texts.title}`;
  }

  private showCell(): void {
    const { top, left } = this.model.selection;
    this.bar.show(barContents(this.sheet, { row: top, column: left }, this.host.locale));
  }

  private calculateSoon(): void {
    clearTimeout(this.calm);
    this.calm = setTimeout(() => this.calculate(), CALM_MS);
  }

  private calculate(): void {
    const slow = setTimeout(() => this.say(this.texts.calculating), SLOW_MS);
    this.host.settled().then(
      () => {
        clearTimeout(slow);
        if (this.status.textContent === this.texts.calculating) this.say('');
        this.showSoon();
      },
      () => {
        clearTimeout(slow);
        this.say(this.texts.notCalculated);
      },
    );
  }
}
