// Portuguese.
import { type Language, unknownLanguage } from './language.ts';
import { cues, phrases, pronoun, words } from './notation.ts';
import { references } from './references/pt.ts';

export const pt: Language = {
  ...unknownLanguage,
  code: 'pt',
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      `dizer, diz, dizem, disse, disseram, dito, dizendo; declarar, declar|a am ou aram ado ando; anunciar, anunci|a am ou aram ado ando; informar, inform|a am ou aram ado ando; indicar, indic|a am ou aram ado ando; acrescentar, acrescent|a am ou aram ado ando; explicar, explic|a am ou aram ado ando; comentar, coment|a am ou aram ado ando;
      escrever, escrev|e em eu eram endo, escrito; responder, respond|e em eu eram endo; relatar, relat|a am ou aram ado; contar, conta*, cont|ou aram; comunicar, comunic|ou aram; apontar, apont|a am ou aram; falar, fal|ou* a* aram*; perguntar, pergunt|ou aram; adiantar, adiant|ou a; referir, refer|e iu iram; observar, observ|ou a; concluir, conclui, concluiu; noticiou noticia noticiaram; publicou*; postou; tuitou; propôs propõe; completou completa*; prosseguiu; detalhou; recomendou; salientou salienta salientaram; avali|ou ando; publicou* publicado*; rebateu rebate; ironizou; desabafou; cravou; retrucou; emendou; frisou frisa; ponderou pondera; garant|iu e; minimizou*; criticou; reagiu*; discursou*; concluiu; limitou-se_a_dizer; manifestou-se*`,
    ),
    ...cues(
      'assertive',
      'speech',
      'clause',
      'afirmar, afirm|a am ou aram ado ando; assegurar, assegur|a am ou aram; garantir, garant|e em iu iram; sublinhar, sublinh|a am ou aram; destacar, destac|a am ou aram ando; ressaltar, ressalt|a ou aram; enfatizar, enfatiz|a ou aram; insistir, insist|e iu iram; sustentar, sustent|a ou aram; reiterar, reiter|a ou aram; prometer, promet|e eu eram; defender, defend|e* eu* em*; frisar, fris|a ou; argumentar, argument|a am ou aram; alertar, alert|a am ou aram; advertir, advert|e iu iram; ameaçar, ameaç|a ou aram; avaliar, avali|a* ou* am*; considerar, consider|a ou am; lamentar, lament|a ou; prever, prevê, previu; lembrar, lembr|a ou aram; reforçou reforça; avisou',
    ),
    ...cues(
      'assertive',
      'speech',
      'object clause',
      'pedir, ped|e em iu iram indo, pedido; exigir, exig|e em iu iram; ordenar, orden|ou aram; acusar, acus|a am ou aram ando; denunciar, denunci|a am ou aram; condenar, conden|a am ou aram; criticar, critic|a am ou aram; culpar, culp|a ou; classificar, classific|a ou aram; chamou apelou; instou; descreveu',
    ),
    ...cues(
      'distancing',
      'speech',
      'clause',
      'alegar, aleg|a am ou aram ando; sugerir, suger|e iu iram; insinuou; especulou; estimar, estim|a am ou aram',
    ),
    ...cues(
      'factive',
      'speech',
      'clause',
      'revelar, revel|a am ou aram ando; admitir, admit|e em iu iram indo; reconhecer, reconhec|e em eu eram endo; confirmar, confirm|a am ou aram ando; confessou; mostrou* mostra*; constatou',
    ),
    ...cues(
      'denial',
      'speech',
      'clause object',
      'negar, neg|a am ou aram ando; desmentir, desment|e iu iram; rejeitar, rejeit|a ou aram; refutou; descartou',
    ),
    ...cues('neutral', 'belief', 'clause', 'acreditar, acredit|a am ou; pensar, pensa*; esperar, espera*; teme temem; achar, ach|a am ou'),
  ],
  nouns: cues(
    'neutral',
    'speech',
    'clause',
    'declaração; comunicado; anúncio; informação; notícia; aviso; afirmação; acusação; conclusão; promessa',
  ),
  according: {
    before: phrases('segundo; de acordo com; conforme; na opinião de; nas palavras de'),
    after: [],
    around: phrases('na * opinião; segundo *'),
    citing: phrases('citando'),
  },
  complementisers: words('que'),
  interrogatives: words('se como por_que quando onde quem'),
  as: words('como conforme segundo'),
  pronouns: [
    pronoun('ele', 'm', 'sg'),
    pronoun('ela', 'f', 'sg'),
    pronoun('eles elas', null, 'pl'),
    pronoun('eu', null, 'sg', 1),
    pronoun('nós', null, 'pl', 1),
    pronoun('você vocês tu', null, 'sg', 2),
  ],
  determiners: words(
    'o a os as um uma uns umas este esta estes estas esse essa aquele seu sua seus suas nosso nossa vários muitos alguns outros outro todos cada ambos dois duas três quatro',
  ),
  articles: words('o a os as um uma seu sua seus suas este esta'),
  prepositions: words(
    'de em a com por para desde até sobre entre contra sem após durante ante sob segundo do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa apesar',
  ),
  coordinators: words('e ou'),
  contrasts: words('mas porém enquanto embora'),
  subordinators: words('quando porque enquanto embora se onde depois antes após pois'),
  relatives: words('que quem qual cujo cuja'),
  auxiliaries: words(
    'tem têm tinha tinham havia é são foi foram era eram será serão está estão estava pode podem poderia deve devem há seja sejam tenha vai vão ser',
  ),
  adverbs: words(
    'também além ainda já hoje ontem amanhã agora antes depois assim inclusive só apenas então posteriormente recentemente finalmente igualmente se sempre nunca mais publicamente anteriormente',
  ),
  nominalPrepositions: words('de do da dos das para e o a os as'),
  describing: words('próxima próximo familiarizada familiarizado ligada ligado'),
  addressees: words('jornalistas repórteres'),
  infinitiveEndings: words('ar er ir'),
  clitics: words('lhe lhes me nos se'),
  infinitiveMarkers: words('para'),
  passives: words('foi foram é são sido ser'),
  pastEndings: words('ou'),
  participleEndings: words('ando endo indo'),
  proDrop: true,
  negations: words('não nunca nem tampouco ninguém'),
  hypotheticals: words('se poderia teria'),
  times: words(
    'passado passada próximo próxima segunda terça quarta quinta sexta feira segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro hoje ontem amanhã tarde noite semana ano',
  ),
  abbreviations: words('sr sra dr dra etc núm art av prof gen pág p.ex aprox'),
  functionWords: words(
    'de que o a do da em um para com não uma os no se na por mais as dos como mas ao das foi à pelo pela ele são também',
  ),
  dashQuotations: true,
  references,
};
