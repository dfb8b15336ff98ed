import { useState } from 'react';
import { OUTCOMES, type Outcome } from '../../definitions/outcome';
import type { OutcomeWord } from '../../participants/reading';
import { formatNumber } from '../../texts/numbers';
import { useTexts } from '../app/textsContext';
import { Choice } from '../parts/Choice';
import { Fold } from '../parts/Fold';
import { groupWords } from './columnRows';
import { useWizardStyles } from './wizardStyles';

interface OutcomeWordsProps {
  readonly words: readonly OutcomeWord[];
  /** What becomes of unknown words, where that is not as in the report. */
  readonly unknownHelp?: string;
  readonly onChoose: (word: string, outcome: Outcome) => void;
}

/** Each outcome word with its count and the category it was read as; unknown ones first. */
export function OutcomeWords({ words, unknownHelp, onChoose }: OutcomeWordsProps) {
  const styles = useWizardStyles();
  const { texts } = useTexts();
  const t = texts.pane.columns;
  const [knownAtFirst] = useState(
    () => new Set(words.filter(({ by }) => by === 'dictionary').map(({ word }) => word)),
  );
  const { unknown, known } = groupWords(words, knownAtFirst);
  const unanswered = unknown.filter(({ outcome }) => outcome === null).length;
  const fields = (group: readonly OutcomeWord[]) =>
    group.map((word) => (
      <OutcomeField
        key={word.word}
        word={word}
        onChoose={(outcome) => onChoose(word.word, outcome)}
      />
    ));
  return (
    <section className={styles.section} aria-label={t.wordsHeading}>
      <h2 className={styles.heading}>{t.wordsHeading}</h2>
      {words.length === 0 && <p className={styles.help}>{t.wordsNone}</p>}
      {unknown.length > 0 && (
        <>
          <p className={styles.text}>{t.wordsLead}</p>
          {unanswered > 0 && (
            <p className={styles.help}>
              {t.wordsUnknown(unanswered)}. {unknownHelp ?? t.wordsUnknownHelp}
            </p>
          )}
          {fields(unknown)}
        </>
      )}
      {known.length > 0 && <Fold summary={t.wordsKnown(known.length)}>{fields(known)}</Fold>}
    </section>
  );
}

interface OutcomeFieldProps {
  readonly word: OutcomeWord;
  readonly onChoose: (outcome: Outcome) => void;
}

function OutcomeField({ word, onChoose }: OutcomeFieldProps) {
  const { texts, language } = useTexts();
  const t = texts.pane.columns;
  return (
    <Choice
      label={`”${word.word}”`}
      value={word.outcome}
      placeholder={t.wordNotChosen}
      options={OUTCOMES.map((outcome) => ({
        value: outcome,
        label: texts.tables.categories[outcome],
      }))}
      hint={t.wordCount(word.count, formatNumber(word.count, language))}
      onChoose={onChoose}
    />
  );
}
