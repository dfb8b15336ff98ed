import type { OutlineHeading } from '../definitions/outline';
import type { ReportTexts } from '../texts/reportTexts';

/** What a heading is called: by the team's own name, else as the texts have it. */
export function headingTitle(
  { id, title }: OutlineHeading,
  { headings }: Pick<ReportTexts, 'headings'>,
): string {
  return title ?? Object.entries(headings).find(([key]) => key === id)?.[1] ?? '';
}
