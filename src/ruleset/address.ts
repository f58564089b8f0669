// A link to a channel → its folder's address and the pin, or null. https only, but for this machine itself; no names or passwords in it.
//   readLink('https://rules.example/desk/index.html#root=3f…') → {url: 'https://rules.example/desk/', pin: '3f…'}
// A host in another script is given as the letters that its registry knows ("xn--…"), so that none can look like another.

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

export function readLink(link: string): { readonly url: string; readonly pin: string | null } | null {
  let url: URL;
  try {
    url = new URL(link.trim());
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOCAL.includes(url.hostname))) return null;
  if (url.username || url.password) return null;
  const pin = /^#root=([0-9a-f]{64})$/.exec(url.hash)?.[1] ?? null;
  // A pin that was cut or mistyped must not become a link without one.
  if (url.hash.startsWith('#root') && pin === null) return null;
  url.hash = '';
  url.search = '';
  url.pathname = url.pathname.replace(/[^/]*$/, '');
  return { url: url.href, pin };
}
