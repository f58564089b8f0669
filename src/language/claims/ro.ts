// Romanian. Letters with a comma below, and those with a cedilla that many sites still write, both stand. The notation is told in ../claim-patterns.ts.
import type { ClaimSource } from '../claims.ts';

export const ro: ClaimSource = {
  kinds: {
    figure: 'mii|milioane|sute|zeci de; jumătate|sfert|treime|majoritatea din; la sută|suta; s-a|s-au dublat|triplat|înjumătățit',
    comparison:
      'mai mult|mulți|multe|mare|mari|mic|mici|mică|bun|bună|bine|rău|ieftin|ieftine|scump|puternic|puternică|bogat|bogată|sărac|puțin|puține|rapid|înalt|ridicat … decât; cel|cea|cei|cele mai; printre cei|cele mai; în comparație cu; comparativ cu; față de anul|luna|alte; de două|trei ori; la fel de; depăș*; spre deosebire de; record*; niciodată atât',
    cause:
      'pentru că; deoarece; fiindcă; din cauza; din pricina; datorită; ca urmare; în urma; provocat*|cauzat*|provoacă|cauzează; a|au dus|condus la; responsabil|responsabili|vinovat|vinovați de|pentru; motivul|cauza pentru|este; de aceea; ca răspuns la; prin urmare',
    event:
      'a|au|am|ai|s-a|s-au|și-a (fost|mai|deja|nu) *at|*ut|*it|*ât|*s|*t; fusese|fuseseră; ieri|aseară; săptămâna|luna|anul trecută|trecut; a|au avut loc',
    forecast:
      'va|vor|voi|vom|veți (mai|fi|nu|putea) *a|*e|*i|*ea|fi; o să; urmează să; curând|în curând; săptămâna|luna|anul viitoare|viitor; mâine; se așteaptă|estimează|preconizează|prevede; intenționează|plănuiesc|plănuiește; ar putea; până în 2027|2028|2030|2035|2050',
    offer:
      'gata|dispus|dispusă|dispuși|dispuse|pregătit|pregătită|pregătiți|deschis|deschisă|deschiși (oricând) să|pentru !atace|răspundă|apere|lupte; deschis|deschisă|deschiși|deschise la|pentru dialog|negocieri|discuții|compromis|propuneri|cooperare; disponibilitatea de|pentru; ofer*; propun*|propus|propunere*; invit*',
    condition: 'dacă; cu condiția; în cazul în; în schimbul; doar dacă|când; atâta timp; numai dacă; decât dacă',
    demand:
      'trebuie (să|ca); ar|va trebui; cere|cer|cerem|cerut; solicit*; îndeamn*|îndemn*; este|e nevoie; necesar|obligatoriu să; e timpul; haideți|să nu; nu poate|putem accepta|permite; exig*',
    threat:
      'amenin*; represali*; consecințe; va|vom|vor răspunde|riposta|distruge|pedepsi|nimici; linie|linii roșie|roșii; ținte|țintă legitime|legitimă; plăti … scump|preț; arme|armă nucleare|nucleară; răzbun*',
    accusation:
      'acuz*; vinovat|vinovată|vinovați|vina; crime|crimă|genocid|masacr*|atrocit*; teroris*; încalc*|încălc*; minte|mint|mințit|minciun*; înșel*|fraud*|trăd*; sabot*; provocare|provocări|provocator*; răpit*|tortur*|ucis*|asasin*; agresiun*|agresor*; ilegal*|nelegitim*; amestec*|imixtiun*|destabiliz*|submin*; nazis*|nazi*|fascis*; corup*; propagand*|dezinform*; șantaj*; bombard* … civil*|spital*|școal*|școl*; furat|fură; refuz*; regimul|regim; ostatic*; manipul*; spion*',
    denial:
      'neag*|neg|negat|dezmint*|dezminț*; resping*|respins*; nu are|au|avem … legătură|de-a face; nu există|exista … dovezi|probe|planuri|motive; fals|false|falsă|nefondat*; niciodată … a|au|am; nu este|e adevărat; nimic de-a face; nicio|niciun',
    territory:
      'teritori*; ocup*; anex*; frontier*|graniț*; suveran*; eliber*; captur*|cucer*; controlul|control asupra; control*; aparțin*; parte a|din rusia|ucraina|china|rusiei|ucrainei|chinei; integritat*; retrag*|retras* … trupe*|arma*; retragerea; încercui*; reunific*|reunifică*',
    law: 'lege|legea|legi|legea|legile|legal*|ilegal*|legislați*; tribunal*|instanț*|curtea|sentinț*|condamnat*; tratat*|acord|acordul|acordului|convenți*|pact*; constituți*; rezoluți*; decret*; drept|dreptul|drepturi|drepturile la|internațional|omului|de; interzi*; infracțiun*|penal*; mandat*; viză|vize|cetățeni*; ratific*; proces|procuror*|parchet*; armistițiu*; încetare* focului; imunitat*',
    assessment:
      'bun|bună|buni|bune|rău|rea|răi|rele|bine; periculo*|importan*|istoric*|inacceptabil*|iresponsabil*|cinic*|succes*|eșec*|eșua*|greșeal*|greșit*|absurd*|ridicol*|pozitiv*|negativ*|constructiv*|rațional*|emoți*; calcul rece; din păcate; cred|credem|consider|considerăm|sper|sperăm|mă tem; în opinia|părerea; pare|par; imposibil*|posibil*|probabil*|improbabil*; dificil*|greu|ușor|crucial*|esențial*|decisiv*; corect|corectă|nedrept*|drept|drepți; iluzi*|rușin*|tragedi*|tragic*|dezastr*|catastrof*|umil*|curaj*|laș*|slab*|brutal*; trist*|mândr*|recunosc*|îngrijor*|optimist*|pesimist*|indigna*|convins*; foarte|extrem|absolut|complet *; odios*|monstruos*|barbar*|inuman*; radical*|extremist*|agresiv*|ostil*|ipocri*; credibil*; amenințare|pericol|șansă|risc la|pentru; un pas|moment; prea târziu|mult|puțin|devreme',
  },
  cueKinds: {
    demand: 'cere|cer|cerut|ceruse; solicit*; îndeamn*|îndemn*; exig*; ordon*',
    accusation: 'acuz*; învinuit|învinuiește|învinuiesc; denunț*; condamn*',
    denial: 'neagă|neg|negat; dezmint*|dezminț*; resping*|respins*',
    threat: 'amenin*',
    offer: 'oferă|oferit|oferă; propun*|propus*',
    forecast: 'promi*|promis*; prezi*; estim*|prognoz*',
    assessment: 'numit|numește|numesc|catalogat|catalogează; descri*; califica*|calific*; critic*; lăud*|laud*',
  },
  clarifications: {
    explains:
      'referindu-se la; cu referire la; făcând|face|făcea aluzie|referire la; adică; cum îi|o|le|îl numește|numesc moscova|rusia|kremlinul|beijingul; termen|termenul folosit|oficial',
    distances:
      'așa-numit*|așa-zis*; presupus*|pretins*; fără dovezi|probe|a; nu a|au prezentat|oferit|adus|dat … dovezi|probe|detalii; autoproclamat*; fals; în realitate; contrar',
    unverified:
      'nu … verificat*|confirmat*|verifica|confirma … independent; independent … verificat*|confirmat*; nu a|au|poate|pot|putut … verificat*|confirmat*|verifica|confirma; neconfirmat*|neverificat*',
  },
  decimal: ',',
  values:
    'doi două 2; trei 3; patru 4; cinci 5; șase 6; șapte 7; opt 8; nouă 9; zece 10; unsprezece 11; doisprezece douăsprezece duzină 12; cincisprezece 15; douăzeci 20; treizeci 30; patruzeci 40; cincizeci 50; șaizeci 60; șaptezeci 70; optzeci 80; nouăzeci 90',
  multipliers: 'sută sute 100; mie mii 1000; milion milioane mil 1000000; miliard miliarde mld 1000000000; trilion trilioane 1000000000000',
  units: `% la_sută la_suta: %; tonă tone t: t; kg kilograme: kg; km kilometri: km; metri m: m; hectare: ha; barili: barrel; megawați mw: MW; gigawați gw: GW; kilometri_pătrați: km²;
    $ dolari dolar: USD; € euro: EUR; lei leu: RON; £ lire: GBP; ruble: RUB; grivne: UAH; yuani: CNY; oameni persoane locuitori cetățeni: people; soldați militari: soldiers; drone: drones; rachete: missiles; tancuri: tanks; avioane: aircraft; prizonieri: prisoners; civili: civilians; copii: children; refugiați migranți: refugees; țări state: countries; case locuințe clădiri: buildings; companii firme: companies; voturi: votes; sate localități orașe: settlements; atacuri: attacks; cazuri: cases;
    secunde: s; minut minute: min; oră ore: h; zi zile: d; săptămână săptămâni: wk; lună luni: mo; an ani: yr; decenii deceniu: decade; ori: times; grade: °`,
  approximate:
    'aproximativ; circa; în jur de; cam; aproape; peste; mai mult de; mai bine de; mai puțin de; sub; cel puțin; cel mult; până la; în jurul a; vreo',
  approximateAfter: 'sau mai mult',
  links: 'de',
  finite:
    '*ăm *ează *ește *esc *eau este e sunt era erau a au am ai va vor vom poate pot putea trebuie are avea există fost va fi vrea vor vreau spune știe crede cred rămâne rămân continuă devine face fac merge dă dau ia iau vine vin costă exportă importă aparține nu-i nu-s s-a s-au și-a ne-am m-am i-a i-au l-a le-a',
  negation: 'nu niciodată',
  as: 'cum precum',
  articles: 'un o unui unei niște acest această acești aceste acel acea',
  merely: 'doar numai',
  auxiliary: 'este sunt era erau a au am va vor poate pot',
  nominative: 'eu el ea noi voi ei ele acesta aceasta asta',
  joins: 'și dar iar însă',
  that: 'că',
  hypothetical: 'dacă',
  dependent: 'deoarece fiindcă când deși unde cum care cine ce pentru-că încât decât',
  attitude: 'crede cred credem consideră speră spune spus știe susține afirmă',
  relative: 'care',
  pairs: 'atât … cât și; nu doar … ci și; nu numai … ci și',
  prepositions: 'în pe la de din cu pentru prin fără către spre sub peste între după până despre contra împotriva',
  questions: 'cine ce cum când unde care',
};
