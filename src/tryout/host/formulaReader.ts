/** A formula that Excel could not read; `at` counts characters from 0. */
export class UnreadableFormula extends Error {
  override readonly name = 'UnreadableFormula';

  constructor(
    readonly reason: string,
    readonly at: number,
  ) {
    super(`${reason} at character ${at + 1}`);
  }
}

/** A structured reference such as `Personer[Ålder]`; `inner` is what the outer brackets hold. */
export interface StructuredReference {
  readonly table: string;
  readonly inner: string;
}

const BLANK = /\s*/y;
const BINARY = /<=|>=|<>|[-+*/^&=<>:]/y;
const PREFIX = /[-+@]/y;
const POSTFIX = /[%#]/y;
const STRING = /"(?:[^"]|"")*"/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BUSY!)/iy;
const QUOTED_SHEET = /'(?:[^']|'')+'!/y;
const ROWS = /\$?\d+:\$?\d+/y;
const WORD = /[\p{L}_\\$][\p{L}\p{N}_.?\\$]*!?/uy;

/**
 * Reads a formula by the grammar of range.formulas: English, commas between arguments.
 * Throws UnreadableFormula; does not judge whether functions, sheets and names exist.
 *
 * @param formula with its leading "="
 * @returns the structured references that it uses
 */
export function readFormula(formula: string): readonly StructuredReference[] {
  const reader = new Reader(formula);
  reader.expression();
  reader.end();
  return reader.references;
}

class Reader {
  readonly references: StructuredReference[] = [];
  #at = 1;

  constructor(private readonly text: string) {}

  end(): void {
    this.#take(BLANK);
    if (this.#at < this.text.length) this.#fail(`unexpected ${this.text.charAt(this.#at)}`);
  }

  expression(): void {
    this.#operand();
    for (;;) {
      const blank = this.#take(BLANK);
      if (this.#take(BINARY) !== '') this.#operand();
      else if (blank !== '' && /[\p{L}'$_]/u.test(this.text.charAt(this.#at))) this.#operand();
      else return;
    }
  }

  #operand(): void {
    do this.#take(BLANK);
    while (this.#take(PREFIX) !== '');
    this.#primary();
    while (this.#take(POSTFIX) !== '') continue;
  }

  #primary(): void {
    const sign = this.text.charAt(this.#at);
    if (sign === '"') return this.#required(STRING, 'a text that does not end');
    if (sign === '(') return this.#list('(', ')', false);
    if (sign === '{') return this.#array();
    if (sign === '[') return this.#brackets('');
    if (sign === '#') return this.#required(ERROR, 'an unknown error value');
    if (this.#take(ROWS) !== '' || this.#take(NUMBER) !== '') return;
    const sheet = this.#take(QUOTED_SHEET);
    const word = this.#take(WORD);
    if (word.endsWith('!') || (sheet !== '' && word === '')) return this.#primary();
    if (word === '') return this.#fail('an operand is missing');
    const next = this.text.charAt(this.#at);
    if (next === '(') this.#list('(', ')', true);
    else if (next === '[') this.#brackets(word);
  }

  /** Expressions between brackets; arguments of a function may be left out. */
  #list(open: string, close: string, mayBeEmpty: boolean): void {
    this.#at += open.length;
    for (;;) {
      this.#take(BLANK);
      const sign = this.text.charAt(this.#at);
      if (!mayBeEmpty || (sign !== ',' && sign !== close)) this.expression();
      this.#take(BLANK);
      const after = this.text.charAt(this.#at);
      if (after !== ',' && after !== close) this.#fail(`${close} is missing`);
      this.#at += 1;
      if (after === close) return;
    }
  }

  /** A constant array such as {1,2;3,4}. */
  #array(): void {
    this.#at += 1;
    for (;;) {
      this.#operand();
      this.#take(BLANK);
      const after = this.text.charAt(this.#at);
      if (after !== ',' && after !== ';' && after !== '}') this.#fail('} is missing');
      this.#at += 1;
      if (after === '}') return;
    }
  }

  /** What follows a table's name; an apostrophe takes the next sign literally. */
  #brackets(table: string): void {
    const start = this.#at;
    let depth = 0;
    do {
      const sign = this.text.charAt(this.#at);
      if (sign === '') this.#fail('] is missing');
      if (sign === "'") this.#at += 1;
      else if (sign === '[') depth += 1;
      else if (sign === ']') depth -= 1;
      this.#at += 1;
    } while (depth > 0);
    this.references.push({ table, inner: this.text.slice(start + 1, this.#at - 1) });
    // In [Book.xlsx]Sheet!A1 the brackets are only the beginning.
    if (table === '' && this.#take(WORD).endsWith('!')) this.#primary();
  }

  #required(pattern: RegExp, reason: string): void {
    if (this.#take(pattern) === '') this.#fail(reason);
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #fail(reason: string): never {
    throw new UnreadableFormula(reason, this.#at);
  }
}
