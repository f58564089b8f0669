// Czech: how speakers and media are referred to.
import { words } from '../notation.ts';
import type { References } from '../references.ts';
import { outlets } from './outlets.ts';

export const references: References = {
  endings: words('a u ovi em e i y ho mu ým é á í ou ém ů ům ech ami ích ě ého ému'),
  headFirst: true,
  dropsSubject: true,
  verbs: { f: words('la'), m: words('l') },
  impersonal: words('se'),
  latter: 'ten; ta',
  definite: words('ten ta tento tato'),
  indefinite: words('jeden jedna několik někteří jiný jiná další dva dvě tři'),
  titles: {
    f: words('paní'),
    m: words('pan pán'),
    any: words('dr prof generál plukovník major kapitán admirál profesor ministr ministryně premiér prezident'),
  },
  firstNames: {
    f: words(
      'adéla alena alžběta andrea anna barbora božena dagmar dana denisa eliška eva hana helena ivana jana jitka kateřina klára kristýna lenka lucie ludmila markéta martina michaela milada monika nikola pavla petra renata tereza veronika věra zdeňka zuzana',
    ),
    m: words(
      'adam aleš alexandr andrej antonín bohuslav daniel david dominik filip františek ivan ivo jakub jan jaroslav jiří josef karel lubomír ludvík lukáš marek martin michal milan miloš miroslav oldřich ondřej pavel petr radek radim robert roman rostislav stanislav tomáš václav viktor vít vladimír vojtěch zbyněk zdeněk volodymyr sergej dmitrij donald',
    ),
  },
  particles: words('van von der de da di del della bin al el la le du dos zu'),
  offices: [
    { of: words('president head-of-government supreme-leader party-leader'), phrases: 'vůdce; lídr; diktátor' },
    { of: words('president'), phrases: 'prezident; prezidentka; hlava státu' },
    { of: words('head-of-government'), phrases: 'premiér; premiérka; předseda vlády; kancléř; kancléřka' },
    { of: words('foreign-minister'), phrases: 'ministr zahraničí; ministryně zahraničí; šéf diplomacie; šéfka diplomacie' },
    { of: words('defence-minister'), phrases: 'ministr obrany; ministryně obrany' },
    { of: words('interior-minister'), phrases: 'ministr vnitra; ministryně vnitra' },
    {
      of: words('foreign-minister defence-minister interior-minister finance-minister minister deputy-minister'),
      phrases: 'ministr; ministryně',
    },
    { of: words('spokesperson'), phrases: 'mluvčí; tiskový mluvčí' },
    { of: words('ambassador un-ambassador envoy'), phrases: 'velvyslanec; velvyslankyně; zmocněnec' },
    { of: words('head'), phrases: 'šéf; šéfka; ředitel; ředitelka; předseda; předsedkyně; náčelník' },
  ],
  people:
    'novinář; novinářka; politik; politička; diplomat; úředník; expert; expertka; analytik; analytička; právník; advokát; aktivista; aktivistka; autor; spisovatel; historik; vědec; ekonom; lékař; lékařka; kritik; komentátor; moderátor; redaktor; herec; žena; muž; otec; matka; syn; dcera; manželka; manžel; obyvatel; svědek; voják; důstojník; podnikatel; kandidát; student; učitel; inženýr; pilot; trenér; kněz; poradce; náměstek; poslanec; poslankyně; senátor; senátorka; starosta; primátor; gubernátor; hejtman; tajemník; žalobce; soudce; generál; velitel; šéf; ředitel; předseda; zdroj; spojenec; politolog; zástupce',
  women:
    'ministryně; prezidentka; premiérka; novinářka; expertka; analytička; žena; matka; dcera; manželka; poslankyně; senátorka; ředitelka; předsedkyně; šéfka; velvyslankyně; lékařka; aktivistka',
  groups:
    'představitelé; zdroje; lídři; prezidenti; ministři; úřady; analytici; experti; pozorovatelé; svědci; obyvatelé; lidé; kritici; poslanci; senátoři; diplomaté; vyšetřovatelé; právníci; aktivisté; politici; vojáci; vědci; novináři; média; noviny; agentury; rusové; ukrajinci; američané; policisté; hasiči',
  bodies:
    'ministerstvo; resort; vláda; administrativa; režim; armáda; generální štáb; parlament; senát; sněmovna; kongres; duma; velvyslanectví; soud; banka; komise; výbor; rada; úřad; kancelář; služba; policie; strana; firma; společnost; organizace; aliance; unie; univerzita; institut; nadace; církev; delegace; kreml',
  ministries: words('ministerstvo resort'),
  authorities: words('úřady policie vyšetřovatelé vláda ministerstvo armáda'),
  anonymous: words('zdroj obyvatel svědek voják žena muž'),
  pairs: words('lídři prezidenti ministři politici'),
  findings: words('studie průzkum výzkum'),
  documents: 'prohlášení; zpráva; dokument; dopis; dekret; příspěvek; informace; údaje; článek; video; průzkum; studie; sdělení',
  media: 'deník; noviny; list; agentura; tisková agentura; televize; stanice; kanál; rádio; rozhlas; časopis; týdeník; server; web; pořad',
  outlets,
  correspondents: 'zpravodaj; reportér; zpravodajka',
  platforms: {
    Telegram: 'telegram; telegramu',
    X: 'x; twitter; twitteru; síti x',
    'Truth Social': 'truth social',
    Facebook: 'facebook; facebooku',
    YouTube: 'youtube',
  },
  channel: {
    to: 'na dotaz; na otázku; řekl; řekla; rozhovoru pro; v rozhovoru pro; rozhovor pro; uvedl pro; uvedla pro; sdělil; sdělila; pro',
    by: 'podle; jak uvedla; jak uvádí; jak informuje; citovaný; prostřednictvím; jak píše; s odvoláním na',
    reports: 'uvedla; uvádí; informovala; informuje; píše; napsal; napsala; citovala; cituje; oznámila; uvedl',
    citing: 's odvoláním na; s odkazem na; odvolává se na; cituje',
    interview: 'rozhovor; pořad; konference; vystoupení; článek; prohlášení',
    weak: 'pro; v; s; na',
    posted: 'na; v; na síti; na svém; na sociální síti',
  },
};
