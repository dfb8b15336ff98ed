import { makeStyles, tokens } from '@fluentui/react-components';

/** The list of old and new figures. */
export const useUpdateStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    tableLayout: 'fixed',
  },
  caption: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    padding: '4px 0',
    overflowWrap: 'anywhere',
  },
  figure: { width: '52%' },
  head: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: '4px 6px 4px 0',
  },
  cell: {
    padding: '4px 6px 4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'right' },
  after: { fontWeight: tokens.fontWeightSemibold },
});
