// Danish. The notation is told in ../claim-patterns.ts.
import type { ClaimSource } from '../claims.ts';

export const da: ClaimSource = {
  kinds: {
    figure:
      'tusindvis|millionvis|hundredvis|snesevis; tusinder|millioner; halvdelen|tredjedel|fjerdedel|flertallet af; procent; fordoblet|tredoblet|halveret',
    comparison:
      'mere|mindre|flere|færre|større|højere|lavere|stærkere|svagere|bedre|værre|dårligere|hurtigere|længere|dyrere|billigere|sikrere … end !#; største|mindste|højeste|laveste|stærkeste|svageste|bedste|værste|vigtigste|rigeste|fattigste|førende|fleste|ældste; størst|mindst|højest|lavest|bedst|værst i|af; sammenlignet|sammenligning med; dobbelt|to|tre gange så; lige så … som; en af de største|vigtigste|førende|bedste; i modsætning til; aldrig før; overgår|overstiger|overgik|oversteg; rekord*',
    cause:
      'fordi; på grund af; som følge af; forårsag*|skyldes|skyldtes; fører|førte|ført til; skyld|skylden for|i; ansvarlig|ansvarlige for; grunden|årsagen|årsag til|er; derfor; takket være; som svar på; i forbindelse med',
    event:
      'har|havde (ikke|allerede|nu|også|aldrig|altid) *et|taget|givet|gjort|sagt|mistet|fået|holdt|brudt|skudt|vundet|tabt|sendt|solgt|købt|bygget; er|blev|blevet (ikke|allerede|også|nu) *et|dræbt|anholdt|arresteret|såret|ramt|skudt|taget|sendt|set|lukket|fundet|bygget|brugt; dræbte|angreb|tog|mistede|begyndte|sluttede|faldt|kom|gik|gav|døde|skød|vandt|holdt|steg|sank|øgede|skete|ankom|underskrev|besøgte|mødte|forlod|åbnede|solgte|købte|byggede|ødelagde|sendte|fik|slog|ramte|brød|udvidede|lukkede; i går; forrige|sidste uge|måned|år|nat; fandt sted',
    forecast:
      'vil (ikke|også|snart|aldrig|formentlig) *e|gå|få|blive|tage|have|være|se; kommer til at; skal (ikke|også|snart|nu) *e|få|gå|blive|give|tage|have|stå; bliver det; snart; i den|de nærmeste|kommende; næste uge|måned|år; i morgen; ventes|forventes|planlægger|agter; vil kunne; inden 2027|2028|2030|2035|2050',
    offer:
      'klar|klare|villig|villige|parat|rede til !at|krig|kamp; åben|åbne for|over; klar|klare|villig|villige|parat|rede til at !slå|svare|forsvare|angribe|kæmpe; vilje til; tilbyde*|tilbød; foreslår|foreslog|foreslå|forslag*; inviter*',
    condition: 'hvis; såfremt; forudsat; under forudsætning; på betingelse; så længe; til gengæld; kun hvis|når; medmindre; i tilfælde',
    demand:
      'må !være|have; må (ikke|også|nu|straks) *e|gå|få|tage|give; bør|burde; kræver|krævede|kræve|kræves|krav; opfordr*; beder om|dem|alle; nødvendig|nødvendigt; lad os; behøver; på tide',
    threat:
      'true*|trusler|trussel; gengæld*; hævn*; konsekvenser; udslette|knuse|straffe; slå igen|tilbage; betale … pris|dyrt; rød|røde linje|linjer; legitimt|legitime mål; atomvåben; alvorlige|hårde følger|konsekvenser',
    accusation:
      'anklag*; beskyld*; skyldig|skyldige; ansvarlig|ansvarlige for; forbryd*|krigsforbryd*|folkemord|massakre*|overgreb|grusomhed*; terror*; krænk*|bryder|brød|brudt; lyver|løj|løgn*; bedrag*|svindel|svigt*|forræd*; sabot*; provokation*|provoker*; kidnap*|tortur*|myrd*; aggression|aggressor; ulovlig*|illegal*; indbland*|destabiliser*|underminer*; nazist*|fascist*; korrupt*|korruption; propaganda|desinformation; afpres*; bomb*|beskyd* … civil*|hospital*|skole*; stjålet|stjæler; nægter|nægtede at; regime*; gidsel|gidsler; udnyt*',
    denial:
      'benægt*|nægter|nægtede for; afvis*; dementer*; ikke|intet … gøre med; ingen bevis|beviser|planer|hensigt|grundlag|grund; ikke sandt|involveret|ansvarlig|skyldig; usand*|forkert*|grundløs*; aldrig … sagt|planlagt|angrebet|lovet|sket|gjort',
    territory:
      'territori*|område|områder|områderne; besat*|besætte*; annekter*; grænse|grænsen|grænser mellem|mod|med|til; suveræn*; befri*; erobr*|generobr*|indtog|indtaget; kontrol over|med; kontroller*; tilhør*; del af rusland|ukraine|kina; genforen*; trækker|trak|trukket … tilbage; tilbagetrækning*; omring*; bufferzone; integritet',
    law: 'lov|loven|love|lovlig|ulovlig*|lovgiv*|lovforslag; ret|retten til; domstol*|dom|dommen|tribunal*|retssag*; aftale*|traktat*|konvention*|pagt; grundlov*; resolution*; dekret; dømt|tiltalt*|tiltale|arrestordre; forbud*|forbudt|forbyder; mandat; menneskeret*; statsborgerskab|visum; ratificer*; folkeret*; våbenhvile*; straf|straffe; immunitet',
    assessment:
      'godt|dårlig*|god|gode; farlig*|vigtig*|historisk*|uacceptab*|uansvarlig*|kynisk*|succes*|mislykk*|fejl|fejltagelse|forkert*|dum|dumt|absurd*|latterlig*|desværre|alvorlig*|positiv*|negativ*|konstruktiv*|rimelig*|urimelig*|fornuftig*|rationel*|følelser; kold beregning; tror|synes|mener|håber; efter min|vores|hans|hendes mening; virker; umulig*|mulig|sandsynlig*|usandsynlig*; svær*|let|afgørende|nødvendig|væsentlig*|meningsløs*|barbarisk*|fej|modig*|helt|helte; retfærdig*|uretfærdig*; illusion*|ydmyg*|tragedie*|tragisk*|skam|skammelig*|skandal*|katastrof*|triumf*|smuk*|udmærket|enestående|bemærkelsesværdig*|imponerende; meget|yderst|fuldstændig|absolut|helt *ig|*ige|*igt|dårligt|klart; fare|trussel|chance|risiko for|mod; trist|stolt|taknemmelig|bekymr*|skuff*|chokeret|glad; forfærdelig*|frygtelig*|grusom*|afskyelig*|umenneskelig*; radikal*|ekstrem*|aggressiv*|fjendtlig*|hyklerisk*|hykleri; troværdig*|pålidelig*; milepæl|gennembrud|farce|kaos|fornærmelse|ære; for sent|tidligt|meget|lidt',
  },
  cueKinds: {
    demand: 'kræv*; opfordr*; beder|bad om; anmod*',
    accusation: 'anklag*; beskyld*; fordøm*',
    denial: 'benægt*; dementer*; afvis*; nægter|nægtede',
    threat: 'truer|truede|truet',
    offer: 'tilbyd*|tilbød; foreslår|foreslog',
    forecast: 'lover|lovede|lovet; spår|spåede; varsl*',
    assessment: 'kalder|kaldte|kaldt; beskriv*|beskrev; kritiser*; roser|roste',
  },
  clarifications: {
    explains:
      'sigter|sigtede|hentyder|hentydede til; henviser|henviste til; mener|mente med|dermed; som moskva|rusland|kreml|beijing … kalder',
    distances:
      'såkaldt*; påstået|påståede|angivelig*; uden bevis|beviser|at|nærmere; ingen beviser|detaljer; selverklæret|selvudnævnt*; fejlagtigt; i virkeligheden; i strid med',
    unverified:
      'ikke … uafhængig* … bekræft*|verificer*; ikke … bekræftet|bekræftes|bekræfte|verificeret|verificeres|verificere; uafhængig* … ikke|bekræft*|verificer*; ubekræft*',
  },
  decimal: ',',
  values:
    'to 2; tre 3; fire 4; fem 5; seks 6; syv 7; otte 8; ni 9; ti 10; elleve 11; tolv dusin 12; tretten 13; fjorten 14; femten 15; seksten 16; sytten 17; atten 18; nitten 19; tyve 20; tredive 30; fyrre 40; halvtreds 50; tres 60; halvfjerds 70; firs 80; halvfems 90; hundrede 100',
  multipliers:
    'hundrede 100; tusind tusinde 1000; million millioner mio 1000000; milliard milliarder mia 1000000000; billion billioner 1000000000000',
  units: `% procent pct: %; procentpoint: percentage point; ton t: t; kg kilo: kg; km kilometer: km; meter m: m; hektar: ha; tønder: barrel; megawatt mw: MW; gigawatt gw: GW; kvadratkilometer: km²;
    $ dollar: USD; € euro: EUR; kroner kr: DKK; £ pund: GBP; rubler: RUB; yuan: CNY; mennesker personer indbyggere borgere: people; soldater: soldiers; droner: drones; missiler raketter: missiles; kampvogne: tanks; fly kampfly: aircraft; fanger: prisoners; civile: civilians; børn: children; flygtninge migranter: refugees; lande: countries; huse bygninger: buildings; virksomheder selskaber: companies; stemmer: votes; landsbyer byer: settlements; angreb: attacks; tilfælde: cases;
    sekunder: s; minut minutter: min; time timer: h; dag dage døgn: d; uge uger: wk; måned måneder: mo; år: yr; årti årtier: decade; gange: times; grader: °`,
  approximate:
    'omkring; cirka; ca; rundt regnet; næsten; tæt på; mere end; flere end; over; mindre end; færre end; under; mindst; højst; op til; op mod; anslået; godt; knap',
  approximateAfter: 'eller mere',
  links: '',
  finite:
    'er var har havde bliver blev kan kunne må skal skulle vil ville får fik bør findes står går ligger kommer gør giver tager holder ved tror mener behøver betyder tilhører fortsætter *erer koster kostede sælger køber betaler stiger vokser tog gik kom gav faldt døde skød vandt steg sank begyndte sluttede mistede dræbte angreb solgte købte',
  conditional: 'ville',
  negation: 'ikke aldrig',
  as: 'som ifølge',
  articles: 'den det de en et sin sit sine vores jeres deres hans hendes denne dette disse',
  merely: 'bare kun',
  auxiliary: 'er var har havde bliver blev kan kunne må skal skulle vil får bør',
  nominative: 'jeg han hun vi de det dette man',
  joins: 'og men mens',
  that: 'at',
  hypothetical: 'hvis såfremt om',
  dependent: 'fordi når siden før indtil mens selvom hvor hvordan hvem hvad hvorfor som der da',
  attitude: 'tror mener håber siger sagde ved hævder frygter',
  relative: 'som der',
  indirect: 'hvorvidt hvorfor',
  pairs: 'både … og; ikke kun … men også; såvel … som',
  prepositions: 'i på af for til fra med mod over under mellem efter før gennem uden ud siden om ved hos rundt inden',
  questions: 'hvem hvad hvorfor hvordan hvornår hvor',
};
