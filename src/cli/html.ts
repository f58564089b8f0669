// HTML → Document, in Node. By linkedom: `readPage` asks for no more than the tree, attributes and simple selectors, and
// `test/commands/compare-chromium.mjs` shows where its tree reads otherwise than a browser's (no implied html and body): that is mended here.
import { parseHTML } from 'linkedom';

export function parseDocument(html: string): Document {
  // linkedom takes the first element for the root; browsers imply one. Conditional comments hold `<html>` tags that don't count.
  const rooted = /<html[\s>]/i.test(html.slice(0, 20_000).replace(/<!--[\s\S]*?-->/g, ''));
  const document = parseHTML(rooted ? html : `<!doctype html><html>${html}</html>`).document as unknown as Document;
  const root = document.documentElement;
  const bodies = [...root.children].filter(({ localName }) => localName === 'body');
  const strays = [...root.childNodes].filter(
    (node) =>
      !/^(?:head|body)$/.test((node as Element).localName ?? '') ||
      (bodies.length > 1 && node !== bodies[0] && (node as Element).localName === 'body'),
  );
  const body = bodies[0] ?? document.createElement('body');
  if (!bodies[0]) body.append(...strays);
  else for (const stray of strays) if (stray.nodeType === 1) body.append(stray);
  // linkedom's `document.body` is the head's neighbour.
  for (const node of [...root.childNodes]) if (node !== body && (node as Element).localName !== 'head') node.remove();
  if (!root.querySelector(':scope > head')) root.prepend(document.createElement('head'));
  root.append(body);
  return document;
}
