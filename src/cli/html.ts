// HTML → Document, in Node. By linkedom: on the 131 saved pages it takes a fifth of jsdom's time and memory, and `readPage` needs only the tree,
// attributes and simple selectors. What it parses differently from browsers is mended in the source before, and compared by test/commands/compare-chromium.mjs.
import { parseHTML } from 'linkedom';

export function parseDocument(html: string): Document {
  // linkedom needs a root element; browsers make one of anything.
  const source = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(source).document as unknown as Document;
}
