/** The fewest people whose mean time is told with its median, and held against that of another period. */
export const LEAST_TIMES = 5;
