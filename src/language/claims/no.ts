// Norwegian, bokmål and what nynorsk shares with it. The notation is told in ../claim-patterns.ts.
import type { ClaimSource } from '../claims.ts';

export const no: ClaimSource = {
  kinds: {
    figure:
      'tusenvis|millionvis|hundrevis|titalls|tusener|millioner; halvparten|tredjedel|fjerdedel|flertallet av; prosent; doblet|tredoblet|halvert',
    comparison:
      'mer|mindre|flere|færre|større|høyere|lavere|sterkere|svakere|bedre|verre|dårligere|raskere|lengre|dyrere|billigere|tryggere … enn !#; største|minste|høyeste|laveste|sterkeste|svakeste|beste|verste|viktigste|rikeste|fattigste|ledende|fleste|eldste; størst|minst|høyest|lavest|best|verst|sterkest i|av; sammenlignet|sammenligning med; dobbelt|to|tre ganger så; like … som; så stor|mye|mange|høy|sterk … som; overgå*|overstig*; en av de største|viktigste|ledende|beste; i motsetning til; aldri før; rekord*',
    cause:
      'fordi; siden !#; på grunn av; som følge av; forårsak*|skyldes|skyldtes; fører|førte|ført til; skyld|skylden for|i; ansvarlig|ansvarlige for; grunn|grunnen|årsak|årsaken til|er; derfor; takket være; som svar på; i forbindelse med',
    event:
      'har|hadde (ikke|allerede|nå|også|aldri|alltid) *et|*t|*tt|*dd; er|ble|blitt|blei (ikke|allerede|også|nå) pågrepet|drept|arrestert|*et|*ert|*ført|*tt|skutt|tatt|sendt|sett|stengt|funnet|bygd|brukt; drepte|angrep|tok|mistet|begynte|sluttet|falt|kom|gikk|ga|døde|skjøt|vant|holdt|steg|sank|økte|skjedde|ankom|signerte|besøkte|møtte|forlot|åpnet|solgte|kjøpte|bygde|ødela|sendte|fikk|slo|traff|brøt; i går; forrige|sist uke|måned|år|natt; fant sted',
    forecast:
      'vil|kommer til (ikke|også|snart|aldri|trolig) å; vil (ikke|også|snart|aldri|trolig|bli) *e|*å|*i|gå|få|bli|ta|ha|være; skal (ikke|også|snart|nå) *e|få|gå|bli|gi|ta|ha|være|stå; blir det; snart|innen kort; i de|den nærmeste|kommende; neste uke|måned|år; i morgen; ventes|forventes|planlegger|akter; vil kunne; innen 2027|2028|2030|2035|2050',
    offer:
      'klar|klare|villig|villige|beredt til|for|på !å; åpen|åpne for; klar|klare|villig|villige til å !slå|svare|forsvare|angripe; vilje til; tilby*|tilbød; foreslå*|foreslo|forslag*; inviter*',
    condition:
      'hvis; dersom; om !#|en|et|den|det|å; forutsatt; under forutsetning; på betingelse; så lenge; i bytte mot; bare hvis|når; med mindre; i tilfelle',
    demand:
      'må !være|ha; må (ikke|også|nå|straks) *e|gå|få|ta|gi; bør|burde; krever|krevde|kreve|kreves|krav; oppfordr*; ber om|dem|alle; nødvendig; la oss; trenger; på tide',
    threat:
      'tru*~trukket|trussel|trusler; gjengjeld*; hevn*; konsekvenser; utslette|knuse|slå tilbake|straffe; betale … pris|dyrt; rød|røde linje|linjer; legitimt|legitime mål; atomvåpen; alvorlige|harde følger|konsekvenser; ingen tilgivelse*|nåde',
    accusation:
      'anklag*; beskyld*; skyldig|skyldige; ansvarlig|ansvarlige for; forbryt*|krigsforbryt*|folkemord|massakre*|overgrep|grusomhet*; terror*; krenk*|bryter|brøt|brutt; lyver|løy|løgn*; bedrag*|svindel|svik*|forræd*; sabot*; provokasjon*|provoser*; kidnapp*|tortur*|myrd*; aggresjon|angriper; ulovlig*|illegal*; innbland*|destabiliser*|undergrav*; nazist*|fascist*; korrupt*|korrupsjon; propaganda|desinformasjon; utpress*; bombe*|beskyt* … sivil*|sykehus*|skole*; stjålet|stjeler; nekter|nektet å; regime*; gissel|gisler; utnytte*',
    denial:
      'benekt*|nekter|nektet for; avvis*; dementer*; ikke|ingenting … gjøre med; ingen bevis|planer|hensikt|grunnlag|grunn; ikke sant|involvert|ansvarlig|skyldig; usann*|feilaktig*|grunnløs*; aldri … sagt|planlagt|angrepet|lovet|skjedd|gjort',
    territory:
      'territor*|område|områder|områdene; okkup*; annekter*; grense|grensen|grenser mellom|mot|med; suveren*; frigjør*|frigjort*|befri*; erobr*|gjenerobr*|inntok|inntatt; kontroll over; kontroller*; tilhør*; del av russland|ukraina|kina; gjenforen*; trekker|trakk|trukket … tilbake; tilbaketrekning*; omring*; buffersone; integritet',
    law: 'lov|loven|lover|lovlig|ulovlig*|lovgiv*|lovforslag; rett|retten til; domstol*|dom|dommen|tribunal*|rettssak*; avtale*|traktat*|konvensjon*|pakt; grunnlov*; resolusjon*; dekret; dømt|tiltalt*|tiltale|arrestordre; forbud*|forbudt|forbyr; mandat; menneskerettighet*; statsborgerskap|visum; ratifiser*; folkerett*; våpenhvile*; straff|straffe; immunitet',
    assessment:
      'bra|dårlig*|god|godt|gode; farlig*|viktig*|historisk*|uakseptab*|uansvarlig*|kynisk*|suksess*|mislykk*|feil|feilaktig*|dum|dumt|absurd*|latterlig*|dessverre|alvorlig*|positiv*|negativ*|konstruktiv*|rimelig*|urimelig*|fornuftig*|rasjonell*|følelser; kald beregning; tror|synes|mener|håper; etter min|vår|hans|hennes mening; virker|synes; umulig*|mulig|sannsynlig*|usannsynlig*; vanskelig*|lett|avgjørende|nødvendig|vesentlig*|meningsløs*|barbarisk*|feig*|modig*|helt|helter; rettferdig*|urettferdig*; illusjon*|ydmyk*|tragedie*|tragisk*|skam|skammelig*|skandal*|katastrof*|triumf*|vakker*|utmerket|enestående|bemerkelsesverdig*|imponerende; svært|veldig|ytterst|fullstendig|absolutt|helt *ig|*ige|bra|dårlig|klart; fare|trussel|sjanse|risiko for|mot; trist|stolt|takknemlig|bekymr*|skuff*|sjokker*|glad; forferdelig*|fryktelig*|grusom*|avskyelig*|umenneskelig*; radikal*|ekstrem*|aggressiv*|fiendtlig*|hyklersk*|hykleri; troverdig*|pålitelig*|upålitelig*; milepæl|gjennombrudd|farse|kaos|fornærmelse|ære; for sent|tidlig|mye|lite',
  },
  cueKinds: {
    demand: 'krev*; oppfordr*; ber|ba om; anmod*',
    accusation: 'anklag*; beskyld*; fordøm*',
    denial: 'benekt*; dementer*; avvis*; nekter|nektet',
    threat: 'truer|truet|true',
    offer: 'tilby*|tilbød; foreslå*|foreslo',
    forecast: 'lover|lovet|lovte; spår|spådde; varsl*',
    assessment: 'kaller|kalte|kalt; beskriv*|beskrev; kritiser*; roser|roste',
  },
  clarifications: {
    explains:
      'sikter|siktet|siktende til; viser|viste|henviser|henviste til; mener|mente med|dermed; som moskva|russland|kreml|beijing … kaller',
    distances:
      'såkalt*; påstått*|angivelig*; uten bevis|å|nærmere; ingen bevis|detaljer; selverklært*|selvutnevnt*; feilaktig; i virkeligheten; i strid med',
    unverified:
      'ikke … uavhengig … bekreft*|verifiser*; ikke … bekreftet|bekreftes|bekrefte|verifisert|verifiseres|verifisere; uavhengig … ikke|bekreft*|verifiser*; ubekreft*',
  },
  decimal: ',',
  values:
    'to 2; tre 3; fire 4; fem 5; seks 6; sju syv 7; åtte 8; ni 9; ti 10; elleve 11; tolv dusin 12; tretten 13; fjorten 14; femten 15; seksten 16; sytten 17; atten 18; nitten 19; tjue 20; tretti 30; førti 40; femti 50; seksti 60; sytti 70; åtti 80; nitti 90; hundre 100',
  multipliers:
    'hundre 100; tusen 1000; million millioner mill 1000000; milliard milliarder mrd 1000000000; billion billioner 1000000000000',
  units: `% prosent: %; prosentpoeng: percentage point; tonn t: t; kg kilo: kg; km kilometer: km; meter m: m; hektar: ha; fat: barrel; megawatt mw: MW; gigawatt gw: GW; kvadratkilometer: km²;
    $ dollar: USD; € euro: EUR; kroner kr: NOK; £ pund: GBP; rubler: RUB; yuan: CNY; mennesker personer innbyggere borgere: people; soldater: soldiers; droner: drones; missiler raketter: missiles; stridsvogner: tanks; fly jagerfly: aircraft; fanger: prisoners; sivile: civilians; barn: children; flyktninger migranter: refugees; land: countries; hus bygninger: buildings; selskaper bedrifter: companies; stemmer: votes; jobber: jobs; landsbyer byer: settlements; angrep: attacks; tilfeller: cases;
    sekunder: s; minutt minutter: min; time timer: h; dag dager døgn: d; uke uker: wk; måned måneder: mo; år: yr; tiår: decade; ganger: times; grader: °`,
  approximate:
    'omtrent; cirka; ca; rundt; omkring; nesten; nær; mer enn; flere enn; over; mindre enn; færre enn; under; minst; høyst; opptil; opp til; anslagsvis; om lag; drøyt; knapt',
  approximateAfter: 'eller mer',
  links: '',
  finite:
    'er var har hadde blir ble kan kunne må skal skulle vil ville får fikk bør finnes står går ligger kommer gjør gir tar holder vet tror mener trenger betyr tilhører fortsetter *erer koster kostet selger kjøper betaler øker vokser tok gikk kom ga falt holdt døde skjøt vant steg sank fikk begynte sluttet mistet drepte angrep solgte kjøpte økte',
  conditional: 'ville',
  negation: 'ikke aldri',
  as: 'som ifølge',
  articles: 'den det de en et ei sin sitt sine vår vårt våre deres hans hennes denne dette disse',
  merely: 'bare',
  auxiliary: 'er var har hadde blir ble kan kunne må skal skulle vil får bør',
  nominative: 'jeg han hun vi dere de det dette man',
  joins: 'og men mens',
  that: 'at',
  hypothetical: 'hvis dersom om',
  dependent: 'fordi når siden før inntil mens selv hvor hvordan hvem hva hvorfor som da',
  attitude: 'tror mener håper sier sa vet hevder frykter',
  relative: 'som',
  indirect: 'hvorvidt hvorfor',
  pairs: 'både … og; ikke bare … men også; såvel … som',
  prepositions: 'i på av for til fra med mot over under mellom etter før gjennom uten ut siden om ved hos rundt innen',
  questions: 'hvem hva hvorfor hvordan når hvor',
};
