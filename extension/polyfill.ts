// The one import of webextension-polyfill, first in the background, the popup and the settings: `browser` is there from then on.
import browser from 'webextension-polyfill';

if (!Object.hasOwn(globalThis, 'browser')) Object.assign(globalThis, { browser });
