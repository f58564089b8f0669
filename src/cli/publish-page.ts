// The page of a publication that a person can read: who publishes, with which keys, what is in force. Static, no script, nothing fetched.
import { channelSchema, rootSchema } from '../ruleset/channel.ts';
import { fingerprintPicture, fingerprintWords } from '../ruleset/fingerprint.ts';
import type { Folder } from '../ruleset/publication.ts';
import { parseEnvelope, sha256 } from '../ruleset/signature.ts';

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
const payload = (text: string | undefined): unknown => JSON.parse(parseEnvelope(text ?? '')?.payload ?? 'null');

export async function publicationPage(folder: Folder): Promise<string> {
  let version = 1;
  while (folder.has(`root/${version + 1}.json`)) version++;
  const root = rootSchema.parse(payload(folder.get(`root/${version}.json`)));
  const channel = channelSchema.safeParse(payload(folder.get('channel.json'))).data;
  const pin = await sha256(folder.get('root/1.json') ?? '');
  const facts: [string, string][] = [
    ['Publisher', root.publisher],
    ['Contact', root.contact],
    ['Signatures needed', `${root.rulesets.threshold} of ${root.rulesets.keys.length}`],
    ...(channel
      ? ([
          ['Ruleset', `${channel.ruleset.id}, version ${channel.ruleset.version}, ${Math.ceil(channel.ruleset.length / 1024)} KB`],
          ['Issued', channel.issued.slice(0, 10)],
          ['Holds until', channel.expires.slice(0, 10)],
          ['Revoked', [...channel.revoked.versions.map((one) => `version ${one}`), ...channel.revoked.rules].join(', ') || 'nothing'],
        ] as [string, string][])
      : ([['Ruleset', 'none yet']] as [string, string][])),
  ];
  const keys = root.keys.map((key) => `<li>${picture(key.id)}<code>${fingerprintWords(key.id)}</code></li>`).join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(root.channel)}: rules for According To</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}dt{font-weight:600}dd{margin:0 0 .5rem}svg{width:4rem;vertical-align:middle;margin-inline-end:1rem}li{list-style:none;margin:.5rem 0}code{overflow-wrap:anywhere}</style>
<h1>${escapeHtml(root.channel)}</h1>
<p>Rules for the browser extension <em>According To</em>: who is state media, who speaks for a state, with evidence. To subscribe, copy this page's address, followed by <code>#root=${pin}</code>, into the extension's options, and compare the fingerprint.</p>
<dl>
${facts.map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`).join('\n')}
</dl>
<h2>Keys</h2>
<ul>
${keys}
</ul>
</html>
`;
}

/** The fingerprint as a picture; the words beside it say the same. */
function picture(id: string): string {
  const cells = fingerprintPicture(id).flatMap((row, y) => row.flatMap((filled, x) => (filled ? [`M${x} ${y}h1v1h-1z`] : [])));
  return `<svg viewBox="0 0 9 8" aria-hidden="true"><path fill="currentColor" d="${cells.join('')}"/></svg>`;
}
