// What the page's root element bears while the reader has asked for the sidebar and there is no room beside the text: a margin that moves the page aside,
// or, under a sheet, room at the end and a scroll padding, so that words that are scrolled to do not stop under the sheet. All of it is put back as it
// was; no node of the article is touched, and nothing moves unless somebody pressed a button.

type Style = Readonly<Record<string, string>>;

export const asideOf = (side: 'left' | 'right', width: number): Style => ({ [`margin-${side}`]: `${width}px` });
export const aboveSheet = (height: number): Style => ({ 'scroll-padding-bottom': `${height}px`, 'margin-bottom': `${height}px` });

export function pushPage(): { readonly move: (to: Style) => void; readonly undo: () => void } {
  const root = document.documentElement;
  let before: readonly (readonly [name: string, value: string, priority: string])[] = [];
  const undo = () => {
    for (const [name, value, priority] of before) {
      if (value) root.style.setProperty(name, value, priority);
      else root.style.removeProperty(name);
    }
    if (before.length > 0 && root.style.length === 0) root.removeAttribute('style');
    before = [];
  };
  return {
    move: (to) => {
      undo();
      before = Object.keys(to).map((name) => [name, root.style.getPropertyValue(name), root.style.getPropertyPriority(name)]);
      for (const [name, value] of Object.entries(to)) root.style.setProperty(name, value, 'important');
    },
    undo,
  };
}
