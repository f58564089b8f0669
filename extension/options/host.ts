// What somebody types or pastes for a site → its host, or null. `https://News.example/a?b` → `news.example`; `źródło.pl` → its ASCII form, as pages have it.

export function readHost(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  try {
    const { hostname, protocol } = new URL(/^[a-z][\w+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    return /^https?:$/.test(protocol) && (hostname.includes('.') || hostname === 'localhost') ? hostname : null;
  } catch {
    return null;
  }
}
