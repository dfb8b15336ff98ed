/** The three result-table layouts in use; their columns stand in tables/resultLayouts.ts. */
export const LAYOUTS = ['sodra-dalarna', 'sala', 'hallstahammar'] as const;

export type LayoutId = (typeof LAYOUTS)[number];

/**
 * Whether a förbund's reports tell percentages whole ("56 %") or with a decimal ("73,3 %"): Kraften
 * 2018 and 2020 the former, Hallstahammar 2019 the latter.
 */
export function tellsWholePercent(layout: LayoutId): boolean {
  switch (layout) {
    case 'sodra-dalarna':
      return true;
    case 'sala':
    case 'hallstahammar':
      return false;
  }
}
