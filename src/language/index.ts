// The languages that the engine knows, by code.

import { de } from './de.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { ru } from './ru.ts';

export const languages: Readonly<Record<string, Language>> = { en, de, ru };
