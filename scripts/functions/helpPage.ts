import { FUNCTIONS, NAMESPACE, type FunctionId } from '../../src/functions/catalogue';
import { descriptionsIn } from '../../src/functions/describe';
import { keysOf } from '../../src/definitions/keysOf';
import { anchorOf, describedParameters, type FunctionLanguage } from './languages';

/** The errors that each function itself gives; the others come from Excel. */
export const OWN_ERRORS: Readonly<
  Record<FunctionId, readonly ('value' | 'notAvailable' | 'divisionByZero')[]>
> = {
  THROUGHPUT: ['value', 'notAvailable', 'divisionByZero'],
  RESULTRATE: ['value', 'notAvailable', 'divisionByZero'],
  BUDGETDIFF: ['value'],
  ENROLLED: ['value'],
  SUPPORTTIME: ['value', 'divisionByZero'],
  OUTCOME: ['value', 'notAvailable'],
  AGEBAND: ['value', 'notAvailable'],
  PERIOD: ['value'],
  RESULTTABLE: ['value', 'notAvailable'],
};

/** The help page of the custom functions in one language, beside that in the other: what each does, its arguments, examples and errors. */
export function helpPage(language: FunctionLanguage, other: FunctionLanguage): string {
  const { code, help, generalHelpFile } = language;
  const ids = keysOf(FUNCTIONS);
  return `<!doctype html>
<html lang="${code}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${html(help.title)} – Finsamrapport</title>
    <link rel="icon" href="icon-32.png" />
    <link rel="stylesheet" href="help.css" />
  </head>
  <body>
    <header>
      <img src="icon-128.png" width="64" height="64" alt="" />
      <h1>${html(help.title)}</h1>
    </header>
    <p>${html(help.intro)}</p>
    <p>${html(help.writing)}</p>
    <p>${html(help.sheet)}</p>
    <nav aria-label="${html(help.contents)}"><ul>${ids.map((id) => contentsLine(id, language)).join('')}</ul></nav>
    ${ids.map((id) => section(id, language)).join('\n')}
    ${errors(language)}
    <p><a href="${generalHelpFile}">${html(help.back)}</a></p>
    <p lang="${other.code}"><a href="${other.helpFile}">${html(help.otherLanguage)}</a></p>
  </body>
</html>
`;
}

function contentsLine(id: FunctionId, language: FunctionLanguage): string {
  const { title } = descriptionsIn(language.texts)[id];
  return `<li><a href="#${anchorOf(id)}">${id}</a> – ${html(title)}</li>`;
}

function section(id: FunctionId, language: FunctionLanguage): string {
  const { help } = language;
  const about = descriptionsIn(language.texts)[id];
  const rows = describedParameters(id, language).map(({ name, description, optional }) => {
    const mark = optional ? ` (${html(help.optional)})` : '';
    return [`<code>${html(name)}</code>${mark}`, html(description)] as const;
  });
  const examples = help.functions[id].map(
    ({ formula, gives }) => `<p><code>${html(formula)}</code><br />${html(gives)}</p>`,
  );
  const given = OWN_ERRORS[id].map((error) => `<code>${help.errors[error].name}</code>`);
  return `<section id="${anchorOf(id)}">
    <h2>${id}: ${html(about.title)}</h2>
    <p>${html(about.description)}</p>
    <p><code>${html(signature(id, language))}</code></p>
    ${table(help.argument, help.meaning, rows)}
    <p>${html(about.note)} ${html(help.answer[FUNCTIONS[id].result])}</p>
    <h3>${html(help.example)}</h3>
    ${examples.join('\n')}
    <p>${html(help.error)}: ${given.join(', ')}. <a href="#errors">${html(help.errorsTitle)}</a></p>
  </section>`;
}

/** How a function is written: `=FINSAM.PERIOD(period)`, with arguments that can be left out in brackets. */
function signature(id: FunctionId, language: FunctionLanguage): string {
  const written = describedParameters(id, language).map(({ name, optional }) =>
    optional ? `[${name}]` : name,
  );
  return `=${NAMESPACE}.${id}(${written.join(`${language.help.separator} `)})`;
}

function errors({ help }: FunctionLanguage): string {
  const rows = keysOf(help.errors).map((key) => {
    const { name, cause } = help.errors[key];
    return [`<code>${html(name)}</code>`, html(cause)] as const;
  });
  return `<section id="errors">
    <h2>${html(help.errorsTitle)}</h2>
    <p>${html(help.errorsIntro)}</p>
    ${table(help.error, help.cause, rows)}
  </section>`;
}

function table(
  first: string,
  second: string,
  rows: readonly (readonly [string, string])[],
): string {
  const lines = rows.map(([name, text]) => `<tr><th scope="row">${name}</th><td>${text}</td></tr>`);
  return `<table>
    <thead><tr><th scope="col">${html(first)}</th><th scope="col">${html(second)}</th></tr></thead>
    <tbody>${lines.join('')}</tbody>
  </table>`;
}

function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
