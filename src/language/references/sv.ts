// Swedish: how speakers and media are referred to. Its article is an ending: "ministern" is the minister.
import { words } from '../notation.ts';
import type { References } from '../references.ts';
import { firstNames } from './first-names.ts';
import { outlets } from './outlets.ts';

export const references: References = {
  endings: words('s'),
  headFirst: false,
  dropsSubject: false,
  verbs: { f: [], m: [] },
  impersonal: [],
  latter: 'den senare; denne; denna',
  asides: words('själv själva'),
  definite: words('den det de denna denne detta dessa'),
  indefinite: words('en ett några flera många andra annan två tre fyra fem'),
  titles: {
    f: words('fru drottning prinsessan'),
    m: words('herr kung prins'),
    any: words('dr professor general överste major amiral kapten doktor'),
  },
  firstNames,
  particles: words('af av von van de der bin al el'),
  offices: [
    {
      of: words('president head-of-government supreme-leader monarch party-leader'),
      phrases: 'ledare; ledaren; statschef; statschefen; makthavare',
    },
    { of: words('president'), phrases: 'president; presidenten; statschef; statschefen' },
    {
      of: words('head-of-government'),
      phrases:
        'statsminister; statsministern; premiärminister; premiärministern; förbundskansler; förbundskanslern; regeringschef; regeringschefen',
    },
    { of: words('foreign-minister'), phrases: 'utrikesminister; utrikesministern; utrikeschef; utrikeschefen; toppdiplomat' },
    { of: words('defence-minister'), phrases: 'försvarsminister; försvarsministern' },
    { of: words('interior-minister'), phrases: 'inrikesminister; inrikesministern; justitieminister; justitieministern' },
    { of: words('finance-minister'), phrases: 'finansminister; finansministern' },
    {
      of: words('foreign-minister defence-minister interior-minister finance-minister minister deputy-minister'),
      phrases: 'minister; ministern; statsråd; statsrådet; vice minister',
    },
    { of: words('ambassador un-ambassador envoy'), phrases: 'ambassadör; ambassadören; sändebud; sändebudet' },
    {
      of: words('spokesperson'),
      phrases: 'talesperson; talespersonen; talesman; talesmannen; taleskvinna; taleskvinnan; pressekreterare; presschef; presschefen',
    },
    { of: words('speaker'), phrases: 'talman; talmannen' },
    { of: words('president head-of-government foreign-minister minister speaker party-leader'), phrases: 'politiker; politikern' },
    {
      of: words('head'),
      phrases: 'chef; chefen; direktör; direktören; ordförande; ordföranden; vd; generalsekreterare; generalsekreteraren',
    },
  ],
  people:
    'journalist; journalisten; reporter; reportern; diplomat; diplomaten; tjänsteman; tjänstemannen; expert; experten; analytiker; analytikern; advokat; advokaten; aktivist; aktivisten; författare; författaren; historiker; historikern; forskare; forskaren; ekonom; ekonomen; läkare; läkaren; kommentator; programledare; programledaren; redaktör; redaktören; man; mannen; kvinna; kvinnan; far; pappa; mor; mamma; son; sonen; dotter; dottern; fru; hustru; bror; syster; invånare; boende; vittne; vittnet; soldat; soldaten; officer; officeren; företagare; kandidat; student; lärare; läraren; ingenjör; pilot; tränare; tränaren; präst; biskop; rådgivare; rådgivaren; riksdagsledamot; ledamot; senator; senatorn; borgmästare; borgmästaren; guvernör; guvernören; åklagare; åklagaren; domare; domaren; befälhavare; befälhavaren; källa; källan; överbefälhavare; överbefälhavaren; öb; bonde; fiskare; oppositionsledare; oppositionsledaren; partiledare; partiledaren; rysslandskännare; kännare; debattör',
  women: 'taleskvinna; taleskvinnan; kvinna; kvinnan; mor; mamma; dotter; dottern; hustru; syster',
  groups:
    'myndigheter; myndigheterna; källor; ledare; presidenter; ministrar; analytiker; experter; bedömare; observatörer; vittnen; ögonvittnen; invånare; boende; människor; kritiker; ledamöter; diplomater; tjänstemän; forskare; advokater; aktivister; politiker; militärer; soldater; journalister; tidningar; medier; statsmedier; demonstranter; ryssar; ukrainare; amerikaner; européer',
  bodies:
    'departement; departementet; ministerium; ministeriet; regering; regeringen; regim; regimen; armé; armén; militär; militären; försvarsmakt; försvarsmakten; flygvapnet; parlament; parlamentet; riksdagen; senaten; kongressen; duman; ambassad; ambassaden; domstol; domstolen; bank; banken; kommission; kommissionen; kommitté; råd; rådet; myndighet; myndigheten; polis; polisen; åklagarmyndigheten; parti; partiet; företag; företaget; bolag; bolaget; organisation; organisationen; allians; alliansen; unionen; universitet; universitetet; institut; stiftelse; kyrkan; delegation; delegationen; oppositionen; generalstaben; utrikesdepartementet; försvarsdepartementet; underrättelsetjänst; underrättelsetjänsten',
  ministries: words('departement departementet ministerium ministeriet myndighet myndigheten'),
  authorities: words('myndigheter myndigheterna polis polisen regering regeringen militären åklagare tjänstemän'),
  anonymous: words('källa källan invånare boende vittne vittnet soldat soldaten man mannen kvinna kvinnan tjänsteman tjänstemannen'),
  pairs: words('ledare presidenter ministrar'),
  findings: words('studien studie undersökningen mätningen'),
  documents:
    'uttalande; uttalandet; pressmeddelande; pressmeddelandet; rapport; rapporten; dokument; dokumentet; brev; brevet; dekret; not; meddelande; uppgifter; information; artikel; video; undersökning; studie; resolution; text; kommuniké; inlägg; inlägget',
  media:
    'tidning; tidningen; nyhetsbyrå; nyhetsbyrån; byrå; byrån; kanal; kanalen; tv-kanal; tv-kanalen; television; televisionen; radio; radion; tidskrift; sajt; sajten; nyhetssajt; nyhetssajten; program; programmet; podd; podden',
  outlets: [...outlets, ...words('tt svt ekot dn aftonbladet expressen sydsvenskan tv4 yle nrk nyhetsmorgon')],
  correspondents: 'korrespondent; korrespondenten; utsänd; utsände; reporter',
  platforms: {
    Telegram: 'telegram; telegramkanal',
    X: 'x; twitter',
    'Truth Social': 'truth social',
    Facebook: 'facebook',
    YouTube: 'youtube',
    Instagram: 'instagram',
  },
  channel: {
    to: 'till; förklarar för; säger för; i en intervju med; intervju med; intervju i; sade till; säger till; sa till; berättar för; berättade för; skriver till; uppger för; bekräftar för; på frågor från',
    by: 'enligt; via; citerad av; publicerad av',
    reports: 'rapporterar; rapporterade; skriver; skrev; uppger; uppgav; meddelar; meddelade; citerar; citerade; enligt',
    citing: 'med hänvisning till; citerar; citerade; hänvisar till',
    interview:
      'intervju; intervjun; sändning; program; presskonferens; pressträff; tal; artikel; uttalande; pressmeddelande; debattartikel; videotal',
    weak: 'med; till; för; i; på; av; hos',
    posted: 'på; via; i ett inlägg på',
  },
};
