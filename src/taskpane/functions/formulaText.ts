import type { Language } from '../../excel/workbookAccess';
import { NAMESPACE, type FunctionId } from '../../functions/catalogue';
import type { CellsReference } from './listRange';

/** An argument as an example gives it. */
export type ExampleArgument =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'cells'; readonly cells: CellsReference };

/** What a user calls a function in a formula: FINSAM.THROUGHPUT. */
export function functionName(id: FunctionId): string {
  return `${NAMESPACE}.${id}`;
}

/** A formula for Excel's interface: English, with commas, whatever the user's language. */
export function formulaForExcel(id: FunctionId, args: readonly ExampleArgument[]): string {
  return formulaAsTyped(id, args, 'en');
}

/** A formula as a user of this language types it: with semicolons and decimal commas in Swedish. */
export function formulaAsTyped(
  id: FunctionId,
  args: readonly ExampleArgument[],
  language: Language,
): string {
  const separator = language === 'sv' ? ';' : ',';
  return `=${functionName(id)}(${args.map((arg) => written(arg, language)).join(separator)})`;
}

function written(argument: ExampleArgument, language: Language): string {
  switch (argument.kind) {
    case 'text':
      return `"${argument.text.replaceAll('"', '""')}"`;
    case 'number':
      return language === 'sv' ? String(argument.value).replace('.', ',') : String(argument.value);
    case 'cells':
      return language === 'sv' ? argument.cells.swedishText : argument.cells.text;
  }
}
