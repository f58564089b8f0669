// Domains and handles: well-formed, of one owner each, and none of a platform that everybody uses.
import type { Entries, Problem } from './problem.ts';

const PLATFORMS = new Set(
  'facebook.com x.com twitter.com youtube.com t.me telegram.me vk.com ok.ru instagram.com tiktok.com wordpress.com blogspot.com medium.com substack.com google.com archive.org archive.ph web.archive.org github.io livejournal.com yandex.ru dzen.ru wikipedia.org bit.ly'.split(
    ' ',
  ),
);
/** A lower-case host name of two labels or more, without `www.`; letters of any script. */
const DOMAIN =
  /^(?!www\.)(?:[\p{Ll}\p{Lo}\p{M}\p{N}](?:[\p{Ll}\p{Lo}\p{M}\p{N}_-]*[\p{Ll}\p{Lo}\p{M}\p{N}])?\.)+[\p{Ll}\p{Lo}\p{M}][\p{Ll}\p{Lo}\p{M}\p{N}-]+$/u;

export function checkHosts(entries: Entries): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  const handles = new Map<string, string>();
  for (const { file, entry } of [...entries('outlets'), ...entries('networks')])
    for (const domain of entry.domains ?? []) {
      const say = (what: string, mend: string) =>
        problems.push({ file, entry: entry.id, field: 'domains', what: `${domain}: ${what}`, mend });
      if (!DOMAIN.test(domain)) say('not a domain', 'write it in lower case, without http:// and www.');
      if (PLATFORMS.has(domain)) say('everybody publishes there', 'list the handle instead');
      const owner = owners.get(domain);
      if (owner) say(`is listed for ${owner} too`, 'leave it with its owner alone');
      owners.set(domain, entry.id);
    }
  for (const { file, entry } of entries('outlets'))
    for (const [platform, list] of Object.entries(entry.handles ?? {}))
      for (const handle of list) {
        const key = `${platform}:${handle.toLowerCase()}`;
        const owner = handles.get(key);
        if (owner)
          problems.push({
            file,
            entry: entry.id,
            field: `handles.${platform}`,
            what: `${handle} is listed for ${owner} too`,
            mend: 'leave it with its owner alone',
          });
        handles.set(key, entry.id);
      }
  return problems;
}
