// Polish.
import { type Language, unknownLanguage } from './language.ts';
import { cues, phrases, pronoun, words } from './notation.ts';
import { references } from './references/pl.ts';

export const pl: Language = {
  ...unknownLanguage,
  code: 'pl',
  undeclinedCountries: ['i', 'u', 'o', 'e'],
  home: 'PL',
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      `powiedzieć, powiedzia|ł ła ło, powiedzieli; mówić, mówi|- ą ł ła li, mówiąc; oświadczyć, oświadczy|ł ła ło li, oświadcza; poinformować, poinformowa|ł ła ło no, poinformowali, informuj|e ą ąc, informowa|ł ła li; oznajmić, oznajmi|ł ła li; dodać, doda|ł ła ło no, dodali, dodaje, dodają, dodając;
      napisać, napisa|ł ła ło no, napisali, pisze, piszą, pisa|ł ła, pisząc; przekazać, przekaza|ł ła ło no, przekazali, przekazuj|e ą; ogłosić, ogłosi|ł ła li, ogłasza; wyjaśnić, wyjaśni|ł ła li a ają ono, wyjaśniając; podać, poda|ł ła ło no je ją, podali, podawa|ł ła; odpowiedzieć, odpowiedzia|ł ła, odpowiedzieli, odpowiada|- ją;
      zauważyć, zauważy|ł ła li, zauważa; tłumaczyć, tłumaczy|- ł ła li, wytłumaczy|ł ła; skomentować, skomentowa|ł ła, komentuj|e ą, komentowa|ł ła; wskazać, wskaza|ł ła ło no, wskazali, wskazuj|e ą ąc; powtórzyć, powtórzy|ł ła; zapowiedzieć, zapowiedzia|ł ła, zapowiedzieli, zapowiada; zapytać, zapyta|ł ła li, pyta|ł ła;
      zwróc|ił_uwagę iła_uwagę ili_uwagę, zwraca_uwagę, zwracają_uwagę; zdradz|ił iła ili a; wtórowa|ł* ła*, wtóruje*; odpar|ł ła li; stwierdza; sprecyzowa|ł ła li; doprecyzowa|ł ła; wylicza|ł ła -; wspomina|ł ła -; precyzuje; kwituje, skwitowa|ł ła; śmieje_się*; wzdycha*; rzuc|a* ił* iła*; deklaruje; opisuj|e* ą*, opisa|ł* ła* li*; mów|i mówią; dosz|edł_do_wniosku ła_do_wniosku li_do_wniosku; alarmuj|e ą, alarmowa|ł ła; relacjonować, relacjonuj|e ą, relacjonowa|ł ła li; opowiadać, opowiada|- ł ła, opowiedzia|ł ła; wspomnieć, wspomnia|ł ła; przypomnieć, przypomnia|ł ła ło no, przypomnieli, przypomina|- ją; donieść, donosi|- ł ła, donoszą, doniós|ł ła, doniosła; raportowa|ł ła; podsumowa|ł ła; zaproponowa|ł ła, proponuje; zakończy|ł ła; mówił_że; cytuje; zacytował`,
    ),
    ...cues(
      'assertive',
      'speech',
      'clause',
      'podkreślić, podkreśli|ł ła ło li a ają no, podkreślając; zapewnić, zapewni|ł ła ło li a ają; stwierdzić, stwierdzi|ł ła ło li a, stwierdzając; zaznaczyć, zaznaczy|ł ła ło li no, zaznacza|- ją; przekonywać, przekonywa|ł ła li, przekonuj|e ą; utrzymywać, utrzymuj|e ą, utrzymywa|ł ła; ocenić, oceni|ł ła li a ają; argumentowa|ł ła li, argumentuje; obiecać, obieca|ł ła li, obiecuje; ostrzec, ostrzeg|ł ła li a ają, ostrzega|ł ła; zagrozi|ł ła, grozi|* ł ła li, groził_że; prognozuje; zadeklarowa|ł ła li, deklaruj|e ą; apeluje, zaapelowa|ł ła li',
    ),
    ...cues(
      'assertive',
      'speech',
      'object clause',
      'wezwać, wezwa|ł ła ło li, wzywa|- ją; zażądać, zażąda|ł ła li, żąda|- ją; oskarżyć, oskarży|ł ła ło li, oskarża|- ją; potępić, potępi|ł ła li a; skrytykować, skrytykowa|ł ła, skrytykowali, krytykuje; zarzucić, zarzuci|ł ła li a ają; nazwać, nazwa|ł ła li, nazywa; określić, określi|ł ła li; pochwalił',
    ),
    ...cues(
      'distancing',
      'speech',
      'clause',
      'twierdzić, twierdzi|- ł ła li, twierdzą, twierdząc; sugerować, sugeruj|e ą ąc, sugerowa|ł ła, zasugerowa|ł ła; spekuluje',
    ),
    ...cues(
      'factive',
      'speech',
      'clause',
      'ujawnić, ujawni|ł ła ło li a ono; przyznać, przyzna|ł ła li je ją; potwierdzić, potwierdzi|ł ła ło li a ają ono; wyznał wyznała',
    ),
    ...cues('denial', 'speech', 'clause', 'zaprzeczyć, zaprzeczy|ł ła li, zaprzecza|- ją; zdementowa|ł ła li; odrzucić, odrzuci|ł ła li a'),
    ...cues('neutral', 'belief', 'clause', 'sądzi, sądzą; uważa|- ją ł ła; wierzy, wierzą; myśli; spodziewa_się; obawia_się; liczy'),
  ],
  nouns: cues(
    'neutral',
    'speech',
    'clause',
    'oświadczenie oświadczenia oświadczeniu; informacja informacje informację; zapowiedź zapowiedzi; słowa; komunikat; wniosek; opinia; ostrzeżenie ostrzeżenia; twierdzenie twierdzenia twierdzeń; zapewnienie zapewnienia zapewnień; oskarżenie oskarżenia oskarżeń',
  ),
  according: {
    before: phrases('według; zdaniem; w ocenie; w opinii; jak podaje; jak podała; jak podał; jak informuje; zgodnie z; z informacji'),
    after: [],
    around: phrases('* zdaniem; w * ocenie; w * opinii'),
    citing: phrases('powołując się na; powołujący się na; powołująca się na; powołującej się na; powołującego się na; za'),
  },
  complementisers: words('że iż jakoby'),
  interrogatives: words('czy jak dlaczego kiedy gdzie kto co jaki jaka jakie żeby aby by'),
  as: words('jak'),
  pronouns: [
    pronoun('on jego jemu nim niego', 'm', 'sg'),
    pronoun('ona jej nią niej', 'f', 'sg'),
    pronoun('ono', 'n', 'sg'),
    pronoun('oni one ich im nimi', null, 'pl'),
    pronoun('ja mnie mi', null, 'sg', 1),
    pronoun('my nas nam', null, 'pl', 1),
    pronoun('ty wy was', null, 'sg', 2),
  ],
  determiners: words(
    'ten ta to te tego tej tych tym jego jej ich swój swoje swoją nasz nasze każdy jeden jedna dwa dwie dwóch trzy kilka wiele wszyscy inni inny sam',
  ),
  prepositions: words(
    'w we na z ze do od po o za dla przy przez nad pod przed między bez oprócz podczas wobec przeciwko wokół według dzięki wśród koło obok mimo zamiast w_sprawie pomimo wbrew',
  ),
  coordinators: words('i oraz lub albo'),
  contrasts: words('a ale lecz jednak natomiast'),
  subordinators: words('gdy kiedy ponieważ bo choć chociaż jeśli jeżeli aby żeby gdyż zanim dopóki'),
  relatives: words('który która które którzy którego której którym których którą'),
  auxiliaries: words(
    'jest są był była było byli były będzie będą może mogą mógł mogła został została zostało zostali zostały ma mają miał miała powinien powinna trzeba można należy',
  ),
  adverbs: words(
    'bowiem także też również wcześniej później już jeszcze teraz dziś dzisiaj wczoraj jutro niedawno ponadto jednak jednocześnie ponownie wielokrotnie publicznie oficjalnie osobiście wreszcie zawsze często tylko nawet właśnie dalej się następnie potem ostatecznie wprost z_kolei krótko ironicznie dosadnie wówczas tymczasem niedzielę',
  ),
  nominalPrepositions: words('ds z do'),
  describing: words(
    'znający znająca znające zaznajomiony zaznajomiona zaznajomione zbliżony zbliżona zbliżone bliski bliska bliskie proszący prosząca zastrzegający',
  ),
  addressees: words('dziennikarzom reporterom'),
  pastEndings: words('ł ła'),
  participleEndings: words('ąc wszy łszy'),
  attributiveEndings: words('ący ąca ące'),
  baseEndings: words('ć'),
  impersonal: { endings: words('no to li'), prepositions: words('w we na') },
  anaphors: phrases('o tym; o czym'),
  proDrop: true,
  negations: words('nie nigdy ani nikt'),
  hypotheticals: words('jeśli jeżeli gdyby by'),
  times: words(
    'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu poniedziałek wtorek środę czwartek piątek sobotę niedzielę stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia roku rok dziś dzisiaj wczoraj jutro rano wieczorem tygodniu',
  ),
  abbreviations: words(
    'r ul im prof dr tys mln mld zł godz np m.in tzn tzw itd itp św red al nr str ks gen płk ppłk mjr kpt inż mgr ws ds pt ok',
  ),
  functionWords: words('i w na z że się do nie jest to o jak po przez za od są dla który która oraz które został tym przed był'),
  genitiveEndings: words('a u y i ej ego ów ich ych'),
  dashQuotations: true,
  ordinalStops: true,
  references,
};
