// The languages that the engine knows, by code.
import { en as enClaims } from './claims/en.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { ru } from './ru.ts';

export const languages: Readonly<Record<string, Language>> = { en: { ...en, claims: enClaims }, de, ru };
