// Italian. The notation is told in ../claim-patterns.ts.
import type { ClaimSource } from '../claims.ts';

const PAST =
  'era erano fu furono aveva avevano ebbe ebbero fece fecero disse dissero diede diedero venne vennero mise misero *ava~brava *avano *eva *evano *iva~attiva~iniziativa~prospettiva *ivano *arono *erono *irono *ò~però~può~ciò~perciò~farò~sarò';

export const it: ClaimSource = {
  kinds: {
    figure:
      'migliaia|milioni|miliardi|centinaia|decine di; metà|terzo|quarto|maggioranza|maggior di|del|della|dei|delle|parte; per cento; raddoppi*|triplic*',
    comparison:
      "più|meno|migliore|peggiore|maggiore|minore|meglio|peggio … di|che|del|della|dell' !#; il|la|i|le più|meno|maggiore|maggiori|migliore|migliori|peggiore|peggiori; rispetto a|al|alla|ai; in confronto; tra|fra i|le|gli principali|maggiori|migliori|più; uno|una dei|delle|degli maggiori|più|principali|migliori; due|tre volte più|superiore; super*|ecced* il|la|i|le; a differenza; il doppio|triplo; così … come",
    cause:
      "perché; a causa; poiché; per colpa; in seguito a; come risultato|conseguenza; grazie a|al|alla|all'; caus*; provoc*; responsabil* di|del|della; colpevol* di; per questo; quindi; ha|hanno portato a; in risposta a; motivo|ragione per|di; a causa; per colpa; grazie a|al|alla; ostacol*|imped*|permett* di|che; contribu*; di conseguenza",
    event:
      'ha|hanno|ho|abbiamo|aveva|avevano (già|anche|non|mai|sempre) *ato|*uto|*ito|fatto|detto|visto|messo|preso|perso|ucciso|chiuso|deciso|scritto|rotto|chiesto|aperto|colpito|offerto; è|sono|era|erano|fu|furono|stato|stata|stati|state (già|stato|stata|stati|state) *ato~stato|*ata~stata|*ati~stati|*ate~state|*uto|*uta|*uti|*ute|ucciso|uccisi|uccisa|morto|morti|morta|chiuso|chiusa|preso|presa|distrutto|distrutta|distrutti; *arono|*irono; ieri; settimana|mese|anno scorso|scorsa',
    forecast:
      '*erà|*irà|*arà|*eranno|*iranno|*aranno|*eremo|*iremo|*aremo|sarà|saranno|avrà|avranno|farà|faranno|potrà|potranno|verrà|verranno; presto; prossimo|prossima|prossimi|prossime; domani; prevede|prevedono|intende|intendono|sta|stanno per; pianific*; potrebbe|potrebbero essere|*are|*ere|*ire; sul punto; spera|sperano di|che; *eranno|*iranno|*aranno|*erà|*irà|*eremo|*iremo; presto|prossimamente',
    offer:
      'pronto|pronta|pronti|pronte|disposto|disposta|disposti|disponibile|disponibili a|ad|al !usare|colpire|rispondere|difendere|combattere; disponibilità a|al|ad; offr*|offert*; propon*|propost*; aperto|aperta|aperti a|al|alla; invit*',
    condition: 'se; a condizione|patto; purché; a meno; in cambio; nel caso; solo quando|se; finché non; qualora',
    demand:
      'deve|devono|dovrà|dovranno|dovrebbe|dovrebbero|dobbiamo; bisogna; occorre; esig*; chied* a|al|che|di; necessario|indispensabile che|un|una; va|vanno fermat*|liberat*|ritirat*; non può|possono permettere|accettare',
    threat:
      'minacci*; rappresagli*|ritorsion*; risponderà|risponderemo|risponderanno; conseguenze; distrugger*|annienter*|puniremo|colpiremo|colpirà; linea|linee rossa|rosse; obiettivo|obiettivi legittimo|legittimi; pagher* car*; arma|armi nucleare|nucleari|atomic*; vendett*',
    accusation:
      "accus*; colpa|colpevol*; crimin*|genocidi*|massacr*|atrocità; terroris*; viol* il|la|i|le|lo|gli; ment*~mentre~menta|menzogn*|bugi*|ingann*; sabot*; provocazion*; rub*|rapi*|rapit*|tortur*|assassin*; aggress*; illegal*|illegittim*; ingerenz*|interfer*|destabilizz*; nazist*|fascist*; corro*|corrott*|corruzion*; propaganda|disinformazion*; ricatt*; bombard* … civil*|ospedal*|scuol*; si rifiuta|rifiutano; regime; tradi*|tradit*; frod*; dietro l|l'|gli|il|questo|questi attacc*|attentat*; ostaggi*; sfrutt*|opprim*|reprim*|repression*|persegu*|discrimin*; manipol*|falsific*; spi*|spionaggio; incit*; viol* … diritt*|legg*|accord*|tregua; complic*; intimid*; invas*|invad*",
    denial:
      "neg|nega|negano|negato|smentisc*|smentit*; respin*; non ha|hanno|aveva … che|nulla|niente fare|vedere; non ci sono|esistono|è|ha|hanno prove|intenzione|piani; falso|falsa|false|falsi|infondat*; mai è|ha|hanno|abbiamo|stato; non è|era vero|così; menzogn*|bugi*|invenzion*; niente|nulla a che; non c'è|esiste|esistono nessun*|alcun*|prove",
    territory:
      'territori*; occupat*|occupazion*|occup*; anness*|annession*; confin* con|tra|fra; sovran*; liber* il|la|i|le; conquist*|cattur*; controllo di|del|della|su|sul; controlla|controllano|controllava; appart*; parte integrante|della|di russia|ucraina; integrità; ritir* … truppe; ced* … territor*; riunific*',
    law: "legge|leggi|legal*|illegal*|legislazion*; tribunal*|sentenz*|corte|condannat*; trattat*|convenzion*|carta|accordo di|del|dell'; costituzion*|incostituzional*; risoluzion*; decret*; diritto|diritti a|di|al|umani|internazionale; viet*|proib*; reat*|penal*; mandato; visto|visti|cittadinanza; ratific*; caus*|process*|procur*|querel*; stato di diritto; giurisdizion*; cessate il fuoco; trattat*|accord*",
    assessment:
      'buon|buono|buona|buoni|buone|cattiv*; pericolos*; important*|storic*|inaccettabil*|irresponsabil*|cinic*|success*|falliment*|error*|sbagli*|assurd*|ridicol*|positiv*|negativ*|costruttiv*|razional*|emotiv*|emozion*; freddo calcolo; calcolo freddo; purtroppo; credo|crediamo|penso|spero|ritengo; a mio|nostro|suo avviso|parere; sembra|sembrano|pare; impossibil*|possibil*|probabil*|improbabil*; difficil*|facil*|crucial*|decisiv*|essenzial*|fondamental*; giusto|giusta|ingiust*; illusion*|vergogn*|tragedi*|tragic*|disastr*|catastrof*|umili*|coraggi*|codard*|debol*|brutal*; trist*|orgoglios*|grat*|preoccupa*|ottimist*|pessimist*|indigna*|sconvolt*|convint*|felic*; terribil*|orribil*|spaventos*|atroc*|crudel*|brutal*|disuman*|vergognos*|vergogna|scandalos*|intollerabil*|inaccettabil*|inammissibil*|imperdonabil*|deplorevol*|deplor*; ingenu*|foll*|follia|insensat*|imprudent*|assurd*|ridicol*|patetic*|incompetent*|inefficac*|efficac*|efficient*|inutil*|eccessiv*|sproporzionat*|prematur*|adeguat*|inadeguat*|ragionevol*|realistic*|saggi*|onest*|disonest*|ostil*|aggressiv*|provocatori*|radical*|ipocrit*|ipocrisia|immoral*|arrogan*; stran*|sorprendent*|deludent*|delus*|incoraggiant*|promettent*|impressionant*|straordinari*|eccellent*|magnific*|fantastic*|incredibil*|unic*; onore|orgoglio|privilegio|priorità|vittoria|sconfitta|trionfo|svolta|farsa|circo|caos|insulto|affronto|tradimento; nell interesse; condanna*|deplora*; chiar*|evident*|logic*|legittim*|illegittim*; troppo *; molto|estremamente|assolutamente|totalmente|profondamente',
  },
  cueKinds: {
    demand: 'chied*|chiesto; esort*; sollecit*; invit*; ordin*; pretend*',
    accusation: 'accus*; incolp*; denunci*; condann*',
    denial: 'nega|negato|negano|negava; smentisc*|smentit*; respin*',
    threat: 'minacci*',
    offer: 'offr*|offert*; propon*|propost*',
    forecast: 'promess*|promett*; prevede|previsto; annunci*',
    assessment: 'defin*; descri*; chiam*; critic*; elogi*; bolla*',
  },
  clarifications: {
    explains:
      'in|con riferimento a|al|alla|ai|alle; riferendosi a|al|alla|ai|alle; allud* a|al|alla; vale a dire; cioè; come lo|la|li|le chiama|chiamano|definisce; termine|nome usato|ufficiale; secondo la terminologia',
    distances:
      'cosiddett*; presunt*; sedicent*; senza prove|fornire|offrire|presentare|portare|dare|precisare|specificare; non ha|hanno fornito|presentato|offerto|dato … prove|dettagli; autoproclamat*; falsamente; in realtà; contrariamente|contraddice',
    unverified:
      'non … verificar*|verificat*|confermar*|confermat* … indipendent*; indipendent* … verificar*|confermar*|verificat*|confermat*; non è|sono|ha|hanno … verificat*|verificar*|confermat*|confermar*; impossibile verificare|confermare; senza conferma|conferme',
  },
  decimal: ',',
  values:
    'due 2; tre 3; quattro 4; cinque 5; sei 6; sette 7; otto 8; nove 9; dieci 10; undici 11; dodici dozzina 12; quindici 15; venti 20; trenta 30; quaranta 40; cinquanta 50; sessanta 60; settanta 70; ottanta 80; novanta 90; cento 100; duecento 200; trecento 300; cinquecento 500',
  multipliers: 'mille mila 1000; milione milioni mln 1000000; miliardo miliardi mld 1000000000',
  units: `% per_cento: %; tonnellata tonnellate t: t; kg chilo chili chilogrammi: kg; km chilometro chilometri: km; metro metri m: m; ettaro ettari: ha; barile barili: barrel; megawatt mw: MW; gigawatt gw: GW;
    $ dollaro dollari: USD; € euro: EUR; £ sterline: GBP; rublo rubli: RUB; grivnia grivnie: UAH; yuan: CNY;
    persona persone abitanti cittadini: people; soldato soldati militari combattenti: soldiers; drone droni: drones; missile missili razzi: missiles; carri_armati: tanks; aereo aerei: aircraft; prigionieri: prisoners; civili: civilians; bambino bambini: children; rifugiati profughi migranti: refugees; paese paesi stati: countries; case edifici: buildings; aziende imprese: companies; voti: votes; villaggi città: settlements; attacchi: attacks; casi: cases;
    secondi: s; minuto minuti: min; ora ore: h; giorno giorni: d; settimana settimane: wk; mese mesi: mo; anno anni: yr; decenni decennio: decade; secoli secolo: century; volte: times; gradi: °`,
  approximate: 'circa; quasi; più di; meno di; oltre; almeno; al massimo; fino a; intorno a; attorno a; approssimativamente; un',
  approximateAfter: 'circa; o più',
  links: 'di',
  finite: `è sono ha hanno c'è può possono deve devono vuole vogliono fa fanno va vanno sia siano sta stanno resta restano rimane esiste esistono possiede serve servono credo penso abbiamo siamo dobbiamo possiamo sarà saranno sarebbe sarebbero avrebbe avrebbero potrebbe dovrebbe ${PAST} *erà *irà *arà *eranno *iranno *aranno *erebbe *irebbe *iamo *ate~state`,
  negation: 'non mai',
  as: 'come secondo',
  articles: "il lo la i gli le l' un uno una un' suo sua suoi sue nostro nostra questo questa questi queste quel quella",
  merely: 'solo soltanto semplicemente',
  auxiliary: 'è sono ha hanno era erano può possono deve devono sarà saranno',
  nominative: 'io lui lei loro noi egli essi ciò questo',
  joins: 'e ed ma mentre però',
  that: 'che',
  hypothetical: 'se',
  dependent: 'perché quando poiché anche dove come chi cui quale quali affinché finché per',
  attitude: 'crede credono credo pensa pensano spera sperano teme temono dice dicono afferma sa ritiene',
  relative: 'che',
  pairs: 'sia … sia; sia … che; non solo … ma anche',
  prepositions: "in di del della dell' a al alla all' per con senza su sul sulla contro tra fra verso da dal dalla durante dopo prima",
  questions: 'chi cosa perché come quando dove',
};
