import type { ColumnContent } from './columnContent';
import type { Meaning } from './mapping';

/** Whether what stands in a column agrees with a meaning: `empty` where there is nothing to judge by. */
export type Fit = 'yes' | 'no' | 'empty';

/** True where the content says the meaning by itself, whatever the header. */
export function contentSays(meaning: Meaning, content: ColumnContent): boolean {
  const { share, count } = content;
  switch (meaning) {
    case 'number':
      return (
        share.number >= 0.9 &&
        content.distinct >= 0.9 &&
        content.filled >= 0.8 &&
        content.dates < 0.5
      );
    case 'start':
    case 'end':
      return content.dates >= 0.8 || (share[meaning] >= 0.8 && content.dates > 0);
    case 'sex':
      return share.sex >= 0.9;
    case 'sexWoman':
    case 'sexMan':
    case 'dropout':
      return false;
    case 'age':
      return count >= 3 && share.age >= 0.95;
    case 'birthYear':
      return count >= 3 && share.birthYear >= 0.9 && content.dates < 0.9;
    case 'referrer':
    case 'supportForm':
    case 'outcome':
      return share[meaning] >= 0.6 && content.words >= 0.6;
    case 'supportTime':
      return count >= 3 && share.supportTime >= 0.9;
    case 'orsIn':
    case 'orsOut':
      return count >= 3 && share[meaning] >= 0.8;
  }
}

/** Whether the content agrees with a meaning that the header has named. */
export function contentFits(meaning: Meaning, content: ColumnContent): Fit {
  const { share, count } = content;
  if (count === 0) return 'empty';
  const agrees = (): boolean => {
    switch (meaning) {
      case 'number':
        return content.dates < 0.5 && content.distinct > 0.3 && content.personNames < 0.5;
      case 'start':
        return share.start >= 0.5;
      case 'end':
        return share.end > 0 && share.start >= (1 - (share.end - share.start)) / 2;
      case 'sex':
        return share.sex >= 0.5;
      case 'sexWoman':
      case 'sexMan':
      case 'dropout':
        return share[meaning] >= 0.5;
      case 'age':
        return share.age >= 0.5 || share.birthYear >= 0.5;
      case 'birthYear':
        return share.birthYear >= 0.5 || content.numbers >= 0.5;
      case 'referrer':
      case 'supportForm':
      case 'outcome':
        return content.words >= 0.5 && content.dates < 0.3 && share.sex < 0.5;
      case 'supportTime':
        return share.supportTime >= 0.5;
      case 'orsIn':
      case 'orsOut':
        return share[meaning] >= 0.5;
    }
  };
  return agrees() ? 'yes' : 'no';
}
