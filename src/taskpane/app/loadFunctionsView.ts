/** The view of the custom functions and all that its examples are worked out with. */
export const loadFunctionsView = () =>
  import(/* webpackChunkName: "functions-view" */ '../functions/FunctionsView');
