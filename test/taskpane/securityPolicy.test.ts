import { contentSecurityPolicy } from '../../scripts/contentSecurityPolicy.mjs';

const OFFICE = 'https://appsforoffice.microsoft.com';

/** The sources that a directive allows, or null where the policy does not name it. */
function sources(directive: string): readonly string[] | null {
  const policy = contentSecurityPolicy([OFFICE], 'body { margin: 0 }');
  const found = policy.split('; ').find((part) => part.split(' ')[0] === directive);
  return found?.split(' ').slice(1) ?? null;
}

describe('the content security policy', () => {
  test('lets nothing leave the browser but to the pane’s own host', () => {
    expect(sources('connect-src')).toEqual(["'self'"]);
    expect(sources('form-action')).toEqual(["'none'"]);
    expect(sources('default-src')).toEqual(["'none'"]);
  });

  test('takes scripts from the pane’s own host and Microsoft’s library only', () => {
    expect(sources('script-src')).toEqual(["'self'", OFFICE]);
  });

  test('allows no inline style but the page’s own and empty elements', () => {
    const allowed = sources('style-src') ?? [];
    expect(allowed).not.toContain("'unsafe-inline'");
    expect(allowed.filter((source) => source.startsWith("'sha256-"))).toHaveLength(2);
  });
});
