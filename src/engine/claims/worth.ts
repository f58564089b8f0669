// A sentence → how much there is to check in it, 0–1: by weights where a language has them, else by the kinds of claim that it is.
import type { Language } from '../../language/language.ts';
import type { ClaimKind } from '../../model.ts';

/** What a kind adds. Figures and acts can be looked up; opinions, wishes and what has not happened yet cannot. */
const ADDS: Readonly<Record<ClaimKind, number>> = {
  figure: 0.35,
  comparison: 0.2,
  event: 0.2,
  cause: 0.1,
  territory: 0.15,
  law: 0.15,
  accusation: 0.15,
  denial: 0.1,
  threat: -0.05,
  condition: -0.05,
  forecast: -0.1,
  offer: -0.1,
  assessment: -0.15,
  demand: -0.2,
};
const BASE = 0.3;

export function scoreWorth(text: string, kinds: readonly ClaimKind[], language: Language): number {
  void language;
  const words = text.split(/\s+/).length;
  const sum = kinds.reduce((total, kind) => total + ADDS[kind], BASE) - (words < 5 ? 0.15 : 0) - (/[?？؟]\s*$/u.test(text) ? 0.25 : 0);
  return Math.round(Math.min(0.99, Math.max(0.01, sum)) * 1000) / 1000;
}
