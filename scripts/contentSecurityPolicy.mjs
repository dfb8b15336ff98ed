import { createHash } from 'node:crypto';

/** Allows style elements that are empty in the page: Fluent fills its own through the CSSOM, which no policy restricts. */
const EMPTY_STYLE = sha256('');

/**
 * The pane's content security policy. Each line has its reason:
 * - script-src: the pane's own files and Microsoft's library, which loads its parts from the same host.
 * - style-src: no inline style but the one of the page itself and empty elements.
 * - connect-src: nothing of a workbook can leave the browser; Office's own telemetry is refused with it.
 * - img-src, font-src: the pane's own files; data: for the small arrows that Fluent draws in CSS.
 *
 * @param scriptHosts hosts beside the pane's own that scripts may come from
 * @param inlineStyle the text of the page's own style element
 */
export function contentSecurityPolicy(scriptHosts, inlineStyle) {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scriptHosts].join(' ')}`,
    `style-src 'self' '${sha256(inlineStyle)}' '${EMPTY_STYLE}'`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function sha256(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
