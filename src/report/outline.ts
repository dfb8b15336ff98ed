import type { LayoutId } from '../definitions/layout';
import type { BlockId, Outline, OutlineHeading, PresetHeading } from '../definitions/outline';

function heading(id: PresetHeading, level: 1 | 2, ...blocks: readonly BlockId[]): OutlineHeading {
  return { id, level, title: null, blocks };
}

/** Södra Dalarna: summary, then conditions, process and results of participants, staff and organisation. */
const SODRA_DALARNA: Outline = [
  heading('summary', 1),
  heading('summaryParticipants', 2, 'summary'),
  heading('summaryStaff', 2),
  heading('summaryOrganisation', 2, 'summaryEconomy'),
  heading('participantsConditions', 1),
  heading('participantsConditionsDescription', 2, 'whoCame'),
  heading('participantsConditionsAnalysis', 2, 'whoCameAnalysis'),
  heading('participantsConditionsReflection', 2),
  heading('participantsProcess', 1),
  heading('participantsProcessDescription', 2),
  heading('participantsProcessAnalysis', 2),
  heading('participantsProcessReflection', 2),
  heading('participantsResults', 1),
  heading('participantsResultsDescription', 2, 'results'),
  heading('participantsResultsAnalysis', 2, 'resultsAnalysis'),
  heading('participantsResultsReflection', 2),
  heading('staffConditions', 1),
  heading('staffConditionsDescription', 2),
  heading('staffConditionsAnalysis', 2),
  heading('staffConditionsReflection', 2),
  heading('staffProcess', 1),
  heading('staffProcessDescription', 2),
  heading('staffProcessAnalysis', 2),
  heading('staffProcessReflection', 2),
  heading('staffResults', 1),
  heading('staffResultsDescription', 2),
  heading('staffResultsAnalysis', 2),
  heading('staffResultsReflection', 2),
  heading('organisationConditions', 1),
  heading('organisationConditionsDescription', 2),
  heading('organisationConditionsAnalysis', 2),
  heading('organisationConditionsReflection', 2),
  heading('organisationProcess', 1),
  heading('organisationProcessDescription', 2),
  heading('organisationProcessAnalysis', 2),
  heading('organisationProcessReflection', 2),
  heading('organisationResults', 1),
  heading('organisationResultsDescription', 2, 'economy'),
  heading('organisationResultsAnalysis', 2, 'economyAnalysis'),
  heading('organisationResultsReflection', 2),
  heading('development', 1),
  heading('method', 1, 'method'),
];

/** Norra Västmanland: fewer headings, with the economy in one of its own. */
const NORRA_VASTMANLAND: Outline = [
  heading('summary', 1, 'summary', 'summaryEconomy'),
  heading('introduction', 1),
  heading('participants', 1),
  heading('newParticipants', 2, 'whoCame'),
  heading('exits', 2, 'results'),
  heading('analysis', 2, 'whoCameAnalysis', 'resultsAnalysis'),
  heading('staff', 1),
  heading('organisation', 1),
  heading('economy', 1, 'economy', 'economyAnalysis'),
  heading('futureNeeds', 1),
  heading('method', 1, 'method'),
];

/** The outline that goes with a result table: each förbund has its own of both. */
export function outlineFor(layout: LayoutId): Outline {
  switch (layout) {
    case 'sodra-dalarna':
      return SODRA_DALARNA;
    case 'sala':
    case 'hallstahammar':
      return NORRA_VASTMANLAND;
  }
}
