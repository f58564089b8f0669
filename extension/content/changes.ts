// An article's element → told when it has changed and come to rest: late paragraphs, a live blog's entries, an article that was replaced.
// With null there is no article yet: the body is watched for a while, because many sites fill it by script.

/** Milliseconds without a change before the page is read again, and the longest that a restless page can put that off. */
const REST = 350;
const PATIENCE = 2000;
/** A page that changes without its text changing (a clock, a carousel) is asked less and less, down to this. */
const MOST_PATIENCE = 30_000;
/** How long an article may take to appear. Measured: the slowest of the saved pages that are filled by script take 4 s on a phone's line. */
const LATE = 20_000;

/** `idle`: how many readings in a row have found nothing new. Told once; watch again after reading. */
export function watchChanges(article: Element | null, since: number, idle: number, tell: () => void, signal: AbortSignal): void {
  const body = article ?? document.body;
  if (signal.aborted || !body || (!article && performance.now() - since > LATE)) return;
  const patience = Math.min(MOST_PATIENCE, PATIENCE * 2 ** idle);
  let timer = 0;
  let first: number | null = null;
  const page = document.body;
  const observer = new MutationObserver((changes) => {
    // Beside the body stand only the hosts of extensions, ours too.
    if (document.body === page && changes.every(({ target }) => target === document.documentElement)) return;
    first ??= performance.now();
    clearTimeout(timer);
    timer = window.setTimeout(finish, Math.max(0, Math.min(REST * 2 ** Math.min(idle, 4), first + patience - performance.now())));
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const finish = () => {
    stop();
    if (!signal.aborted) tell();
  };
  observer.observe(body, { subtree: true, childList: true, characterData: article !== null });
  // Whoever replaces the article, or puts another one beside it, changes the children of one of its ancestors; the rest of the page is not watched.
  for (let above = body.parentElement; above; above = above.parentElement) observer.observe(above, { childList: true });
  signal.addEventListener('abort', stop, { once: true });
}
