// Files → text, or a problem that says which file, where and what to do. `readInput('missing.html')` → { ok: false, problem: 'missing.html: no such file …' }
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

export type Input = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

/** Largest input read, in bytes: an article has thousands; 64 MB of HTML takes a parser minutes. */
const largest = 64 * 1024 * 1024;

export async function readInput(file: string): Promise<Input> {
  let bytes: Buffer;
  try {
    bytes = file === '-' ? await readAll(process.stdin) : await readFile(file);
  } catch (error) {
    return { ok: false, problem: `${file}: ${reason(error as NodeJS.ErrnoException)}` };
  }
  return decode(bytes, file);
}

/** Bytes → text. Byte order marks and `<meta charset>` are followed; bytes that are no UTF-8 are an error with their place. */
export function decode(bytes: Uint8Array, file: string): Input {
  if (bytes.length > largest)
    return {
      ok: false,
      problem: `${file}: ${Math.round(bytes.length / 1e6)} MB is more than one page can have (64 MB); split it, or give articles as lines of a .jsonl file`,
    };
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : declared(bytes, file);
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof RangeError)
      return { ok: false, problem: `${file}: the page declares the unknown encoding “${encoding}”; save it as UTF-8` };
    return {
      ok: false,
      problem: `${file}: not ${encoding.toUpperCase()} at byte ${firstWrongByte(bytes, encoding)}; convert it, for example by: iconv -f windows-1251 -t utf-8 ${basename(file)}`,
    };
  }
}

function declared(bytes: Uint8Array, file: string): string {
  if (!/\.x?html?$/i.test(file)) return 'utf-8';
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
}

/** By halving: the longest beginning that decodes. */
function firstWrongByte(bytes: Uint8Array, encoding: string): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  // A streaming decoder waits for the rest of a sequence that has begun: the place is where it began.
  const read = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, low), { stream: true });
  return encoding === 'utf-8' ? Buffer.byteLength(read) : low;
}

async function readAll(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(typeof part === 'string' ? Buffer.from(part) : part);
  return Buffer.concat(parts);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file; check the path',
  ENOTDIR: 'a part of this path is a file, not a folder; check the path',
  EISDIR: 'is a directory; name its files, for example DIR/*.html',
  EEXIST: 'there is a file of this name already; choose another',
  EACCES: 'may not be read or written; check its permissions',
  EPERM: 'may not be read or written; check its permissions',
  EROFS: 'the disk is read-only; choose another place',
  ENOSPC: 'the disk is full; make room and try again',
};
export const reason = (error: NodeJS.ErrnoException): string => REASONS[error.code ?? ''] ?? error.message;

/** In UTF-16 code units. A long read has 60,000, a day's live blog 500,000; 20 MB of HTML took 15 s on a loaded machine. */
const longestText = 600_000;
const longestHtml = 10_000_000;

/** What is wrong with a text, or a page's HTML, that is longer than any article; null when it is not. */
export function tooLong(text: string, html: boolean, name: string): string | null {
  const longest = html ? longestHtml : longestText;
  return text.length <= longest
    ? null
    : `${name}: ${text.length.toLocaleString('en')} characters are more than an article has (${longest.toLocaleString('en')}); give articles one by one, or as lines of a .jsonl file`;
}
