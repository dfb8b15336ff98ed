interface MarkerProps {
  readonly x: number;
  readonly y: number;
  /** The first series has circles, others diamonds. */
  readonly first: boolean;
  readonly className: string;
}

/** A point of a line. */
export function Marker({ x, y, first, className }: MarkerProps) {
  return first ? (
    <circle cx={x} cy={y} r={3.5} className={className} />
  ) : (
    <path d={`M${x} ${y - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5z`} className={className} />
  );
}
