// Dutch: how speakers and media are referred to.
import { words } from '../notation.ts';
import type { References } from '../references.ts';
import { firstNames } from './first-names.ts';
import { outlets } from './outlets.ts';

export const references: References = {
  endings: [],
  headFirst: false,
  dropsSubject: false,
  verbs: { f: [], m: [] },
  impersonal: [],
  latter: 'laatstgenoemde; die laatste',
  asides: words('zelf toen destijds'),
  definite: words('de het deze dit die dat'),
  indefinite: words('een enkele sommige veel meerdere andere twee drie vier vijf'),
  titles: {
    f: words('mevrouw prinses koningin'),
    m: words('meneer mijnheer prins koning'),
    any: words('dr prof professor generaal kolonel majoor admiraal kapitein commandant'),
  },
  firstNames,
  particles: words('van de der den ter ten te von di da al bin el'),
  offices: [
    {
      of: words('president head-of-government supreme-leader monarch party-leader'),
      phrases: 'leider; staatshoofd; regeringsleider; machthebber',
    },
    { of: words('president'), phrases: 'president; presidente; kremlinleider; staatshoofd' },
    { of: words('head-of-government'), phrases: 'premier; minister-president; kanselier; bondskanselier; regeringsleider' },
    {
      of: words('foreign-minister'),
      phrases: 'minister van buitenlandse zaken; buitenlandminister; buitenlandchef; topdiplomaat; eu-buitenlandchef',
    },
    { of: words('defence-minister'), phrases: 'minister van defensie; defensieminister' },
    { of: words('interior-minister'), phrases: 'minister van binnenlandse zaken' },
    { of: words('finance-minister'), phrases: 'minister van financiën' },
    {
      of: words('foreign-minister defence-minister interior-minister finance-minister minister deputy-minister'),
      phrases: 'minister; bewindsman; bewindsvrouw; bewindspersoon; onderminister; viceminister',
    },
    { of: words('ambassador un-ambassador envoy'), phrases: 'ambassadeur; gezant; afgezant' },
    { of: words('spokesperson'), phrases: 'woordvoerder; woordvoerster; kremlinwoordvoerder; regeringswoordvoerder; persvoorlichter' },
    { of: words('speaker'), phrases: 'parlementsvoorzitter; kamervoorzitter' },
    { of: words('president head-of-government foreign-minister minister speaker party-leader'), phrases: 'politicus; politica' },
    { of: words('head'), phrases: 'chef; hoofd; topman; topvrouw; directeur; directrice; baas; secretaris-generaal' },
  ],
  people:
    'journalist; journaliste; verslaggever; verslaggeefster; diplomaat; functionaris; ambtenaar; deskundige; expert; analist; advocaat; advocate; activist; activiste; auteur; schrijver; schrijfster; historicus; onderzoeker; onderzoekster; wetenschapper; econoom; arts; presentator; presentatrice; redacteur; man; vrouw; vader; moeder; zoon; dochter; echtgenoot; echtgenote; broer; zus; bewoner; bewoonster; inwoner; getuige; ooggetuige; militair; soldaat; officier; ondernemer; kandidaat; student; studente; leraar; lerares; hoogleraar; ingenieur; piloot; trainer; coach; priester; bisschop; adviseur; kamerlid; parlementariër; senator; burgemeester; gouverneur; aanklager; rechter; generaal; commandant; bron; boer; visser; oppositieleider; fractievoorzitter; ingewijde',
  women:
    'presidente; woordvoerster; journaliste; verslaggeefster; advocate; activiste; schrijfster; onderzoekster; presentatrice; vrouw; moeder; dochter; echtgenote; zus; bewoonster; studente; lerares; politica; bewindsvrouw; topvrouw; directrice',
  groups:
    'autoriteiten; bronnen; leiders; presidenten; ministers; analisten; deskundigen; experts; waarnemers; getuigen; ooggetuigen; bewoners; inwoners; mensen; critici; kamerleden; senatoren; diplomaten; functionarissen; ambtenaren; onderzoekers; advocaten; activisten; politici; militairen; soldaten; wetenschappers; journalisten; kranten; media; staatsmedia; persbureaus; demonstranten; russen; oekraïners; amerikanen; europeanen; ingewijden',
  bodies:
    'ministerie; departement; regering; kabinet; bewind; regime; leger; krijgsmacht; strijdkrachten; luchtmacht; marine; parlement; senaat; congres; kamer; doema; ambassade; rechtbank; hof; bank; commissie; raad; dienst; politie; openbaar ministerie; partij; oppositiepartij; bedrijf; concern; organisatie; alliantie; unie; universiteit; instituut; stichting; kerk; delegatie; oppositie; generale staf; inlichtingendienst',
  ministries: words('ministerie departement'),
  authorities: words('autoriteiten functionarissen politie regering ministerie leger aanklagers'),
  anonymous: words('bron bewoner bewoonster inwoner getuige ooggetuige soldaat man vrouw functionaris ambtenaar ingewijde'),
  pairs: words('leiders presidenten ministers'),
  findings: words('onderzoek peiling studie'),
  documents:
    'verklaring; persbericht; rapport; document; brief; decreet; nota; bericht; informatie; gegevens; artikel; video; onderzoek; studie; resolutie; tekst; communiqué; boodschap',
  media:
    'krant; dagblad; persbureau; nieuwsagentschap; omroep; zender; televisiezender; nieuwszender; televisie; radio; tijdschrift; weekblad; site; nieuwssite; programma; podcast; kanaal',
  outlets: [...outlets, ...words('anp nos nrc trouw belga vrt volkskrant telegraaf nieuwsuur eenvandaag rtl')],
  correspondents: 'correspondent; correspondente; verslaggever',
  platforms: {
    Telegram: 'telegram; telegramkanaal',
    X: 'x; twitter',
    'Truth Social': 'truth social',
    Facebook: 'facebook',
    YouTube: 'youtube',
    Instagram: 'instagram',
  },
  channel: {
    to: 'tegen; tegen de; tegen het; aan; aan de; aan het; tegenover; tegenover de; in gesprek met; in een interview met; interview met; zei tegen; zegt tegen; vertelde; vertelde aan; op vragen van',
    by: 'volgens; aldus; via; geciteerd door; gepubliceerd door; bericht van',
    reports: 'meldt; melden; meldde; meldden; bericht; berichtte; schrijft; schreef; citeert; citeerde; aldus',
    citing: 'op gezag van; citeert; citeerde; onder verwijzing naar',
    interview: 'interview; gesprek; uitzending; programma; persconferentie; toespraak; videoboodschap; artikel; verklaring',
    weak: 'met; aan; in; op; van; voor; bij',
    posted: 'op; via; in een bericht op; in een post op',
  },
};
