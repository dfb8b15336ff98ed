import { Button } from '@fluentui/react-components';
import type { CellRef } from '../../cells/cell';
import type { CellPlace, Paragraph, Piece, SentencePart } from '../../report/draft';
import type { ReportTextViewTexts } from '../../texts/reportTextViewTexts';
import { useTextStyles } from './useTextStyles';

interface ParagraphViewProps {
  readonly texts: ReportTextViewTexts;
  readonly paragraph: Paragraph;
  /** What a table or chart is called. */
  readonly titleOf: (paragraph: Paragraph) => string;
  /** Where a number stands in the report; null where it stands in no cell. */
  readonly cellOf: (place: CellPlace) => CellRef | null;
  readonly onNumber: (cell: CellRef) => void;
  readonly onRemove: () => void;
}

/** A paragraph as it is read: numbers can be pressed, questions and figures taken out. */
export function ParagraphView(props: ParagraphViewProps) {
  const { texts: t, paragraph, titleOf, onRemove } = props;
  const styles = useTextStyles();
  switch (paragraph.kind) {
    case 'text':
      return (
        <p className={styles.paragraph}>
          {paragraph.pieces.map((piece, i) => (
            <PieceView key={i} {...props} piece={piece} first={i === 0} />
          ))}
        </p>
      );
    case 'prompt':
      return (
        <div className={styles.prompt}>
          <p className={styles.promptText}>
            <strong>{t.prompt}</strong> {paragraph.question}
          </p>
          <Button
            size="small"
            className={styles.remove}
            aria-label={t.removePromptLabel(paragraph.question)}
            onClick={onRemove}
          >
            {t.removePrompt}
          </Button>
        </div>
      );
    case 'table':
    case 'chart': {
      const title = titleOf(paragraph);
      const said = paragraph.kind === 'table' ? t.table(title) : t.chart(title);
      return (
        <div className={styles.figureRow}>
          <p className={styles.figure}>{said}</p>
          <Button
            size="small"
            className={styles.remove}
            aria-label={t.removePromptLabel(said)}
            onClick={onRemove}
          >
            {t.removePrompt}
          </Button>
        </div>
      );
    }
  }
}

function PieceView(props: ParagraphViewProps & { readonly piece: Piece; readonly first: boolean }) {
  const { piece, first } = props;
  return (
    <>
      {!first && ' '}
      {piece.kind === 'own'
        ? piece.text
        : piece.sentence.parts.map((part, i) => <PartView key={i} {...props} part={part} />)}
    </>
  );
}

function PartView({
  texts: t,
  part,
  cellOf,
  onNumber,
}: ParagraphViewProps & { readonly part: SentencePart }) {
  const styles = useTextStyles();
  const [first] = part.kind === 'number' ? part.cells : [];
  const cell = first === undefined ? null : cellOf(first.place);
  if (cell === null) return <>{part.text}</>;
  return (
    <button
      type="button"
      className={styles.number}
      aria-label={t.jump(part.text)}
      onClick={() => onNumber(cell)}
    >
      {part.text}
    </button>
  );
}
