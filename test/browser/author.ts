// Who publishes a channel in the tests: a folder of signed files at http://localhost/<channel>/, written by the same functions as the command line's.
//   const author = makeAuthor('desk');
//   await author.publish({ create: …, ruleset: author.ruleset(1, outlet('outlet/xx/gazette', 'Freedonia Gazette')) }, key);
import type { Requests } from '../../extension/messages.ts';
import { buildRuleset } from '../../src/ruleset/build.ts';
import { type Change, type Folder, publish } from '../../src/ruleset/publication.ts';
import type { RulesetFile } from '../../src/ruleset/schema.ts';
import { type PrivateKey, sha256 } from '../../src/ruleset/signature.ts';
import { articleOf, serveAt, theBrowser, unserve } from './harness.ts';

const HEADERS = { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' };
const evidence = [{ title: 'Register of media', url: 'https://example.org/register', date: '2026-01-01', supports: 'Owned by the state' }];

type Built = { readonly id: string; readonly version: number; readonly text: string };

export const outlet = (id: string, name: string) =>
  ({ id, name, country: 'XX', kind: 'newspaper', control: 'state-controlled', evidence }) as const;

export type Author = {
  readonly url: string;
  readonly folder: () => Folder;
  /** Puts a folder where the browser finds it, in place of the last one. */
  readonly host: (files: Folder) => void;
  /** Goes on from a folder of before. */
  readonly restore: (files: Folder) => void;
  readonly publish: (change: Change, ...keys: PrivateKey[]) => Promise<void>;
  readonly ruleset: (version: number, ...outlets: ReturnType<typeof outlet>[]) => Built;
  /** SHA-256 of the first root. */
  readonly pin: () => Promise<string>;
  /** The link with the pin. */
  readonly link: () => Promise<string>;
};

export function makeAuthor(channel: string): Author {
  let folder: Folder = new Map();
  let hosted: Folder = new Map();
  const url = `http://localhost/${channel}/`;
  const pin = () => sha256(folder.get('root/1.json') ?? '');
  const host = (files: Folder): void => {
    for (const path of hosted.keys()) unserve(`localhost/${channel}/${path}`);
    for (const [path, text] of files) serveAt(`localhost/${channel}/${path}`, { body: text, headers: HEADERS });
    hosted = files;
  };
  const restore = (files: Folder): void => {
    host(files);
    folder = files;
  };
  return {
    url,
    folder: () => folder,
    host,
    restore,
    publish: async (change, ...keys) => {
      const result = await publish(folder, change, keys, 30, Date.now());
      if (!result.ok) throw new Error(result.problem);
      restore(new Map([...folder, ...result.write]));
    },
    ruleset: (version, ...outlets) => {
      const files = new Map<string, RulesetFile>([['outlets.json', { outlets }]]);
      return { id: channel, version, text: buildRuleset({ id: channel, name: 'Our desk', version, asOf: '2026-06-01' }, files) };
    },
    pin,
    link: async () => `${url}#root=${await pin()}`,
  };
}

type Api = { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

/** Asks the background, as the extension's own pages do: once more where it has just fallen asleep. */
export const asked = async <T extends keyof Requests>(type: T, request: Requests[T]['request']): Promise<Requests[T]['answer']> => {
  const { extension } = await theBrowser();
  const answer = await extension.evaluate(
    async (type, request) => {
      const { runtime } = (globalThis as unknown as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome;
      for (let tries = 0; ; tries++)
        try {
          return JSON.stringify(await runtime.sendMessage({ type, request }));
        } catch (error) {
          if (tries > 3 || !String(error).includes('Receiving end does not exist')) throw error;
          await new Promise((resolve) => setTimeout(resolve, 50 * 4 ** tries));
        }
    },
    type,
    request as never,
  );
  return JSON.parse(answer);
};

/** An article in which two invented outlets of a team's ruleset speak. */
export const freedonia: string = articleOf([
  'The harbour of Fredville was closed for three days after the storm, and the fishing boats stayed where they were, tied to the old quay in two long rows.',
  'The Freedonia Gazette reported that the harvest had never been better and that every barn in the land was full to the roof this autumn.',
  'The Fredville Mirror reported that the ferry would run again before the spring, as soon as the ice had left the bay and the pilots had come back.',
  'Nobody in the town could say when the market on the square would open again, but the bakers were at work every morning before six o’clock.',
]);
