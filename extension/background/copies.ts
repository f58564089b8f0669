// A second copy of each subscribed ruleset's text, in a database of its own: what a failing disk spoils in one is read from the other.
import { createStore, delMany, get, setMany, type UseStore } from 'idb-keyval';
import { sha256 } from '../../src/ruleset/signature.ts';
import { changeSubscription, type Kept } from './subscriptions.ts';

type Stored = NonNullable<Kept['ruleset']>;
let opened: UseStore | null = null;
const store = (): UseStore => (opened ??= createStore('according-to-copies', 'rulesets'));
const mark = (url: string): string => `${url} sha256`;

/**
 * The text with the hash that was signed, from where it is stored or else from its copy, which then takes its place again; null when neither
 * has it. A good text without a copy gets one.
 */
export async function soundText(url: string, ruleset: Stored): Promise<{ readonly text: string; readonly restored: boolean } | null> {
  if (await isSound(ruleset.text, ruleset.sha256)) {
    // Nobody waits for it, and a full disk costs no more than the copy.
    void keepCopy(url, ruleset).catch(() => {});
    return { text: ruleset.text, restored: false };
  }
  const text = await get<string>(url, store()).catch(() => undefined);
  if (text === undefined || !(await isSound(text, ruleset.sha256))) return null;
  const heal = (now: Kept | undefined) => (now?.ruleset?.sha256 === ruleset.sha256 ? { ...now, ruleset: { ...ruleset, text } } : undefined);
  await changeSubscription(url, heal).catch(() => {}); // tried again at the next start
  return { text, restored: true };
}

export const dropCopy = (url: string): Promise<void> => delMany([url, mark(url)], store());

const isSound = async (text: unknown, hash: string): Promise<boolean> => typeof text === 'string' && (await sha256(text)) === hash;

async function keepCopy(url: string, { sha256: hash, text }: Stored): Promise<void> {
  if ((await get<string>(mark(url), store())) === hash) return;
  await setMany(
    [
      [url, text],
      [mark(url), hash],
    ],
    store(),
  );
}
