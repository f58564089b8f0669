// Spanish: how speakers and media are referred to.
import { words } from '../notation.ts';
import type { References } from '../references.ts';
import { firstNames } from './first-names.ts';
import { outlets } from './outlets.ts';

export const references: References = {
  endings: words('s es'),
  headFirst: false,
  dropsSubject: true,
  verbs: { f: words(''), m: words('') },
  impersonal: words('se'),
  asides: words('mismo misma'),
  latter: 'este último; esta última; este; esta',
  definite: words('el la los las este esta estos estas ese esa dicho dicha'),
  indefinite: words('un una unos unas algunos algunas varios varias muchos otro otra otros dos tres'),
  titles: {
    f: words('señora doña sra'),
    m: words('señor don sr'),
    any: words('dr doctor doctora general coronel mayor capitán almirante comandante profesor'),
  },
  firstNames,
  particles: words('van von der de da di del della bin al el la le du dos zu'),
  offices: [
    {
      of: words('president head-of-government supreme-leader monarch party-leader'),
      phrases: 'líder; mandatario; mandataria; dirigente; gobernante; dictador; jefe de estado; jefa de estado',
    },
    { of: words('president'), phrases: 'presidente; presidenta; mandatario; mandataria; jefe de estado' },
    { of: words('head-of-government'), phrases: 'primer ministro; primera ministra; jefe de gobierno; canciller; presidente del gobierno' },
    {
      of: words('foreign-minister'),
      phrases:
        'canciller; ministro de exteriores; ministra de exteriores; ministro de asuntos exteriores; ministra de asuntos exteriores; ministro de relaciones exteriores; jefe de la diplomacia; secretario de estado; alto representante; alta representante',
    },
    { of: words('defence-minister'), phrases: 'ministro de defensa; ministra de defensa' },
    { of: words('interior-minister'), phrases: 'ministro del interior; ministra del interior; ministro de interior' },
    {
      of: words('foreign-minister defence-minister interior-minister finance-minister minister deputy-minister'),
      phrases: 'ministro; ministra',
    },
    { of: words('spokesperson'), phrases: 'portavoz; vocero; vocera' },
    { of: words('ambassador un-ambassador envoy'), phrases: 'embajador; embajadora; enviado; enviada' },
    { of: words('president head-of-government foreign-minister minister speaker party-leader'), phrases: 'político; política' },
    { of: words('head'), phrases: 'jefe; jefa; director; directora; responsable; secretario general' },
  ],
  people:
    'periodista; reportero; reportera; diplomático; funcionario; funcionaria; experto; experta; analista; abogado; abogada; activista; autor; autora; escritor; escritora; historiador; investigador; científico; economista; académico; médico; médica; crítico; comentarista; presentador; presentadora; editor; actor; actriz; cantante; hombre; mujer; padre; madre; hijo; hija; esposa; marido; hermano; hermana; vecino; vecina; testigo; soldado; oficial; empresario; empresaria; candidato; candidata; estudiante; profesor; ingeniero; piloto; entrenador; sacerdote; obispo; asesor; asesora; diputado; diputada; senador; senadora; alcalde; alcaldesa; gobernador; gobernadora; fiscal; juez; jueza; general; comandante; jefe; director; directora; presidente; presidenta; secretario; secretaria; fuente; aliado; opositor; opositora; politólogo; joven; representante; vicepresidente; comisario; comisaria; líder',
  women:
    'presidenta; ministra; primera ministra; portavoza; vocera; embajadora; periodista; experta; abogada; escritora; mujer; madre; hija; esposa; hermana; diputada; senadora; alcaldesa; gobernadora; directora; jefa; asesora; opositora; jueza; candidata; mandataria; secretaria; vecina',
  groups:
    'funcionarios; fuentes; líderes; presidentes; ministros; autoridades; analistas; expertos; observadores; testigos; vecinos; residentes; personas; críticos; diputados; senadores; diplomáticos; investigadores; fiscales; abogados; activistas; políticos; soldados; militares; científicos; periodistas; medios; periódicos; agencias; manifestantes; rusos; ucranianos; estadounidenses; opositores',
  bodies:
    'ministerio; cartera; gobierno; ejecutivo; administración; régimen; ejército; fuerzas armadas; estado mayor; parlamento; senado; congreso; duma; embajada; tribunal; corte; banco; comisión; comité; consejo; oficina; servicio; policía; fiscalía; partido; empresa; compañía; organización; alianza; unión; universidad; instituto; fundación; departamento; iglesia; delegación; presidencia; oposición; cancillería; comisión electoral',
  ministries: words('ministerio cartera'),
  authorities: words('autoridades funcionarios policía fiscalía investigadores gobierno ministerio militares ejército'),
  anonymous: words('fuente vecino vecina testigo soldado hombre mujer joven funcionario'),
  pairs: words('líderes presidentes ministros mandatarios dirigentes'),
  findings: words('estudio encuesta sondeo'),
  documents:
    'comunicado; declaración; informe; documento; carta; decreto; nota; mensaje; informaciones; información; datos; publicación; artículo; vídeo; video; encuesta; estudio; resolución; texto; reporte',
  media:
    'periódico; diario; agencia; agencia de noticias; cadena; televisión; canal; emisora; radio; revista; portal; programa; medio; medios; semanario; rotativo; agencias; prensa',
  outlets,
  correspondents: 'corresponsal; reportero; enviado especial',
  platforms: {
    Telegram: 'telegram',
    X: 'x; twitter',
    'Truth Social': 'truth social',
    Facebook: 'facebook',
    YouTube: 'youtube',
    Instagram: 'instagram',
  },
  channel: {
    to: 'preguntado por; preguntada por; entrevistado por; entrevistada por; dijo a; declaró a; contó a; explicó a; entrevista con; entrevista a; entrevista en; entrevista concedida a; declaraciones a; en declaraciones a; aseguró a; afirmó a; ha dicho a; ha declarado a; en conversación con; según dijo a',
    by: 'según; según informa; según informó; según ha informado; de acuerdo con; citado por; citada por; recogido por; recogida por; recogidas por; recogidos por; publicado por; publicado en; a través de; difundido por',
    reports: 'informa; informó; ha informado; informaron; publicó; publica; cita; citó; reportó; reporta; recoge; recogió; según',
    citing: 'citando; que cita; citó; cita; en referencia a',
    interview: 'entrevista; programa; conferencia; emitida; publicada; artículo; discurso; comunicado; declaraciones; mensaje',
    weak: 'con; a; en; por; de; para',
    posted: 'en; a través de; en su; en la red social; en su cuenta de; en un mensaje en',
    given: 'a; al; ante',
  },
};
