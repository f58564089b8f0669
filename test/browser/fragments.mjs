// A claim's link in a real browser → whether the browser targets the claim's words. The page colours what is targeted; a picture of the window is
// compared with where the words are, which are found by their text and not by the link.
//   await checkLink(browser, 'http://news.test/a/#:~:text=the%20town', [{ exact: 'the town', prefix: 'said ', suffix: ' is' }]) → 'right'

/** To be put into each page's head. */
export const targetStyle =
  '<style>::target-text { background-color: #f0f !important; color: #f0f !important } * { scroll-behavior: auto !important }</style>';

/** Milliseconds: browsers look for the words after the page has loaded, more than once. */
const PATIENCE = 2500;

/** @typedef {{ readonly exact: string, readonly prefix: string, readonly suffix: string }} Quote */
/** @typedef {{ left: number, top: number, right: number, bottom: number }} Box */
/** Looks, at least: on a busy machine one takes longer than the patience. */
const LOOKS = 4;

/**
 * @typedef {'right' | 'elsewhere' | 'nowhere' | 'unseen' | 'again'} Verdict `unseen`: the page does not show the words, so no link can; `again`: it has
 * them, with the words around them, in an earlier place too, which no link can tell apart.
 */

/** @param {import('puppeteer-core').Browser} browser @param {string} link @param {readonly Quote[]} quotes @returns {Promise<Verdict>} */
export async function checkLink(browser, link, quotes) {
  const page = await browser.newPage();
  try {
    await page.setBypassCSP(true);
    await page.goto(link, { waitUntil: 'load', timeout: 15_000 }).catch(() => null);
    /** @type {Verdict} */
    let verdict = 'nowhere';
    const end = Date.now() + PATIENCE;
    for (let look = 0; verdict !== 'right' && (look < LOOKS || Date.now() < end); look++) {
      if (look) await new Promise((done) => setTimeout(done, 150));
      const { boxes, again } = /** @type {{ boxes: Box[], again: boolean }} */ (await page.evaluate(boxesOf, quotes));
      if (!boxes.length) return 'unseen';
      const picture = await page.screenshot({ encoding: 'base64' });
      verdict = await judge(browser, picture, boxes);
      if (verdict === 'elsewhere' && again) verdict = 'again';
    }
    return verdict;
  } finally {
    await page.close();
  }
}

/** @param {import('puppeteer-core').Browser} browser @param {string} picture @param {readonly Box[]} boxes @returns {Promise<Verdict>} */
async function judge(browser, picture, boxes) {
  const desk = await browser.newPage();
  try {
    const { inside, outside, least } = await desk.evaluate(countColour, picture, boxes);
    if (!inside && !outside) return 'nowhere';
    // Line boxes round to whole pixels, and other lines' letters reach into a box.
    return outside <= inside * 0.1 && least > 0.5 ? 'right' : 'elsewhere';
  } finally {
    await desk.close();
  }
}

// ── run inside the browser ──────────────────────────────────────────────────────────────────────────────────────────

/** Where the window shows the quotations' words. @param {readonly Quote[]} quotes @returns {{ boxes: Box[], again: boolean }} */
function boxesOf(quotes) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script, style, noscript, template') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  /** @type {[Text, number][]} */
  const places = [];
  let letters = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = /** @type {Text} */ (node);
    for (let at = 0; at < text.data.length; at++) {
      if (/[\s\u00ad\u200b]/.test(text.data[at] ?? '')) continue;
      letters += text.data[at];
      places.push([text, at]);
    }
  }
  /** @param {string} text */
  const bare = (text) => text.replace(/[\s\u00ad\u200b]/g, '');
  /** @type {Box[]} */
  const boxes = [];
  let again = false;
  for (const { exact, prefix, suffix } of quotes) {
    const whole = letters.indexOf(bare(prefix + exact + suffix));
    const start = whole >= 0 ? whole + bare(prefix).length : letters.indexOf(bare(exact));
    const once = letters.toLowerCase().split(bare(prefix + exact + suffix).toLowerCase()).length === 2;
    if (!once) again = true;
    const [first, last] = [places[start], places[start + bare(exact).length - 1]];
    if (!first || !last) continue;
    const range = document.createRange();
    range.setStart(...first);
    range.setEnd(last[0], last[1] + 1);
    for (const { left, top, right, bottom } of range.getClientRects())
      if (right - left > 3 && bottom - top > 3) boxes.push({ left, top, right, bottom });
  }
  return { boxes, again };
}

/** @param {string} picture @param {readonly Box[]} boxes */
async function countColour(picture, boxes) {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const inWindow = boxes.filter(({ left, top, right, bottom }) => left >= 0 && top >= 0 && right <= width && bottom <= height);
  const counts = inWindow.map(() => 0);
  let [inside, outside] = [0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      if (data[at] !== 255 || data[at + 1] !== 0 || data[at + 2] !== 255) continue;
      // A link's element and its text each have a box, one upon the other.
      let any = false;
      for (const box of boxes) {
        if (x < box.left - 1 || x > box.right + 1 || y < box.top - 1 || y > box.bottom + 1) continue;
        any = true;
        const seen = inWindow.indexOf(box);
        if (seen >= 0) counts[seen] = (counts[seen] ?? 0) + 1;
      }
      if (any) inside++;
      else outside++;
    }
  }
  const shares = inWindow.map(({ left, top, right, bottom }, index) => (counts[index] ?? 0) / ((right - left) * (bottom - top)));
  return { inside, outside, least: Math.min(...shares, 1) };
}
