/** Writes Word documents; fetched when one is asked for, since the library behind it is heavy. */
export const loadWord = () =>
  import(/* webpackChunkName: "report-word" */ '../../report/output/wordDocument');
