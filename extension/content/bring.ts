// The parts of the content script that a page gets only when they are needed: the background brings each as a file of its own, and it leaves its one
// function in the world that both share and that pages cannot see. An element of that name is a property of the window too, hence the own one.
//   leave('overlay', showOverlay)                    the part's last line
//   const showOverlay = await bring('overlay')       wherever it is needed: once, however often it is asked for
import { ask, type Part } from '../messages.ts';
import type { showOverlay } from './overlay.ts';
import type { showSidebar } from './panel.tsx';

type Parts = { readonly [P in Part]: { readonly overlay: typeof showOverlay; readonly sidebar: typeof showSidebar }[P] };

const nameOf = (part: Part) => `accordingTo-${part}`;
const partHere = <P extends Part>(part: P): Parts[P] | null =>
  Object.hasOwn(globalThis, nameOf(part)) ? (globalThis as unknown as Readonly<Record<string, Parts[P]>>)[nameOf(part)]! : null;

export const leave = <P extends Part>(part: P, made: Parts[P]): void => void Object.assign(globalThis, { [nameOf(part)]: made });

export async function bring<P extends Part>(part: P): Promise<Parts[P]> {
  const here = partHere(part);
  if (here) return here;
  await ask('bring', { part });
  const brought = partHere(part);
  if (!brought) throw new Error(`The browser did not bring the extension’s ${part}.`);
  return brought;
}
