// A listed entity × a language → its name there: as the ruleset writes it, else for a body its noun and country, else the English name.
//   Dmitry Peskov, de → Dmitri Peskow · the Kremlin, pl → Kreml · Government of Iran, pt → Governo (Irã)
import type { Lexicon, ListedEntity } from '../lexicon.ts';

type Names = Pick<Lexicon, 'localNames' | 'nounNames'>;

export function nameIn({ localNames, nounNames }: Names, { name, names, form, country }: ListedEntity, language: string): string {
  if (language === 'en') return name;
  const own = names?.[language];
  if (own) return own.slice(0, 1).toUpperCase() + own.slice(1);
  // Media of a kind ("state television") have no names of their own in the ruleset, and no outlet is called by its kind.
  const noun = form && names === undefined ? nounNames[language]?.[form] : undefined;
  const land = country && localNames[country]?.[language]?.[0];
  return noun && land ? `${capitalised(noun)} (${land})` : name;
}

/** So short a noun is an abbreviation: "МИД", "MSZ". Letters. */
const LETTERS = 3;
const capitalised = (name: string): string =>
  name.length <= LETTERS ? name.toUpperCase() : name.slice(0, 1).toUpperCase() + name.slice(1);
