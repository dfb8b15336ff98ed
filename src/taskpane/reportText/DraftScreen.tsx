import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { cellAddress, type CellRef } from '../../cells/cell';
import { cellOfNumber } from '../../excel/reportText/cellOfNumber';
import type { WorkbookAccess } from '../../excel/workbookAccess';
import type { Paragraph } from '../../report/draft';
import { periodName } from '../../tables/periodName';
import { failureSentence, toFailure } from '../app/failure';
import { useTexts } from '../app/textsContext';
import { Fold } from '../parts/Fold';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { useWizardStyles } from '../wizard/wizardStyles';
import { countParagraphs, groupSections } from './groupSections';
import type { OpenedText } from './openText';
import { OutdatedNotice } from './OutdatedNotice';
import { SectionView } from './SectionView';
import { TextStatus } from './TextStatus';
import type { TextControls } from './useText';
import { useTextStyles } from './useTextStyles';

interface DraftScreenProps {
  readonly access: WorkbookAccess;
  readonly opened: OpenedText;
  readonly controls: TextControls;
  readonly onLeave: () => void;
  /** Leaves without saving, where saving has kept the user from leaving. */
  readonly onAbandon: (() => void) | null;
  readonly onUpdateReport: () => void;
  readonly onOutline: () => void;
  readonly onOut: () => void;
}

/** The report's text, heading by heading, to read and to write in. */
export function DraftScreen(props: DraftScreenProps) {
  const { access, opened, controls, onLeave, onUpdateReport, onOutline, onOut } = props;
  const { texts: t, state } = controls;
  const { texts: common } = useTexts();
  const styles = useTextStyles();
  const text = useWizardStyles();
  const [openGroups, setOpenGroups] = useState<ReadonlySet<string>>(
    () => new Set(state.draft.sections.slice(0, 1).map(({ id }) => id)),
  );
  const { input } = opened;

  const show = async (cell: CellRef) => {
    try {
      await access.goTo(cell);
      controls.say(t.shown(cellAddress(cell), cell.sheet));
    } catch (error) {
      controls.say(failureSentence(toFailure(error), common));
    }
  };
  const titleOf = (paragraph: Paragraph): string => {
    switch (paragraph.kind) {
      case 'table':
        return input.tables.find(({ id }) => id === paragraph.table)?.title ?? '';
      case 'chart':
        return input.charts.find(({ id }) => id === paragraph.chart)?.title ?? '';
      case 'text':
      case 'prompt':
        return '';
    }
  };

  return (
    <Page
      heading={t.heading}
      lead={t.lead(periodName(input.period, common))}
      status={<TextStatus controls={controls} onAbandon={props.onAbandon} />}
      footer={
        <>
          <Button size="large" onClick={onLeave}>
            {common.pane.back}
          </Button>
          <Button size="large" appearance="primary" onClick={onOut}>
            {t.toOut}
          </Button>
        </>
      }
    >
      {opened.unreadable && <Notice kind="warning">{t.unreadable}</Notice>}
      {opened.stale.length > 0 && (
        <Notice
          kind="warning"
          title={t.staleTitle}
          actions={<Button onClick={onUpdateReport}>{t.toUpdate}</Button>}
        >
          {t.stale(opened.stale.map(({ title }) => title).join(', '))}
        </Notice>
      )}
      <OutdatedNotice texts={t} state={state} onSeen={controls.lookedAt} />
      <p className={text.help}>{opened.isPublic ? t.publicHelp : t.jumpHelp}</p>
      <div className={styles.actions}>
        <Button onClick={onOutline}>{t.toOutline}</Button>
      </div>
      {groupSections(state.draft.sections).map((group) => {
        const { texts: paragraphs, prompts } = countParagraphs(group.sections);
        const isOpen = openGroups.has(group.id);
        const toggle = (open: boolean) => {
          const next = new Set(openGroups);
          if (open) next.add(group.id);
          else next.delete(group.id);
          setOpenGroups(next);
        };
        return (
          <Fold
            key={group.id}
            summary={group.title}
            detail={paragraphs + prompts === 0 ? t.empty : t.detail(paragraphs, prompts)}
            open={isOpen}
            onToggle={toggle}
          >
            {isOpen &&
              group.sections
                .filter(
                  ({ paragraphs: all }, i) =>
                    i > 0 || group.sections.length === 1 || all.length > 0,
                )
                .map((section) => (
                  <SectionView
                    key={section.id}
                    texts={t}
                    section={section}
                    fullTitle={t.sectionOf(group.title, section.title)}
                    titled={section.id !== group.id}
                    titleOf={titleOf}
                    cellOf={(place) => cellOfNumber(place, opened.tables)}
                    onNumber={(cell) => void show(cell)}
                    onType={controls.type}
                    onRemove={(paragraph) => controls.remove(section.id, paragraph)}
                    onRestore={() => controls.restore(section.id)}
                  />
                ))}
          </Fold>
        );
      })}
    </Page>
  );
}
