// How a text says that a medium reports: words that stand right behind its name, and words that lead to it, by language.
//   en: "[TASS] reported", "according to [TASS]" · ar: "ذكرت [سانا]" · zh: "[新华社]报道", "据[新华社]"
// Data for the languages that are analysed and for those that are not: a credit is found without grammar. Dictionary facts.
// `before` leaves out verbs that a bare clause may follow ("said [RT] was …"). `final`: verbs at the sentence's end, behind a subject's particle.
// A word that ends in `*` stands for all that begin so.

export type ReportWords = { readonly before: readonly string[]; readonly after: readonly string[]; readonly final: readonly string[] };

/** Phrases apart by commas. */
const phrases = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
const report = (before: string, after: string, final = ''): ReportWords => ({
  before: phrases(before),
  after: phrases(after),
  final: phrases(final),
});

const serbian = report(
  'prenosi, javlja, javila je, prenela je, saopštila je, objavila je, prema, navodi, prema navodima, преноси, јавља, јавила је, саопштила је, објавила је, према, наводи',
  'prenosi, javlja, javila, prenela, saopštila, objavila, navodi, je javila, je prenela, je objavila, је јавила, је пренела, је објавила, преноси, јавља, јавила, наводи',
);

export const reports: Readonly<Record<string, ReportWords>> = {
  ar: report(
    'ذكرت, وذكرت, ذكر, أفادت, وأفادت, أفاد, قالت, وقالت, نقلت, ونقلت, نقل, أعلنت, وأعلنت, أوردت, بحسب, وبحسب, حسب, وفق, وفقا ل, نقلا عن, عن',
    'أن, إن, عن, الرسمية أن, الرسمية إن',
  ),
  be: report('паведамляе, паводле, перадае, піша, са спасылкай на, як паведаміла', 'паведамляе, паведаміла, паведаміў, перадае, піша'),
  bg: report(
    'според, съобщи, предава, съобщава, пише, като цитира, цитирана от, предаде',
    'съобщи, съобщава, предава, предаде, пише, цитира',
  ),
  cs: report(
    'podle, uvedla, informovala, oznámila, píše, napsala, sdělila, citovala, s odvoláním na, řekl, prohlásil',
    'uvedla, uvedl, uvádí, informovala, informoval, oznámila, napsala, píše, tvrdí, hlásí, citovala, cituje',
  ),
  da: report(
    'ifølge, skriver, melder, oplyser, rapporterer, citeret af, meddeler',
    'skriver, melder, oplyser, rapporterer, meddeler, citerer, skrev, meldte',
  ),
  de: report(
    'laut, zufolge, meldet, meldete, melden, meldeten, berichtet, berichtete, berichten, berichteten, schreibt, nach angaben, unter berufung auf, teilte, sagte, zitiert von, gegenüber',
    'zufolge, meldet, meldete, melden, meldeten, berichtet, berichtete, berichten, berichteten, schreibt, schrieb, zitiert, zitierte, verbreitete, mitteilte, mitteilten, veröffentlichte, behauptet, behaupteten',
  ),
  el: report(
    'σύμφωνα με, μετέδωσε, μεταδίδει, ανέφερε, αναφέρει, επικαλούμενο, όπως μετέδωσε',
    'μετέδωσε, μεταδίδει, ανέφερε, αναφέρει, μετέδωσαν',
  ),
  en: report(
    'according to, citing, cited by, quoted by, reported by, published by, carried by, told, said by, per, reports',
    'reported, reports, said, says, quoted, cited, announced, wrote, claimed, claims, writes, published, also reported, has reported, had reported, have reported, is reporting, added',
  ),
  es: report(
    'según, de acuerdo con, informó, informa, reportó, recoge, señaló, indicó, dijo a, declaró a, cita, citado por, citada por, publicó, anunció, comunicó, a la agencia, a la cadena, a la televisión, al canal, al diario',
    'informó, informa, informaron, informan, reportó, reportaron, señaló, señalaron, indicó, indicaron, publicó, anunció, anunciaron, afirmó, afirmaron, dijo, dijeron, ha informado, han informado, asegura, aseguró, difundió, recoge, citó',
  ),
  fa: report('به گزارش, به نقل از, به نوشته, گزارش', 'گزارش داد, گزارش دادند, نوشت, اعلام کرد, گزارش کرد, خبر داد'),
  fi: report('mukaan, kertoo, uutisoi, kertoi', 'mukaan, kertoo, kertoi, uutisoi, uutisoivat, kertovat, raportoi'),
  fr: report(
    "selon, d'après, a rapporté, rapporte, rapportent, ont rapporté, a annoncé, annonce, a indiqué, indique, a affirmé, citant, cité par, citée par, cités par, a déclaré à, relayé par, à l'agence, à la télévision, à la chaîne, au quotidien, au journal",
    'a rapporté, rapporte, rapportent, ont rapporté, a annoncé, annonce, ont annoncé, a indiqué, indique, ont indiqué, a affirmé, affirme, affirment, ont affirmé, a fait état, font état, ont fait état, cite, a cité, écrit, a diffusé, a publié',
  ),
  he: report('לפי, על פי, דיווחה, דיווח, מסרה, כך דיווחה, הודיעה', 'דיווחה, דיווח, דיווחו, מסרה, הודיעה, פרסמה, מדווחת'),
  hi: report('के हवाले से', 'के अनुसार, के मुताबिक, ने कहा, ने बताया, ने रिपोर्ट, ने खबर, की रिपोर्ट, के हवाले से'),
  hr: serbian,
  bs: serbian,
  sr: serbian,
  hu: report(
    'közölte, jelentette, írta, írja, számolt be',
    'közölte, jelentette, jelenti, szerint, írta, írja, beszámolt, számolt be, közlése szerint, arról számolt be',
  ),
  id: report(
    'menurut, dikutip dari, dilansir, seperti dilaporkan, kata',
    'melaporkan, mengatakan, menyebut, memberitakan, mengutip, melansir',
  ),
  it: report(
    'secondo, riferisce, ha riferito, riporta, riportano, ha riportato, scrive, annuncia, ha annunciato, citato da, citata da, citando, lo riferisce, lo riporta, ha detto a, fa sapere',
    'riferisce, riferiscono, ha riferito, hanno riferito, riporta, riportano, ha riportato, hanno riportato, scrive, ha annunciato, hanno annunciato, annuncia, afferma, affermano, ha affermato, hanno affermato, cita',
  ),
  ja: report('', 'によると, によれば', '伝えた, 伝え, 報じた, 報じ, 報道した, 報道, 述べた, 発表した, 主張した, 指摘した, 配信した'),
  ko: report('', '따르면, 의하면, 인용해', '보도*, 전했*, 전하*, 밝혔*, 주장*, 발표*, 알렸*, 공개*, 말했*, 비난*, 지적*'),
  nl: report(
    'volgens, meldt, melden, meldde, meldden, schrijft, bericht, aldus, zegt',
    'meldt, melden, meldde, meldden, schrijft, bericht, berichtte, zegt, zeggen, citeert',
  ),
  no: report(
    'ifølge, skriver, melder, opplyser, rapporterer, sitert av',
    'skriver, melder, opplyser, rapporterer, sier, hevder, skrev, meldte, siterer',
  ),
  pl: report(
    'według, podaje, podała, podał, podały, informuje, poinformowała, poinformował, przekazała, donosi, cytowany przez, powołując się na, za, pisze, napisała, oświadczył',
    'podaje, podają, podała, podał, podały, podawały, informuje, informują, informowała, informowały, poinformowała, poinformowały, przekazała, przekazały, donosi, donoszą, doniosły, donosiły, twierdzi, twierdzą, twierdziły, pisze, napisała, ogłosiła, ogłosiły, cytuje',
  ),
  pt: report(
    'segundo, de acordo com, conforme, informou, informa, disse à, disse a, noticiou, citado pela, citada pela, citando, declarou à, anunciou, à agência, à emissora, à televisão, ao jornal, ao canal',
    'informou, informa, informaram, disse, disseram, noticiou, noticiaram, afirmou, afirmaram, anunciou, anunciaram, publicou, relatou, relataram, divulgou, citou, reportou',
  ),
  ro: report(
    'potrivit, transmite, relatează, a anunțat, a relatat, a transmis, citat de, citată de, conform, scrie',
    'transmite, relatează, a anunțat, a relatat, a transmis, au anunțat, au relatat, anunță, citează, scrie, informează',
  ),
  ru: report(
    'сообщает, сообщила, сообщило, сообщил, сообщили, сообщают, передает, передаёт, передают, передала, передало, пишет, пишут, по данным, по информации, со ссылкой на, ссылаясь на, цитирует, цитируют, приводит, рассказал, заявил, сказал, информирует, уточняет',
    'сообщает, сообщило, сообщила, сообщил, сообщили, сообщают, передает, передаёт, передают, передала, передало, пишет, пишут, написало, написала, цитирует, цитируют, уточняет, утверждает, утверждают, опубликовало, опубликовала, информирует',
  ),
  sk: report('podľa, uviedla, informovala, píše, oznámila', 'uviedla, informovala, informuje, píše, oznámila, tvrdí, uviedli, informovali'),
  sv: report(
    'enligt, skriver, rapporterar, uppger, citeras av, meddelar',
    'skriver, rapporterar, uppger, uppgav, rapporterade, meddelar, säger, hävdar, skrev, citerar',
  ),
  tr: report(
    '',
    'bildirdi, duyurdu, açıkladı, aktardı, yazdı, belirtti, kaydetti, göre, haberine göre, geçti, iddia etti, ya göre, e göre',
  ),
  uk: report(
    'повідомляє, повідомила, повідомило, повідомили, повідомляють, передає, передають, пише, пишуть, за даними, за інформацією, з посиланням на, посилаючись на, цитує, заявив, сказав',
    'повідомляє, повідомила, повідомило, повідомили, повідомляють, передає, передають, пише, пишуть, написало, цитує, цитують, стверджує, стверджують',
  ),
  vi: report('theo, dẫn lời', 'đưa tin, cho biết, cho hay, dẫn lời, thông báo'),
  zh: report('据, 據, 援引, 引述', '报道, 報道, 報導, 称, 稱, 说, 說, 消息, 电, 電, 表示, 援引, 发布, 引述'),
};
