// Places in an article that stands in a frame of the page's own site: boxes are told in the frame's coordinates, the sidebar thinks in the window's.
//   boxOf(range)  →  { left: 40, top: 1250, width: 600, height: 19 }, wherever the range's document is shown

export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

export function boxOf(place: Range | Element): Box {
  const { left, top, width, height } = place.getBoundingClientRect();
  const [right, down] = cornerOf('startContainer' in place ? place.startContainer : place);
  return { left: left + right, top: top + down, width, height };
}

/** Where the window's frame that shows the node begins: [0, 0] for the page itself. */
function cornerOf(node: Node): readonly [number, number] {
  let [left, top] = [0, 0];
  for (let view = viewOf(node); view !== window && view.frameElement; view = viewOf(view.frameElement)) {
    const frame = view.frameElement;
    const box = frame.getBoundingClientRect();
    left += box.left + frame.clientLeft;
    top += box.top + frame.clientTop;
  }
  return [left, top];
}

/** The window that shows a node: each has highlights of its own. The page's for a node that nobody shows any more. */
export const viewOf = (node: Node): Window & typeof globalThis => (node.ownerDocument ?? document).defaultView ?? window;
