// A report → Markdown for notes, tickets and chats: who says what, claim by claim, with links to the words and the evidence.
// Page text is escaped: it can make neither links, nor images, nor HTML.
import type { Clarification, Form, MixPart, Report } from '../model.ts';
import { isWebAddress, type ToldClaim, tellParty, tellQuantity, toldClaims, wordsOf } from './told.ts';

const VOICES: Readonly<Record<MixPart['voice'], string>> = {
  official: 'officials',
  'state-media': 'state media',
  other: 'others',
  journalist: 'the article itself',
};
const FORMS: Readonly<Record<Exclude<Form, 'direct'>, string>> = {
  indirect: 'in the article’s words',
  mixed: 'partly in the article’s words',
};
const BESIDE: Readonly<Record<Clarification['kind'], string>> = {
  explains: 'The article explains',
  distances: 'The article keeps its distance',
  unverified: 'The article says',
  quotes: 'The article puts in quotation marks',
};

/** `notes`: a reader's own, by claim. */
export function exportMarkdown(report: Report, notes: Readonly<Record<string, string>> = {}): string {
  const { title, url, published, publisher } = report.page;
  const from = [publisher?.name, published?.slice(0, 10)].flatMap((part) => (part ? [plain(part)] : []));
  const lines = [
    `# Who says what: ${plain(title ?? 'untitled page')}`,
    [...from, ...(url && isWebAddress(url) ? [`<${encodeURI(decode(url)).replace(/[<>]/g, '')}>`] : [])].join(' · '),
    '*Origin context, not a verdict on the claims.*',
    ...report.notices.map(({ text }) => `> ${plain(text)}`),
    mixLine(report),
    ...(report.claims.length
      ? ['## Claims', ...toldClaims(report).map((told) => claimBlock(report, told, notes[told.claim.id] ?? ''))]
      : ['No claims of listed speakers.']),
    `${report.rulesets.map(({ name, version, asOf }) => `${plain(name)} ${version} (as of ${plain(asOf)})`).join(', ')}`,
  ];
  return `${lines.filter(Boolean).join('\n\n')}\n`;
}

function mixLine({ mix }: Report): string {
  if (mix.parts.length < 2) return '';
  const parts = mix.parts.map(
    ({ voice, country, share }) => `${VOICES[voice]}${country ? ` (${country})` : ''} ${Math.round(share * 100)} %`,
  );
  const notes = [...(mix.stateOnly ? ['state sources only'] : []), ...(mix.answered ? ['more than one state has its say'] : [])];
  return `Whose words: ${[...parts, ...notes].join(', ')}.`;
}

function claimBlock(report: Report, { claim, attribution, text, speaker, channel, link }: ToldClaim, note: string): string {
  const country = speaker?.country ? ` (${plain(speaker.country)})` : '';
  const who = speaker ? plain(tellParty(speaker)) + country : 'Somebody not named';
  const via = channel.length ? `, through ${channel.map(({ name }) => plain(name)).join(' → ')}` : '';
  const details = [
    ...(claim.kinds.length ? [`Kinds: ${claim.kinds.join(', ')}`] : []),
    ...(claim.quantities.length ? [`Figures: ${claim.quantities.map(tellQuantity).map(plain).join('; ')}`] : []),
    ...claim.terms.map(({ entity, ...span }) => termLine(report, entity, wordsOf(report, span))),
    ...claim.clarifications.map(({ kind, ...span }) => `${BESIDE[kind]}: “${plain(wordsOf(report, span))}”`),
    ...(attribution && attribution.stance !== 'neutral' ? [`Reporting verb: ${attribution.stance}`] : []),
    `Worth checking: ${claim.worth.toFixed(2)}`,
    ...(note ? [`Note: ${plain(note)}`] : []),
    ...(link ? [`[In the article](${target(link)})`] : []),
  ];
  // Marks of quotation are for the speaker's own words alone: whoever pastes this must not quote what the article retells.
  const words = attribution?.form === 'direct' ? `: “${plain(text)}”` : `, ${FORMS[attribution?.form ?? 'indirect']}: ${plain(text)}`;
  return [`- **${who}**${via}${words}`, ...details.map((detail) => `  - ${detail}`)].join('\n');
}

function termLine({ entities }: Report, id: string, words: string): string {
  const term = entities[id];
  const neutral = term?.neutral ? `; neutral: ${plain(term.neutral)}` : '';
  const evidence = term?.evidence.find(({ url }) => isWebAddress(url));
  return `Loaded term “${plain(words)}”${term?.meaning ? `: ${plain(term.meaning)}` : ''}${neutral}${evidence ? ` ([evidence](${target(evidence.url)}))` : ''}`;
}

/** Every character that Markdown or HTML could take for its own, on one line. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~!&]/g, (mark) => (mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : mark === '&' ? '&amp;' : `\\${mark}`));

/** A link's target ends at a bracket or a space. */
const target = (url: string): string => url.replace(/[()<>\s\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);

const decode = (url: string): string => {
  try {
    return decodeURI(url);
  } catch {
    return url; // a lone "%"
  }
};
