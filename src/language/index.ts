// The languages that the engine knows, by code.

import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { ca } from './ca.ts';
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
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sr } from './sr.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import enWorth from './worth/en.json' with { type: 'json' };
import { readWorth } from './worth.ts';
import { zh } from './zh.ts';

export const languages: Readonly<Record<string, Language>> = {
  ar,
  bg,
  ca,
  cs,
  da,
  de: { ...de, claims: deClaims },
  en: { ...en, claims: enClaims, worth: readWorth(enWorth) },
  el,
  es: { ...es, claims: esClaims },
  fa,
  fr: { ...fr, claims: frClaims },
  he,
  hi,
  hu,
  id,
  it: { ...it, claims: itClaims },
  ja,
  ko,
  nl,
  no,
  pl: { ...pl, claims: plClaims },
  pt,
  ro,
  ru: { ...ru, claims: ruClaims },
  sr,
  sv,
  tr,
  uk: { ...uk, claims: ukClaims },
  zh,
  nb: no,
  nn: no,
  hr: sr,
  bs: sr,
  ms: id,
};
