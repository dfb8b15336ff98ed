import { Button } from '@fluentui/react-components';
import { Page } from './Page';

interface DeadEndProps {
  readonly texts: {
    readonly heading: string;
    readonly body: string;
    readonly help?: string;
    readonly reload: string;
  };
  readonly onReload: () => void;
}

/** A screen for when the pane cannot go on: what happened, and a button that loads it anew. */
export function DeadEnd({ texts, onReload }: DeadEndProps) {
  return (
    <Page heading={texts.heading} lead={texts.body}>
      {texts.help !== undefined && <span>{texts.help}</span>}
      <div>
        <Button appearance="primary" onClick={onReload}>
          {texts.reload}
        </Button>
      </div>
    </Page>
  );
}
