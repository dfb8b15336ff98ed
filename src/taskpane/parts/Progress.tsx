interface ProgressProps {
  /** What is going on, in words. */
  readonly label: string;
  /** 0-1, or null where it is not known how much is left. */
  readonly share: number | null;
}

/** A bar with its words beneath. */
export function Progress({ label, share }: ProgressProps) {
  return (
    <div className="progress">
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(share === null ? {} : { 'aria-valuenow': Math.round(share * 100) })}
        className="progress-track"
      >
        {share === null ? (
          <div className="progress-bar progress-bar-unknown" />
        ) : (
          <div className="progress-bar" style={{ width: `${share * 100}%` }} />
        )}
      </div>
      <span>{label}</span>
    </div>
  );
}
