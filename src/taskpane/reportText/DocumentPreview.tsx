import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { DocumentBlock, ReportDocument } from '../../report/output/reportDocument';
import type { ReportTextViewTexts } from '../../texts/reportTextViewTexts';
import { useTextStyles } from './useTextStyles';

interface DocumentPreviewProps {
  readonly texts: ReportTextViewTexts['out'];
  readonly document: ReportDocument;
}

/** A report to select and copy by hand, with its headings and tables. */
export function DocumentPreview({ texts: t, document: report }: DocumentPreviewProps) {
  const styles = useTextStyles();
  const area = useRef<HTMLDivElement>(null);
  const selectAll = () => {
    if (area.current === null) return;
    area.current.focus();
    window.getSelection()?.selectAllChildren(area.current);
  };
  return (
    <>
      <div>
        <Button onClick={selectAll}>{t.selectAll}</Button>
      </div>
      <div ref={area} className={styles.preview} role="region" tabIndex={0} aria-label={t.preview}>
        <p>
          <strong>{report.title}</strong>
        </p>
        <p>{report.extracted}</p>
        {report.blocks.map((block, i) => (
          <BlockView key={i} block={block} />
        ))}
      </div>
    </>
  );
}

function BlockView({ block }: { readonly block: DocumentBlock }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'prompt':
      return (
        <p>
          <em>
            {block.mark} {block.text}
          </em>
        </p>
      );
    case 'chart':
      return <p>{block.alternative}</p>;
    case 'table':
      return (
        <>
          <table>
            <caption>{block.title}</caption>
            <thead>
              <tr>
                {block.columns.map((text, i) =>
                  // A header without words would be announced as one.
                  text === '' ? (
                    <td key={i} />
                  ) : (
                    <th key={i} scope="col">
                      {text}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {block.rows.map(([label, ...cells], r) => (
                <tr key={r}>
                  <th scope="row">{label}</th>
                  {cells.map((text, c) => (
                    <td key={c}>{text}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {block.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </>
      );
  }
}
