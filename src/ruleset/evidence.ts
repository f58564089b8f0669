// Evidence as written (a source's key, or a document of its own) → evidence as shown, complete.
//   {source: "wikidata", url: ".../Q7747", supports: "offices"} → {title: "Wikidata", url: ".../Q7747", date: "2022-08", supports: "offices"}
import type * as z from 'zod/mini';
import type { Evidence } from '../model.ts';
import type { evidence, source } from './schema.ts';

export type Source = z.infer<typeof source>;
export type WrittenEvidence = z.infer<typeof evidence>;

/** Evidence of an unknown source, or without title, address or date, is left out; `check` names it. */
export function readEvidence(sources: readonly Source[]): (written: readonly WrittenEvidence[]) => readonly Evidence[] {
  const byKey = new Map(sources.map((one) => [one.key, one]));
  return (written) => {
    const complete: Evidence[] = [];
    for (const one of written) {
      const from = one.source === undefined ? undefined : byKey.get(one.source);
      const title = one.title ?? from?.title;
      const url = one.url ?? from?.url;
      const date = one.date ?? from?.date;
      if (title && url && date) complete.push({ title, url, date, supports: one.supports });
    }
    return complete;
  };
}
