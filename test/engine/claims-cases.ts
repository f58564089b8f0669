// What the tests on claims share: one statement of a listed minister → its claims.
import { gatherClaims } from '../../src/engine/claims.ts';
import type { Lexicon } from '../../src/engine/lexicon.ts';
import { splitSentences } from '../../src/engine/sentences.ts';
import { tokenize } from '../../src/engine/tokens.ts';
import { emptyTrie } from '../../src/engine/trie.ts';
import { languages } from '../../src/language/index.ts';
import { unknownLanguage } from '../../src/language/language.ts';
import type { Attribution, Claim, PageText, Span } from '../../src/model.ts';

export const lexicon = {
  entities: { minister: { kind: 'person', control: null }, radio: { kind: 'outlet', control: 'independent-public' } },
  ...{ terms: emptyTrie(), narratives: [], countries: emptyTrie(), names: emptyTrie() },
} as unknown as Lexicon;

export const statement = (content: readonly Span[], over: Partial<Attribution> = {}): Attribution => ({
  ...{
    id: 'a1',
    source: [],
    cue: [],
    content,
    form: 'indirect',
    mode: 'speech',
    channel: [],
    stance: 'neutral',
    confidence: 1,
    because: [],
  },
  speaker: { name: 'Minister', kind: 'person', entity: 'minister', role: null, country: null },
  ...over,
});

export function claimsIn(text: string, code: string, attributions: readonly Attribution[]): Claim[] {
  const language = languages[code] ?? unknownLanguage;
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    ...{ start: index, end: index + line.length },
    role: 'paragraph' as const,
  }));
  const tokens = tokenize(text);
  const page = { text, blocks } as unknown as PageText;
  return gatherClaims(page, tokens, splitSentences(text, blocks, tokens, language), attributions, language, lexicon);
}

export const words = (text: string, spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** "The town is ours | nobody will take it [forecast] {~2000000 t}" */
export const told = (text: string, claims: readonly Claim[]): string =>
  claims
    .map(({ spans, kinds, quantities }) => {
      const amounts = quantities.map(({ value, unit, approximate }) => `${approximate ? '~' : ''}${value}${unit ? ` ${unit}` : ''}`);
      return `${words(text, spans)}${kinds.length ? ` [${[...kinds].sort().join(' ')}]` : ''}${amounts.length ? ` {${amounts.join('; ')}}` : ''}`;
    })
    .join(' | ');
