// German.
import type { Language } from './language.ts';
import { cues, phrases, pronoun, words } from './notation.ts';
import { references } from './references/de.ts';

export const de: Language = {
  code: 'de',
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      `sagen, sagt|- e en, gesagt; erklären, erklär|t te ten; äußern, äußert|- e en; berichten, berichtet|- e en; melden, meldet|- e en, gemeldet;
      schreiben, schreibt, schrieb|- en, geschrieben; meinen, meint|- e en, gemeint; erläutern, erläutert|- e en; ergänzen, ergänzt|- e en;
      hinzufügen, füg|t+hinzu te+hinzu ten+hinzu, hinzugefügt; antworten, antwortet|- e en, geantwortet; erwidern, erwidert|- e en;
      mitteilen, teil|t+mit te+mit ten+mit, mitteilt|- e en, mitgeteilt; bekanntgeben, gibt+bekannt, gab+bekannt, gaben+bekannt, bekanntgab, bekanntgegeben, bekannt_gegeben;
      angeben, gibt+an, gab+an, gaben+an, geben+an, angab|- en, angibt, angegeben; verkünden, verkündet|- e en; ankündigen, kündigt+an, kündigte+an, kündigten+an, angekündigt, ankündigt|- e en;
      erzählen, erzählt|- e en; bemerken, bemerkt|- e en; anmerken, merkt+an, merkte+an, angemerkt; kommentieren, kommentiert|- e en; sprechen, sprach|* en* ; spricht*;
      fragen, fragt|- e en; formulieren, formuliert|- e en; twittern, twittert|- e en; posten, postet|- e; mutmaßen, mutmaßt|- e en; vermelden, vermeldet|- e en;
      fordern, fordert|- e en, gefordert; vorschlagen, schlägt+vor, schlug+vor, schlugen+vor, vorgeschlagen; empfehlen, empfiehlt, empfahl, empfahlen;
      darlegen, legt+dar, legte+dar, dargelegt; ausführen, führt+aus, führte+aus, führten+aus, ausgeführt; urteilen, urteilt|- e en;
 höhnen, höhnt|- e en; spotten, spottet|- e en; witzeln, witzelt|- e en; poltern, poltert|- e en; wettern, wettert|- e en; frohlocken, frohlockt|- e; jubeln, jubelt|- e; kontern, kontert|- e en; entgegnen, entgegnet|- e en; präzisieren, präzisiert|- e; konstatieren, konstatiert|- e; scherzen, scherzt|- e; schimpfen, schimpft|- e en; klagen, klagt|- e en; sticheln, stichelt|- e; orakeln, orakelt|- e;
      zitieren, zitiert|- e en; heißt_es; hieß_es; resümieren, resümiert|- e; begründen, begründet|- e en; verlautbaren, verlautbart|- e; verlautete; lauten, lautet|- e`,
    ),
    ...cues(
      'assertive',
      'speech',
      'clause',
      `betonen, beton|t te ten; versichern, versichert|- e en; bekräftigen, bekräftigt|- e en; unterstreichen, unterstreicht, unterstrich|- en; beteuern, beteuert|- e en;
      beharren, beharrt|- e; argumentieren, argumentiert|- e en; hervorheben, hebt+hervor, hob+hervor, hoben+hervor, hervorgehoben, hervorhob; warnen, warn|t te ten, gewarnt;
      drohen, droht|- e en, gedroht; versprechen, verspricht, versprach|- en, versprochen; prognostizieren, prognostiziert|- e en; wiederholen, wiederholt|- e en;
      feststellen, stellt+fest, stellte+fest, stellten+fest, festgestellt; klarstellen, stellt+klar, stellte+klar, klargestellt; behaupten, behauptet|- e en;
      plädieren, plädiert|- e en; mahnen, mahnt|- e en; kritisieren, kritisiert|- e en; monieren, moniert|- e en; bemängeln, bemängelt|- e en; beklagen, beklagt|- e en; appellieren, appelliert|- e en;
      proklamieren, proklamiert|- e; garantieren, garantiert|- e`,
    ),
    ...cues(
      'distancing',
      'speech',
      'clause',
      `suggerieren, suggeriert|- e en; spekulieren, spekuliert|- e en; andeuten, deutet+an, deutete+an, deuteten+an, angedeutet; unterstellen, unterstellt|- e en; schätzen, schätzt|- e en; vermuten, vermutet|- e en`,
    ),
    ...cues(
      'factive',
      'speech',
      'clause',
      `zugeben, gibt+zu, gab+zu, gaben+zu, zugegeben; einräumen, räumt+ein, räumte+ein, räumten+ein, eingeräumt; bestätigen, bestätigt|- e en; gestehen, gesteht, gestand|- en;
      enthüllen, enthüllt|- e en; erinnern, erinnert|- e en; hinweisen, weist+hin, wies+hin, wiesen+hin, hingewiesen; verraten, verrät, verriet|- en; zeigen, zeigt|* e* en*; ergeben, ergibt, ergab|- en; belegen, belegt|* e* en*`,
    ),
    ...cues(
      'denial',
      'speech',
      'clause object',
      `bestreiten, bestreitet, bestritt|- en, bestritten; dementieren, dementiert|- e en; leugnen, leugnet|- e en; zurückweisen, weist+zurück, wies+zurück, wiesen+zurück, zurückgewiesen; widersprechen, widerspricht, widersprach|- en; ablehnen, lehnt+ab, lehnte+ab, lehnten+ab, abgelehnt`,
    ),
    ...cues(
      'neutral',
      'speech',
      'object',
      `bezeichnen, bezeichnet|- e en; nennen, nennt*, nannte|- n; beschreiben, beschreibt, beschrieb|- en; loben, lobt|- e en; begrüßen, begrüßt|- e en; verurteilen, verurteilt|- e en; beschuldigen, beschuldigt|- e en; vorwerfen, wirft+vor, warf+vor, warfen+vor, vorgeworfen; auffordern, fordert+auf, forderte+auf, forderten+auf, aufgefordert; bitten, bat, baten; würdigen, würdigt|- e en; verteidigen, verteidigt|* e* en*`,
    ),
    ...cues(
      'neutral',
      'belief',
      'clause',
      `glauben, glaubt|- e en; hoffen, hofft|- e en; befürchten, befürchtet|- e en; fürchten, fürchtet|- e en; denken, denkt, dachte|- n; finden, findet*, fand*; erwarten, erwartet|- e en; davon_ausgehen, geht+aus, gehen+aus, ging+aus; überzeugt*; zweifeln, zweifelt|- e en; bezweifeln, bezweifelt|- e en; annehmen, nimmt+an, nahm+an`,
    ),
  ],
  nouns: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      'aussage aussagen; erklärung; meldung meldungen; mitteilung; ankündigung; forderung forderungen; bericht berichte; hinweis hinweise; warnung; drohung; vorwurf vorwürfe; kritik; nachricht; feststellung; einschätzung; auffassung; ansicht; meinung; these; zusage; versprechen; begründung; argument',
    ),
    ...cues(
      'distancing',
      'speech',
      'clause',
      'behauptung behauptungen; verdacht; gerücht gerüchte; spekulation spekulationen; vermutung vermutungen',
    ),
    ...cues('neutral', 'belief', 'clause', 'hoffnung; befürchtung befürchtungen; überzeugung; sorge'),
  ],
  according: {
    before: phrases(
      `laut; nach angaben; nach den angaben; nach aussage; nach aussagen; nach den worten; nach ansicht; nach der ansicht; nach meinung; nach auffassung; nach einschätzung;
      nach darstellung; nach informationen; nach einem bericht; nach berichten; einem bericht; gemäß; nach auskunft; nach erkenntnissen; nach mitteilung; aus sicht; so`,
    ),
    after: phrases('zufolge'),
    around: phrases(
      '* angaben zufolge; nach * angaben; nach * worten; * meinung nach; * ansicht nach; nach * ansicht; nach * meinung; nach * auffassung; * worten zufolge; * aussage nach; nach * aussage; nach * aussagen; nach * darstellung',
    ),
    citing: phrases('unter berufung auf; unter verweis auf'),
  },
  complementisers: words('dass daß wonach'),
  interrogatives: words('ob wie warum weshalb wieso was wann wo wer'),
  as: words('wie'),
  pronouns: [
    pronoun('er ihm ihn sein seine seiner seines seinem seinen', 'm', 'sg'),
    pronoun('sie ihr ihre ihrer ihres ihrem ihren', 'f', 'sg'),
    pronoun('es', 'n', 'sg'),
    pronoun('sie ihnen', null, 'pl'),
    pronoun('ich mir mich', null, 'sg', 1),
    pronoun('wir uns', null, 'pl', 1),
    pronoun('du dich dir', null, 'sg', 2),
  ],
  determiners: words(
    'der die das des dem den ein eine einer eines einem einen kein keine keiner dieser diese dieses diesem diesen jener jene sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren unser unsere mehrere viele einige manche alle beide jeder jede jedes zwei drei vier fünf andere weitere',
  ),
  articles: words('der die das des dem den ein eine einer eines einem einen kein keine seine seiner seines seinem ihre ihrer ihrem'),
  prepositions: words(
    'in im an am auf aus bei beim mit nach seit von vom zu zum zur durch für gegen ohne um über unter vor vorm zwischen hinter neben während wegen trotz bis ab laut gemäß gegenüber innerhalb außerhalb angesichts infolge aufgrund anlässlich anhand seitens mittels ins ans als per entgegen',
  ),
  coordinators: words('und oder sowie beziehungsweise'),
  contrasts: words('aber sondern doch jedoch'),
  subordinators: words('weil da wenn als während obwohl nachdem bevor damit sodass falls indem sobald solange bis ehe seitdem denn'),
  relatives: words('der die das dem den deren dessen denen welche welcher welches wo'),
  auxiliaries: words(
    'ist sind war waren wird werden wurde wurden hat haben hatte hatten sei seien wäre wären habe hätte hätten werde würde würden kann können konnte konnten könne soll sollen sollte sollten solle muss müssen musste mussten müsse will wollen wollte wollten wolle darf dürfen dürfte möchte mag worden gewesen bin bist könnte könnten müsste',
  ),
  adverbs: words(
    'auch bereits schon noch nun jetzt dann zudem außerdem ferner weiter weiterhin zugleich gleichzeitig inzwischen mittlerweile zuvor später früher heute gestern morgen vorher danach daraufhin dazu dabei dagegen deshalb daher darum so nur erst wiederum einmal erneut ebenfalls gleichwohl dennoch trotzdem allerdings indes unterdessen schließlich zuletzt kürzlich jüngst öffentlich offenbar angeblich hingegen jedoch sich mehrfach wörtlich unlängst demnach insgesamt lediglich sogar bisher am_abend',
  ),
  nominalPrepositions: words('von vom für der des im aus beim bei zur'),
  addressees: words('journalisten reportern'),
  infinitiveMarkers: words('zu'),
  passives: words('wird werden wurde wurden worden'),
  perfects: words('hat hatte haben hatten'),
  pastEndings: words('te'),
  participleEndings: [],
  attributiveEndings: [],
  impersonal: { endings: words('heißt hieß'), prepositions: words('in im aus') },
  anaphors: phrases('das; dies; davon'),
  order: 'second',
  proDrop: false,
  capitalisedNouns: true,
  genitiveEndings: [],
  possessiveEndings: [],
  elisions: [],
  enclitics: [],
  joinsQuotations: true,
  bareClauses: false,
  negations: words('nicht nie niemals kein keine keiner weder niemand kaum'),
  hypotheticals: words('wenn falls ob würde würden könnte könnten sollte möge'),
  times: words(
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember heute gestern morgen abend nachmittag vormittag mittag nacht montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend woche jahr monat uhr',
  ),
  abbreviations: words(
    'dr prof nr st str bzw ca usw etc z.b u.a d.h u.ä o.ä mio mrd vgl hr fr inkl evtl ggf sog abs art jan feb mär apr jun jul aug sep okt nov dez geb gest min max rd i.d.r s.o v.a',
  ),
  functionWords: words(
    'der die das und ist nicht mit von dem den des sich auf für ein eine wurde werden auch dass zum zur haben nach bei sind wird',
  ),
  subjunctives: words(
    'würden wären müssten bräuchten gäbe bliebe läge stünden hätten sei seien habe werde könne müsse solle wolle dürfe möge gebe komme gehe stehe liege bleibe lasse sehe handle handele wisse brauche bestehe führe halte nehme bringe finde mache trage zeige gelte drohe bedeute gehöre erwarte',
  ),
  articleCases: { nominative: words('der dieser'), accusative: words('den einen diesen') },
  hearsay: { verbs: words('soll sollen'), infinitives: words('haben sein') },
  irrealis: words(
    'würde würden müsste müssten könnte könnten sollte sollten wäre wären hätte käme kämen gäbe gäben ginge gingen stünde stünden bestünde bestünden dürfte dürften bliebe blieben',
  ),
  dashQuotations: false,
  ordinalStops: true,
  references,
};
