// A report → W3C Web Annotations (JSON-LD): an annotation for each claim, in one collection that annotation tools take in.
// https://www.w3.org/TR/annotation-model/ and https://www.w3.org/TR/annotation-vocab/
// A position counts UTF-16 code units of the article's text as it was read; the quotation finds the place in the page itself.
import type { Report } from '../model.ts';
import { quoteOf } from '../page/quote.ts';
import { type ToldClaim, tellParty, toldClaims, wordsOf } from './told.ts';

export function exportWebAnnotation(report: Report): string {
  const base = idOf(`${report.page.url ?? ''}\n${report.page.text}`);
  const items = toldClaims(report).map((told) => annotationOf(report, told));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: base,
    type: 'AnnotationCollection',
    label: `According To: ${report.page.title ?? report.page.url ?? 'claims'}`,
    total: items.length,
    first: { id: idOf(`${base}/1`), type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationOf(report: Report, told: ToldClaim): object {
  const { claim, speaker, channel } = told;
  const source = report.page.url ?? idOf(report.page.text);
  const targets = claim.spans.map((span) => ({
    source,
    selector: [quoteOf(report.page, span), { type: 'TextPositionSelector', start: span.start, end: span.end }],
  }));
  const via = channel.length ? ` Through ${channel.map(({ name }) => name).join(', ')}.` : '';
  const beside = claim.clarifications
    .map(({ kind, ...span }) => ` The article ${kind === 'quotes' ? 'puts in quotation marks' : 'adds'}: “${wordsOf(report, span)}”.`)
    .join('');
  return {
    id: idOf(`${source}\n${claim.spans.map(({ start, end }) => `${start}-${end}`).join(' ')}\n${told.text}\n${claim.id}`),
    type: 'Annotation',
    motivation: 'describing',
    generator: { type: 'Software', name: 'According To' },
    body: [
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        language: 'en',
        value: `Said by ${speaker ? tellParty(speaker) : 'somebody whom the article does not name'}.${via}${beside} Origin context, not a verdict.`,
      },
      ...claim.kinds.map((kind) => ({ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', language: 'en', value: kind })),
    ],
    target: targets.length === 1 ? targets[0] : targets,
  };
}

/** A UUID of version 8 (RFC 9562: made by the program's own rule) from a text, the same each time. */
function idOf(text: string): string {
  const hash = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => {
    let value = seed;
    for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0; // FNV-1a
    return value.toString(16).padStart(8, '0');
  });
  const hex = hash.join('');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
