// The reader's caret, moved by the keyboard (caret browsing, a selection that is extended) → the claim under it is marked; Enter opens its card.
// Opening by itself would take the focus away from whoever is reading with the keys. No key is looked at or kept, only where the caret stands.

/** `at`: the caret has come into a claim, or left the last one (null). `open`: Enter was pressed within it. */
export type CaretAccess = {
  readonly claimOf: (node: Node, offset: number) => string | null;
  readonly at: (claim: string | null) => void;
  readonly open: (claim: string) => void;
};

/** Where Enter and the arrows have a meaning of their own. */
const BUSY = 'a[href], button, input, select, textarea, summary, [role="button"], [role="textbox"]';

export function followCaret({ claimOf, at, open }: CaretAccess, signal: AbortSignal): void {
  let before: readonly [Node | null, number] = [null, 0];
  let current: string | null = null;
  const caret = (): readonly [Node | null, number] => {
    const selection = getSelection();
    return [selection?.focusNode ?? null, selection?.focusOffset ?? 0];
  };
  const isBusy = ({ target }: Event) => !(target instanceof HTMLElement) || target.isContentEditable || target.closest(BUSY) !== null;
  const pressed = (event: KeyboardEvent) => {
    before = caret();
    if (event.isTrusted && event.key === 'Enter' && !event.defaultPrevented && !isBusy(event) && current !== null) open(current);
  };
  const released = (event: KeyboardEvent) => {
    const [node, offset] = caret();
    // Without caret browsing the arrows scroll: nothing has moved.
    if (!event.isTrusted || !node || isBusy(event) || (node === before[0] && offset === before[1])) return;
    const claim = claimOf(node, offset);
    if (claim === current) return;
    current = claim;
    at(claim);
  };
  // A pointer that puts the caret elsewhere ends what the keys began.
  const pointed = () => {
    current = null;
  };
  document.addEventListener('keydown', pressed, { signal });
  document.addEventListener('keyup', released, { signal });
  document.addEventListener('pointerdown', pointed, { signal });
}
