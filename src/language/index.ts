// The languages that the engine knows, by code.

import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { ca } from './ca.ts';
import { bg as bgClaims } from './claims/bg.ts';
import { cs as csClaims } from './claims/cs.ts';
import { da as daClaims } from './claims/da.ts';
import { de as deClaims } from './claims/de.ts';
import { en as enClaims } from './claims/en.ts';
import { es as esClaims } from './claims/es.ts';
import { fr as frClaims } from './claims/fr.ts';
import { it as itClaims } from './claims/it.ts';
import { nl as nlClaims } from './claims/nl.ts';
import { no as noClaims } from './claims/no.ts';
import { pl as plClaims } from './claims/pl.ts';
import { pt as ptClaims } from './claims/pt.ts';
import { ro as roClaims } from './claims/ro.ts';
import { ru as ruClaims } from './claims/ru.ts';
import { sr as srClaims } from './claims/sr.ts';
import { sv as svClaims } from './claims/sv.ts';
import { tr as trClaims } from './claims/tr.ts';
import { uk as ukClaims } from './claims/uk.ts';
import { type ClaimSource, type ClaimWords, claimWords } from './claims.ts';
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
import { readWorth, type WorthFile, type WorthModel } from './worth.ts';
import { zh } from './zh.ts';

export const languages: Readonly<Record<string, Language>> = {
  ar,
  bg: withClaims(bg, bgClaims),
  ca,
  cs: withClaims(cs, csClaims),
  da: withClaims(da, daClaims),
  de: withClaims(de, deClaims),
  en: withClaims(en, enClaims, enWorth),
  el,
  es: withClaims(es, esClaims),
  fa,
  fr: withClaims(fr, frClaims),
  he,
  hi,
  hu,
  id,
  it: withClaims(it, itClaims),
  ja,
  ko,
  nl: withClaims(nl, nlClaims),
  no: withClaims(no, noClaims),
  pl: withClaims(pl, plClaims),
  pt: withClaims(pt, ptClaims),
  ro: withClaims(ro, roClaims),
  ru: withClaims(ru, ruClaims),
  sr: withClaims(sr, srClaims),
  sv: withClaims(sv, svClaims),
  tr: withClaims(tr, trClaims),
  uk: withClaims(uk, ukClaims),
  zh,
  nb: withClaims(no, noClaims),
  nn: withClaims(no, noClaims),
  hr: withClaims(sr, srClaims),
  bs: withClaims(sr, srClaims),
  ms: id,
};

/** The tables are made when a text of the language first asks for them: all languages' together take a tenth of a second, at each start. */
function withClaims(language: Language, source: ClaimSource, file?: WorthFile): Language {
  let claims: ClaimWords | undefined;
  let worth: WorthModel | undefined;
  return {
    ...language,
    get claims() {
      claims ??= claimWords(source);
      return claims;
    },
    get worth() {
      if (file) worth ??= readWorth(file);
      return worth;
    },
  };
}
