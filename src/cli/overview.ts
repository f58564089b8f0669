// Report → a calm overview for a terminal: the notice, who says what through which channel, and what is claimed. Format `text`.
import type { Attribution, Claim, Party, Report, Span } from '../model.ts';

const width = 100;

export function overview(report: Report): string {
  const { page } = report;
  const lines: string[] = [page.title ?? page.url ?? 'Article'];
  const from = [page.publisher?.name ?? page.site, page.published?.slice(0, 10), page.url].filter((part) => part);
  if (from.length) lines.push(from.join(' · '));
  if (!page.article) return `${[...lines, '', 'This page is not a news article; nothing of it was analysed.'].join('\n')}\n`;

  const byAttribution = new Map<string, Claim[]>();
  for (const claim of report.claims) byAttribution.set(claim.attribution, [...(byAttribution.get(claim.attribution) ?? []), claim]);
  const shown = report.attributions.filter(({ id }) => byAttribution.has(id));
  for (const notice of report.notices) lines.push('', ...wrap(notice.text, 'Context  '));
  for (const span of report.publisherNotices)
    lines.push('', ...wrap(page.text.slice(span.start, span.end), 'The publisher’s own notice  '));
  lines.push('', summary(report, shown));
  for (const attribution of shown) lines.push('', ...describe(report, attribution, byAttribution.get(attribution.id) ?? []));

  const links = [...new Map(report.links.map((link) => [`${link.kind} ${link.entity}`, link])).values()];
  if (links.length) {
    lines.push('', 'Listed media that the page links to, credits or belongs to');
    for (const link of links)
      lines.push(`  ${report.entities[link.entity]?.name ?? link.entity} (${link.kind}${link.href ? `, ${link.href}` : ''})`);
  }
  const others = report.attributions.length - shown.length;
  if (others)
    lines.push('', `${others} other ${others === 1 ? 'statement is' : 'statements are'} attributed to speakers that no ruleset lists.`);
  const sets = report.rulesets.map(({ name, asOf }) => `${name} (${asOf})`).join(', ');
  lines.push('', `Origin context, not a verdict.${sets ? ` Ruleset: ${sets}.` : ''}`);
  return `${lines.join('\n')}\n`;
}

function summary(report: Report, shown: readonly Attribution[]): string {
  if (!shown.length) return 'No statement here is attributed to a listed official or state outlet.';
  const speakers = new Set(shown.map(({ speaker }) => speaker?.name ?? 'an unnamed speaker'));
  const statements = `${shown.length} ${shown.length === 1 ? 'statement' : 'statements'}`;
  return `${statements} by ${speakers.size} listed ${speakers.size === 1 ? 'voice' : 'voices'}, ${report.claims.length} ${report.claims.length === 1 ? 'claim' : 'claims'} to look at`;
}

function describe(report: Report, attribution: Attribution, claims: readonly Claim[]): string[] {
  const channel = attribution.channel.length ? `  through ${attribution.channel.map(title).join(', then ')}` : '';
  const lines = wrap(`${attribution.speaker ? title(attribution.speaker) : 'Unnamed speaker'} — ${attribution.form}${channel}`, '');
  lines.push(...wrap(slice(report, attribution.content), '  '));
  for (const claim of claims) {
    const notes = [...claim.kinds];
    if (notes.length) lines.push(`    · ${notes.join(', ')}`);
    for (const term of claim.terms) {
      const entity = report.entities[term.entity];
      lines.push(
        ...wrap(
          `“${report.page.text.slice(term.start, term.end)}”: ${entity?.neutral ?? entity?.meaning ?? entity?.name ?? ''}`,
          '    · loaded words ',
        ),
      );
    }
    for (const remark of claim.clarifications) lines.push(...wrap(slice(report, [remark]), '    · the journalist adds: '));
  }
  return lines;
}

const title = (party: Party): string => [party.name, party.role, party.country].filter((part) => part).join(', ');
const slice = (report: Report, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => report.page.text.slice(start, end)).join(' … ');

/** Words in lines of at most `width`; the first has the label, the others are indented like it. Control characters of pages never reach the terminal. */
function wrap(text: string, label: string): string[] {
  const lines: string[] = [];
  const indent = label.length > 16 ? '  ' : ' '.repeat(label.length);
  let line = label;
  let empty = true;
  for (const word of text.replace(/\p{Cc}/gu, ' ').split(/\s+/)) {
    if (!word) continue;
    if (!empty && line.length + word.length + 1 > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
