// A claim's words → the amounts in it: "about 2 million tons" → {value: 2000000, unit: 't', approximate: true}.
// Number styles: "2,000.5" (en), "2.000,5" (de), "2 000,5" (ru, pl, fr, with any kind of space), "2'000". A calendar year has the unit "date".
import type { NumberWords } from '../../language/claims.ts';
import type { Quantity, Span, Token } from '../../model.ts';

const CURRENCY = /^[$€£₽₴¥]$/u;
const QUOTE = /^["'“”„‘’«»‹›]$/u;
/** Digits, and what is written to them: "25-ton", "2bn", "50km", "40'ını". */
const JOINED = /^(\p{N}+(?:[.,]\p{N}+)*)[-'’]?(\p{L}[\p{L}\p{M}²³]*)$/u;
/** Words of a phrase before a number, at most: "no fewer than". */
const PHRASE = 3;
/** Years that stand by themselves; "2,000" and "2000 soldiers" are amounts. */
const YEAR = /^(?:1[5-9]|20)\p{N}\p{N}$/u;

/** Months in the languages that have words for claims, whole or short, in every case. */
const MONTH =
  /^(?:jan|january|januar|janvier|stycz\p{L}+|янв\p{L}*|feb|february|februar|février|lut(?:y|ego)|февр?\p{L}*|mar|march|märz|mars|mar(?:zec|ca)|март\p{L}*|apr|april|avril|kwie\p{L}+|апр\p{L}*|may|mai|maj|maja|ма[йя]|jun|june|juni|juin|czerw\p{L}+|июн\p{L}*|jul|july|juli|juillet|lip(?:iec|ca)|июл\p{L}*|aug|august|août|sierp\p{L}+|авг\p{L}*|sept?|september|septembre|wrze\p{L}+|сент\p{L}*|oct|october|okt|oktober|octobre|październik\p{L}*|окт\p{L}*|nov|november|novembre|listopad\p{L}*|нояб\p{L}*|січ\p{L}+|лют\p{L}+|берез\p{L}+|квіт\p{L}+|трав(?:ень|ня|ні)|черв(?:ень|ня|ні)|лип(?:ень|ня|ні)|серп(?:ень|ня|ні)|верес\p{L}+|жовт(?:ень|ня|ні)|листопад\p{L}*|груд(?:ень|ня|ні)|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|mei|augusti|augustus|leden|ledna|lednu|únor\p{L}*|březen|březn\p{L}+|duben|dubn\p{L}+|květen|květn\p{L}+|červen\p{L}*|srpen|srpn\p{L}+|září|říjen|říjn\p{L}+|prosin\p{L}+|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|dec|december|desember|dez|dezember|décembre|grud\p{L}+|дек\p{L}*)$/u;

type Read = { readonly value: number; readonly end: number; readonly year: boolean };

export function findQuantities(text: string, words: readonly Token[], numbers: NumberWords): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; ) {
    const read = readNumber(text, words, at, numbers);
    if (!read || isDay(words, at, read)) {
      at++;
      continue;
    }
    const last = words[at - 1]?.folded ?? '';
    const before = CURRENCY.test(last) || numbers.before.includes(last) ? numbers.units.get(last) : undefined;
    const multiplied = multiply(words, read.end, numbers);
    const unit = before === undefined ? findUnit(words, multiplied.end, numbers, JOINED.exec(words[at]!.folded)?.[2]) : null;
    const end = unit?.end ?? multiplied.end;
    const first = before === undefined ? at : at - 1;
    const plain = multiplied.factor === 1 && !unit && before === undefined;
    const roughly = isApproximate(words, first, end, numbers);
    found.push({
      ...spanOf(words, first, end),
      value: tidy(read.value * multiplied.factor),
      unit: before ?? unit?.unit ?? (read.year && plain && !roughly ? 'date' : null),
      approximate: roughly,
    });
    at = end;
  }
  return shareUnits(text, found);
}

/** "Oct. 7", "24 февраля", "24. Februar", "11 a.m.", "9/11": a day or an hour is no amount. */
function isDay(words: readonly Token[], at: number, { value, end }: Read): boolean {
  if (value > 31) return false;
  const before = words[at - 1]?.folded === '.' ? words[at - 2] : words[at - 1];
  const after = /^(?:\.|de)$/.test(words[end]?.folded ?? '') ? words[end + 1] : words[end]; // "24. Februar", "24 de febrero"
  const hour = /^[ap]$/.test(words[end]?.folded ?? '') && words[end + 1]?.folded === '.';
  const slash = (mark: number, other: number) => words[mark]?.folded === '/' && words[other]?.kind === 'number';
  return (
    hour ||
    slash(at - 1, at - 2) ||
    slash(end, end + 1) ||
    MONTH.test(after?.folded ?? '') ||
    (MONTH.test(before?.folded ?? '') && before?.folded !== 'may')
  );
}

const spanOf = (words: readonly Token[], first: number, end: number): Span => ({ start: words[first]!.start, end: words[end - 1]!.end });

/** 0.1 + 0.2: decimal fractions times a power of ten leave dust behind. */
const tidy = (value: number): number => Number(value.toPrecision(12));

function readNumber(text: string, words: readonly Token[], at: number, numbers: NumberWords): Read | null {
  const { folded, kind } = words[at]!; // at < words.length
  const digits = kind === 'number' ? folded : JOINED.exec(folded)?.[1];
  if (digits === undefined) {
    const value = kind === 'word' ? numbers.values.get(folded) : undefined;
    if (value === undefined) return null;
    // "one billion" is an amount, "one of them" is not.
    if (value === 1 && !numbers.multipliers.has(words[at + 1]?.folded ?? '')) return null;
    const unit = value >= 20 && value < 100 && value % 10 === 0 ? (numbers.values.get(words[at + 1]?.folded ?? '') ?? 0) : 0;
    return unit > 0 && unit < 10 ? { value: value + unit, end: at + 2, year: false } : { value, end: at + 1, year: false };
  }
  let [written, end] = [digits, at + 1];
  // "2 000 000": groups of three behind a single space, or an apostrophe, belong to the number.
  if (/^\p{N}{1,3}$/u.test(written)) {
    for (;;) {
      const apostrophe = /^['’]$/u.test(words[end]?.folded ?? '') ? 1 : 0;
      const group = words[end + apostrophe];
      const gap = group ? text.slice(words[end - 1]!.end, group.start) : '';
      if (group?.kind !== 'number' || !/^\p{N}{3}(?:,\p{N}+)?$/u.test(group.folded) || !/^(?:[ \u00a0\u2009\u202f]|['’])$/u.test(gap))
        break;
      written += group.folded;
      end += 1 + apostrophe;
      if (written.includes(',')) break;
    }
  }
  const value = parseDigits(written, numbers.decimal);
  return value === null ? null : { value, end, year: YEAR.test(written) };
}

/** "2,000.5" → 2000.5 by the language's decimal mark; a mark that cannot be one ("2,000,000" in German) groups. Null: "1.2.2024". */
function parseDigits(written: string, decimal: '.' | ','): number | null {
  const ascii = written.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  const other = decimal === '.' ? ',' : '.';
  const grouped = new RegExp(`^\\d{1,3}(?:\\${other}\\d{3})+(?:\\${decimal}\\d+)?$`);
  if (grouped.test(ascii)) return Number(ascii.replaceAll(other, '').replace(decimal, '.'));
  if (/^\d{1,3}(?:[.,]\d{3}){2,}$/.test(ascii)) return Number(ascii.replace(/[.,]/g, ''));
  const parts = ascii.split(/[.,]/);
  if (parts.length > 2) return null;
  const value = Number(parts.join('.'));
  return Number.isFinite(value) ? value : null; // "⅐"
}

/** The digits of every script stand in blocks of ten. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!; // matched by \p{Nd}
  for (let value = 0; value < 10; value++) if (!/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) return value;
  return code % 10;
}

function multiply(words: readonly Token[], at: number, numbers: NumberWords): { readonly factor: number; readonly end: number } {
  let factor = 1;
  let end = at;
  const joined = JOINED.exec(words[at - 1]!.folded)?.[2];
  if (joined !== undefined && numbers.multipliers.has(joined)) factor = numbers.multipliers.get(joined)!;
  for (let tries = 0; tries < 2; tries++) {
    const { folded = '' } = words[end] ?? {};
    const next = numbers.multipliers.get(folded);
    if (next === undefined) break;
    factor *= next;
    end++;
    if (words[end]?.folded === '.' && words[end]!.start === words[end - 1]!.end && folded.length <= 4 && words[end + 1]) end++; // "Mio. Euro", "тыс. человек"
  }
  return { factor, end };
}

function findUnit(
  words: readonly Token[],
  at: number,
  numbers: NumberWords,
  joined: string | undefined,
): { readonly unit: string; readonly end: number } | null {
  const own = joined === undefined ? undefined : numbers.units.get(joined);
  if (own !== undefined) return { unit: own, end: at };
  let from = at;
  while (QUOTE.test(words[from]?.folded ?? '') || numbers.links.includes(words[from]?.folded ?? '')) from++;
  // One word may stand between a number and what it counts: "200 Russian soldiers".
  for (const start of [from, from + 1]) {
    if (start > from && words[from]?.kind !== 'word') break;
    for (let length = 3; length >= 1; length--) {
      const phrase = words.slice(start, start + length);
      if (phrase.length < length) continue;
      const unit = numbers.units.get(phrase.map(({ folded }) => folded).join(' '));
      if (unit !== undefined) return { unit, end: start + length };
    }
  }
  return null;
}

function isApproximate(words: readonly Token[], first: number, end: number, numbers: NumberWords): boolean {
  let from = first;
  while (QUOTE.test(words[from - 1]?.folded ?? '')) from--;
  const join = (some: readonly Token[]) => some.map(({ folded }) => folded).join(' ');
  for (let length = 1; length <= PHRASE; length++) {
    if (from >= length && numbers.approximate.includes(join(words.slice(from - length, from)))) return true;
    if (numbers.approximateAfter.includes(join(words.slice(end, end + length)))) return true;
  }
  return false;
}

/** "10 to 15 million tons", "10–15 %": the first number of a range has the unit and the magnitude of the second. */
function shareUnits(text: string, found: readonly Quantity[]): Quantity[] {
  return found.map((one, index) => {
    const next = found[index + 1];
    if (!next || one.unit !== null || next.unit === 'date') return one;
    if (!/^\s*(?:[-–—]|to|or|bis|oder|до|или|do|lub|à|ou|tot|till|til|až|até)\s*$/iu.test(text.slice(one.end, next.start))) return one;
    const written = text.slice(next.start, next.end);
    const bare = Number.parseFloat(written.replace(/^[^\p{N}]*/u, '').replace(',', '.'));
    const factor = one.value < 1000 && bare > 0 && next.value >= 1000 && next.value / bare >= 1000 ? next.value / bare : 1;
    return { ...one, value: tidy(one.value * Math.round(factor)), unit: next.unit };
  });
}
