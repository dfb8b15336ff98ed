import { useEffect, type RefObject } from 'react';

/**
 * Keeps the focus in the page when what had it disappears, such as a button that did its work: it
 * goes to `fallback` instead of being lost.
 */
export function useKeptFocus(
  page: RefObject<HTMLElement | null>,
  fallback: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const { current } = page;
    if (current === null) return;
    let last: EventTarget | null = null;
    const remember = (event: FocusEvent) => {
      last = event.target;
    };
    const observer = new MutationObserver(() => {
      if (!(last instanceof Node) || last.isConnected) return;
      last = null;
      if (document.activeElement === document.body) fallback.current?.focus();
    });
    current.addEventListener('focusin', remember);
    observer.observe(current, { childList: true, subtree: true });
    return () => {
      current.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [page, fallback]);
}
