// The languages that the engine knows, by code.

import { de as deClaims } from './claims/de.ts';
import { en as enClaims } from './claims/en.ts';
import { es as esClaims } from './claims/es.ts';
import { fr as frClaims } from './claims/fr.ts';
import { it as itClaims } from './claims/it.ts';
import { pl as plClaims } from './claims/pl.ts';
import { ru as ruClaims } from './claims/ru.ts';
import { uk as ukClaims } from './claims/uk.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import enWorth from './worth/en.json' with { type: 'json' };
import { readWorth } from './worth.ts';

export const languages: Readonly<Record<string, Language>> = {
  cs,
  da,
  de: { ...de, claims: deClaims },
  en: { ...en, claims: enClaims, worth: readWorth(enWorth) },
  es: { ...es, claims: esClaims },
  fr: { ...fr, claims: frClaims },
  it: { ...it, claims: itClaims },
  nl,
  no,
  pl: { ...pl, claims: plClaims },
  pt,
  ru: { ...ru, claims: ruClaims },
  sv,
  tr,
  uk: { ...uk, claims: ukClaims },
  nb: no,
  nn: no,
};
