import type { Area, ModelSheet, ModelValue, WorkbookModel } from '../model/workbookModel';
import { broken, byteLength, failed, isOfLibrary } from './answers';
import { AskedFunctions } from './askedFunctions';
import { Batch } from './batch';
import { Calculation } from './calculation';
import type { Locale } from './cellInput';
import { Failures } from './failures';
import { FunctionCalls } from './functionCalls';
import { OWN_FUNCTIONS } from './functionLibrary';
import { customFunctionResult, type CustomFunctionResult } from './functionResult';
import { refusal } from './hostError';
import { HostEvents, type HostMessage } from './hostEvents';
import { PROMISED } from './hostOptions';
import type { OfficeHostOptions, OfficeTheme, RequirementSets } from './hostOptions';
import { HostState } from './hostState';
import { placeOn } from './place';
import { REQUEST_FLAG, type RequestBody, type ResponseBody } from './protocol';
import { select } from './rangeEdits';
import { RequestLog } from './requestLog';
import { userEntry } from './userEntry';

export type { OfficeHostOptions, OfficeTheme, RequirementSets };

/** What Excel on the web takes and gives in one request. */
const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;

/** An open workbook that answers the requests of the real office.js. */
export class OfficeHost {
  readonly failures = new Failures();
  readonly requests = new RequestLog();
  readonly locale: Locale;
  readonly theme: OfficeTheme;
  readonly requirementSets: RequirementSets;
  readonly #events = new HostEvents();
  readonly #calls: FunctionCalls;
  readonly #functions: AskedFunctions;
  readonly #calculation: Calculation;
  readonly #state: HostState;
  readonly #promisedMinor: number;
  readonly #modelListeners = new Set<() => void>();
  readonly #eventListeners = new Set<(messages: readonly HostMessage[]) => void>();
  #editing: { readonly ended: Promise<void>; readonly end: () => void } | null = null;

  constructor(options: OfficeHostOptions) {
    this.locale = options.locale ?? 'sv-SE';
    this.theme = options.theme ?? 'light';
    this.requirementSets = { ...PROMISED, ...options.promised };
    this.#promisedMinor = Number(this.requirementSets['ExcelApi']?.split('.')[1] ?? 0);
    const send = (): void => this.flushEvents();
    this.#calls = new FunctionCalls(this.#events, send, options.addinExpected === true);
    this.#functions = new AskedFunctions(
      options.functions ?? OWN_FUNCTIONS,
      this.#calls,
      {
        waiting: () => this.#tellModelChanged(),
        late: () => {
          this.#calculation.outdateResults();
          this.#tellModelChanged();
        },
      },
      options.functionLimitMs,
    );
    this.#calculation = new Calculation(options.model, options.calculator, this.#functions);
    this.#state = new HostState(
      options.model,
      this.locale,
      this.#calculation,
      this.#events,
      this.#calls,
    );
  }

  get model(): WorkbookModel {
    return this.#state.model;
  }

  /**
   * Carries out a request. Never rejects: errors are part of the answer.
   *
   * @param flags as office.js sends them with the request
   */
  async execute(body: RequestBody, flags = 0): Promise<ResponseBody> {
    if (isOfLibrary(body)) return new Batch(this.#state, body, this.#promisedMinor).run(null);
    const requestBytes = byteLength(JSON.stringify(body));
    const changes = this.#state.changes;
    const response = await this.#answer(body, flags, requestBytes);
    const text = JSON.stringify(response);
    const tooLarge = byteLength(text) > MAX_PAYLOAD_BYTES;
    const given = tooLarge ? failed(refusal('responseTooLarge', `${text.length} bytes`)) : response;
    this.requests.add({
      actions: body.Actions.length,
      requestBytes,
      responseBytes: byteLength(text),
      error: given.Error?.Code ?? null,
    });
    if (this.#state.changes !== changes) this.#tellModelChanged();
    return given;
  }

  async #answer(body: RequestBody, flags: number, requestBytes: number): Promise<ResponseBody> {
    const failure = this.failures.next();
    if (failure?.kind === 'noAnswer') return new Promise(() => undefined);
    if (failure?.kind === 'before') return failed(broken());
    if (requestBytes > MAX_PAYLOAD_BYTES) {
      return failed(refusal('requestTooLarge', `${requestBytes} bytes`));
    }
    if (this.#editing) {
      const waits = (flags & REQUEST_FLAG.delayForCellEdit) !== 0;
      if (!waits) return failed(refusal('cellEditMode', this.#state.activeSheet.name));
      await this.#editing.ended;
    }
    const batch = new Batch(this.#state, body, this.#promisedMinor);
    const response = await batch.run(failure?.kind === 'afterActions' ? failure.actions : null);
    return failure?.kind === 'answerLost' ? failed(broken()) : response;
  }

  /** Calls `listener` after every request or edit that changed the model; gives back how to stop. */
  onModelChanged(listener: () => void): () => void {
    this.#modelListeners.add(listener);
    return () => this.#modelListeners.delete(listener);
  }

  /** Connects an add-in: calls `listener` with events on their way to it; gives back how to disconnect it. */
  onEvents(listener: (messages: readonly HostMessage[]) => void): () => void {
    this.#eventListeners.add(listener);
    this.#addinBecomes('starting');
    return () => {
      this.#eventListeners.delete(listener);
      if (this.#eventListeners.size === 0) this.#addinBecomes(this.#calls.gone);
    };
  }

  /** The library of the connected add-in is ready for calls of the add-in's functions. */
  addinReady(): void {
    if (this.#calls.presence === 'starting') this.#calls.becomes('ready');
  }

  #addinBecomes(presence: 'starting' | 'absent'): void {
    const changes = this.#calls.presence !== presence;
    this.#calls.becomes(presence);
    if (!changes || !this.#functions.used) return;
    this.#calculation.outdateAll();
    this.#tellModelChanged();
  }

  /** Sends waiting events; the bridge does so after every answer. */
  flushEvents(): void {
    const messages = this.#events.take();
    if (messages.length === 0) return;
    for (const listener of this.#eventListeners) listener(messages);
  }

  /** Resolves when every formula has its value; rejects as the calculator does. */
  async settled(): Promise<void> {
    await this.#calculation.upToDate();
  }

  /** The user starts to edit a cell: requests are refused or wait. */
  beginCellEdit(): void {
    if (this.#editing) return;
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#editing = { ended, end };
  }

  endCellEdit(): void {
    this.#editing?.end();
    this.#editing = null;
  }

  /**
   * The user types into cells, row by row; read as Excel reads typing in the host's language.
   * Throws a HostError where Excel would refuse, such as on a protected sheet.
   *
   * @param sheetKey the sheet's id or name
   */
  userEdits(sheetKey: string, area: Area, inputs: readonly (readonly ModelValue[])[]): void {
    const sheet = this.#sheet(sheetKey);
    userEntry(this.#state, placeOn(sheet, area), inputs);
    this.#tellModelChanged();
    this.flushEvents();
  }

  /**
   * The user selects cells, in one or more areas, and with them their sheet.
   *
   * @param sheetKey the sheet's id or name
   */
  userSelects(sheetKey: string, area: Area, ...more: readonly Area[]): void {
    select(placeOn(this.#sheet(sheetKey), area), this.#state, more);
    this.#tellModelChanged();
    this.flushEvents();
  }

  /** Has the add-in work out one of its custom functions for a cell. */
  async invokeCustomFunction(
    name: string,
    args: readonly unknown[],
    address: string,
    argAddresses: readonly (string | null)[] = [],
  ): Promise<CustomFunctionResult> {
    const given = this.#calls.invoke({ name, args, address, argAddresses });
    this.flushEvents();
    return customFunctionResult(await given);
  }

  #sheet(key: string): ModelSheet {
    const sheet = this.#state.findSheet(key);
    if (!sheet) throw refusal('itemNotFound', `the sheet ${key}`);
    return sheet;
  }

  #tellModelChanged(): void {
    for (const listener of this.#modelListeners) listener();
  }
}

export function createOfficeHost(options: OfficeHostOptions): OfficeHost {
  return new OfficeHost(options);
}
