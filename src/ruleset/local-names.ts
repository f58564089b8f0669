// An entry's names → the one by which each language calls it. English is the entry's own `name`.
//   {names: {de: ["Dmitri Peskow"]}, alone: {ru: ["Песков"], pl: ["Pieskow"]}} → {ru: "Песков", de: "Dmitri Peskow"}

type Names = Readonly<Record<string, readonly string[]>> | undefined;

/** The first that is written there; a bare surname only in scripts that the English name is not written in. */
export function localNamesOf({ names, alone }: { readonly names?: Names; readonly alone?: Names }): Record<string, string> {
  const found: Record<string, string> = {};
  for (const language in alone) {
    const surname = alone[language]?.[0];
    if (surname && !/\p{Script=Latin}/u.test(surname)) found[language] = surname;
  }
  for (const language in names) {
    const name = names[language]?.[0];
    if (name && language !== 'en') found[language] = name;
  }
  return found;
}
