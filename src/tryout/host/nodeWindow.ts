/** A script element, as far as office.js uses it to load its second file. */
interface ScriptStub {
  src?: string;
  onload?: () => void;
  onreadystatechange?: () => void;
}

function storage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
  };
}

function element(tagName: string): object {
  const attributes = new Map<string, string>();
  return {
    tagName,
    style: {},
    setAttribute: (name: string, value: string) => void attributes.set(name, value),
    getAttribute: (name: string) => attributes.get(name) ?? null,
    addEventListener: () => undefined,
    appendChild: () => undefined,
  };
}

/**
 * The least of a browser that office.js needs to start in Node, as globals to set.
 *
 * @param run loads one of the library's files
 */
export function windowStub(libraryUrl: string, run: (file: string) => void): object {
  const head = {
    appendChild(script: ScriptStub): ScriptStub {
      const { src } = script;
      if (src !== undefined) {
        queueMicrotask(() => {
          run(src.slice(libraryUrl.length));
          script.onload?.();
          script.onreadystatechange?.();
        });
      }
      return script;
    },
  };
  const scripts = [{ src: `${libraryUrl}office.js`, getAttribute: () => null }];
  const elements = new Map<string, readonly object[]>([
    ['script', scripts],
    ['head', [head]],
  ]);
  const ignore = (): void => undefined;
  return {
    window: globalThis,
    self: globalThis,
    parent: globalThis,
    top: globalThis,
    name: '',
    location: {
      href: 'http://localhost/',
      search: '',
      hash: '',
      origin: 'http://localhost',
      protocol: 'http:',
      host: 'localhost',
      hostname: 'localhost',
      pathname: '/',
    },
    history: {},
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: ignore,
    removeEventListener: ignore,
    ...('navigator' in globalThis ? {} : { navigator: { userAgent: 'Node' } }),
    document: {
      readyState: 'complete',
      domain: 'localhost',
      URL: 'http://localhost/',
      cookie: '',
      createElement: element,
      getElementsByTagName: (name: string) => elements.get(name) ?? [],
      getElementById: () => null,
      querySelectorAll: () => [],
      addEventListener: ignore,
      head,
      body: element('body'),
      documentElement: element('html'),
    },
  };
}
