// Hindi: "मंत्री ने कहा कि बंदरगाह बंद है।"
import { type Language, unknownLanguage } from './language.ts';
import { cues, phrases, pronoun, words } from './notation.ts';

export const hi: Language = {
  ...unknownLanguage,
  code: 'hi',
  caseless: true,
  cues: [
    ...cues('neutral', 'speech', 'clause', 'कहना, कहा, कहते_हैं, कहती_हैं; बताया; घोषणा_की; जानकारी_दी; लिखा; जवाब_दिया; बयान_दिया'),
    ...cues('assertive', 'speech', 'clause', 'जोर_दिया, ज़ोर_देकर_कहा, जोर_देकर_कहा; दोहराया; भरोसा_दिलाया; चेतावनी_दी; धमकी_दी'),
    ...cues('distancing', 'speech', 'clause', 'दावा_किया; आरोप_लगाया'),
    ...cues('factive', 'speech', 'clause', 'खुलासा_किया; स्वीकार_किया; पुष्टि_की'),
    ...cues('denial', 'speech', 'clause', 'इनकार_किया; खंडन_किया'),
  ],
  according: { before: [], after: phrases('के अनुसार; के मुताबिक'), around: [], citing: [] },
  complementisers: words('कि'),
  interrogatives: words('क्यों कैसे कब'),
  as: [],
  pronouns: [pronoun('उन्होंने उसने वह', null, 'sg'), pronoun('मैं मैंने', null, 'sg', 1), pronoun('हम हमने', null, 'pl', 1)],
  prepositions: words('ने'),
  nominalPrepositions: words('ने'),
  coordinators: words('और या'),
  contrasts: words('लेकिन मगर'),
  subordinators: words('क्योंकि जब अगर'),
  relatives: words('जो जिस जिसने'),
  auxiliaries: words('है हैं था थी थे'),
  adverbs: words('भी आज कल अब'),
  times: words('सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार आज कल'),
  negations: words('नहीं'),
  hypotheticals: words('अगर यदि'),
  functionWords: words('के में की है को से और का ने कि पर हैं यह कहा'),
};
