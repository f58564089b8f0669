// The notation of the language files → data. Plain words are separated by white space, phrases and cues by semicolons.
//   cues('neutral', 'speech', 'clause', 'say says said; сообщи|л ла ли') → two cues; "сообщи|л ла" is "сообщил", "сообщила"
import type { Mode, Stance } from '../model.ts';
import type { Complement, Cue, Pronoun } from './language.ts';

/** "a b  c" → ["a", "b", "c"] */
export const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** "according to; in the words of" → ["according to", "in the words of"] */
export const phrases = (text: string): string[] =>
  text
    .split(';')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

/** A stem with its endings ("сказа|л ла ли"), or whole forms; "_" joins the words of a phrase ("point_out points_out"). "-" is the bare stem. */
export const forms = (entry: string): string[] =>
  entry
    .split(',')
    .flatMap((part) => {
      const [stem = '', endings] = part.trim().split('|');
      return endings === undefined ? words(stem) : words(endings).map((ending) => stem + (ending === '-' ? '' : ending));
    })
    .map((form) => form.replace(/_/g, ' '));

/** Cues separated by semicolons. `takes`: complements separated by spaces, the most usual first. "states*" is weak, "teilte+mit" separable. */
export const cues = (stance: Stance, mode: Mode, takes: string, entries: string): Cue[] =>
  phrases(entries).map((entry) => {
    const all = forms(entry);
    const whole = all.filter((form) => !form.includes('+'));
    return {
      forms: whole.map((form) => form.replace('*', '')),
      weak: whole.filter((form) => form.endsWith('*')).map((form) => form.replace('*', '')),
      separable: all.filter((form) => form.includes('+')).map((form) => ({ verb: form.split('+')[0]!, particle: form.split('+')[1]! })),
      stance,
      mode,
      takes: words(takes) as Complement[],
    };
  });

export const pronoun = (text: string, gender: Pronoun['gender'], number: Pronoun['number'], person: Pronoun['person'] = 3): Pronoun => ({
  forms: words(text),
  gender,
  number,
  person,
});

/** For scripts whose words are not set apart, a character a word: "表示, 指出*" → "表_示, 指_出*" */
export const spaceless = (text: string): string =>
  text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu, (word) => [...word].join('_'));
