// The languages that the engine knows, by code.

import { en } from './en.ts';
import type { Language } from './language.ts';

export const languages: Readonly<Record<string, Language>> = { en };
