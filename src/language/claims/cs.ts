// Czech. Past forms are told by their endings. The notation is told in ../claim-patterns.ts.
import type { ClaimSource } from '../claims.ts';

const PAST =
  '*al|*ál~kanál~král|*ála|*álo|*áli~králi|*ály~kanály|*ala~skála|*alo~málo|*ali|*aly|*il~cíl~díl~byl|*ila~síla~chvíla|*ilo|*ili|*ily|*ěl~měl|*ěla~těla~měla|*ělo~tělo~mělo|*ěli~měli|*el~účel~ředitel~velitel~podnikatel~obyvatel~spisovatel~učitel~zástupitel~přítel~nepřítel~držitel~prezidentel|*ula|*lo~bylo~málo~kolo~tělo~dílo~čelo~sklo~číslo~máslo~jídlo~letadlo~sídlo~křídlo~vozidlo~pravidlo~divadlo~světlo~heslo~křeslo~zlo~teplo~peklo~mělo|*uli|*nul|*edl|*edla|*edli|*sl|*sla~čísla~křesla|*sli|*hl|*hla|*hli|*kl~cykl|*kla~skla|*kli|*šel|*šla|*šli|padl|padla|padli|získal|získala|vzal|vzala|zemřel|zemřela|zemřeli';

export const cs: ClaimSource = {
  kinds: {
    figure:
      'tisíce|miliony|miliardy|stovky|desítky; polovina|polovinu|třetina|třetinu|čtvrtina|většina|většinu; procent*; zdvojnásob*|ztrojnásob*',
    comparison:
      'více|víc|méně|déle|dráž|*ší|*ší|*šího|*šímu|*eji|*ěji … než !#; největší*|nejmenší*|nejvyšší*|nejnižší*|nejlepší*|nejhorší*|nejsilnější*|nejslabší*|nejdůležitější*|nejbohatší*|nejchudší*|přední*; nejvíce|nejméně !#; v porovnání|srovnání; dvakrát|třikrát|dvojnásob*|trojnásob* více|víc|větší; převyš*|překrač*|překroč*|předč*; jeden|jedna|jedno|jedním|jednou z největších|nejvýznamnějších|předních|nejsilnějších; na rozdíl od; stejně … jako; rekord*; nikdy … tolik|tak',
    cause:
      'protože; neboť; kvůli; v důsledku; následkem; díky; způsobi*|způsobuj*; vedl*|vede k|ke; příčin*|důvod*; odpovědn*|zodpovědn* za; proto; vzhledem k; v reakci na; zapříčini*; vinou|vinu; vyvola*; umožni*|znemožni*|ztěžuj*',
    event: `${PAST} !by|bych|bychom; byl|byla|bylo|byli|byly (včera|dnes|už|již|také|ještě|znovu|loni|později) *n|*na|*no|*ni|*ny|*t|*ta|*to|*ti|*ty; včera; minulý|minulou|minulém|loni|vloni týden|týdnu|roce|rok|měsíc|měsíci|noc; došlo k|ke`,
    forecast:
      'bude|budou|budeme|budu|budete; začne|začnou|nastane|dojde|proběhne|proběhnou|uskuteční|přijede|přijedou|odjede|přiletí|setká|setkají|podepíše|podepíší|dostane|dostanou|získá|získají|pomůže|pomohou|pomůžeme|zvýší|sníží|vzroste|klesne|změní|skončí|povede|povedou|přinese|zůstane|zůstanou|stane|stanou|vydá|pošle|pošlou|podpoří|zavede|schválí|oznámí; brzy|zanedlouho; v příštím|příštích|nejbližších|nadcházejících; příští týden|rok|měsíc; zítra; plánuj*|hodlá|hodlají|chystá|chystají|předpokládá|očekává|očekávají; do roku 2027|2028|2030|2035|2050; může|mohou vést|dojít|nastat|skončit|způsobit; chce|chtějí|chceme *t',
    offer:
      'připraven*|ochot*|připraveni !použít|zaútočit|odpovědět|bojovat|bránit; ochota|ochotu; nabíz*|nabídl*|nabídk*|nabídn*; navrh*|návrh*; otevřen*|otevřeni k|ke|pro; zve|zvou|pozval*',
    condition: 'pokud; jestliže; kdyby; jestli; za podmínky|předpokladu; výměnou za; v případě; ledaže; pouze tehdy|když|pokud; dokud',
    demand:
      'musí|musíme|musím|musejí|musíte; měl|měla|mělo|měli|měly by; je třeba|nutné|nezbytné|potřeba|čas; žád*|požad*; vyzýv*|vyzval*|vyzva*; apel*; nesmí|nesmějí|nesmíme; ať; ^ pojďme|přestaňte; potřebuj*; povinnost*; nemůže|nemůžeme dopustit|přijmout|akceptovat',
    threat:
      'hroz*|vyhrož*|pohroz*; odvet*|odplat*|pomst*; odpovíme|odpoví|následk*|důsledky; znič*|zlikvid* je|ho|vás|celou; udeříme|zaútočíme; červen* lini*|čár*; legitimn* cíl*; jadern*|atomov* zbra*; zaplat* cenu|draze; tvrd*|vážn*|závažn* odpověď|odpovědí|následk*',
    accusation:
      'obvin*; vin*~vinen~víno|vina|vinu|viník*; odpovědn*|zodpovědn* za; zločin*|genocid*|masakr*|zvěrstv*; teror*; poruš*; lže|lžou|lhal*|lež|lži|podvod*|podvádí; sabotáž*; provok*; ukrad*|krade|kradou|unes*|muč*|zavražd*|vražd*; agres*; nezákonn*|protiprávn*|nelegáln*; vměš*|zasah* do; destabil*; nacist*|fašist*; korup*; propagand*|dezinform*; vydír*; ostřel*|bombard* … civil*|nemocnic*|škol*; odmít*; režim*; zrad*; rukojm*; zneuž*|vykořist*|utlač*|perzeku*',
    denial:
      'popír*|popřel*; dement*; nemá|nemám|nemáme|nemají|neměl* … společného|důkaz*|plán*|úmysl*|důvod*; není pravda|pravdou|vinen|zodpovědn*|odpovědn*; nepravd*|lživ*|nepodložen*|smyšlen*|vymyšlen*; nikdy ne*; neexistuj* žádn*|důkaz*; žádn* důkaz*|plán*|spojen*; vylouč*|vyluč*',
    territory:
      'území|územní*|teritor*; okup*; anekt*|anex*; hranic* s|mezi|na; suveren*|svrchovan*|celistvost*; osvobod*|osvoboz*; dobyl*|dobýt*|obsad*|obsaz*; kontrol* nad; ovlád*; pod kontrol*; patří|náleží k|ke|nám; součást|součástí ruska|ukrajiny|číny; připojen*|sjednocen*; nov* region*|oblast*|územ*; stáhn*|stažen*|stahov*; obklíč*; ústup*|postup*|postoup* na|v|k',
    law: 'zákon*; práv*~právě~správ*|právo|práva|právem|právní*; legál*|legisl*; soud*~soudí~soudě|rozsud*|tribunál*; smlouv*|dohod*|úmluv*|chart*; ústav*~ústavu; rezoluc*; dekret*|nařízen*|vyhlášk*; zákaz*|zakáz*; odsouzen*|obžalov*|obžalob*|žalob*|zatykač*; mandát*; občanstv*|víz*; ratifik*; trestn*|stíhán*; přímě*',
    assessment:
      'dobr*|špatn*; nebezpečn*|důležit*|historick*|nepřijateln*|nezodpovědn*|cynick*|úspěch*|úspěšn*|neúspěch*|chyb*|hloup*|absurdn*|směšn*|bohužel|pozitivn*|negativn*|konstruktivn*|rozumn*|nerozumn*|racionáln*|emoc*|emotivn*; chladn* kalkul*; vážn* !následk*|důsledk*; myslím|věřím|doufám|doufáme|považuji|domnívám|myslíme|věříme; podle mě|nás; podle mého|našeho|jeho názoru; zdá se; nemožn*|možn*|pravděpodobn*|nepravděpodobn*; těžk*|obtížn*|snadn*|složit*|klíčov*|rozhodujíc*|zásadn*|nezbytn*|nesmysln*|barbarsk*|zbaběl*|hrdin*|odvážn*|statečn*; spravedliv*|nespravedliv*; iluz*|ponižuj*|ponížen*|tragéd*|tragick*|ostud*|hanb*|hanebn*|katastrof*|skandál*|triumf*|vítězstv*|porážk*|skvěl*|vynikajíc*|úžasn*|krásn*|bezpreceden*|pozoruhodn*|mimořádn*; velmi|velice|nesmírně|naprosto|zcela|krajně|hluboce; hrozb*|šanc*|rizik* pro; důvěryhodn*|nedůvěryhodn*|spolehliv*|nespolehliv*; smutn*|hrd*~hrdlo|vděčn*|znepokoj*|optimist*|pesimist*|pobouř*|šokov*|zklaman*|přesvědčen*; strašn*|hrozn*|krut*|brutáln*|odporn*|nelidsk*|nehorázn*; radikáln*|extrémn*|agresivn*|nepřátelsk*|pokryteck*|pokrytect*; nereáln*|reálný|reálné|realistick*|naivn*|šílen*; priorit*|průlom*|fraš*|chaos*|urážk*|čest|zrada; příliš *; správn*|nesprávn* krok*|rozhodnut*|řešen*|cest*|směr*',
  },
  cueKinds: {
    demand: 'vyzval*|vyzýv*; žád*|požádal*|požadov*|požaduj*; apelov*|apeluj*; nařídil*',
    accusation: 'obvinil*|obviňuj*; odsoudil*|odsuzuj*; vyčetl*|vyčít*',
    denial: 'popřel*|popír*; odmítl*|odmít*; vyvrátil*|vyvrac*; dement*',
    threat: 'pohrozil*|hroz*|vyhrož*',
    offer: 'nabídl*|nabíz*; navrhl*|navrhuj*',
    forecast: 'slíbil*|slibuj*; předpověděl*|předpovíd*; ohlásil*|avizov*',
    assessment: 'označil*|označuj*; nazval*|nazýv*; kritizov*|zkritizov*|kritizuj*; pochválil*',
  },
  clarifications: {
    explains:
      'odkazuj*|odkázal* na; naráž*|narážel*|narážeje na; měl|měla|maje na mysli; jak moskva|rusko|kreml|peking … nazývá|označuje; myšlen*|míněn* tím',
    distances:
      'takzvan*|tzv; údajn*|domněl*; bez důkaz*|podrobností|upřesnění|toho; aniž by|uvedl*|předložil*|doložil*|upřesnil*; nepředložil*|neuvedl* … důkaz*|podrobnost*; samozvan*; mylně|nepravdivě; ve skutečnosti; v rozporu',
    unverified:
      'nelze|nebylo|není|nepodařilo … nezávisle|nezávislých|ověřit|potvrdit; nezávisl* … ověř*|potvr*; neověřen*|nepotvrzen*; nemohl*|nemůže … ověřit|potvrdit',
  },
  decimal: ',',
  values:
    'dva dvě dvou 2; tři tří 3; čtyři čtyř 4; pět pěti 5; šest šesti 6; sedm sedmi 7; osm osmi 8; devět devíti 9; deset deseti 10; jedenáct 11; dvanáct tucet 12; patnáct 15; dvacet dvaceti 20; třicet 30; čtyřicet 40; padesát 50; šedesát 60; sedmdesát 70; osmdesát 80; devadesát 90; sto 100; dvě_stě 200; pět_set 500; půldruhého 1.5',
  multipliers:
    'tisíc tisíce tisíců tis 1000; milion miliony milionů milionu mil 1000000; miliarda miliardy miliard miliardu mld 1000000000; bilion biliony bilionů 1000000000000',
  units: `% procent procenta procento: %; tuna tuny tun t: t; kg kilogramů: kg; km kilometr kilometry kilometrů: km; metr metry metrů m: m; hektarů: ha; barelů: barrel; megawattů mw: MW; gigawattů gw: GW;
    $ dolar dolary dolarů dolaru: USD; € euro eur eura: EUR; korun koruny kč: CZK; zlotých: PLN; rublů: RUB; hřiven: UAH; jüanů: CNY; liber: GBP;
    lidí osob obyvatel občanů lidé: people; vojáků vojáci: soldiers; dronů drony: drones; raket rakety střel: missiles; tanků tanky: tanks; letadel letounů: aircraft; zajatců: prisoners; civilistů: civilians; dětí: children; uprchlíků migrantů: refugees; zemí států země: countries; budov domů: buildings; firem společností: companies; hlasů: votes; míst: jobs; útoků: attacks; případů: cases; obcí vesnic měst: settlements; poslanců: lawmakers;
    sekund: s; minut minuty: min; hodin hodiny: h; dní dnů den dny: d; týdnů týdny: wk; měsíců měsíce: mo; let roky roků: yr; desetiletí: decade; krát: times; stupňů: °`,
  approximate:
    'asi; zhruba; přibližně; kolem; okolo; téměř; skoro; více než; víc než; přes; méně než; pod; nejméně; alespoň; aspoň; nejvýše; až; na; bezmála; minimálně; maximálně; cca',
  approximateAfter: 'nebo více',
  links: '',
  finite: `${PAST} je jsou jsem jsme byl byla bylo byli byly bude budou budeme má mají máme může mohou musí chce chtějí měl měla měli není nejsou nemá nemají nemůže nemohou je-li zůstává zůstávají patří existuje existují disponuje *uje *ují *ává *ávají *áme *íme *eme stojí`,
  negation: 'ne',
  as: 'jak podle',
  articles: 'ten ta to ti ty toho té tento tato toto tito této jeho její jejich svůj svou své náš naše naši',
  merely: 'jen pouze',
  auxiliary: 'je jsou byl byla bylo byli byly bude budou má mají může mohou musí není nejsou',
  nominative: 'já ty on ona ono my vy oni ony to ten ta',
  joins: 'a ale avšak však zatímco',
  that: 'že',
  hypothetical: 'pokud jestliže kdyby jestli zda',
  dependent: 'protože neboť když aby ačkoli přestože kde jak který která které kteří než co',
  attitude: 'myslí myslím věří věřím doufá doufám soudí ví vím říká říkají tvrdí řekl domnívá',
  relative: 'který která které kteří',
  inflected: true,
  indirect: 'zda proč',
  pairs: 'jak … tak; nejen … ale i; nejen … ale také',
  prepositions: 'v ve na z ze do od po za pod nad při přes pro bez mezi proti o u k ke s se',
  questions: 'kdo co proč jak kdy kde zda',
};
