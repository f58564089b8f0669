// A name in its dictionary form → all forms that a text may have, by the ruleset's paradigms. All words change together, in one case at a time.
//   inflect("Сергей Лавров", "ru", "person", "m") → ["Сергей Лавров", "Сергея Лаврова", "Сергею Лаврову", …]
// Each paradigm of a language lists its endings in the same order of cases; the longest ending that fits a word decides.
import type * as z from 'zod/mini';
import type { paradigm } from './schema.ts';

export type Paradigm = z.infer<typeof paradigm>;
/** A language without paradigms, and a word that fits none, stay as they are. */
export type Inflect = (name: string, language: string, of: Paradigm['of'], gender: 'f' | 'm' | undefined) => readonly string[];

type Fit = { readonly stem: string; readonly endings: readonly string[] };

export function inflector(paradigms: readonly Paradigm[]): Inflect {
  // By use and last letter: a name is compared with a handful of endings, not with hundreds.
  const byUse = new Map<string, Map<string, Paradigm[]>>();
  for (const one of paradigms)
    for (const gender of one.gender ? [one.gender] : (['m', 'f', undefined] as const)) {
      const use = `${one.language} ${one.of} ${gender}`;
      const byLetter = byUse.get(use) ?? new Map<string, Paradigm[]>();
      byUse.set(use, byLetter);
      const letter = one.ending.at(-1) ?? '';
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), one]);
    }
  for (const byLetter of byUse.values()) for (const list of byLetter.values()) list.sort((a, b) => b.ending.length - a.ending.length);
  const fitOf = (word: string, byLetter: ReadonlyMap<string, readonly Paradigm[]>): Fit => {
    const fits = ({ ending }: Paradigm) => word.length > ending.length && word.endsWith(ending);
    const fit = byLetter.get(word.at(-1) ?? '')?.find(fits) ?? byLetter.get('')?.find(fits);
    return fit ? { stem: word.slice(0, word.length - fit.ending.length), endings: fit.forms } : { stem: word, endings: UNCHANGED };
  };
  return (name, language, of, gender) => {
    const byLetter = byUse.get(`${language} ${of} ${gender}`);
    if (!byLetter) return [name];
    const words = name.split(' ').map((word) => fitOf(word, byLetter));
    const forms = [name];
    const cases = Math.max(...words.map(({ endings }) => endings.length));
    for (let i = 0; i < cases; i++) {
      let form = '';
      for (const { stem, endings } of words) form += `${form ? ' ' : ''}${stem}${endings[i] ?? endings.at(-1) ?? ''}`;
      if (!forms.includes(form)) forms.push(form);
    }
    return forms;
  };
}

const UNCHANGED: readonly string[] = [''];
