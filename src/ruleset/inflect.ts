// A name in its dictionary form → all forms that a text may have, by the ruleset's paradigms. All words change together, in one case at a time.
//   inflect("Сергей Лавров", "ru", "person", "m") → ["Сергей Лавров", "Сергея Лаврова", "Сергею Лаврову", …]
// Each paradigm of a language lists its endings in the same order of cases; the longest ending that fits a word decides.
import type * as z from 'zod/mini';
import type { paradigm } from './schema.ts';

export type Paradigm = z.infer<typeof paradigm>;
/** A language without paradigms, and a word that fits none, stay as they are. */
export type Inflect = (name: string, language: string, of: Paradigm['of'], gender: 'f' | 'm' | undefined) => readonly string[];

export function inflector(paradigms: readonly Paradigm[]): Inflect {
  const byUse = new Map<string, Paradigm[]>();
  for (const one of paradigms)
    for (const gender of one.gender ? [one.gender] : (['m', 'f', undefined] as const)) {
      const use = `${one.language} ${one.of} ${gender}`;
      byUse.set(use, [...(byUse.get(use) ?? []), one]);
    }
  for (const fitting of byUse.values()) fitting.sort((a, b) => b.ending.length - a.ending.length);
  return (name, language, of, gender) => {
    const fitting = byUse.get(`${language} ${of} ${gender}`);
    if (!fitting) return [name];
    const words = name.split(' ').map((word) => {
      const fit = fitting.find(({ ending }) => word.length > ending.length && word.endsWith(ending));
      return fit ? { stem: word.slice(0, word.length - fit.ending.length), endings: fit.forms } : { stem: word, endings: [''] };
    });
    const forms = new Set([name]);
    const cases = Math.max(...words.map(({ endings }) => endings.length));
    for (let i = 0; i < cases; i++) forms.add(words.map(({ stem, endings }) => stem + (endings[i] ?? endings.at(-1) ?? '')).join(' '));
    return [...forms];
  };
}
