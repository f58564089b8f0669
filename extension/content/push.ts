// Moves the page aside while the reader has asked for the sidebar and there is no room beside the text: a margin of the root element, put back as it was.
// No node of the article is touched, and nothing moves unless somebody pressed a button.

export function pushPage(): { readonly move: (side: 'left' | 'right', width: number) => void; readonly undo: () => void } {
  const { style } = document.documentElement;
  let undo = () => {};
  return {
    move: (side, width) => {
      undo();
      const property = `margin-${side}`;
      const [value, priority] = [style.getPropertyValue(property), style.getPropertyPriority(property)];
      style.setProperty(property, `${width}px`, 'important');
      undo = () => {
        if (value) style.setProperty(property, value, priority);
        else style.removeProperty(property);
        if (style.length === 0) document.documentElement.removeAttribute('style');
        undo = () => {};
      };
    },
    undo: () => undo(),
  };
}
