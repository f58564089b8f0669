// A channel's address → a way to fetch its files: the only requests that the extension ever makes. Without cookies, referrer or redirects; no
// header of ours, so that a static host needs no more than “Access-Control-Allow-Origin: *”.
import type { FetchProblem } from '../../src/ruleset/problem.ts';
import type { Get } from '../../src/ruleset/update.ts';

/** Milliseconds for one file, however it trickles in. Measured against a phone's slow line: 1 MB at 50 KB/s takes 20 s. */
const PATIENCE = 60_000;

export const filesAt =
  (url: string, patience = PATIENCE): Get =>
  async (path, limit) => {
    const no = (code: Exclude<FetchProblem['code'], 'refused'>) => ({ ok: false, problem: { code, file: path } }) as const;
    const signal = AbortSignal.timeout(patience);
    try {
      const response = await fetch(new URL(path, url), {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        // Not followed, and told as what it is: only the address that the reader agreed to is asked.
        redirect: 'manual',
        // The one file that changes is asked for conditionally (ETag, Last-Modified) by the browser's own cache; the others never change.
        cache: path === 'channel.json' ? 'no-cache' : 'default',
        signal,
      });
      if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) return no('redirected');
      if (response.status === 404 || response.status === 410) return no('not-found');
      if (!response.ok || !response.body) return { ok: false, problem: { code: 'refused', file: path, status: response.status } };
      const chunks: Uint8Array[] = [];
      let length = 0;
      const reader = response.body.getReader();
      for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
        length += chunk.value.length;
        if (length > limit) {
          await reader.cancel();
          return no('too-long');
        }
        chunks.push(chunk.value);
      }
      const bytes = new Uint8Array(length);
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      return readText(bytes) ?? no('not-utf8');
    } catch {
      return no(signal.aborted ? 'too-slow' : 'offline');
    }
  };

/** A byte order mark stays in the text: what is hashed is what was sent. */
function readText(bytes: Uint8Array): { readonly ok: true; readonly text: string } | null {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return null;
  }
}
