import { fold } from '../../cells/fold';

const OTHER_SEX =
  /\b(?:annat|annan|okant|okand|saknas|ovrig\w*|icke|uppges|unknown|missing|other)\b/;

/** Whether a header beside women and men is of those who are neither, or of whom it is not known. */
export function isOtherSex(header: string): boolean {
  return OTHER_SEX.test(fold(header));
}
