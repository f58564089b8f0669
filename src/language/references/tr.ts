// Turkish: how speakers and media are referred to.
import { words } from '../notation.ts';
import type { References } from '../references.ts';
import { firstNames } from './first-names.ts';
import { outlets } from './outlets.ts';

export const references: References = {
  endings: words(
    "'ın 'in 'un 'ün 'nın 'nin 'nun 'nün 'a 'e 'ya 'ye 'da 'de 'ta 'te 'dan 'den 'tan 'ten 'ı 'i 'u 'ü 'yı 'yi ı i u ü sı si su sü nın nin nun nün ya ye na ne a e ları leri lar ler",
  ),
  headFirst: false,
  dropsSubject: true,
  verbs: { f: words(''), m: words('') },
  impersonal: words(''),
  datives: words("'a 'e 'ya 'ye 'na 'ne"),
  definite: words('bu o'),
  indefinite: words('bir birkaç bazı birçok diğer iki üç'),
  titles: { f: words('hanım'), m: words('bey'), any: words('dr prof doç general albay yarbay binbaşı yüzbaşı amiral bakan sayın') },
  firstNames,
  particles: words('van von der de da di del della bin al el la le du dos zu'),
  offices: [
    { of: words('president head-of-government supreme-leader monarch party-leader'), phrases: 'lider; lideri' },
    { of: words('president'), phrases: 'cumhurbaşkanı; devlet başkanı; başkan' },
    { of: words('head-of-government'), phrases: 'başbakan; şansölye' },
    { of: words('foreign-minister'), phrases: 'dışişleri bakanı' },
    { of: words('defence-minister'), phrases: 'savunma bakanı; milli savunma bakanı' },
    { of: words('interior-minister'), phrases: 'içişleri bakanı' },
    {
      of: words('foreign-minister defence-minister interior-minister finance-minister minister deputy-minister'),
      phrases: 'bakan; bakanı',
    },
    { of: words('spokesperson'), phrases: 'sözcü; sözcüsü' },
    { of: words('ambassador un-ambassador envoy'), phrases: 'büyükelçi; büyükelçisi; özel temsilci' },
    { of: words('head'), phrases: 'başkan; müdür; genel müdür; genel başkan' },
  ],
  people:
    'gazeteci; muhabir; diplomat; yetkili; uzman; analist; avukat; aktivist; yazar; tarihçi; araştırmacı; bilim insanı; ekonomist; doktor; kadın; adam; baba; anne; tanık; asker; subay; iş insanı; aday; öğrenci; öğretmen; mühendis; danışman; milletvekili; senatör; vali; savcı; hakim; general; komutan; başkan; müdür; kaynak; temsilci; genel sekreter; genel başkan',
  women: 'kadın; anne',
  groups:
    'yetkililer; kaynaklar; liderler; bakanlar; uzmanlar; analistler; tanıklar; milletvekilleri; diplomatlar; askerler; gazeteciler; ajanslar; ruslar; ukraynalılar; amerikalılar',
  bodies:
    'bakanlık; hükümet; yönetim; ordu; genelkurmay; meclis; parlamento; senato; kongre; büyükelçilik; mahkeme; banka; komisyon; komite; kurul; ofis; polis; savcılık; parti; şirket; örgüt; ittifak; birlik; üniversite; enstitü; vakıf; kilise; heyet; valilik; belediye; dışişleri',
  ministries: words('bakanlık'),
  authorities: words('yetkililer polis savcılık hükümet bakanlık ordu'),
  anonymous: words('kaynak tanık asker kadın adam'),
  pairs: words('liderler bakanlar'),
  documents: 'açıklama; rapor; belge; mektup; kararname; mesaj; bilgi; veriler; makale; video; anket; çalışma; bildiri',
  media: 'gazete; ajans; haber ajansı; televizyon; kanal; radyo; dergi; site; program',
  outlets,
  correspondents: 'muhabir',
  platforms: {
    Telegram: 'telegram',
    X: 'x; twitter',
    'Truth Social': 'truth social',
    Facebook: 'facebook',
    YouTube: 'youtube',
  },
  channel: {
    to: 'konuşan; açıklamada bulunan; röportaj',
    by: 'göre; aktardığına göre; haberine göre',
    reports: 'bildirdi; duyurdu; aktardı; yazdı; haberine; göre; muhabirine',
    citing: 'dayandırarak; atıfta bulunarak',
    interview:
      'verdiği röportajda; röportajda; röportajında; verdiği mülakatta; mülakatta; verdiği demeçte; demeçte; yaptığı açıklamada; açıklamada; açıklamasında; açıklamalarda; konuşan; konuştu; kaleme aldığı yazıda; yazıda; yazısında; makalede; makalesinde; programda; programında; yayında; yayınında; basın toplantısında; toplantısında; toplantıda; brifingde; törende; konuşmada; konuşmasında; mesajında; paylaşımda; paylaşımında; röportaj; program; konferans; makale; konuşma',
    weak: 'ile',
    posted: 'üzerinden; hesabından',
  },
};
