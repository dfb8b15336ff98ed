import { useState } from 'react';
import type { Outcome } from '../../definitions/outcome';
import type { OutcomeWord } from '../../participants/reading';
import type { FunctionTexts } from '../../texts/functionTexts';
import { toFailure, type Failure } from '../app/failure';
import { FailureNotice } from '../parts/FailureNotice';
import { OutcomeWords } from '../wizard/OutcomeWords';

interface WordMeaningsProps {
  readonly texts: FunctionTexts['view'];
  readonly words: readonly OutcomeWord[];
  readonly onChoose: (word: string, outcome: Outcome) => Promise<void>;
}

interface Chosen {
  readonly word: string;
  readonly outcome: Outcome;
}

/** What the outcome words of a list mean, saved for the whole workbook as soon as it is chosen. */
export function WordMeanings({ texts: t, words, onChoose }: WordMeaningsProps) {
  const [saving, setSaving] = useState<readonly Chosen[]>([]);
  const [failed, setFailed] = useState<(Chosen & { readonly failure: Failure }) | null>(null);
  const choose = async (chosen: Chosen) => {
    setSaving((others) => [...others, chosen]);
    setFailed(null);
    try {
      await onChoose(chosen.word, chosen.outcome);
    } catch (error) {
      setFailed({ ...chosen, failure: toFailure(error) });
    } finally {
      setSaving((all) => all.filter((one) => one !== chosen));
    }
  };
  return (
    <>
      <OutcomeWords
        words={words.map((word) => withChoice(word, saving))}
        unknownHelp={t.wordsHelp}
        onChoose={(word, outcome) => void choose({ word, outcome })}
      />
      {failed !== null && (
        <FailureNotice
          title={t.wordFailed(failed.word)}
          failure={failed.failure}
          onRetry={() => void choose({ word: failed.word, outcome: failed.outcome })}
        />
      )}
    </>
  );
}

/** A word as it was just chosen, though the workbook has not answered yet. */
function withChoice(word: OutcomeWord, saving: readonly Chosen[]): OutcomeWord {
  const chosen = saving.findLast((one) => one.word === word.word);
  return chosen === undefined ? word : { ...word, outcome: chosen.outcome, by: 'user' };
}
