// Attributions in order → those whose medium is said elsewhere: in an interview the following sentences of the paragraph come through the
// same medium; in a transcript ("Sputnik: What now? / Alan Reed: We wait.") every answer comes through the medium that asks.

import type { Party, Span } from '../../model.ts';
import type { Channels } from './channels.ts';
import { partyOfEntity } from './parties.ts';
import { type Reading, tokenAt } from './reading.ts';

export type Heard = {
  readonly one: { readonly source: readonly Span[]; readonly cue: readonly Span[] };
  readonly at: number;
  readonly speaker: { readonly party: Party } | null;
  channels: Channels;
};

/** Sets `channels` of those that have none of their own. */
export function inheritChannels(reading: Reading, inOrder: readonly Heard[]): void {
  const asks = askersOf(reading);
  let last: Heard | null = null;
  for (const here of inOrder) {
    if (here.speaker && !here.channels.parties.length) {
      const asker = asks.length && isLabel(reading, here.one) ? askerOf(asks, reading.block[here.at] ?? 0) : null;
      if (asker && asker.name !== here.speaker.party.name) here.channels = through([asker], 'transcript');
      else if (last && carriesOn(reading, last, here)) here.channels = through(last.channels.parties, 'same-interview');
    }
    if (here.speaker) last = here;
  }
}

type Asker = { readonly block: number; readonly party: Party };

/** Blocks that open with an outlet and a colon. */
function askersOf(reading: Reading): Asker[] {
  const { page, tokens, mentions, lexicon } = reading;
  return page.blocks.flatMap((block, index) => {
    const at = tokenAt(tokens, block.start);
    const mention = mentions[at];
    const entity = mention?.start === block.start ? lexicon.entities[mention.entity] : undefined;
    if (!mention || entity?.kind !== 'outlet' || !/^\s?:/.test(reading.text.slice(mention.end, mention.end + 2))) return [];
    return [{ block: index, party: partyOfEntity(reading, entity) }];
  });
}

/** One who asks again and again asks throughout; a single label only goes for the answer right behind it. */
function askerOf(asks: readonly Asker[], block: number): Party | null {
  const [first] = asks;
  if (!first) return null;
  if (asks.length > 1 && asks.every(({ party }) => party.name === first.party.name)) return block > first.block ? first.party : null;
  return asks.find((one) => block > one.block && block <= one.block + 1)?.party ?? null;
}

const through = (parties: readonly Party[], rule: string): Channels => ({ parties, because: [`engine/channel/${rule}`], cited: null });

const carriesOn = (reading: Reading, last: Heard, here: Heard): boolean =>
  last.channels.parties.length > 0 &&
  last.speaker?.party.name === here.speaker?.party.name &&
  reading.block[last.at] === reading.block[here.at] &&
  reading.sentence[last.at] !== reading.sentence[here.at];

/** "Sputnik: What do we know?": a name and a colon, as in a transcript. */
function isLabel({ text }: Reading, { source, cue }: Heard['one']): boolean {
  const [colon] = cue;
  const last = source.at(-1);
  if (!last || cue.length > 1 || (colon && text.slice(colon.start, colon.end).trim() !== ':')) return false;
  return /^\s*:/.test(text.slice(text[last.end - 1] === ':' ? last.end - 1 : last.end, last.end + 3));
}
