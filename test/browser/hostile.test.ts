// Pages that would hide the overlay, switch it off, press it, hear what is done in it, or speak in the extension's name.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleOf, change, open, peskov, publish, type Reader, reporting, resetSettings, rubio, sleep, until } from './harness.ts';

/** What a page can say in a style sheet against everything that is not its own. */
const hiding = `<style>
html > div, [popover], :popover-open { all: unset !important; display: none !important; visibility: hidden !important; opacity: 0 !important;
  pointer-events: none !important; transform: scale(0) !important; clip-path: inset(100%) !important; filter: opacity(0) !important }
.cover { position: fixed; inset: 0; z-index: 2147483647; background: #fff8 }
</style>`;
const html = articleOf([...reporting, peskov, rubio], { head: hiding });
let reader: Reader;
beforeEach(async () => {
  await resetSettings();
  await change({ opens: 'never' });
  reader = await open(publish(html));
  await reader.page.bringToFront();
});
afterEach(async () => {
  await reader.close();
  await resetSettings();
});

const visible = async (selector: string) => ((await reader.find(selector)) ?? []).filter((found) => found.visible);
const isOpen = async () => (await reader.state())?.open === true;
const onHost = (work: string) => reader.page.evaluate(`(() => { const host = document.documentElement.lastElementChild; ${work} })()`);

test('style sheets and a cover of the highest z-index do not keep a reader from it', async () => {
  await reader.page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<div class="cover"></div>'));
  await onHost(`host.style.cssText = 'display: none !important; opacity: 0 !important; pointer-events: none !important';`);
  expect((await visible('.tab')).length).toBe(1);
  await reader.press('.tab');
  await until('the sidebar', isOpen);
});

test('made inert, hidden or shown as something else, it is itself again', async () => {
  await onHost(`host.inert = true; host.hidden = true; host.setAttribute('aria-hidden', 'true'); host.dir = 'rtl'; host.popover = 'auto';`);
  await until(
    'the host as it was',
    async () => (await onHost('return host.getAttributeNames().join() + host.popover')) === 'popovermanual',
  );
  await until('the tab', async () => (await visible('.tab')).length === 1);
  await reader.press('.tab');
  await until('the sidebar', isOpen);
});

test('clicks and keys of a script’s making do nothing', async () => {
  const [tab] = await visible('.tab');
  await reader.page.evaluate(
    (x, y) => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const target = document.elementFromPoint(x, y) ?? host;
      for (const one of [host, target]) {
        one.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true, clientX: x, clientY: y }));
        one.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }));
        one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
        (one as HTMLElement).click();
      }
    },
    (tab?.left ?? 0) + 5,
    (tab?.top ?? 0) + 5,
  );
  await sleep(300);
  expect(await isOpen()).toBe(false);
});

test('a page hears no more than that its own root was touched, and cannot give orders', async () => {
  await reader.page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['click', 'pointerdown', 'focusin', 'message'])
      window.addEventListener(
        type,
        (event) => {
          if (event instanceof MessageEvent) return;
          const [first] = event.composedPath();
          heard.push(first instanceof HTMLElement ? `${first.localName}${first.textContent ?? ''}` : 'other');
        },
        true,
      );
    for (const message of [{ type: 'command', request: { command: 'open' } }, { type: 'analyze', request: {} }, 'open'])
      postMessage(message, '*');
  });
  await sleep(300);
  expect(await isOpen()).toBe(false);
  await reader.press('.tab');
  await until('the sidebar', isOpen);
  const heard = await reader.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect([...new Set(heard)]).toEqual(['div']);
});
