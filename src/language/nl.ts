// Dutch.
import { type Language, unknownLanguage } from './language.ts';
import { cues, phrases, pronoun, words } from './notation.ts';
import { references } from './references/nl.ts';

export const nl: Language = {
  ...unknownLanguage,
  code: 'nl',
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      `zeggen, zeg|t gen, zei, zeiden, gezegd; laten_weten, laat+weten liet+weten lieten+weten laten+weten; verklaren, verklaar|t de den d; melden, meld|t de den, gemeld; schrijven, schrijft, schreef, schreven, geschreven; vertellen, vertel|t de den d; toevoegen, voeg|t+toe de+toe den+toe, toegevoegd; antwoorden, antwoord|t de den; uitleggen, leg|t+uit de+uit den+uit, uitgelegd; meedelen, deel|t+mee de+mee, meegedeeld; aankondigen, kondig|t+aan de+aan den+aan, aangekondigd;
      berichten, berichtte* bericht*; opmerken, merk|t+op te+op, opgemerkt; reageren, reageert, reageerde; stellen, stelt, stelde, stelden; laten_weten, laat_weten, liet_weten; aldus; vragen, vroeg*; toelichten, licht+toe, lichtte+toe; concluderen, concludeert, concludeerde; voorstellen, stelt+voor, stelde+voor; twitteren, twittert, twitterde; noteert; herhalen, herhaalt, herhaalde; klinkt_het`,
    ),
    ...cues(
      'assertive',
      'speech',
      'clause',
      'benadrukken, benadruk|t te ten; volhouden, houdt+vol, hield+vol; verzekeren, verzeker|t de den; onderstrepen, onderstreept, onderstreepte; beloven, belooft, beloofde|- n, beloofd; waarschuwen, waarschuw|t de den, gewaarschuwd; dreigen, dreigt, dreigde; vinden, vindt*, vond*; voorspellen, voorspel|t de; beweren, beweert, beweerde|- n, beweerd; pleiten, pleit, pleitte',
    ),
    ...cues(
      'assertive',
      'speech',
      'object clause',
      'eisen, eist, eiste|- n; oproepen, roept+op, riep+op, opgeroepen; beschuldigen, beschuldigt, beschuldigde|- n; veroordelen, veroordeelt, veroordeelde|- n; bekritiseren, bekritiseert, bekritiseerde; noemen, noemt, noemde|- n; prijzen, prijst, prees',
    ),
    ...cues(
      'distancing',
      'speech',
      'clause',
      'suggereren, suggereert, suggereerde; insinueren; speculeren, speculeert; schatten, schat*, schatte',
    ),
    ...cues(
      'factive',
      'speech',
      'clause',
      'toegeven, geeft+toe, gaf+toe, gaven+toe, toegegeven; erkennen, erken|t de den d; bevestigen, bevestigt, bevestigde|- n, bevestigd; onthullen, onthul|t de den d; bekennen, bekent, bekende',
    ),
    ...cues(
      'denial',
      'speech',
      'clause object',
      'ontkennen, ontken|t de den d; tegenspreken, spreekt+tegen, sprak+tegen; weerleggen, weerlegt, weerlegde; verwerpen, verwerpt, verwierp; afwijzen, wijst+af, wees+af',
    ),
    ...cues(
      'neutral',
      'belief',
      'clause',
      'geloven, gelooft, geloofde; denken, denkt, dacht; hopen, hoopt, hoopte; vrezen, vreest, vreesde; verwachten, verwacht|- te; menen, meent, meende',
    ),
  ],
  nouns: cues(
    'neutral',
    'speech',
    'clause',
    'verklaring; bericht berichten; uitspraak; aankondiging; waarschuwing; bewering; conclusie; belofte; beschuldiging',
  ),
  according: {
    before: phrases('volgens; naar verluidt; naar mening van; in de woorden van; aldus'),
    after: [],
    around: phrases('volgens *'),
    citing: phrases('op gezag van'),
  },
  complementisers: words('dat'),
  interrogatives: words('of hoe waarom wanneer waar wie wat'),
  as: words('zoals'),
  pronouns: [
    pronoun('hij hem', 'm', 'sg'),
    pronoun('zij ze haar', 'f', 'sg'),
    pronoun('zij ze hen hun', null, 'pl'),
    pronoun('ik mij', null, 'sg', 1),
    pronoun('wij we ons', null, 'pl', 1),
    pronoun('jij je u jullie', null, 'sg', 2),
  ],
  determiners: words('de het een deze dit die dat zijn haar hun ons onze mijn enkele veel sommige andere alle elke beide twee drie vier'),
  articles: words('de het een zijn hun onze'),
  prepositions: words(
    'van in op te aan met voor door bij uit over onder tegen tussen naar om tot sinds tijdens na zonder binnen buiten volgens vanaf ter ten ondanks',
  ),
  coordinators: words('en of'),
  contrasts: words('maar terwijl'),
  subordinators: words('als omdat terwijl hoewel toen nadat voordat zodat indien'),
  relatives: words('die dat wie waar'),
  auxiliaries: words(
    'is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon zal zullen zou zouden moet moeten mag mogen wil willen ben bent geweest',
  ),
  adverbs: words(
    'ook al nog nu dan eerder later vandaag gisteren morgen verder bovendien echter inmiddels vervolgens daarna opnieuw zelfs alleen onlangs uiteindelijk altijd nooit zich daarbij',
  ),
  nominalPrepositions: words('van voor bij uit'),
  addressees: words('journalisten verslaggevers'),
  infinitiveMarkers: words('te'),
  passives: words('wordt worden werd werden'),
  perfects: words('heeft had hebben hadden'),
  pastEndings: words('de te'),
  order: 'second',
  joinsQuotations: false,
  negations: words('niet nooit geen niemand'),
  hypotheticals: words('als indien of zou zouden'),
  times: words(
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december vandaag gisteren morgen avond week jaar uur',
  ),
  abbreviations: words('dhr mevr dr prof nr enz bijv o.a m.n d.w.z jl ca mr'),
  functionWords: words('de het een van en dat is te op zijn met voor die niet aan er ook als door naar bij hij heeft worden werd'),
  dashQuotations: false,
  references,
};
