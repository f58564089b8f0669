// Polish. Past forms are told by their endings. The notation is told in ../claim-patterns.ts.
import type { ClaimSource } from '../claims.ts';

const PAST =
  '*ał~kapitał~materiał~kanał~wydział~udział~zarząd|*ała~chwała~skała|*ało~ciało|*ali~skali|*ały~cały~stały~mały~wspaniały|*ił|*iła~siła|*iło|*ili~chwili|*yła~była|*yło~było|*yli~czyli~byli|*ył~był|*ęła|*ęli|*ęły|*iły~siły|*yły|*ął|*ęło|*eli~cieli|*iał~miał|*iała~miała|*ieli~mieli|zginął|zginęło|zginęli';

export const pl: ClaimSource = {
  kinds: {
    figure: 'tysiące|miliony|miliardy|setki|dziesiątki; połowa|połowę|jedna|większość; procent|proc; podwoi*|potroi*',
    comparison:
      'więcej|mniej|większ*|mniejsz*|wyższ*|niższ*|lepsz*|gorsz*|silniejsz*|słabsz*|szybciej|dłużej|drożej|taniej … niż !#; największ*|najmniejsz*|najwyższ*|najniższ*|najlepsz*|najgorsz*|najsilniejsz*|najważniejsz*|najbogatsz*|najbiedniejsz*|czołow*|wiodąc*; w porównaniu; dwukrotnie|trzykrotnie|dwa|trzy razy więcej|większ*|mniej; przewyższ*|przekracz*|przekroczy*|wyprzedza|wyprzedzają|wyprzedził*; jeden|jedna|jedno|jednym z największych|najważniejszych|czołowych|najsilniejszych; w przeciwieństwie; wśród czołowych|największych|wiodących; tak samo jak; rekord*; nigdy … tak; jak nigdy; podobn* do|jak; w odróżnieniu; równi* jak; najdłuż*|najszybc*|najgłęb*|najstarsz*|najnow*|najcięższ*|najtrudniej*',
    cause:
      'ponieważ; gdyż; bo; z powodu; wskutek; w wyniku; dzięki; doprowadzi*|prowadzi do; przyczyn*|powod*; spowodowa*|powoduj*; winn*|odpowiedzialn* za; dlatego; wynika|wynikają|wynikał* z|ze; w odpowiedzi na; ze|przez względu|względów|wzgląd; w związku z|ze; na skutek; wobec tego; w konsekwencji|rezultacie|efekcie; przyczynił*|przyczynia* się; utrudnia*|uniemożliwi*|umożliwi*',
    event: `${PAST} !by; został|została|zostało|zostały|zostali; wczoraj; w zeszłym|ubiegłym tygodniu|roku|miesiącu; doszło do`,
    forecast:
      'weźmie|wezmą|weźmiemy udział; będzie|będą|będziemy|będę; stanie|staną|zacznie|zaczną|nastąpi|dojdzie|odbędzie|odbędą|potrwa; wkrótce|niebawem; w przyszłym|najbliższym|najbliższych|nadchodzących; do 2027|2028|2029|2030|2035|2050 roku; jutro; planuje|planują|zamierza|zamierzają|przewiduje|oczekuje*|prognoz*; nie poleci|poleci|pojedzie|przyjedzie|przyleci|wróci|odwiedzi|spotka|spotkają|podpisze|podpiszą|zostanie|zostaną|powstanie|ruszy|rusza|rozpocznie|rozpoczną|zakończy|zakończą|otrzyma|otrzymają|dostanie|dostaną|wyśle|wyślą|przekaże|przekażą|zapewni|zapewnią|zrobi|zrobią|zrobimy|wygra|wygrają|wygramy|przegra|poprze|poprą|podejmie|podejmą|ogłosi|ogłoszą|wprowadzi|wprowadzą|obejmie|wzrośnie|wzrosną|spadnie|spadną|zmieni|zmienią|pozwoli|pozwolą|pomoże|pomogą|pomożemy|przyjmie|przyjmą|odpowie|odpowiedzą|doprowadzi|przyniesie|wyniesie|wyniosą; udają|udaje|udam|udamy się; może|mogą (też|także|jeszcze|wkrótce|nawet) dojść|stać|doprowadzić|być|oznaczać; lada dzień|chwila|moment; chce|chcą|chcemy *ć; w tym tygodniu|miesiącu|roku; w najbliższą|przyszły|przyszłą',
    offer:
      'gotow*|gotów !użyć|uderzyć|odpowiedzieć|walczyć; gotowość|gotowości; proponuj*|zaproponow*|propozycj*; oferuj*|ofert*|zaoferow*; otwart* na; zaprasza*|zaprosi*',
    condition: 'jeśli; jeżeli; pod warunkiem; w zamian za; o ile; gdyby; chyba że; tylko wtedy; w przypadku; dopóki',
    demand:
      'musi|muszą|musimy|muszę|musicie; powinien|powinna|powinno|powinni|powinny|powinniśmy; należy !do; trzeba|konieczne|niezbędne; żąda|żądają|żądamy|żądał*|żądam|zażąda*|domaga*; wzywa*|wezwa*|apeluj*|zaapelowa*; nie wolno; niech; ^ czas; najwyższy czas; powinn*~powinni był|była|było|byli; czas położyć|skończyć|przestać|zakończyć; obowiązek|obowiązkiem; domaga* się; koniec z; dość',
    threat:
      'grozi*|zagrozi*|groźb*; odwet*|odpowiemy|konsekwencj*; zniszczymy|zniszczy|zniszczą|uderzymy|zaatakujemy; czerwon* lini*; uzasadnion* cel*; broń|broni|bronią jądrow*|atomow*; zapłac* wysoką|cenę; surow*|poważn*|ostr* konsekwencj*|odpowied*; nie pozostanie bez; zapłaci|zapłacą|pożałuje|pożałują; odpowiedź będzie zdecydowana|miażdżąca|ostra; wszystkie opcje; zmiażdż*|unicestw*',
    accusation:
      'oskarż*; winn*|wina|winę; zbrodni*|ludobójstw*|masakr*; terror*; narusz*|łamie|łamią|złama*; kłam*|okłam*|oszuk*; sabotaż*; prowokacj*|prowokuj*; ukrad*|kradn*|porw*|tortur*; zamordow*|morduj*|zabij*; agresj*|agresor*; nielegaln*|bezprawn*; ingeruj*|ingerencj*|destabiliz*; nazist*|faszyst*; korupcj*; propagand*|dezinformacj*; szantaż*; ostrzel*|ostrzał* … cywil*|szpital*|szkoł*|mieszkal*; odmawia*|odmówi*; reżim*; wykorzystuj* migrant*|migrac*; wymierzon* w|przeciw*; stoi|stoją|stał|stała|stali za atak*|zamach*|wybuch*; zakładnik*; bez rozróżniania; łami* praw*|umow*|porozumien*; narusz*|pogwałc*; prześladow*|represj*|uciska*; szpieg*|szpieguj*; podżega*|nawoływa*; manipul*|fałszow*|sfałszow*; wykorzyst* … cywil*; zastrasz*; ignoruj*',
    denial:
      'zaprzecz*|zdementow*|dementuj*; nie ma|mam|mamy|mają|miał|miała|mieli … wspólnego|dowodów|zamiaru|planów|podstaw|związku; nieprawd*; bezpodstawn*|bezzasadn*|fałszyw*; nigdy nie; nie planuj*|zamierza*|atakow*|zaatakow*|uczestnicz*|odpowiada*; wyklucz*; brak|żadnych dowodów|podstaw; to nie prawda|my|oni|nasz*; kłamstw*; nie zrobi*|doszło|było|istnieje|wiedzi* żadn*|nigdy|nic; wymysł*|bzdur*',
    territory:
      'terytori*|terytorial*; okup*; anek*; granic* z|między|państwow*; suwerennoś*|integralnoś*; wyzwol*|wyzwala*; zaję*|zajmuj*|zdoby*; przej* kontrol*; kontrol* nad|kontroluj*; pod kontrol*; należy|należą|należał* do; część|częścią rosji|ukrainy|integraln*; przyłącz*|zjednoczenie|zjednoczenia|zjednoczeniu|zjednoczyć|zjednoczył*; nowe|nowych|nowymi region*|obwod*|ziemi*; wycof*; otoczy*|okrąży*|oblęż*; linia|linii frontu; wkroczy*|natarci*|posuwa* się; przestrzeń|przestrzeni powietrzn*; wody|wód terytorialn*; cieśnin* … kontrol*|zamk*|blokad*',
    law: 'praw|prawa|prawo|prawem|prawny|prawne|prawnie|ustaw*|legaln*|nielegaln*; sąd|sądu|sądy|trybunał*|wyrok*; traktat*|umow*|konwencj*; kart* narodów; konstytucj*; rezolucj*; dekret*|rozporządzeni*; zakaz*|zakaza*; skaza*|oskarżon*|nakaz*; mandat*; obywatelstw*|wiz*; ratyfik*; porozumieni* o|pokojow*; zawieszen* broni; naruszen* praw*|umow*|porozumien*|traktat*|zawieszen*|rozejm*; pozew|pozw*|proces*|prokurator*|śledztw*; immunitet*; regulamin*|kodeks*|przepis*',
    assessment:
      'dziwn*|zaszczyt*|bezsens*; dobr*|zły|zła|złe|niebezpieczn*|ważn*|historyczn*|niedopuszczaln*|nieodpowiedzialn*|cyniczn*|sukces*|porażk*|błęd*|błąd|głup*|absurd*|śmieszn*|niestety|pozytywn*|negatywn*|konstruktywn*|rozsądn*|racjonaln*|emocj*|emocjonaln*; poważn* !konsekwencj*|straty; chłodn* kalkulacj*; uważam|myślę|sądzę|wierzę; mam nadzieję; moim|naszym|jego zdaniem; wydaje się; niemożliw*|możliw*|prawdopodobn*; trudn*|łatw*|kluczow*|decydując*|niezbędn*|bezsensown*|barbarzyńsk*|tchórz*|bohater*|odważn*; sprawiedliw*|niesprawiedliw*|iluzj*|upokorz*|tragedi*|hańb*|katastrof*|wspaniał*|doskonał*|bezprecedens*; bardzo|niezwykle|całkowicie|absolutnie|głęboko|skrajnie; zagrożenie*|szans*|ryzyk* dla; wiarygodn*|niewiarygodn*|godn*; najlepsz* rozwiązani*|drog*|decyzj*; smutn*|dumn*|wdzięczn*|zaniepokoj*|niepokoj*|optymist*|pesymist*|oburz*|wstrząśnięt*|zszokow*|szokując*|przerażon*|przerażając*|zadowolon*|przekonan*; straszn*|okropn*|potworn*|okrutn*|brutaln*|bestialsk*|haniebn*|skandal*|odrażając*|niewybaczaln*|nieludzk*|karygodn*|nieakceptowaln*|nie do przyjęcia|przyjęcia; naiwn*|szalon*|szaleństw*|obłęd*|lekkomyśln*|nieroztropn*|niemądr*|mądr*|bezczeln*|żałosn*|śmieszn*|niekompetent*|nieskuteczn*|skuteczn*|efektywn*|bezużyteczn*|niepotrzebn*|przesadn*|nieproporcjonaln*|przedwczesn*|właściw*|niewłaściw*|odpowiedni*|nieodpowiedni*|wygórowan*|nierealistyczn*|realistyczn*|nieuczciw*|uczciw*|nieprzyjazn*|wrog*|agresywn*|prowokacyjn*|radykaln*|ekstremistyczn*|hipokryz*|obłud*|niemoraln*|arogan*; zaskakując*|dziwaczn*|rozczarow*|obiecując*|zachęcając*|imponując*|wyjątkow*|niezwykł*|unikaln*|fantastyczn*|świetn*|znakomit*|wspania*; honor*|przywilej*|priorytet*|triumf*|zwycięstw*|klęsk*|przełom*|farsa|farsą|cyrk*|chaos*|kompromit*|zniewag*|obelg*|zdrad*|cenn*|istotn*|poważn* zagrożen*|problem*|błąd; w interesie; cieszy|cieszymy|cieszę się; żałuj*; potępia*|potępi*; jasn*|oczywist*|logiczn*; zbyt *; uchodzić za; za mało|późno|dużo',
  },
  cueKinds: {
    demand: 'zażąda*|żąda*|domaga*; wezwa*|wzywa*; zaapelowa*|apeluj*',
    accusation: 'oskarż*; zarzuc*|zarzut*; potępi*',
    denial: 'zaprzecz*; zdementow*; odrzuc*',
    threat: 'zagrozi*|grozi*',
    offer: 'zaproponow*|proponuj*; zaoferow*|oferuj*; wyrazi* gotowość',
    forecast: 'zapowiedzi*|zapowiada*; obieca*|obiecuj*',
    assessment: 'nazwa*|nazywa*; skrytykow*|krytykuj*; określi*',
  },
  clarifications: {
    explains:
      'mając|miał|miała|mieli na myśli; chodzi|chodziło o; odnosząc się; nawiązując do; jak moskwa|rosja|kreml|pekin nazywa|określa; czyli okupowan*',
    distances:
      'tak zwan*; tzw; rzekom*; domniemany*|domniemane*; bez dowodów|podania|przedstawienia|szczegółów; nie przedstawi*|poda*|przedstawiając|podając … dowod*|szczegół*; wbrew; w rzeczywistości; samozwańcz*; fałszywie',
    unverified:
      'nie … niezależnie|niezależnych zweryfik*|potwierdz*|źród*; niezależn* … zweryfikow*|potwierdz*|weryfikacj*; nie można|sposób|udało|da … zweryfikow*|potwierdz*; niepotwierdzon*|niezweryfikowan*',
  },
  decimal: ',',
  values:
    'dwa dwie dwóch dwoje 2; trzy trzech troje 3; cztery czterech 4; pięć pięciu 5; sześć sześciu 6; siedem siedmiu 7; osiem ośmiu 8; dziewięć 9; dziesięć dziesięciu 10; dwanaście tuzin 12; piętnaście 15; dwadzieścia dwudziestu 20; trzydzieści 30; czterdzieści 40; pięćdziesiąt 50; sześćdziesiąt 60; siedemdziesiąt 70; osiemdziesiąt 80; dziewięćdziesiąt 90; sto stu 100; dwieście 200; pięćset 500; półtora 1.5',
  multipliers:
    'tysiąc tysiące tysięcy tys 1000; milion miliony milionów mln 1000000; miliard miliardy miliardów miliarda mld 1000000000; bilion biliony bilionów bln 1000000000000',
  units: `% procent procenta proc: %; tona tony ton t: t; kg kilogramów: kg; km kilometr kilometra kilometry kilometrów: km; metr metra metry metrów m: m; hektarów: ha; baryłek: barrel; megawatów mw: MW; gigawatów gw: GW;
    $ dolar dolara dolarów dolary: USD; € euro: EUR; złoty złotych złote zł: PLN; ₽ rubel rubli ruble: RUB; hrywien: UAH; juanów: CNY; funtów: GBP; franków: CHF;
    osób osoby osobę ludzi mieszkańców obywateli: people; żołnierzy żołnierze wojskowych: soldiers; dron drony dronów: drones; rakiet rakiety pocisków: missiles; czołgów czołgi: tanks; samolotów: aircraft; jeńców: prisoners; cywilów: civilians; dzieci: children; uchodźców migrantów: refugees; krajów państw państwa kraje: countries; budynków domów: buildings; firm: companies; głosów: votes; ataków: attacks; przypadków: cases; miejscowości: settlements; posłów: lawmakers;
    sekund: s; minut: min; godzin godziny: h; dni dzień dzień: d; tygodni tygodnie: wk; miesięcy miesiące: mo; lat lata: yr; razy: times`,
  approximate:
    'około; ok; ok .; blisko; ponad; prawie; niemal; niemalże; mniej więcej; co najmniej; przynajmniej; co najwyżej; do; więcej niż; mniej niż; powyżej; poniżej; w przybliżeniu; niespełna; jakieś',
  approximateAfter: 'lub więcej',
  links: '',
  finite: `*ędą *ędzie ${PAST} jest są był była było byli były będzie będą ma mają może mogą musi muszą chce chcą powinien powinna powinno powinni został została zostało zostały zostali stanowi posiada posiadają należy trzeba nie-ma dysponuje *uje *ują *ają *eją *amy *emy~problemy~systemy *imy jestem jesteśmy`,
  negation: 'nie',
  as: 'jak',
  articles: 'ten ta to te tego tej tych ich jego jej nasz nasza nasze swój swoją swoje',
  merely: 'tylko jedynie',
  auxiliary: 'jest są był była było byli były będzie będą ma mają może mogą musi muszą został została zostało zostały zostali',
  nominative: 'ja ty on ona ono my wy oni one to ten ta',
  joins: 'i a ale oraz lecz jednak natomiast',
  that: 'że iż',
  hypothetical: 'jeśli jeżeli gdyby czy',
  dependent: 'ponieważ gdyż bo gdy kiedy aby żeby choć chociaż gdzie jak który która które którzy których niż',
  attitude: 'uważa uważam uważają sądzi myśli myślę wierzy wie wiem mówi mówią twierdzi powiedział',
  relative: 'który która które którzy',
  inflected: true,
  indirect: 'czy dlaczego',
  pairs: 'zarówno … jak i; zarówno … jak również; nie tylko … ale także; nie tylko … ale i; nie tylko … lecz także',
  prepositions: 'w we na z ze do od po za pod nad przy przez dla bez między wśród przeciw przeciwko o u',
  questions: 'kto co dlaczego jak kiedy gdzie czy',
};
