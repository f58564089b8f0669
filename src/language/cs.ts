// Czech.
import { type Language, unknownLanguage } from './language.ts';
import { cues, phrases, pronoun, words } from './notation.ts';
import { references } from './references/cs.ts';

export const cs: Language = {
  ...unknownLanguage,
  code: 'cs',
  undeclinedCountries: ['i', 'í', 'u', 'e', 'é'],
  home: 'CZ',
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      `říci, řek|l la lo li ne nou, říká, říkají, říka|l la li; uvést, uved|l la lo li e, uvádí, uváděl; sdělit, sděli|l la lo li, sděluje; oznámit, oznámi|l la lo li, oznamuje; dodat, doda|l la lo li, dodává, dodávají, dodávala; napsat, napsa|l la lo li, píše, píší, psa|l la; informovat, informova|l la lo li, informuj|e í; prohlásit, prohlási|l la lo li, prohlašuje;
      vysvětlit, vysvětli|l la lo li, vysvětluj|e í; odpovědět, odpověd|ěl ěla ěli, odpovídá; popsat, popsa|l la li, popisuj|e í; poznamenat, poznamena|l la li; upřesnit, upřesni|l la lo li; komentovat, okomentova|l la, komentuje; řekl_že; vyprávět, vypráví, vyprávěl; zeptat, zepta|l la; míní, mínil; soudí, soudil; myslí; tázal; hlásit, hlásí; citovat, cituje; navrhnout, navrh|l la li; doporučil doporučila; shrnout, shrn|ul ula uje; zopakova|l la; slíbit, slíbi|l la li, slibuje; zmíni|l* la* li*; vzkázal vzkázala; hodnotí; vzpomíná; pochvaluje; přiblížil přiblížila; svěřil svěřila; hájí; hodnotil; varova|l la li, varuje; komentova|l la li; oceni|l la li; podivova|l* la*; přizna|l; hovoř|il* ila* ili*; posteskl* posteskla*; povzdechl* povzdechla*; zavtipkoval; reagova|l* la* li*; míní; dospě|l_k_závěru la_k_závěru li_k_závěru; doplni|l la li, doplňuje; avizova|l la; deklarova|l la; zdůvodni|l la; líči|l la, líčí; sdělila; vyjádři|l_se* la_se*; připodotkl; odvěti|l la; svěři|l la; prozradi|l la li`,
    ),
    ...cues(
      'assertive',
      'speech',
      'clause',
      'zdůraznit, zdůrazni|l la lo li, zdůrazňuje; podotknout, podotk|l la li; ujistit, ujisti|l la li, ujišťuje; trvá; konstatovat, konstatova|l la li, konstatuje; argumentuje, argumentoval; připomenout, připomn|ěl ěla ěli, připomíná; domnívá_se, domnívají_se; přesvědčen|* a* y*; vyhrožuje, pohrozi|l la; upozorni|l la lo li, upozorňuj|e í; předpovídá; tvrdit, tvrdí, tvrdi|l la li',
    ),
    ...cues(
      'assertive',
      'speech',
      'object clause',
      'vyzvat, vyzva|l la li, vyzývá; požadovat, požaduj|e í, požadoval; obvinit, obvini|l la li, obviňuje; odsoudit, odsoudi|l la li; kritizovat, kritizova|l la li, kritizuje; označit, označi|l la li, označuje; nazva|l la li, nazývá; pochválil',
    ),
    ...cues('distancing', 'speech', 'clause', 'naznačit, naznači|l la li, naznačuje; údajně*; spekuluje'),
    ...cues(
      'factive',
      'speech',
      'clause',
      'přiznat, přizna|l la li, přiznává; potvrdit, potvrdi|l la lo li, potvrzuje; odhalit, odhali|l* la*; připustit, připusti|l la li, připouští',
    ),
    ...cues('denial', 'speech', 'clause', 'popřít, popře|l la li, popírá; odmítnout, odmít|l la li; vyvráti|l la'),
    ...cues('neutral', 'belief', 'clause', 'věří, věřil; doufá, doufají; předpokládá; obává_se; považuje'),
  ],
  nouns: cues('neutral', 'speech', 'clause', 'prohlášení; zpráva zprávu; informace; slova; tvrzení; názor; závěr; oznámení'),
  according: {
    before: phrases('podle; dle; podle slov; podle názoru; podle informací; podle údajů'),
    after: [],
    around: phrases('podle * slov; podle * názoru; dle * slov'),
    citing: phrases('s odvoláním na'),
  },
  complementisers: words('že'),
  interrogatives: words('zda jak proč kdy kde kdo co jaký jaká jaké jestli aby kolik'),
  as: words('jak'),
  pronouns: [
    pronoun('on jeho jemu něj něho něm ho', 'm', 'sg'),
    pronoun('ona její ní ji', 'f', 'sg'),
    pronoun('ono', 'n', 'sg'),
    pronoun('oni ony jejich nich jim', null, 'pl'),
    pronoun('já mě mne mi', null, 'sg', 1),
    pronoun('my nás nám', null, 'pl', 1),
    pronoun('ty vy vás vám', null, 'sg', 2),
  ],
  determiners: words(
    'ten ta to ti ty toho tom tomu té tento tato toto tito této tohoto jeho její jejich svůj své svou náš naše každý jeden jedna dva dvě tři několik mnozí někteří další jiný sám',
  ),
  prepositions: words(
    'v ve na z ze do od po o za pro při přes nad pod před mezi bez kromě během kvůli proti okolo podle díky vedle místo s se k ke u navzdory',
  ),
  coordinators: words('a i nebo či'),
  contrasts: words('ale však avšak nicméně'),
  subordinators: words('když protože zatímco ačkoli pokud aby jestliže než dokud neboť'),
  relatives: words('který která které kteří kterého kterou kterým kterých jenž jež níž něhož nějž němuž jehož jejíž nichž'),
  auxiliaries: words('je jsou byl byla bylo byli byly bude budou může mohou mohl mohla má mají měl měla by jsem jsme musí je_třeba lze'),
  adverbs: words(
    'také taky rovněž dříve později už již ještě nyní teď dnes včera zítra nedávno navíc však zároveň opět opakovaně veřejně oficiálně osobně konečně vždy často jen pouze dokonce právě dále pak potom následně si se například',
  ),
  nominalPrepositions: words('z pro'),
  describing: words('obeznámený obeznámená obeznámení seznámený blízký blízká blízké'),
  addressees: words('novinářům agentuře serveru deníku'),
  anaphors: phrases('o tom; to; toto'),
  baseEndings: words('t ci'),
  impersonal: { endings: [], prepositions: [] },
  proDrop: true,
  negations: words('ne nikdy ani nikdo'),
  hypotheticals: words('pokud kdyby by'),
  times: words(
    'pondělí úterý středu čtvrtek pátek sobotu neděli ledna února března dubna května června července srpna září října listopadu prosince roku rok dnes včera zítra ráno večer týdnu',
  ),
  abbreviations: words('r ul prof dr tis mil mld kč hod např tzv atd apod sv č str gen plk ing mgr bc mudr judr phdr doc'),
  functionWords: words('a v na se že je to s z do o i jak po za od jsou pro který která které byl jako podle ale při jeho také'),
  genitiveEndings: words('a u y e í ého é ů ích ých ové'),
  pastEndings: words('l la'),
  dashQuotations: false,
  ordinalStops: true,
  references,
};
