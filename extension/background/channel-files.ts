// A channel's address → a way to fetch its files: the only requests that the extension ever makes. Without cookies, referrer or redirects; no
// header of ours, so that a static host needs no more than “Access-Control-Allow-Origin: *”.
import type { Get } from '../../src/ruleset/update.ts';

/** Milliseconds for one file, however it trickles in. Measured against a phone's slow line: 1 MB at 50 KB/s takes 20 s. */
const PATIENCE = 60_000;

export const filesAt =
  (url: string, patience = PATIENCE): Get =>
  async (path, limit) => {
    const no = (problem: 'offline' | 'not-found' | 'too-long' | 'too-slow' | 'refused', detail = path) =>
      ({ ok: false, problem, detail }) as const;
    const signal = AbortSignal.timeout(patience);
    try {
      const response = await fetch(new URL(path, url), {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        // The one file that changes is asked for conditionally (ETag, Last-Modified) by the browser's own cache; the others never change.
        cache: path === 'channel.json' ? 'no-cache' : 'default',
        signal,
      });
      if (response.status === 404 || response.status === 410) return no('not-found');
      if (!response.ok || !response.body) return no('refused', `${path}: status ${response.status}`);
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
      return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    } catch (error) {
      if (signal.aborted) return no('too-slow');
      return error instanceof TypeError && /decod|encod/i.test(error.message)
        ? no('refused', `${path}: not UTF-8`)
        : no('offline', `${path}: ${error instanceof Error ? error.message : error}`);
    }
  };
