// The one import of webextension-polyfill: `browser.*` with promises in both browsers.
import browser from 'webextension-polyfill';

export { browser };
