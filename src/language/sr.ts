// Serbian, Croatian and Bosnian, in both scripts: "Министар је рекао да је лука затворена.", "Ministar je rekao da je luka zatvorena."
import { type Language, unknownLanguage } from './language.ts';
import { cues, phrases, pronoun, words } from './notation.ts';

export const sr: Language = {
  ...unknownLanguage,
  code: 'sr',
  undeclinedCountries: ['i', 'u', 'e', 'и', 'у', 'е'],
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      `reći, rekao, rekla, rekli, kaže, kažu, kazao, kazala, kazali; izjaviti, izjavi|o la li, izjavljuje; saopštiti, saopšti|o la li lo, saopćio, saopćila, saopćili, saopćeno; priopćiti, priopći|o la li lo; dodati, doda|o la li, dodaje; navesti, naveo, navela, naveli, navodi, navode; objaviti, objavi|o la li, objavljuje; napisati, napisa|o la li, piše; poručiti, poruči|o la li; odgovoriti, odgovori|o la li; objasniti, objasni|o la li; preneti, preneo, prenela, prenijela, prenio; upitao upitala; precizirao precizirala; napomenuo napomenula;
      рећи, рекао, рекла, рекли, каже, кажу, казао, казала; изјавити, изјави|о ла ли; саопштити, саопшти|о ла ли ло; додати, дода|о ла ли, додаје; навести, навео, навела, навели, наводи, наводе; објавити, објави|о ла ли; написати, написа|о ла ли, пише; поручити, поручи|о ла ли; одговорити, одговори|о ла ли; објаснити, објасни|о ла ли; преноси*, пренео, пренела`,
    ),
    ...cues(
      'assertive',
      'speech',
      'clause',
      `istaći, istak|ao la li nuo nula; naglasiti, naglasi|o la li; upozoriti, upozori|o la li; zapretiti, zapreti|o la; obećati, obeća|o la li; ponoviti, ponovi|o la; smatra; ocenio ocenila ocijenio ocijenila;
      истаћи, истак|ао ла ли; нагласити, нагласи|о ла ли; упозорити, упозори|о ла ли; запретити, запрети|о ла; обећати, обећа|о ла ли; поновио поновила; сматра; оценио оценила`,
    ),
    ...cues('distancing', 'speech', 'clause', 'tvrditi, tvrdi, tvrde, tvrdi|o la li; тврдити, тврди, тврде, тврди|о ла ли'),
    ...cues(
      'factive',
      'speech',
      'clause',
      'priznati, prizna|o la li; potvrditi, potvrdi|o la li; otkriti, otkri|o la; podsetio podsetila podsjetio podsjetila; признати, призна|о ла ли; потврдити, потврди|о ла ли; открио открила; подсетио подсетила',
    ),
    ...cues(
      'denial',
      'speech',
      'clause object',
      'negirati, negira|o la li; demantovati, demantova|o la li; odbaciti, odbaci|o la; негирати, негира|о ла ли; демантовати, демантова|о ла ли; одбацио одбацила',
    ),
    ...cues(
      'assertive',
      'speech',
      'object',
      'optužio optužila optužili; osudio osudila osudili; kritikovao kritikovala kritizirao; pozvao pozvala; zatražio zatražila; оптужио оптужила; осудио осудила; критиковао критиковала; позвао позвала; затражио затражила',
    ),
    ...cues('neutral', 'belief', 'clause', 'veruje vjeruje; nada_se; верује; нада_се'),
  ],
  according: {
    before: phrases(
      'prema; prema rečima; po rečima; prema riječima; po riječima; prema navodima; према; према речима; по речима; према наводима',
    ),
    after: [],
    around: phrases('prema * rečima; prema * riječima; према * речима'),
    citing: phrases('pozivajući se na; позивајући се на; kako prenosi; како преноси; kako piše'),
  },
  complementisers: words('da kako да како'),
  interrogatives: words('zašto gde gdje kada ko tko što зашто где када ко'),
  as: words('kako како'),
  pronouns: [
    pronoun('on njega njegov njegovim on он њега његовим', 'm', 'sg'),
    pronoun('ona nje njenim ona она ње њеним', 'f', 'sg'),
    pronoun('oni njih njihovim они њих њиховим', null, 'pl'),
    pronoun('ja mene meni ја мене мени', null, 'sg', 1),
    pronoun('mi nas nama ми нас нама', null, 'pl', 1),
    pronoun('ti vi vas ти ви вас', null, 'sg', 2),
  ],
  determiners: words(
    'taj ta to ovaj ova ovo svi sve mnogi nekoliko drugi svaki dva tri тај та то овај ова ово сви све многи неколико други сваки два три',
  ),
  prepositions: words(
    'u na iz od do za sa s o po pri kod pred pod nad između bez protiv tokom zbog у на из од до за са с о по при код пред под над између без против током због uprkos упркос',
  ),
  coordinators: words('i ili te и или те'),
  contrasts: words('ali a nego али а него'),
  subordinators: words('jer kada ako iako dok nakon pošto јер када ако иако док након пошто'),
  relatives: words('koji koja koje kojeg који која које којег'),
  auxiliaries: words(
    'je su sam smo bio bila bili će bi se je nije mora može treba је су сам смо био била били ће би се није мора може треба',
  ),
  adverbs: words(
    'je su је су danas juče jučer sutra takođe također još već sada onda ranije kasnije zatim данас јуче сутра такође још већ сада онда раније касније затим',
  ),
  describing: words('upoznat upoznata blizak bliska упознат упозната близак блиска'),
  addressees: words('novinarima новинарима'),
  proDrop: true,
  negations: words('ne nije nisu nikada ni не није нису никада ни'),
  hypotheticals: words('ako bi ако би'),
  times: words(
    'ponedeljak ponedjeljak utorak sreda srijeda četvrtak petak subota nedelja nedjelja danas juče jučer sutra понедељак уторак среда четвртак петак субота недеља данас јуче сутра',
  ),
  abbreviations: words('dr prof g gđa br str tzv itd npr др проф г бр стр тзв итд нпр'),
  functionWords: words(
    'je su i na da se za od koji koja nije ali kao će bi što iz sa biti је су и на да се за од који која није али као ће би што из са бити',
  ),
  ordinalStops: true,
  dashQuotations: true,
};
