/**
 * @param scriptHosts hosts beside the pane's own that scripts may come from
 * @param inlineStyle the text of the page's own style element
 */
export function contentSecurityPolicy(scriptHosts: readonly string[], inlineStyle: string): string;
