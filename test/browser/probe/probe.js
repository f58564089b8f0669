// @ts-nocheck: runs in a world of its own, whose globals differ by browser.
// Runs in the tests only, as an extension of its own: sees into closed shadow roots, which pages and puppeteer can't, so that the build under
// test is the one that people get. A test asks by window.postMessage and gets plain data; it acts with pointer and keyboard, as a person would.
const dom = (globalThis.browser ?? globalThis.chrome).dom;
const rootOf = (element) =>
  element instanceof HTMLElement ? (element.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot?.(element) ?? null) : null;
/** Our host: the element under <html> that has a closed root and is a popover. */
const findHost = () =>
  [...document.documentElement.children].find((child) => child.getAttribute('popover') && !child.shadowRoot && rootOf(child));

const answers = {
  /** Everything in the sidebar that fits a selector; null when there is no sidebar. */
  find({ selector }) {
    const host = findHost();
    if (!host) return null;
    return [...rootOf(host).querySelectorAll(selector)].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
      const visible = element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && width > 0 && height > 0;
      const { tagName, textContent, checked, value } = element;
      return {
        tag: tagName.toLowerCase(),
        text: textContent,
        left,
        top,
        width,
        height,
        attributes,
        visible,
        checked,
        value,
        focused: rootOf(host).activeElement === element,
      };
    });
  },
  text() {
    const host = findHost();
    return host
      ? [...rootOf(host).children]
          .filter((child) => child.tagName !== 'STYLE')
          .map((child) => child.textContent)
          .join('\n')
      : null;
  },
  host() {
    const host = findHost();
    if (!host) return null;
    const { left, top, width, height } = host.getBoundingClientRect();
    return { left, top, width, height, inTopLayer: host.matches(':popover-open'), connected: host.isConnected };
  },
  /** axe looks into open roots only: in this world alone, ours is open to it. */
  async axe({ options }) {
    const host = findHost();
    if (!host) return null;
    const root = rootOf(host);
    const own = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot');
    Object.defineProperty(Element.prototype, 'shadowRoot', {
      configurable: true,
      get() {
        return rootOf(this);
      },
    });
    const { violations } = await axe.run(host, options).finally(() => Object.defineProperty(Element.prototype, 'shadowRoot', own));
    return violations.map(({ id, impact, help, nodes }) => ({
      id,
      impact,
      help,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
      root: Boolean(root),
    }));
  },
};

window.addEventListener('message', async ({ data }) => {
  if (!data || typeof data.probe !== 'string' || !(data.probe in answers)) return;
  let answer;
  try {
    answer = { value: await answers[data.probe](data) };
  } catch (error) {
    answer = { error: String(error?.stack ?? error) };
  }
  window.postMessage({ probed: data.id, ...answer }, '*');
});
