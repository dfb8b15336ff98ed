import { Button } from '@fluentui/react-components';
import { useContext } from 'react';
import { NewListContext } from '../app/newListContext';
import { useTexts } from '../app/textsContext';

/** The way out where a workbook has no participant list. */
export function NewListButton() {
  const { texts } = useTexts();
  const toNewList = useContext(NewListContext);
  if (toNewList === null) return null;
  return <Button onClick={toNewList}>{texts.pane.start.newList}</Button>;
}
