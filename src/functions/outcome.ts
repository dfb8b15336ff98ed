import { categoryRule } from '../definitions/categoryRules';
import type { Outcome } from '../definitions/outcome';
import { argumentsOf } from './arguments/argument';
import { readChoice } from './arguments/choice';
import { definitionsOf } from './arguments/definition';
import { eachCell } from './arguments/eachCell';
import { matrixOf } from './arguments/matrix';
import { outcomeReader } from './arguments/outcomes';
import { shown } from './arguments/shown';
import { OUTCOME_ANSWER_WORDS, type OutcomeAnswer } from './arguments/words';
import type { CustomFunction, FunctionContext, ResultCell } from './customFunction';
import { FunctionError } from './functionError';

/**
 * OUTCOME: the category that each word is read as, or whether it is positive under the workbook's
 * definitions. A blank cell gives '', an unknown word notAvailable in its own cell.
 *
 * @throws FunctionError notAvailable where the workbook has no definitions to tell what is positive.
 */
export const outcome: CustomFunction = (args, context) => {
  const { mistakes } = context.functionTexts;
  const given = argumentsOf('OUTCOME', args, context);
  const what =
    readChoice(given('what'), OUTCOME_ANSWER_WORDS, mistakes.choices.what, mistakes) ?? 'category';
  const answer = answerer(what, context);
  const read = outcomeReader(context.workbook);
  return eachCell(matrixOf(given('word'), mistakes), (value) => {
    const found = read(value);
    switch (found.kind) {
      case 'blank':
        return '';
      case 'unreadable':
        return new FunctionError('notAvailable', mistakes.unknownWord(shown(value)));
      case 'value':
        return answer(found.value);
    }
  });
};

function answerer(
  what: OutcomeAnswer,
  { texts, functionTexts, workbook }: FunctionContext,
): (outcome: Outcome) => ResultCell {
  switch (what) {
    case 'category':
      return (category) => texts.tables.categories[category];
    case 'positive': {
      const definitions = definitionsOf(workbook, functionTexts.mistakes.noDefinitionsToName);
      return (category) => categoryRule(category, definitions).positive;
    }
  }
}
