// Turkish: the cue ends the clause, its source opens it: "Bakan Kaya, yolun açıldığını söyledi."
import { type Language, unknownLanguage } from './language.ts';
import { cues, phrases, pronoun, words } from './notation.ts';
import { references } from './references/tr.ts';

export const tr: Language = {
  ...unknownLanguage,
  code: 'tr',
  home: 'TR',
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      `demek, dedi, dediler, diyor, diyen, demişti; söylemek, söyle|di diler yen yerek, söylüyor; belirtmek, belirt|ti tiler en erek, belirtiyor; açıklamak, açıkla|dı dılar yan yarak, açıklıyor; bildirmek, bildir|di diler en erek, bildiriyor; aktarmak, aktar|dı an arak; ifade_etmek, ifade_etti, ifade_ettiler, ifade_eden, ifade_ederek; kaydetmek, kaydet|ti tiler, kaydeden, kaydederek; yazmak*, yazdı;
      anlatmak, anlat|tı an; eklemek, ekledi; cevap_verdi; yanıtladı; duyur|du; dile_getir|di en erek; değerlendirmesinde_bulundu; ifadelerini_kullandı; ifadesini_kullandı; diye_konuştu; konuştu*; paylaştı*; değinen; şöyle_konuştu; açıklamasında_bulundu; ileten iletti; hatırlat|tı an arak; sordu; önerdi`,
    ),
    ...cues(
      'assertive',
      'speech',
      'clause',
      'vurgulamak, vurgula|dı dılar yan yarak; savunmak, savun|du an arak; altını_çiz|di en erek; dikkati_çek|ti en erek; dikkat_çek|ti en erek; uyarmak, uyardı; tehdit_etti; söz_verdi; çağrısında_bulundu; çağrıda_bulundu; işaret_etti işaret_eden işaret_ederek; iddia_et|ti tiler, iddia_eden; öne_sür|dü en; suçladı; kınadı; eleştirdi; istedi*; talep_etti',
    ),
    ...cues('factive', 'speech', 'clause', 'kabul_etti; doğrula|dı yan; itiraf_etti; ortaya_koydu'),
    ...cues('denial', 'speech', 'clause', 'yalanla|dı yan; reddet|ti; reddeden'),
    ...cues('neutral', 'belief', 'clause', 'inanıyor; düşünüyor; umuyor'),
  ],
  according: {
    before: phrases('şuna göre'),
    after: phrases(
      'haberine göre; aktardığına göre; bildirdiğine göre; belirttiğine göre; verilerine göre; iddiasına göre; açıklamasına göre; yazdığına göre; yapılan açıklamaya göre; göre',
    ),
    around: [],
    citing: [],
  },
  complementisers: words('ki'),
  pronouns: [
    pronoun('o onun ona', null, 'sg'),
    pronoun('onlar', null, 'pl'),
    pronoun('ben', null, 'sg', 1),
    pronoun('biz', null, 'pl', 1),
    pronoun('sen siz', null, 'sg', 2),
  ],
  determiners: words('bu şu bir her bazı birçok tüm iki üç'),
  coordinators: words('ve veya ya'),
  contrasts: words('ama ancak fakat'),
  adverbs: words('ayrıca da de daha önce sonra bugün dün şimdi yine artık henüz'),
  times: words(
    'pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık bugün dün yarın',
  ),
  abbreviations: words('dr prof doç vb vs av no mah cad sok'),
  functionWords: words('ve bir bu da de için ile olarak olan daha çok gibi kadar sonra olduğunu var en ise değil göre yer etti'),
  attributiveEndings: words('en an'),
  asides: words('ise'),
  givenEndings: words('dığı diği duğu düğü tığı tiği tuğu tüğü dıkları dikleri'),
  order: 'final',
  proDrop: true,
  ordinalStops: true,
  negations: words('değil'),
  references,
};
