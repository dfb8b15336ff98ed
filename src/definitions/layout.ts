/** The three result-table layouts in use; their columns stand in tables/resultLayouts.ts. */
export const LAYOUTS = ['sodra-dalarna', 'sala', 'hallstahammar'] as const;

export type LayoutId = (typeof LAYOUTS)[number];
