// Our host in the page → as we made it: connected, in the top layer, with no attribute but ours. What a page does to hide it, to switch it off
// (`inert`) or to take it away is undone; its style cannot be changed from outside, see `:host` in sidebar.css.

export function restoreHost(host: HTMLElement): void {
  for (const name of host.getAttributeNames()) if (name !== 'popover' || host.popover !== 'manual') host.removeAttribute(name);
  if (host.popover !== 'manual') host.popover = 'manual';
  if (!host.isConnected) document.documentElement.append(host);
  if (!host.matches(':popover-open')) host.showPopover();
}
