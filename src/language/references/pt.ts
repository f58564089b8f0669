// Portuguese: how speakers and media are referred to.
import { words } from '../notation.ts';
import type { References } from '../references.ts';
import { firstNames } from './first-names.ts';
import { outlets } from './outlets.ts';

export const references: References = {
  endings: words('s'),
  headFirst: false,
  dropsSubject: true,
  verbs: { f: words(''), m: words('') },
  impersonal: words('se -se'),
  latter: 'este último; este; esta',
  definite: words('o a os as este esta esse essa aquele aquela'),
  indefinite: words('um uma uns umas alguns algumas vários várias muitos outro outra outros dois duas três'),
  titles: {
    f: words('senhora dona'),
    m: words('senhor'),
    any: words('dr doutor doutora general coronel major capitão almirante professor ministro ministra'),
  },
  firstNames,
  particles: words('van von der de da di del della bin al el la le du dos zu'),
  offices: [
    {
      of: words('president head-of-government supreme-leader monarch party-leader'),
      phrases: 'líder; mandatário; dirigente; governante; ditador; chefe de estado',
    },
    { of: words('president'), phrases: 'presidente; presidenta; mandatário; chefe de estado' },
    { of: words('head-of-government'), phrases: 'primeiro-ministro; primeira-ministra; premiê; chanceler; chefe de governo' },
    {
      of: words('foreign-minister'),
      phrases:
        'chanceler; ministro do exterior; ministro das relações exteriores; ministra das relações exteriores; ministro dos negócios estrangeiros; chefe da diplomacia; secretário de estado; ministro de relações exteriores',
    },
    { of: words('defence-minister'), phrases: 'ministro da defesa; ministra da defesa' },
    { of: words('interior-minister'), phrases: 'ministro do interior; ministra do interior; ministro da justiça' },
    {
      of: words('foreign-minister defence-minister interior-minister finance-minister minister deputy-minister'),
      phrases: 'ministro; ministra',
    },
    { of: words('spokesperson'), phrases: 'porta-voz' },
    { of: words('ambassador un-ambassador envoy'), phrases: 'embaixador; embaixadora; enviado' },
    { of: words('president head-of-government foreign-minister minister speaker party-leader'), phrases: 'político' },
    { of: words('head'), phrases: 'chefe; diretor; diretora; secretário-geral' },
  ],
  people:
    'jornalista; repórter; diplomata; funcionário; funcionária; autoridade; especialista; analista; advogado; advogada; ativista; autor; autora; escritor; escritora; historiador; pesquisador; cientista; economista; médico; médica; crítico; comentarista; apresentador; apresentadora; editor; ator; atriz; homem; mulher; pai; mãe; filho; filha; esposa; marido; irmão; irmã; morador; moradora; testemunha; soldado; oficial; empresário; candidato; candidata; estudante; professor; professora; engenheiro; piloto; treinador; padre; bispo; assessor; assessora; deputado; deputada; senador; senadora; prefeito; prefeita; governador; governadora; promotor; procurador; juiz; juíza; general; comandante; chefe; diretor; diretora; presidente; secretário; secretária; fonte; aliado; opositor; representante; vice-presidente; delegado',
  women:
    'ministra; presidenta; primeira-ministra; embaixadora; advogada; escritora; mulher; mãe; filha; esposa; irmã; deputada; senadora; prefeita; governadora; diretora; assessora; candidata; professora; juíza; secretária; moradora',
  groups:
    'autoridades; fontes; líderes; presidentes; ministros; analistas; especialistas; observadores; testemunhas; moradores; pessoas; críticos; deputados; senadores; diplomatas; investigadores; promotores; advogados; ativistas; políticos; soldados; militares; cientistas; jornalistas; jornais; agências; manifestantes; russos; ucranianos; americanos; funcionários; meios de comunicação',
  bodies:
    'ministério; pasta; governo; executivo; administração; regime; exército; forças armadas; parlamento; senado; congresso; câmara; duma; embaixada; tribunal; corte; banco; comissão; comitê; conselho; gabinete; serviço; polícia; ministério público; partido; empresa; companhia; organização; aliança; união; universidade; instituto; fundação; departamento; igreja; delegação; presidência; oposição; itamaraty; secretaria',
  ministries: words('ministério pasta'),
  authorities: words('autoridades funcionários polícia investigadores governo ministério militares exército promotores'),
  anonymous: words('fonte morador moradora testemunha soldado homem mulher autoridade'),
  pairs: words('líderes presidentes ministros'),
  findings: words('estudo sondagem pesquisa'),
  documents:
    'comunicado; declaração; relatório; documento; carta; decreto; nota; mensagem; informações; informação; dados; publicação; artigo; vídeo; pesquisa; estudo; resolução; texto',
  media:
    'jornal; diário; agência; agência de notícias; emissora; televisão; tv; canal; rádio; revista; portal; site; programa; mídia; podcast',
  outlets,
  correspondents: 'correspondente; repórter; enviado especial',
  platforms: {
    Telegram: 'telegram',
    X: 'x; twitter',
    'Truth Social': 'truth social',
    Facebook: 'facebook',
    YouTube: 'youtube',
    Instagram: 'instagram',
  },
  channel: {
    to: 'disse à; disse ao; disse a; afirmou à; afirmou ao; declarou à; declarou ao; contou à; contou ao; entrevista à; entrevista ao; entrevista para; entrevista com; em entrevista à; em entrevista ao; declarações à; declarações ao; explicou à; explicou ao',
    by: 'segundo; de acordo com; conforme; citado por; citada por; divulgado por; divulgada por; publicado por; publicado em; através de; por meio de',
    reports: 'informou; informa; noticiou; reportou; relatou; cita; citou; publicou; escreveu; disse; afirmou; segundo',
    citing: 'citando; que cita; citou',
    interview: 'entrevista; programa; coletiva; transmitida; publicada; artigo; discurso; comunicado',
    weak: 'com; à; ao; em; na; no; por; para; da; do',
    posted: 'no; na; em; pelo; via; através do; na rede social; em sua conta no',
    given: 'à; ao; a',
  },
};
