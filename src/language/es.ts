// Spanish.
import { type Language, unknownLanguage } from './language.ts';
import { cues, phrases, pronoun, words } from './notation.ts';
import { references } from './references/es.ts';

export const es: Language = {
  ...unknownLanguage,
  code: 'es',
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      `decir, dice|- n, dijo, dijeron, dicho, decía, diciendo; declarar, declar|a an ó aron ado ando; anunciar, anunci|a an ó aron ado ando; informar, inform|a an ó aron ado ando; indicar, indic|a an ó aron ado ando; añadir, añad|e en ió ieron ido iendo; agregar, agreg|a an ó aron ado ando; explicar, explic|a an ó aron ado ando;
      señalar, señal|a an ó aron ado ando; comentar, coment|a an ó aron ado ando; escribir, escrib|e en ió ieron iendo, escrito; responder, respond|e en ió ieron ido; precisar, precis|a an ó aron ado ando; manifestar, manifiesta|- n, manifest|ó aron ado ando; expresar, expres|a an ó aron ado ando; reportar, report|a* an* ó aron ado; comunicar, comunic|a an ó aron ado; apuntar, apunt|a an ó aron ado ando;
      relatar, relat|a an ó aron ado; contar, cuenta|* n*, cont|ó aron ado; preguntar, pregunt|ó aron ado; contestar, contest|a ó aron ado; exclamar, exclam|a ó; proclamar, proclam|a ó aron ado; puntualizar, puntualiz|a ó ado; matizar, matiz|a ó ado; detallar, detall|a an ó aron ado; concluir, concluy|e ó, concluido; proseguir, prosigu|e ió; recoge*; publicó* publicado*; propuso, propone, propuesto; ha_dejado_claro; tuiteó; avanzó*; resumió; agradec|e* ió* ieron* ido*; zanjó zanja; espetó; apostilló apostilla; replicó replica; sentenció sentencia; ironizó; llam|a* ó*; habl|a_de* ó_de*; reza* reza_el; confesó; denunció; apostó*; deslizó; rebatió; celebró* celebra*; se_quejó; aclaró aclara aclarado; repit|e* ió*; resume*`,
    ),
    ...cues(
      'assertive',
      'speech',
      'clause',
      'afirmar, afirm|a an ó aron ado ando; asegurar, asegur|a an ó aron ado ando; subrayar, subray|a an ó aron ado ando; destacar, destac|a an ó aron ado ando; recalcar, recalc|a an ó aron ado ando; insistir, insist|e en ió ieron ido iendo; sostener, sostien|e en, sostuv|o ieron, sostenido; enfatizar, enfatiz|a an ó aron ado; reiterar, reiter|a an ó aron ado ando; prometer, promet|e en ió ieron ido; opinar, opin|a an ó aron ado; defender, defiend|e* en*, defendió*; remarcar, remarc|a ó ado; argumentar, argument|a an ó aron ado; advertir, advierte|- n, advirti|ó eron, advertido, advirtiendo; alertar, alert|a an ó aron ado; amenazar, amenaz|a an ó aron ado; considerar, consider|a an ó aron ado; lamentar, lament|a an ó aron ado; pronosticó; garantizó garantiza; juró; ratificó ratifica; recordar, recuerda|- n, record|ó aron ado; constató; resaltó resalta resaltado',
    ),
    ...cues(
      'assertive',
      'speech',
      'object clause',
      'pedir, pid|e en ió ieron, pedido, pidiendo; exigir, exig|e en ió ieron ido iendo; instar, inst|a an ó aron ado; ordenar, orden|ó aron ado; acusar, acus|a an ó aron ado ando; denunciar, denunci|a an ó aron ado ando; condenar, conden|a an ó aron ado; criticar, critic|a an ó aron ado; culpar, culp|a an ó aron ado; calificar, calific|a an ó aron ado; llamó_a llamaron_a llama_a; tachó tacha; reclamar, reclam|a an ó aron ado; invitó; describió describe',
    ),
    ...cues(
      'distancing',
      'speech',
      'clause',
      'alegar, aleg|a an ó aron ado; sugerir, sugier|e en, sugiri|ó eron, sugerido; insinuar, insinuó; especuló; pretende*; estimar, estim|a an ó aron ado',
    ),
    ...cues(
      'factive',
      'speech',
      'clause',
      'revelar, revel|a an ó aron ado ando; admitir, admit|e en ió ieron ido iendo; reconocer, reconoc|e en ió ieron ido iendo; confirmar, confirm|a an ó aron ado ando; confesar, confes|ó ado; desvelar, desvel|a ó ado; demostró* demuestra*',
    ),
    ...cues(
      'denial',
      'speech',
      'clause object',
      'negar, nieg|a an, neg|ó aron ado ando; desmentir, desmient|e en, desminti|ó eron, desmentido; rechazar, rechaz|a an ó aron ado; refutó; descartar, descart|a an ó aron ado',
    ),
    ...cues(
      'neutral',
      'belief',
      'clause',
      'creer, cre|e en yó ía; pensar, piensa|- n; esperar, espera* esperan*; confía confían; teme temen; duda*',
    ),
  ],
  nouns: cues(
    'neutral',
    'speech',
    'clause',
    'declaración declaraciones; comunicado; anuncio; información; noticia; advertencia advertencias; afirmación afirmaciones; acusación acusaciones; conclusión; promesa promesas',
  ),
  according: {
    before: phrases('según; de acuerdo con; de acuerdo a; conforme a; a juicio de; en palabras de; en opinión de'),
    after: [],
    around: phrases('en * opinión; a * juicio; según *'),
    citing: phrases('citando a'),
  },
  complementisers: words('que'),
  interrogatives: words('si cómo por_qué cuándo dónde quién qué'),
  as: words('como'),
  pronouns: [
    pronoun('él lo le', 'm', 'sg'),
    pronoun('su', null, 'sg'),
    pronoun('ella la', 'f', 'sg'),
    pronoun('ellos ellas los las les', null, 'pl'),
    pronoun('yo me mí', null, 'sg', 1),
    pronoun('nosotros nos', null, 'pl', 1),
    pronoun('tú usted ustedes te', null, 'sg', 2),
  ],
  determiners: words(
    'el la los las un una unos unas este esta estos estas ese esa esos aquel su sus mi nuestro nuestra varios muchos algunos otros otro todos cada ambos dos tres cuatro cinco',
  ),
  articles: words('el los las un una unos unas su sus este esta'),
  prepositions: words('de en a con por para desde hasta sobre entre contra sin tras durante ante bajo hacia mediante según del al pese'),
  coordinators: words('y e o u'),
  contrasts: words('pero sino aunque mientras'),
  subordinators: words('cuando porque mientras aunque si donde después antes tras pues'),
  relatives: words('que quien quienes cual cuyo cuya'),
  auxiliaries: words(
    'ha han había habían es son fue fueron era eran será serán está están estaba puede pueden podría podrían debe deben he hemos sea sean haya hayan hay tiene tienen va van ser',
  ),
  adverbs: words(
    'también además ya hoy ayer mañana ahora antes después luego así incluso solo sólo entonces posteriormente recientemente previamente finalmente igualmente asimismo no_obstante se todavía aún siempre nunca más públicamente anteriormente',
  ),
  nominalPrepositions: words('de del para en el la los las y'),
  describing: words('cercana cercano cercanas cercanos familiarizada familiarizado conocedora conocedor próxima próximo'),
  addressees: words('periodistas'),
  infinitiveEndings: words('ar er ir arse erse irse'),
  clitics: words('le les me te nos os se lo'),
  infinitiveMarkers: words('a para'),
  passives: words('fue fueron es son sido ser'),
  pastEndings: words('ó'),
  participleEndings: words('ando iendo yendo'),
  anaphors: phrases('así lo; lo; de ello'),
  proDrop: true,
  negations: words('no nunca ni tampoco nadie jamás'),
  hypotheticals: words('si podría podrían habría'),
  times: words(
    'pasado pasada próximo próxima lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hoy ayer mañana tarde noche semana año',
  ),
  abbreviations: words('sr sra srta dr dra d dña ee.uu ee uu etc núm art av prof gral p.ej pág aprox ud uds'),
  functionWords: words(
    'de la que el en y los se del las un por con una su para al lo como más pero sus este ha cuando muy sobre también hasta desde fue',
  ),
  dashQuotations: true,
  references,
};
