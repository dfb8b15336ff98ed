import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '6px', width: '100%' },
  track: {
    height: '4px',
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: 'width',
    transitionDuration: '200ms',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  unknown: {
    width: '33%',
    animationName: { from: { marginLeft: '-33%' }, to: { marginLeft: '100%' } },
    animationDuration: '1.6s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '6s' },
  },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface ProgressProps {
  /** What is going on, in words. */
  readonly label: string;
  /** 0-1, or null where it is not known how much is left. */
  readonly share: number | null;
}

/** A bar with its words beneath. */
export function Progress({ label, share }: ProgressProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(share === null ? {} : { 'aria-valuenow': Math.round(share * 100) })}
        className={styles.track}
      >
        {share === null ? (
          <div className={`${styles.bar} ${styles.unknown}`} />
        ) : (
          <div className={styles.bar} style={{ width: `${share * 100}%` }} />
        )}
      </div>
      <span className={styles.label}>{label}</span>
    </div>
  );
}
