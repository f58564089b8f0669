// Every type on the line, in the order in which data travels:
// page → text → tokens → mentions → quotations → attributions → claims → report.
// Types only. Everything is readonly, plain JSON: it crosses contexts by structured clone and is the `--format json` contract.

/** Half-open range of UTF-16 code units into `PageText.text`: the only coordinate in the program. `{start: 0, end: 5}` */
export type Span = { readonly start: number; readonly end: number };

/** Path-like identifier of a ruleset entry. `outlet/ru/tass`, `official/ru/putin`, `institution/ru/kremlin` */
export type EntityId = string;
/** Identifier of anything that can be a reason: a ruleset entry, or a rule of the engine. `engine/cue-after-quotation` */
export type RuleId = string;
/** ISO 3166-1 alpha-2, plus `EU`. */
export type Country = string;

// ── 1. The page (made by src/page/read.ts; for plain text the text is the input, unchanged) ─────────────────────────

export type BlockRole = 'heading' | 'paragraph' | 'quote' | 'caption' | 'item';
/** A run of text that a reader sees as one: blocks are ascending, disjoint and separated by white space. */
export type Block = Span & { readonly role: BlockRole };

/** Something on the page that leads to another host or names a maker; `span` is null when it lies outside the article's text. */
export type Link = {
  readonly kind: 'link' | 'embed' | 'credit' | 'byline' | 'copyright';
  readonly href: string | null;
  readonly text: string;
  readonly span: Span | null;
};

export type PageText = {
  /** False for a page that is no news article: nothing of it is analysed. Plain text is always an article. */
  readonly article: boolean;
  readonly url: string | null;
  readonly site: string | null;
  /** BCP 47, as the page says; null when it does not say. */
  readonly language: string | null;
  readonly title: string | null;
  /** ISO 8601 date or date-time. Roles are resolved at this date. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** Blocks that the page sets apart (boxed, all italic, an aside inside the article): where a publisher's notice would stand. */
  readonly notices: readonly Span[];
};

// ── 2. Words and names ──────────────────────────────────────────────────────────────────────────────────────────────

/** A word, number or mark. `folded` is what names and cues are compared by: lower case, NFKC, typographic apostrophes made straight. */
export type Token = Span & {
  readonly folded: string;
  readonly kind: 'word' | 'number' | 'mark';
};

/**
 * How much a name says by itself:
 * `full` "Sergei Lavrov" counts anywhere; `short` "Lavrov" counts once a full name or an office stood nearby, or alone where the
 * ruleset says that it is unmistakable; `metonym` "Moscow" counts only as a speaker; `generic` "state television" has no nationality of its own.
 */
export type NameStrength = 'full' | 'short' | 'metonym' | 'generic';
/** A listed name in the text. `{start: 0, end: 4, entity: 'outlet/ru/tass', strength: 'full', rule: 'outlet/ru/tass'}` */
export type Mention = Span & { readonly entity: EntityId; readonly strength: NameStrength; readonly rule: RuleId };

/** A quotation; `inner` is the text without its marks. `open`: it has no closing mark, because it goes on in the next paragraph. */
export type Quotation = Span & { readonly inner: Span; readonly form: 'marks' | 'dash' | 'block'; readonly open: boolean };

// ── 3. Attribution: who says what ───────────────────────────────────────────────────────────────────────────────────

export type Form = 'direct' | 'indirect' | 'mixed';
/** Claims are made of speech and documents only; beliefs ("thinks") and acts ("voted") are found, and kept apart. */
export type Mode = 'speech' | 'belief' | 'document' | 'act';
/** What the reporting verb does to its content: "said" neutral, "insisted" assertive, "claimed" distancing, "revealed" factive, "denied" denial. */
export type Stance = 'neutral' | 'assertive' | 'distancing' | 'factive' | 'denial';

/** Somebody who speaks or passes speech on. `{name: 'Vladimir Putin', kind: 'person', entity: 'official/ru/putin', role: 'President of Russia', country: 'RU'}` */
export type Party = {
  readonly name: string;
  readonly kind: 'person' | 'institution' | 'outlet' | 'unknown';
  /** The ruleset's entry, or null for somebody whom it does not list. */
  readonly entity: EntityId | null;
  /** The office on the article's date; "former …" after it. */
  readonly role: string | null;
  readonly country: Country | null;
};

/**
 * Every attribution in the text, whoever speaks; spans are lists because they can be discontinuous.
 * `Putin stressed that Russia has more` → source "Putin", cue "stressed", content "Russia has more".
 */
export type Attribution = {
  readonly id: string;
  /** [] when the speaker is only implied. */
  readonly source: readonly Span[];
  /** [] for a bare quotation. */
  readonly cue: readonly Span[];
  /** What is said, quotation marks included, without the complementiser "that". */
  readonly content: readonly Span[];
  readonly form: Form;
  readonly mode: Mode;
  /** Coreference resolved: "he" → Vladimir Putin. Null when unknown. */
  readonly speaker: Party | null;
  /** 0–1: how sure the engine is of the speaker; absent when there is none. */
  readonly speakerConfidence?: number;
  /** Media it came through, nearest to the speaker first: ministry → TASS → Reuters. */
  readonly channel: readonly Party[];
  readonly stance: Stance;
  /** 0–1: how sure the engine is that this is an attribution with these spans. */
  readonly confidence: number;
  /** Why this was found and why this speaker, as rule ids. */
  readonly because: readonly RuleId[];
};

// ── 4. Claims: what exactly is claimed, and how it is worded ────────────────────────────────────────────────────────

export type ClaimKind =
  | 'figure'
  | 'comparison'
  | 'cause'
  | 'event'
  | 'forecast'
  | 'offer'
  | 'condition'
  | 'demand'
  | 'threat'
  | 'accusation'
  | 'denial'
  | 'territory'
  | 'law'
  | 'assessment';

/** An amount in a claim. "about 2 million tons" → `{value: 2000000, unit: 't', approximate: true}` */
export type Quantity = Span & { readonly value: number; readonly unit: string | null; readonly approximate: boolean };
/** A loaded term of the ruleset; `entity` names the entry with its meaning, neutral wording and evidence. */
export type TermMatch = Span & { readonly entity: EntityId };
/**
 * What the journalist adds to a claim: words beside it ("referring to the occupied regions", "could not be independently verified"), or `quotes`:
 * quotation marks around a word or two inside it, which quote or keep a distance: the "liberated" towns.
 */
export type Clarification = Span & { readonly kind: 'explains' | 'distances' | 'unverified' | 'quotes' };

/** An attribution, or a part of one, whose speaker or channel the ruleset lists: a card in the sidebar. Spans lie inside the content. */
export type Claim = {
  readonly id: string;
  readonly attribution: string;
  readonly spans: readonly Span[];
  /** It reads on its own only behind the reporting verb: "Hamas of using shields" behind "accused". */
  readonly leans: boolean;
  readonly kinds: readonly ClaimKind[];
  readonly quantities: readonly Quantity[];
  readonly terms: readonly TermMatch[];
  /** Narratives of the ruleset that the claim matches. */
  readonly narratives: readonly EntityId[];
  readonly clarifications: readonly Clarification[];
  /** 0–1: how much there is to check. Says "can be checked", never "is false". */
  readonly worth: number;
  readonly because: readonly RuleId[];
};

// ── 5. The report ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Where a statement of the ruleset comes from. `date`: when it was read, ISO 8601. */
export type Evidence = { readonly title: string; readonly url: string; readonly date: string; readonly supports: string };

/** State Media Monitor typology. `independent` media are listed so that they are never mistaken for the others. */
export type Control =
  | 'state-controlled'
  | 'captured-public'
  | 'captured-private'
  | 'independent-state-funded'
  | 'independent-state-managed'
  | 'independent-public';

/** What the sidebar needs of a ruleset entry, already resolved for the article's language and date. */
export type Entity = {
  readonly id: EntityId;
  readonly kind: 'person' | 'institution' | 'outlet' | 'network' | 'term' | 'narrative';
  readonly name: string;
  readonly country: Country | null;
  readonly role: string | null;
  readonly control: Control | null;
  /** `designated` by an official act, or `listed` by a monitor. */
  readonly tier: 'designated' | 'listed' | null;
  /** For terms and narratives: what it means, and a neutral wording. */
  readonly meaning: string | null;
  readonly neutral: string | null;
  readonly evidence: readonly Evidence[];
  readonly ruleset: string;
  /** Corrections of this entry, newest first. */
  readonly corrections: readonly { readonly date: string; readonly change: string; readonly why: string }[];
};

/** A link, embed, credit, byline or copyright line that leads to listed media; `span` as in Link. */
export type LinkMatch = {
  readonly kind: Link['kind'] | 'host';
  readonly entity: EntityId;
  readonly href: string | null;
  readonly text: string;
  readonly span: Span | null;
};

/** A context notice that applies here, in the reader's language, with why. */
export type Notice = {
  readonly id: RuleId;
  readonly text: string;
  readonly about: readonly EntityId[];
  readonly because: readonly RuleId[];
  readonly evidence: readonly Evidence[];
};

export type RulesetStamp = {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly asOf: string;
  readonly signer: string | null;
};

/** Whose words: officials and state media by state, everybody else who is quoted, and the journalist, who has the rest. */
export type Voice = 'official' | 'state-media' | 'other' | 'journalist';
/** Characters are UTF-16 code units of the article's blocks; `share` is of all of them, 0–1. */
export type MixPart = { readonly voice: Voice; readonly country: Country | null; readonly characters: number; readonly share: number };
/** Whose words fill how much of the article: voices by size, the journalist last. */
export type SourceMix = {
  readonly parts: readonly MixPart[];
  readonly total: number;
  /** Nobody but officials and state media is quoted. */
  readonly stateOnly: boolean;
  /** Officials or state media of more than one state have their say. */
  readonly answered: boolean;
};

/** The answer. A page that is no news article has article: false and empty lists. Offsets point into page.text. */
export type Report = {
  readonly page: {
    readonly article: boolean;
    readonly url: string | null;
    readonly title: string | null;
    readonly site: string | null;
    readonly language: string | null;
    readonly published: string | null;
    readonly publisher: { readonly name: string; readonly entity: EntityId | null } | null;
    readonly text: string;
  };
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
  readonly links: readonly LinkMatch[];
  readonly notices: readonly Notice[];
  /** The page's own warning, recognised. */
  readonly publisherNotices: readonly Span[];
  readonly mix: SourceMix;
  readonly entities: Readonly<Record<EntityId, Entity>>;
  readonly rulesets: readonly RulesetStamp[];
  /** Milliseconds. */
  readonly timing: { readonly total: number };
};

// ── 6. What was refused (for the inspector; nobody else asks) ───────────────────────────────────────────────────────

/**
 * What stops something that nearly counts. Names: `letters` (another spelling), `neighbour` (what must stand near it does not), `full-name` (a
 * surname whose bearer is named nowhere), `longer-name` (it is a part of another name). Attributions: `unsure`, `overlap` (a surer one holds its words). Claims: `mode` (a belief, an act),
 * `unlisted`, `unsure`, `question`, `short`, `inner` (the words are somebody else's within it), `fragment`.
 */
export type Guard =
  | 'letters'
  | 'neighbour'
  | 'full-name'
  | 'longer-name'
  | 'unsure'
  | 'overlap'
  | 'mode'
  | 'unlisted'
  | 'question'
  | 'short'
  | 'inner'
  | 'fragment';
/** `{start: 0, end: 6, what: 'name', guard: 'full-name', rule: 'official/ru/lavrov'}` */
export type Refusal = Span & { readonly what: 'name' | 'attribution' | 'claim'; readonly guard: Guard; readonly rule: RuleId | null };
export type Refuse = (refusal: Refusal) => void;
/** Milliseconds that a stage took. */
export type StageTime = { readonly stage: string; readonly milliseconds: number };
export type Explanation = { readonly refusals: readonly Refusal[]; readonly stages: readonly StageTime[] };
