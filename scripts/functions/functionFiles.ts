import * as htmlPlugin from 'prettier/plugins/html';
import { format } from 'prettier/standalone';
import { helpPage } from './helpPage';
import { LANGUAGES } from './languages';
import { functionsMetadata } from './metadata';

/** Every generated file of the custom functions: its name in assets/ and its text. */
export async function functionFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const [swedish, english] = LANGUAGES;
  for (const [language, other] of [
    [swedish, english],
    [english, swedish],
  ] as const) {
    files.set(language.metadataFile, `${JSON.stringify(functionsMetadata(language), null, 2)}\n`);
    files.set(language.helpFile, await tidy(helpPage(language, other)));
  }
  return files;
}

/** As the project's own formatting has it. */
function tidy(page: string): Promise<string> {
  return format(page, { parser: 'html', plugins: [htmlPlugin], printWidth: 100 });
}
