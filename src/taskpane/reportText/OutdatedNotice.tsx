import { Button } from '@fluentui/react-components';
import { outdatedWords, type OutdatedWords } from '../../report/replacedSentences';
import type { ReportTextViewTexts } from '../../texts/reportTextViewTexts';
import { Notice } from '../parts/Notice';
import { fullTitle } from './groupSections';
import type { TextState } from './textState';
import { useTextStyles } from './useTextStyles';

interface OutdatedNoticeProps {
  readonly texts: ReportTextViewTexts;
  readonly state: TextState;
  readonly onSeen: (words: OutdatedWords) => void;
}

/** Where figures have changed behind what the user has written: what they now say, and nothing done about it. */
export function OutdatedNotice({ texts: t, state, onSeen }: OutdatedNoticeProps) {
  const styles = useTextStyles();
  const outdated = outdatedWords(state.replaced, state.fresh);
  if (outdated.length === 0) return null;
  return (
    <Notice kind="warning" title={t.outdatedTitle}>
      <ul className={styles.changes}>
        {outdated.map((words) => {
          const title = fullTitle(state.draft.sections, words.section, t);
          return (
            <li key={`${words.section} ${words.sentence}`}>
              <div className={styles.term}>{title}</div>
              <p className={styles.paragraph}>
                {words.now === '' ? t.outdatedGone(words.text) : t.outdatedNow(words.now)}
              </p>
              <Button
                size="small"
                aria-label={t.outdatedSeenLabel(title)}
                onClick={() => onSeen(words)}
              >
                {t.outdatedSeen}
              </Button>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
