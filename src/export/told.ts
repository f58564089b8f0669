// A report → its claims as every export tells them: the words, who said them through whom, where, and a link to the place.
//   toldClaims(report)[0] → { text: 'some reserves exist […] in Ukraine', speaker: 'Vladimir Putin', role: 'President of Russia', link: 'https://…#:~:text=…', … }
import type { Attribution, Claim, Party, Quantity, Report, Span } from '../model.ts';
import { textFragment } from '../page/quote.ts';

export type ToldClaim = {
  readonly claim: Claim;
  readonly attribution: Attribution | null;
  /** The claim's words; " […] " stands where something is left out, and the reporting verb in brackets before what leans on it: "[accused] them of …". */
  readonly text: string;
  readonly speaker: Party | null;
  readonly channel: readonly Party[];
  /** Opens the page at the claim's words; null without an address. */
  readonly link: string | null;
};

export function toldClaims(report: Report): ToldClaim[] {
  const attributions = new Map(report.attributions.map((one) => [one.id, one]));
  return report.claims.map((claim) => {
    const attribution = attributions.get(claim.attribution) ?? null;
    return {
      claim,
      attribution,
      text: [...leaning(report, claim, attribution), claim.spans.map((span) => wordsOf(report, span)).join(' […] ')].join(' '),
      speaker: attribution?.speaker ?? null,
      channel: attribution?.channel ?? [],
      link: claimLink(report.page, claim),
    };
  });
}

const leaning = (report: Report, { leans }: Claim, attribution: Attribution | null): string[] =>
  leans && attribution?.cue.length ? [`[${attribution.cue.map((span) => wordsOf(report, span)).join(' … ')}]`] : [];

/** https://wicg.github.io/scroll-to-text-fragment/: one text directive for each span. An address of its own keeps its fragment. */
export function claimLink({ url, text }: Pick<Report['page'], 'url' | 'text'>, { spans }: Pick<Claim, 'spans'>): string | null {
  if (!url || !isWebAddress(url)) return null;
  const directives = spans.map((span) => textFragment({ text }, span).replace(/^#:~:/, '')).filter(Boolean);
  if (!directives.length) return url;
  const [address = '', fragment = ''] = url.split('#', 2);
  return `${address}#${fragment.split(':~:')[0]}:~:${directives.join('&')}`;
}

export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** The words of a span on one line. */
export const wordsOf = ({ page: { text } }: Report, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ').trim();

/** "about 2,000,000 t" */
export const tellQuantity = ({ value, unit, approximate }: Quantity): string =>
  `${approximate ? 'about ' : ''}${unit === 'date' ? value : value.toLocaleString('en-US', { maximumFractionDigits: 6 })}${unit && unit !== 'date' ? ` ${unit}` : ''}`;

/** "Vladimir Putin, President of Russia" */
export const tellParty = ({ name, role }: Party): string => (role ? `${name}, ${role}` : name);
