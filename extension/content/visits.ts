// The document's life → visits: one for each address that it shows, each with a signal that ends with it.
//   followVisits((visit) => show(visit), signal)        a single-page site that moves on ends the visit and begins the next

/** Told once for each visit; `visit` is aborted when the address changes. Nothing is left behind when `signal` is aborted. */
export function followVisits(begin: (visit: AbortSignal) => void, signal: AbortSignal): void {
  let [address, visit] = [withoutFragment(), new AbortController()];
  const start = () => {
    [address, visit] = [withoutFragment(), new AbortController()];
    begin(AbortSignal.any([signal, visit.signal]));
  };
  const moved = () => {
    if (withoutFragment() === address) return;
    visit.abort();
    start();
  };
  // Chrome 102, Firefox 147; sees pushState and replaceState too, from the extension's world.
  window.navigation.addEventListener('currententrychange', moved, { signal });
  // Back and forward from the browser's page cache: the script was frozen with its page, and its messages may have got lost.
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    visit.abort();
    start();
  };
  window.addEventListener('pageshow', shown, { signal });
  start();
}

const withoutFragment = (): string => location.href.replace(/#.*$/s, '');

/** A page that the browser makes ready in advance may never be seen. */
export const untilShown = (signal: AbortSignal): Promise<void> | null =>
  (document as { readonly prerendering?: boolean }).prerendering
    ? new Promise((resolve) => document.addEventListener('prerenderingchange', () => resolve(), { once: true, signal }))
    : null;

/** Milliseconds. Pages that never rest are read all the same. */
const LATEST = 1000;

/** When the page has nothing better to do; at once while the tab is not visible, because then it never has. */
export const untilIdle = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return;
    const handle = requestIdleCallback(() => resolve(), { timeout: LATEST });
    signal.addEventListener('abort', () => cancelIdleCallback(handle), { once: true });
  });
