import { expect, test } from 'vitest';
import { readLink } from '../../src/ruleset/address.ts';

const pin = 'a'.repeat(64);
test.each<[string, { url: string; pin: string | null } | null]>([
  ['https://rules.example/desk/', { url: 'https://rules.example/desk/', pin: null }],
  [` https://rules.example/desk/index.html?x=1#root=${pin} `, { url: 'https://rules.example/desk/', pin }],
  ['https://rules.example', { url: 'https://rules.example/', pin: null }],
  ['http://localhost:8080/desk/', { url: 'http://localhost:8080/desk/', pin: null }],
  ['http://[::1]/desk/', { url: 'http://[::1]/desk/', pin: null }],
  // A Cyrillic letter among Latin ones shows itself.
  ['https://rulеs.example/', { url: 'https://xn--ruls-x4d.example/', pin: null }],
  ['https://rules.example/a/../../b/', { url: 'https://rules.example/b/', pin: null }],
  ['http://rules.example/desk/', null],
  ['http://localhost.rules.example/', null],
  ['http://127.0.0.2/', null],
  ['https://user:secret@rules.example/', null],
  ['https://rules.example@elsewhere.example/', null],
  // A pin that was cut is no link without a pin.
  [`https://rules.example/#root=${pin.slice(1)}`, null],
  [`https://rules.example/#root=${pin.toUpperCase()}`, null],
  ['file:///etc/passwd', null],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['moz-extension://x/', null],
  ['rules.example', null],
  ['', null],
])('%j', (link, address) => expect(readLink(link)).toEqual(address));
