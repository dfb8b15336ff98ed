import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { AuditViewTexts } from '../../texts/auditViewTexts';
import { Notice } from '../parts/Notice';

interface FileFieldProps {
  readonly texts: AuditViewTexts;
  readonly file: File | null;
  /** True after the user tried to go on without one. */
  readonly missing: boolean;
  readonly onChoose: (file: File) => void;
}

/** A Word file from the user's computer. */
export function FileField({ texts: t, file, missing, onChoose }: FileFieldProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div>
      <input
        ref={chooser}
        hidden
        type="file"
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        aria-label={t.chooseFile}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen !== undefined) onChoose(chosen);
          // The same file can be chosen again once it has been mended.
          currentTarget.value = '';
        }}
      />
      <Button onClick={() => chooser.current?.click()}>
        {file === null ? t.chooseFile : t.otherFile}
      </Button>
      <p className="start-hint" role="status">
        {file === null ? t.fileHelp : t.file(file.name)}
      </p>
      {missing && <Notice kind="error">{t.missing.file}</Notice>}
    </div>
  );
}
