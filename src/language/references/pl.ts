// Polish: how speakers and media are referred to.
import { words } from '../notation.ts';
import type { References } from '../references.ts';
import { outlets } from './outlets.ts';

export const references: References = {
  endings: words('a u owi em ie y ego emu ym ą ę i iego iemu im ej e iem ów ami ach om'),
  headFirst: true,
  dropsSubject: true,
  verbs: { f: words('ła'), m: words('ł') },
  impersonal: words('się -no -to'),
  asides: words('osobiście sam sama'),
  latter: 'ten ostatni; ta ostatnia',
  definite: words(''),
  indefinite: words('jeden jedna pewien pewna kilku kilka wielu inny inna dwa dwie dwóch trzech'),
  titles: {
    f: words('pani'),
    m: words('pan ksiądz'),
    any: words(
      'dr prof gen generał płk pułkownik mjr major kpt kapitan por porucznik admirał minister premier prezydent marszałek poseł senator',
    ),
  },
  firstNames: {
    f: words(
      'agata agnieszka aleksandra alicja alina anna aneta barbara beata bożena danuta dorota elżbieta ewa gabriela grażyna halina hanna helena irena iwona izabela jadwiga joanna jolanta julia justyna karolina katarzyna kinga krystyna magdalena małgorzata maria marta monika natalia olga paulina renata sylwia teresa urszula wanda weronika wioletta zofia zuzanna ursula kaja maria',
    ),
    m: words(
      'adam adrian aleksander andrzej antoni artur bartosz bogdan bolesław borys cezary czesław damian daniel dariusz dawid dominik donald edward emil franciszek grzegorz henryk ignacy jacek jakub jan janusz jarosław jerzy józef kamil karol kazimierz konrad krzysztof leszek lech łukasz maciej marcin marek mariusz mateusz michał mieczysław mikołaj mirosław norbert olaf paweł piotr przemysław radosław rafał robert roman ryszard sebastian sławomir stanisław stefan szymon tadeusz tomasz wiesław witold władysław włodzimierz wojciech wołodymyr władimir siergiej dmitrij joe emmanuel zbigniew zygmunt abbas',
    ),
  },
  particles: words('van von der de da di del della bin al el la le du dos zu'),
  offices: [
    { of: words('president head-of-government supreme-leader monarch party-leader'), phrases: 'przywódca; lider; dyktator' },
    { of: words('president'), phrases: 'prezydent; głowa państwa; prezydentka' },
    { of: words('head-of-government'), phrases: 'premier; szef rządu; kanclerz; premierka' },
    {
      of: words('foreign-minister'),
      phrases: 'szef msz; szef dyplomacji; minister spraw zagranicznych; szefowa dyplomacji; sekretarz stanu',
    },
    { of: words('defence-minister'), phrases: 'szef mon; minister obrony' },
    { of: words('interior-minister'), phrases: 'szef msw; szef mswia; minister spraw wewnętrznych' },
    {
      of: words('foreign-minister defence-minister interior-minister finance-minister minister deputy-minister'),
      phrases: 'minister; ministra',
    },
    { of: words('spokesperson'), phrases: 'rzecznik; rzeczniczka; rzecznik prasowy' },
    { of: words('ambassador un-ambassador envoy'), phrases: 'ambasador; wysłannik; ambasadorka' },
    { of: words('president head-of-government foreign-minister minister speaker party-leader'), phrases: 'polityk; polityczka' },
    { of: words('head'), phrases: 'szef; szefowa; prezes; dyrektor; przewodniczący; przewodnicząca; kierownik; naczelnik' },
  ],
  people:
    'dziennikarz; dziennikarka; polityk; dyplomata; urzędnik; urzędniczka; ekspert; ekspertka; analityk; prawnik; adwokat; aktywista; aktywistka; autor; autorka; pisarz; historyk; naukowiec; ekonomista; lekarz; lekarka; krytyk; komentator; prowadzący; redaktor; aktor; kobieta; mężczyzna; ojciec; matka; syn; córka; żona; mąż; mieszkaniec; mieszkanka; świadek; żołnierz; oficer; biznesmen; oligarcha; kandydat; kandydatka; student; nauczyciel; inżynier; pilot; trener; ksiądz; biskup; doradca; zastępca; wiceminister; poseł; posłanka; senator; burmistrz; wójt; gubernator; sekretarz; prokurator; sędzia; generał; dowódca; szef; prezes; dyrektor; przewodniczący; źródło; rozmówca; sojusznik; opozycjonista; politolog; wojskowy; przedstawiciel; przedstawicielka; rzecznik',
  women:
    'rzeczniczka; ministra; prezydentka; premierka; dziennikarka; ekspertka; aktywistka; autorka; kobieta; matka; córka; żona; posłanka; szefowa; przewodnicząca; lekarka; przedstawicielka; kandydatka; urzędniczka; mieszkanka; polityczka',
  groups:
    'urzędnicy; źródła; przywódcy; prezydenci; ministrowie; władze; analitycy; eksperci; obserwatorzy; świadkowie; mieszkańcy; ludzie; krytycy; posłowie; senatorowie; dyplomaci; śledczy; prokuratorzy; prawnicy; aktywiści; politycy; żołnierze; wojskowi; naukowcy; dziennikarze; media; gazety; agencje; policjanci; strażacy; rosjanie; ukraińcy; amerykanie; doniesienia',
  bodies:
    'ministerstwo; resort; msz; mon; rząd; administracja; reżim; armia; wojsko; sztab generalny; siły zbrojne; parlament; sejm; senat; kongres; duma; rada; ambasada; sąd; trybunał; bank; komisja; komitet; urząd; biuro; kancelaria; służba; policja; prokuratura; straż; partia; firma; spółka; organizacja; sojusz; związek; uniwersytet; instytut; fundacja; departament; agencja; kościół; delegacja; centrum',
  ministries: words('ministerstwo resort'),
  authorities: words('władze urzędnicy policja prokuratura śledczy rząd ministerstwo resort wojsko'),
  anonymous: words('źródło rozmówca mieszkaniec mieszkanka świadek żołnierz kobieta mężczyzna urzędnik'),
  pairs: words('przywódcy prezydenci ministrowie politycy premierzy'),
  findings: words('badanie sondaż analiza'),
  documents:
    'oświadczenie; komunikat; raport; dokument; list; dekret; wpis; informacja; informacje; doniesienia; dane; relacja; sondaż; artykuł; nagranie; apel; uchwała',
  media:
    'gazeta; dziennik; agencja; agencja prasowa; agencja informacyjna; telewizja; stacja; kanał; radio; portal; magazyn; tygodnik; serwis; program; podcast; media; nadawca; rozgłośnia; agencje; agencje prasowe',
  outlets,
  correspondents: 'korespondent; reporter; korespondentka',
  platforms: {
    Telegram: 'telegram; telegramie',
    X: 'x; twitter; twitterze',
    'Truth Social': 'truth social',
    Facebook: 'facebook; facebooku',
    YouTube: 'youtube',
  },
  channel: {
    to: 'powiedzieli; mówił; mówiła; poinformował; poinformowała; przyznał; przyznała; pytany przez; pytana przez; gość; powiedział; powiedziała; w rozmowie z; rozmowie z; wywiad dla; wywiadzie dla; w wywiadzie dla; w rozmowie; oświadczył; oświadczyła; przekazał; przekazała; powiedział w; zapewnił w; oświadczył w; stwierdził w; ocenił w; mówił w; powiedziała w; zapewniła w; oświadczyła w; na antenie; w programie; w telewizji; dla; na łamach',
    by: 'według; jak podaje; jak informuje; jak podała; jak poinformowała; cytowany przez; cytowana przez; za pośrednictwem; przez; jak przekazała; jak pisze',
    reports:
      'podaje; podała; podał; informuje; poinformowała; poinformował; informowała; pisze; napisał; napisała; cytuje; przekazała; przekazał; donosi; doniosła; relacjonuje',
    citing:
      'powołując się na; powołujący się na; powołująca się na; powołującej się na; powołującego się na; cytując; cytuje; cytowała; powołuje się na',
    interview: 'wywiad; rozmowa; program; konferencja; wystąpienie; opublikowany; wyemitowany; artykuł; oświadczenie',
    weak: 'dla; w; z; na; przez',
    posted: 'na; w; na platformie; na swoim; w serwisie; na portalu; za pośrednictwem',
    given: 'dla',
  },
};
