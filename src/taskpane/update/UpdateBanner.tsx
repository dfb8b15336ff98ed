import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { WorkbookAccess } from '../../excel/workbookAccess';
import { loadUpdateTexts } from '../app/loadViewTexts';
import { useViewTexts } from '../app/useViewTexts';
import { Notice } from '../parts/Notice';
import { watchForChanges } from './watchForChanges';

interface UpdateBannerProps {
  readonly access: WorkbookAccess;
  readonly onOpen: () => void;
}

/** Says that the source has changed since the last report, as soon as that is known; nothing before, and nothing where it has not. */
export function UpdateBanner({ access, onOpen }: UpdateBannerProps) {
  const t = useViewTexts(loadUpdateTexts);
  const [sheet, setSheet] = useState<string | null>(null);
  useEffect(() => watchForChanges(access, setSheet), [access]);
  if (t === null || sheet === null) return null;
  return (
    <Notice
      kind="warning"
      title={t.bannerTitle}
      actions={<Button onClick={onOpen}>{t.bannerOpen}</Button>}
    >
      {t.banner(sheet)}
    </Notice>
  );
}
