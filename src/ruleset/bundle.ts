// A published channel in one file, for readers who get it by mail or on a stick: the same signed files, checked in the same way.
//   makeBundle(folder) → '{"accordingTo":"channel","files":{"channel.json":"…","root/1.json":"…","rulesets/<sha256>.json":"…"}}\n'
// It names no address, so choosing a file makes nobody be asked for anything; a newer file brings the next version.
import { channelSchema, rootPath } from './channel.ts';
import type { Problem } from './problem.ts';
import { parseEnvelope, sha256 } from './signature.ts';
import { type Get, rulesetPath } from './update.ts';

/** UTF-16 code units: what a browser passes between its processes in one message. */
export const BUNDLE_LIMIT = 32 * 2 ** 20;
const PATH = /^(channel\.json|root\/[1-9]\d{0,12}\.json|rulesets\/[0-9a-f]{64}\.json)$/;

/** Null when there is no channel file, or its ruleset is missing. */
export function makeBundle(folder: ReadonlyMap<string, string>): string | null {
  const signed = parseEnvelope(folder.get('channel.json') ?? '');
  const channel = signed && channelSchema.safeParse(JSON.parse(signed.payload)).data;
  if (!channel) return null;
  const roots = Array.from({ length: channel.root }, (_, index) => rootPath(index + 1));
  const paths = ['channel.json', ...roots, rulesetPath(channel.ruleset.sha256)];
  const files = paths.flatMap((path) => (folder.has(path) ? [[path, folder.get(path)]] : []));
  return files.length === paths.length ? `${JSON.stringify({ accordingTo: 'channel', files: Object.fromEntries(files) })}\n` : null;
}

/** `url` stands for the channel among the subscriptions: the same for every file of it. Never throws. */
export async function readBundle(
  text: string,
): Promise<{ readonly ok: true; readonly url: string; readonly get: Get } | { readonly ok: false; readonly problem: Problem }> {
  const no = { ok: false, problem: { code: 'not-a-bundle' } } as const;
  if (text.length > BUNDLE_LIMIT) return no;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return no;
  }
  const { accordingTo, files } = (value ?? {}) as { accordingTo?: unknown; files?: unknown };
  if (accordingTo !== 'channel' || typeof files !== 'object' || files === null) return no;
  const texts = new Map(Object.entries(files));
  for (const [path, one] of texts) if (!PATH.test(path) || typeof one !== 'string') return no;
  const first = texts.get(rootPath(1)) as string | undefined;
  if (first === undefined) return no;
  const get: Get = async (path, limit) => {
    const one = texts.get(path) as string | undefined;
    if (one === undefined) return { ok: false, problem: { code: 'not-found', file: path } };
    return new TextEncoder().encode(one).length > limit
      ? { ok: false, problem: { code: 'too-long', file: path } }
      : { ok: true, text: one };
  };
  return { ok: true, url: `file:${await sha256(first)}`, get };
}

export const isFromFile = (url: string): boolean => url.startsWith('file:');
