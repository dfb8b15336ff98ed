import { formatAmount } from '../amounts';
import type { ActiveWay, AuditWords, CheckId, FindingText, ShareWords } from '../auditWords';
import { formatNumber } from '../numbers';
import { addition, subtraction } from '../sums';
import { budgetFindings } from './auditBudget';
import { workbookFindings } from './auditWorkbook';

const n = (value: number): string =>
  formatNumber(
    value,
    'sv',
    Number.isInteger(value) ? 0 : Math.abs(value * 10 - Math.round(value * 10)) < 1e-6 ? 1 : 2,
  );
const money = (kronor: number): string => formatAmount(kronor, 'sv');
const sum = (parts: readonly number[]): string => addition(parts, n);
const percent = ({ part, base }: ShareWords, decimals: number): string =>
  `${formatNumber((part / base) * 100, 'sv', decimals)} %`;
const share = (words: ShareWords, decimals: number): string =>
  `${n(words.part)} av ${n(words.base)} = ${percent(words, decimals)}`;
const oneOf = (values: readonly number[]): string =>
  [values.slice(0, -1).map(n).join(', '), ...values.slice(-1).map(n)]
    .filter((part) => part !== '')
    .join(' eller ');
const row = (label: string): string => (label === '' ? '' : `${label}: `);
const said = (expected: string, arithmetic: string, before: string, todo: string): FindingText => ({
  expected,
  arithmetic,
  message: `${before}${arithmetic}. ${todo}`,
});

const activeWays: Readonly<Record<ActiveWay, string>> = {
  withoutDropouts: 'start + nya utan dropouts',
  atEnd: 'inskrivna vid slutet',
  leftAndAtEnd: 'avslut + inskrivna vid slutet',
  started: 'bara de nya',
  atStart: 'inskrivna vid start',
};

const checks: Readonly<Record<CheckId, string>> = {
  ageBands: 'Åldersgrupper',
  conventions: 'Sätt att räkna avslut',
  balance: 'In och ut',
  outcomesOfExits: 'Avslutsorsaker mot avslut',
  partsOfTotal: 'Delar mot total',
  budget: 'Budget',
  unitSlips: 'Enheter för pengar',
  periodLabels: 'Perioder',
  percentOfCounts: 'Procent av antal',
  impossibleShares: 'Andelar som inga antal ger',
  sharesOfHundred: 'Andelar mot 100 %',
  resultRates: 'Resultat i procent',
  meansOfParts: 'Medelvärde mot sina delar',
  percentChange: 'Förändring i procent',
  directionWords: 'Ord om högre och lägre',
  statedTwice: 'Samma uppgift två gånger',
  workbookFigures: 'Rapporten mot listan i arbetsboken',
  workbookBudget: 'Rapporten mot budgeten i arbetsboken',
  cappedMeans: 'Medelvärde av tider med tak',
  smallGroups: 'Små grupper',
};

/** What an audit says: each finding with what was found, the working, and what to do. */
export const audit = {
  checks,
  severity: {
    contradiction: 'Motsägelse',
    changesConclusion: 'Ändrar slutsatsen',
    doubtful: 'Tveksamt',
    note: 'Upplysning',
  },
  finding: {
    bandsOverlap: (w: AuditWords['bandsOverlap']) =>
      said(
        `Grupper utan gemensam ålder`,
        `${w.first} och ${w.second} delar åldern ${w.age}`,
        'Åldersgrupperna går in i varandra: ',
        `Den som är ${w.age} år hör till båda. Ändra gränsen så att varje ålder finns i en grupp.`,
      ),
    bandsGap: (w: AuditWords['bandsGap']) =>
      said(
        'Grupper utan lucka',
        w.from === w.to
          ? `åldern ${w.from} saknas mellan ${w.first} och ${w.second}`
          : `åldrarna ${w.from}–${w.to} saknas mellan ${w.first} och ${w.second}`,
        'Åldersgrupperna har en lucka: ',
        'Ändra gränsen, eller skriv att ingen är i den åldern.',
      ),
    mixedConventions: (w: AuditWords['mixedConventions']) => {
      const rates =
        w.rates === null
          ? ''
          : ` Resultatet blir ${share(w.rates.without, 0)} utan dropouts och ${share(w.rates.within, 0)} med.`;
      return said(
        `${n(w.without)} utan dropouts eller ${n(w.within)} med`,
        w.parts.length > 0
          ? `${sum(w.parts)} = ${n(w.parts.reduce((a, b) => a + b, 0))}, i totalen står ${n(w.total)}; dropouts är ${n(w.dropouts)}`
          : `avsluten är ${n(w.without)} utan dropouts och ${n(w.within)} med`,
        'Tabellen räknar avslut på två sätt: i vissa rader ingår dropouts, i andra inte. ',
        `Välj ett sätt för alla rader och skriv vilket.${rates}`,
      );
    },
    balanceFails: (w: AuditWords['balanceFails']) =>
      said(
        n(w.computed),
        `${n(w.start)} + ${n(w.added)} − ${n(w.exits)}${w.dropouts > 0 ? ` − ${n(w.dropouts)}` : ''} = ${n(w.computed)}, inte ${n(w.end)}`,
        `${row(w.row)}Start + nya − avslut${w.dropouts > 0 ? ' − dropouts' : ''} ger inte antalet vid slutet: `,
        w.dropouts > 0
          ? 'Det stämmer inte heller om dropouts räknas in i avsluten. Rätta den siffra som är fel.'
          : 'Rätta den siffra som är fel.',
      ),
    activeDiffers: (w: AuditWords['activeDiffers']) => {
      const arithmetic = `${n(w.start)} vid start + ${n(w.added)} nya = ${n(w.sum)}, inte ${n(w.active)}`;
      return w.way === null
        ? said(
            n(w.sum),
            arithmetic,
            `${row(w.row)}Aktiva under perioden blir inte start + nya: `,
            'Rätta den siffra som är fel, eller skriv hur aktiva räknas.',
          )
        : said(
            `${n(w.sum)}, eller skriv hur aktiva räknas`,
            arithmetic,
            `${row(w.row)}Aktiva verkar här betyda ${activeWays[w.way]}: `,
            'Skriv det i rapporten, så att ingen räknar om.',
          );
    },
    outcomesDiffer: (w: AuditWords['outcomesDiffer']) =>
      said(
        n(w.sum),
        `${sum(w.outcomes)} = ${n(w.sum)}${w.dropouts > 0 ? `, med dropouts ${n(w.sum + w.dropouts)}` : ''}, avsluten är ${n(w.exits)}`,
        `${row(w.row)}Avslutsorsakerna blir inte lika många som avsluten: `,
        'Rätta antalet avslut eller en av orsakerna.',
      ),
    sumDiffers: (w: AuditWords['sumDiffers']) =>
      said(
        n(w.sum),
        `${sum(w.parts)} = ${n(w.sum)}, inte ${n(w.total)}`,
        `${row(w.what)}Delarna stämmer inte med totalen: `,
        'Rätta totalen eller den del som är fel.',
      ),
    hiddenSumDiffers: ({
      what,
      parts,
      total,
      sum: shown,
      most,
    }: AuditWords['hiddenSumDiffers']) => {
      const added = parts.length > 1 ? `${sum(parts)} = ${n(shown)}` : n(shown);
      return most === null || total < shown
        ? said(
            `minst ${n(shown)}`,
            `${added}, totalen är ${n(total)}`,
            `${row(what)}De delar som syns är fler än totalen: `,
            'Rätta totalen eller den del som är fel.',
          )
        : said(
            `högst ${n(shown + most)}`,
            `${added} och högst ${n(most)} dolda ger högst ${n(shown + most)}, inte ${n(total)}`,
            `${row(what)}Delarna räcker inte till totalen: `,
            'Rätta totalen eller den del som är fel.',
          );
    },
    surplusDiffers: (w: AuditWords['surplusDiffers']) =>
      said(
        money(w.computed),
        `${subtraction(w.budget, w.spent, money)} = ${money(w.computed)}`,
        'Det som är kvar följer inte av budget och utfall: ',
        'Rätta ett av beloppen.',
      ),
    unitSlip: (w: AuditWords['unitSlip']) =>
      said(
        `${money(w.likely)} kr`,
        `${w.printed} är tusen gånger mer än ${money(w.likely)} kr`,
        'Enheten ser ut att vara fel: ',
        'Skriv tkr eller hela kronor.',
      ),
    periodsDiffer: (w: AuditWords['periodsDiffer']) =>
      said(
        w.columns,
        `rubriken säger ${w.said}, kolumnerna ${w.columns}`,
        'Perioderna stämmer inte överens: ',
        'Rätta perioden där den är fel.',
      ),
    periodBackwards: (w: AuditWords['periodBackwards']) =>
      said(
        'Ett slut efter starten',
        `${w.said} slutar innan den börjar, eller har ett datum som inte finns`,
        'Perioden kan inte stämma: ',
        'Rätta datumen.',
      ),
    percentDiffers: (w: AuditWords['percentDiffers']) =>
      said(
        percent(w, w.decimals),
        share(w, w.decimals),
        'Procenttalet följer inte av antalen: ',
        'Rätta procenttalet eller antalen.',
      ),
    percentCut: (w: AuditWords['percentCut']) =>
      said(
        percent(w, w.decimals),
        share(w, w.decimals),
        'Talet är avkortat, inte avrundat: ',
        'Skriv det avrundade talet.',
      ),
    percentOtherBase: (w: AuditWords['percentOtherBase']) =>
      said(
        percent(w, w.decimals),
        `${share(w, w.decimals)}, men ${share({ part: w.part, base: w.fits }, w.decimals)}`,
        'Procenttalet är räknat på ett annat antal än texten säger: ',
        `Skriv att talet gäller ${n(w.fits)}, eller räkna om det.`,
      ),
    sharesImpossible: (w: AuditWords['sharesImpossible']) =>
      said(
        w.fits.length === 0 ? 'Andelar som antalen kan ge' : `Andelar av ${oneOf(w.fits)}`,
        `${n(w.base)} personer kan inte delas upp så${w.fits.length === 0 ? '' : `, men ${oneOf(w.fits)} kan det`}`,
        'Andelarna kan inte komma från det antal som anges: ',
        'Kontrollera hur många andelarna är räknade på, och skriv det.',
      ),
    sharesNotHundred: (w: AuditWords['sharesNotHundred']) =>
      said(
        '100 %',
        `${sum(w.shares)} = ${n(w.sum)}`,
        'Andelarna blir inte 100 %: ',
        'Rätta den andel som är fel. Skriv det, om flera svar var möjliga eller någon grupp är utelämnad.',
      ),
    rateDiffers: (w: AuditWords['rateDiffers']) =>
      said(
        w.readings.map((r) => percent(r, w.decimals)).join(' eller '),
        w.readings.map((r) => share(r, w.decimals)).join('; '),
        'Antalen ger ett annat resultat: ',
        'Rätta procenttalet, eller skriv vad som räknas som resultat och av hur många.',
      ),
    meanOutside: (w: AuditWords['meanOutside']) =>
      said(
        `${n(w.low)}–${n(w.high)}`,
        `grupperna har ${n(w.low)} och ${n(w.high)}`,
        'Värdet för alla måste ligga mellan gruppernas: ',
        'Rätta det värde som är fel.',
      ),
    meanNotWeighted: (w: AuditWords['meanNotWeighted']) =>
      said(
        n(Math.round(w.computed * 10) / 10),
        `(${w.parts.map((p) => `${n(p.n)} × ${n(p.mean)}`).join(' + ')}) / ${n(w.parts.reduce((a, p) => a + p.n, 0))} = ${n(Math.round(w.computed * 10) / 10)}`,
        'Medelvärdet för alla följer inte av gruppernas: ',
        'Räkna det över alla personer, inte som medel av två medel.',
      ),
    changeOfEnd: (w: AuditWords['changeOfEnd']) =>
      said(
        `${formatNumber(w.ofStart, 'sv')} %`,
        `från ${n(w.from)} till ${n(w.to)} är ${formatNumber(w.ofStart, 'sv')} % av startvärdet, men ${formatNumber(w.ofEnd, 'sv')} % av slutvärdet`,
        'Förändringen är räknad i procent av slutvärdet: ',
        'Räkna på startvärdet, eller skriv förändringen i antal eller poäng.',
      ),
    changeDiffers: (w: AuditWords['changeDiffers']) =>
      said(
        `${formatNumber(w.computed, 'sv')} %`,
        `${n(w.from)} till ${n(w.to)} är ${formatNumber(w.computed, 'sv')} %`,
        'Förändringen i procent följer inte av värdena: ',
        'Rätta procenttalet eller värdena.',
      ),
    differenceDiffers: (w: AuditWords['differenceDiffers']) =>
      said(
        n(w.difference),
        `${subtraction(w.to, w.from, n)} = ${n(w.difference)}`,
        `${row(w.row)}Skillnaden följer inte av de två talen: `,
        'Rätta skillnaden eller det tal som är fel.',
      ),
    pointsDiffer: (w: AuditWords['pointsDiffer']) =>
      said(
        `${n(w.difference)} poäng`,
        `${subtraction(w.to, w.from, n)} = ${n(w.difference)}`,
        `${row(w.row)}Förändringen i poäng följer inte av värdena vid start och avslut: `,
        'Rätta förändringen eller ett av värdena.',
      ),
    groupsReversed: (w: AuditWords['groupsReversed']) =>
      said(
        w.said === 'women' ? 'Högre för männen' : 'Högre för kvinnorna',
        `kvinnor ${n(w.women)}, män ${n(w.men)}`,
        `Texten säger att ${w.said === 'women' ? 'kvinnornas' : 'männens'} värde är högst, men siffrorna säger tvärtom: `,
        'Rätta ordet eller siffrorna.',
      ),
    changeReversed: (w: AuditWords['changeReversed']) =>
      said(
        w.up ? 'Har minskat' : 'Har ökat',
        `från ${n(w.from)} till ${n(w.to)}`,
        `Texten säger att värdet har ${w.up ? 'ökat' : 'minskat'}, men siffrorna säger tvärtom: `,
        'Rätta ordet eller siffrorna.',
      ),
    statedTwice: (w: AuditWords['statedTwice']) =>
      said(
        w.other,
        `här ${w.here}, men ${w.other} på det andra stället (${w.otherWhere})`,
        'Samma uppgift har två värden: ',
        'Ta reda på vilken som stämmer och rätta den andra.',
      ),
    statedWithDropouts: (w: AuditWords['statedWithDropouts']) =>
      said(
        w.other,
        `här ${w.here}, men ${w.other} på det andra stället (${w.otherWhere}); skillnaden är lika stor som antalet dropouts, ${n(w.dropouts)}`,
        'Avsluten har två värden: ',
        'Det kan stämma om dropouts ingår i det ena. Räkna på samma sätt, eller skriv var de ingår.',
      ),
    ...budgetFindings,
    ...workbookFindings,
    cappedMean: (w: AuditWords['cappedMean']) =>
      said(
        'Minst detta',
        `tider över taket${w.cap.startsWith('>') ? ` (${w.cap})` : ''} räknas som taket`,
        'Medelvärdet är en undre gräns: ',
        'Skriv ”minst” före talet.',
      ),
    hiddenExposed: (w: AuditWords['hiddenExposed']) =>
      said(
        'Ett dolt tal till',
        `${[w.total, ...w.others].map(n).join(' − ')} ger det dolda talet`,
        `${row(w.what)}Ett dolt antal går att räkna ut: `,
        'Dölj ett tal till som hör till samma total.',
      ),
    smallGroups: (w: AuditWords['smallGroups']) =>
      said(
        `”Färre än ${w.threshold}”`,
        `${n(w.cells)} tal gäller 1–${w.threshold - 1} personer`,
        'Rapporten visar små grupper: ',
        'Dölj dem om rapporten ska spridas utanför förbundet.',
      ),
  } satisfies { readonly [Code in keyof AuditWords]: (words: AuditWords[Code]) => FindingText },
  where: {
    cell: (address: string) => `Cell ${address}`,
    textCell: (line: number, column: number) => `Rad ${line}, kolumn ${column}`,
    tableCell: (table: number, row: number, column: number) =>
      `Tabell ${table}, rad ${row}, kolumn ${column}`,
    tableTitle: (table: number) => `Rubriken till tabell ${table}`,
    sentence: (text: string) => `”${text}”`,
  },
  protocol: {
    title: (file: string) => `Granskning av ${file}`,
    summary: (findings: number, held: number, claims: number) =>
      `${n(findings)} att titta på. ${n(held)} jämförelser stämde. ${n(claims)} uppgifter lästes.`,
    nothingRead: 'Inga siffror gick att läsa som uppgifter, så inget är granskat.',
    nothingFound: 'Inget fel hittades bland det som gick att jämföra.',
    heldTitle: 'Stämde:',
    held: (check: string, count: number) => `${check}: ${n(count)}`,
  },
};
