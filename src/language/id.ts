// Indonesian and Malay: "Menteri mengatakan bahwa pelabuhan ditutup."
import { type Language, unknownLanguage } from './language.ts';
import { cues, phrases, pronoun, words } from './notation.ts';

export const id: Language = {
  ...unknownLanguage,
  code: 'id',
  cues: [
    ...cues(
      'neutral',
      'speech',
      'clause',
      `berkata; kata, katanya; mengatakan; menyatakan; mengumumkan; melaporkan; menambahkan; menulis; menjelaskan; menjawab; ujar, ujarnya; tutur, tuturnya; ucap, ucapnya; menyebut; menyampaikan; memaparkan; mengusulkan; bertanya; memberitahu`,
    ),
    ...cues(
      'assertive',
      'speech',
      'clause',
      'menegaskan, tegas, tegasnya; menekankan; bersikeras; menjamin; berpendapat; memperingatkan; mengancam; berjanji',
    ),
    ...cues('distancing', 'speech', 'clause', 'mengklaim; mengisyaratkan; mendakwa'),
    ...cues('factive', 'speech', 'clause', 'mengungkapkan, ungkap, ungkapnya; mengakui; membenarkan; mengonfirmasi; mengesahkan'),
    ...cues('denial', 'speech', 'clause object', 'membantah; menyangkal; menolak; menafikan'),
    ...cues('assertive', 'speech', 'object', 'menuduh; mengecam; mengkritik; mendesak; menyerukan; meminta; menuntut'),
    ...cues('neutral', 'belief', 'clause', 'yakin; berharap; percaya'),
  ],
  according: {
    before: phrases('menurut; menurut keterangan'),
    after: [],
    around: phrases('menurut *'),
    citing: phrases('mengutip; seperti dikutip; dipetik'),
  },
  complementisers: words('bahwa bahawa'),
  interrogatives: words('apakah bagaimana mengapa kapan siapa'),
  as: words('seperti'),
  pronouns: [
    pronoun('dia beliau ia', null, 'sg'),
    pronoun('mereka', null, 'pl'),
    pronoun('saya aku', null, 'sg', 1),
    pronoun('kami kita', null, 'pl', 1),
    pronoun('anda kamu', null, 'sg', 2),
  ],
  determiners: words('para seorang sebuah semua setiap beberapa banyak dua tiga'),
  prepositions: words('di ke dari pada dalam untuk dengan oleh tentang kepada antara terhadap tanpa setelah sebelum selama melalui atas'),
  coordinators: words('dan atau'),
  contrasts: words('tetapi namun tapi'),
  subordinators: words('karena ketika jika meskipun sementara setelah saat'),
  relatives: words('yang'),
  auxiliaries: words('adalah akan telah sudah sedang dapat bisa harus ada'),
  adverbs: words('juga lagi kemudian lalu kini sekarang kemarin besok'),
  nominalPrepositions: words('dari untuk'),
  addressees: words('wartawan'),
  bareClauses: true,
  negations: words('tidak bukan belum jangan tak'),
  hypotheticals: words('jika kalau apabila'),
  times: words(
    'senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember kemarin besok',
  ),
  abbreviations: words('dr prof dll dsb no jl'),
  functionWords: words('yang dan di dari untuk dengan pada ini itu tidak dalam akan adalah bahwa oleh juga ke para telah'),
};
