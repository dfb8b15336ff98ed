/** Sums, divisions and parts that a text writes out, as they can be. */
export const RIGHT_STATED_SUMS: readonly string[] = [
  'Samordningsförbundets budget för 2024 uppgick till 4 200 tkr.\n\nAv förbundets totala budget på 4,2 mkr gick hälften hit. Förbundets budget 2023 var 3 900 tkr.',
  'Under året anvisade Arbetsförmedlingen 14 personer, Försäkringskassan 9 och kommunen 8. Det är totalt 31.',
  'Åtta kvinnor träffas på måndagar och sju män på torsdagar. Det är totalt 2 grupper.',
  'Av 22 deltagare förbättrade 17 sin skattning, 5 fick ett lägre värde.',
  'Av 22 deltagare förbättrade 17 sin hälsa och 9 sin ekonomi, flera av dem båda delarna.',
  'Av de 22 som besvarade enkäten svarade 15 ja och 6 nej.',
  'Kostnaden blev 74 000 kr per deltagare (1 850 000 / 25).',
  'Kostnaden per deltagare var 74 tkr (1 850 tkr / 25).',
  'Kostnaden blev 71 000 kr per deltagare (1 850 000 kr delat med 26).',
  'Kostnaden på 1 200 000 kr delas lika mellan kommunen och regionen, 600 000 kr vardera.',
  'Kostnaden på 1 200 000 kr delas lika mellan kommunen, regionen och Försäkringskassan, 400 000 kr vardera.',
  'Kostnaden på 1 200 tkr delas lika mellan de fyra kommunerna, 300 tkr vardera.',
];

/** The same with one error each, and what must be told of it. */
export const WRONG_STATED_SUMS: readonly (readonly [string, RegExp])[] = [
  [
    'Samordningsförbundets budget för 2024 uppgick till 4 200 tkr.\n\nInsatsen står för en stor del. Av förbundets totala budget på 4 500 tkr gick hälften hit.',
    /^statedTwice: 4 500 tkr/,
  ],
  [
    'Under året anvisade Arbetsförmedlingen 14 personer, Försäkringskassan 9 och kommunen 7. Det är totalt 31.',
    /^partsOfTotal: 31 .* = 30/,
  ],
  [
    'Vi tog emot 14 remisser från Arbetsförmedlingen och 9 från Försäkringskassan. Det blir sammanlagt 24 remisser.',
    /^partsOfTotal: 24 .* = 23/,
  ],
  [
    'Av 22 deltagare förbättrade 17 sin skattning, 6 fick ett lägre värde.',
    /^partsOfTotal: 22 .* = 23/,
  ],
  ['Av de 22 som besvarade enkäten svarade 17 ja och 6 nej.', /^partsOfTotal: 22 .* = 23/],
  ['Kostnaden blev 61 000 kr per deltagare (1 850 000 / 25).', /^budget: 61\s000 kr .*74\s000/],
  ['Kostnaden per deltagare var 61 tkr (1 850 tkr / 25).', /^budget: 61 tkr .*74\s000/],
  [
    'Kostnaden på 1 200 000 kr delas lika mellan kommunen och regionen, 650 000 kr vardera.',
    /^budget: 650\s000 kr .*600\s000/,
  ],
  [
    'Kostnaden på 1 200 tkr delas lika mellan de fyra kommunerna, 350 tkr vardera.',
    /^budget: 350 tkr .*300\s000/,
  ],
];
