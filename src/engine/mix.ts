// Attributions → source mix: whose words fill how much of the article, counted in UTF-16 code units of its blocks.
//   "Moscow is ready, Putin said. Kyiv was not asked." → official RU 15 (31 %), journalist 33 (69 %)
import type { Attribution, Block, Country, Party, SourceMix, Span, Voice } from '../model.ts';
import { isControlled, type Lexicon } from './lexicon.ts';

/** Less than this is a word of a speaker in passing, no answer: a clause of five words or so. */
const ANSWER = 30;

export function measureMix(blocks: readonly Block[], attributions: readonly Attribution[], lexicon: Lexicon): SourceMix {
  const total = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
  if (!total) return { parts: [], total: 0, stateOnly: false, answered: false };
  const counted = new Map<string, { voice: Voice; country: Country | null; characters: number }>();
  let spoken = 0;
  for (const { voice, country, characters } of innermost(attributions, lexicon)) {
    const key = `${voice} ${country}`;
    const part = counted.get(key) ?? { voice, country, characters: 0 };
    part.characters += characters;
    spoken += characters;
    counted.set(key, part);
  }
  const voices = [...counted.values()].sort((a, b) => b.characters - a.characters);
  const journalist = { voice: 'journalist' as const, country: null, characters: Math.max(0, total - spoken) };
  const states = voices.filter(({ voice }) => voice === 'official' || voice === 'state-media');
  return {
    parts: [...voices, journalist].map((part) => ({ ...part, share: part.characters / total })),
    total,
    stateOnly: states.length > 0 && states.length === voices.length,
    answered: new Set(states.filter(({ characters, country }) => country && characters >= ANSWER).map(({ country }) => country)).size > 1,
  };
}

/** Every stretch of speech with the voice that it belongs to; where contents nest, the inner one's ("Moscow said that Kyiv promised …"). */
function* innermost(attributions: readonly Attribution[], lexicon: Lexicon) {
  const spans = attributions
    .filter(({ mode }) => mode === 'speech' || mode === 'document')
    .flatMap((attribution) => attribution.content.map(({ start, end }) => ({ start, end, ...voiceOf(attribution, lexicon) })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const open: typeof spans = [];
  let at = 0;
  function* until(end: number) {
    while (open.length && at < end) {
      const inner = open.at(-1)!;
      const stop = Math.min(end, inner.end);
      if (stop > at) yield { voice: inner.voice, country: inner.country, characters: stop - at };
      at = Math.max(at, stop);
      if (inner.end <= at) open.pop();
    }
    at = Math.max(at, end);
  }
  for (const span of spans) {
    yield* until(span.start);
    open.push(span);
  }
  yield* until(spans.reduce((last, { end }: Span) => Math.max(last, end), 0));
}

/** The speaker counts; without one, the last medium in the chain that is known. */
function voiceOf({ speaker, channel }: Attribution, lexicon: Lexicon): { voice: Voice; country: Country | null } {
  const party = speaker && (speaker.entity || speaker.kind !== 'unknown' || !channel.length) ? speaker : (channel[0] ?? null);
  if (!party) return { voice: 'other', country: null };
  return { voice: voiceOfParty(party, lexicon), country: party.country };
}

function voiceOfParty(party: Party, lexicon: Lexicon): Voice {
  const entity = party.entity ? lexicon.entities[party.entity] : undefined;
  if (!entity) return 'other';
  if (entity.kind === 'network' || entity.kind === 'outlet')
    return entity.kind === 'network' || isControlled(entity.control) ? 'state-media' : 'other';
  if (entity.kind === 'person') return party.role && !/^former\b/i.test(party.role) ? 'official' : 'other';
  return entity.kind === 'institution' ? 'official' : 'other';
}
