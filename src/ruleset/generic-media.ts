// Listed outlets → an entity for every state and kind of medium of which one is controlled: "Iranian state television" names a kind, not one of them.
//   [Al-Alam (IR, television, state-controlled)] → IR/television, IR/media: {id: 'outlet/ir/state-television', evidence: Al-Alam's}
import { isControlled, type ListedEntity, type MediaKind } from '../engine/lexicon.ts';

const MEDIA: Readonly<Record<MediaKind, string>> = {
  television: 'state television',
  radio: 'state radio',
  agency: 'state news agency',
  newspaper: 'state newspaper',
  media: 'state media',
};

/** `RU/television` → its entity, with the evidence of up to three outlets, designated ones first. */
export function genericMedia(
  outlets: readonly ListedEntity[],
  countryNames: Readonly<Record<string, string>>,
): ReadonlyMap<string, ListedEntity> {
  const listed = new Map<string, ListedEntity[]>();
  const add = (key: string, outlet: ListedEntity) => {
    const known = listed.get(key);
    if (known) known.push(outlet);
    else listed.set(key, [outlet]);
  };
  const balance = new Map<string, number>(); // controlled outlets of a state, twice, less the independent ones
  for (const { country, control } of outlets)
    if (country) balance.set(country, (balance.get(country) ?? 0) + (isControlled(control) ? 2 : -1));
  for (const outlet of outlets) {
    const { form, country, control } = outlet;
    // Where two in three or more are independent (the USA) "state media" alone are another state's.
    if (!country || !isControlled(control) || balance.get(country)! <= 0) continue;
    if (form && form in MEDIA) add(`${country}/${form}`, outlet);
    add(`${country}/media`, outlet);
  }
  const media = new Map<string, ListedEntity>();
  for (const [key, all] of listed) {
    const chosen = [...all.filter(({ tier }) => tier === 'designated'), ...all.filter(({ tier }) => tier !== 'designated')].slice(0, 3);
    const [first] = chosen;
    const [country = '', form = ''] = key.split('/');
    if (!first) continue;
    media.set(key, {
      ...first,
      id: `outlet/${country.toLowerCase()}/state-${form}`,
      name: `${MEDIA[form as MediaKind]} of ${countryNames[country] ?? country}`,
      form,
      names: undefined,
      evidence: chosen.flatMap(({ evidence }) => evidence.slice(0, 1)),
      corrections: [],
    });
  }
  return media;
}
