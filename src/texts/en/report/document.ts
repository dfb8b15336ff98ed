import type { ReportTexts } from '../../reportTexts';

/** What stands around the sentences in a document. */
export const document: ReportTexts['document'] = {
  title: 'Report {period}',
  extracted: 'Read from the list of participants on {day}',
  promptMark: 'To write:',
  fixedSentences: (beginnings) =>
    `Not recalculated: ${beginnings.map((words) => `“${words}”`).join(', ')}`,
  promptHelp: 'Questions that begin with “To write” are there to help. Answer them or delete them.',
  page: ['Page ', ' of '],
};
