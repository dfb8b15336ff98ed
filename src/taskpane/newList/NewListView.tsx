import { useState } from 'react';
import type { CreatedList, WorkbookAccess } from '../../excel/workbookAccess';
import { loadNewListTexts } from '../app/loadViewTexts';
import { useTexts } from '../app/textsContext';
import { useTask } from '../app/useTask';
import { useViewTexts } from '../app/useViewTexts';
import { Page } from '../parts/Page';
import { Progress } from '../parts/Progress';
import { ListCreated } from './ListCreated';
import { ListOffer } from './ListOffer';

interface NewListViewProps {
  readonly access: WorkbookAccess;
  readonly onLeave: () => void;
}

/** An empty participant list for a team without one: what it holds, and what to do with it once it stands. */
export function NewListView({ access, onLeave }: NewListViewProps) {
  const { texts } = useTexts();
  const t = useViewTexts(loadNewListTexts);
  const [ors, setOrs] = useState(false);
  const [creating, run] = useTask<CreatedList>();
  if (t === null) {
    return (
      <Page heading={texts.pane.start.newList}>
        <Progress label={texts.pane.start.reading} share={null} />
      </Page>
    );
  }
  if (creating.kind === 'done') {
    return <ListCreated texts={t.view} list={creating.value} onLeave={onLeave} />;
  }
  return (
    <ListOffer
      texts={t}
      ors={ors}
      busy={creating.kind === 'running'}
      failure={creating.kind === 'failed' ? creating.failure : null}
      onOrs={setOrs}
      onCreate={() =>
        run(() => access.createList({ texts: t.sheet, outcomeNames: texts.tables.categories, ors }))
      }
      onLeave={onLeave}
    />
  );
}
