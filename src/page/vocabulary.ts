// What tags, roles, class names and labels say about a part of a page. Data and the matchers made of it.
// `classify('c-related-links')` → 'aside'; `classify('ArticleByline')` → 'byline'; `classify('story-body')` → null.

import { once } from './once.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
/** Never read, whatever they hold. `noscript` is text to a browser that runs scripts and elements to a parser that does not. */
export const unread = once(() =>
  set(`script style noscript template svg object embed video audio canvas nav input button select textarea option
  datalist progress meter dialog head link meta map area track source param picture amp-ad amp-analytics amp-sidebar amp-social-share
  amp-consent amp-lightbox`),
);

/** Elements that do not break a line; everything else does. */
export const inline = once(() =>
  set(`a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small
  span strike strong sub sup time tt u var wbr`),
);

export const roles = once(() => set('navigation search banner contentinfo dialog alertdialog menu menubar tablist toolbar complementary'));

/**
 * Words of class names and ids. `aside`: not the article (dropped, unless it turns out to hold most of the page's prose);
 * `trim`: short lines beside the article, such as dates and tags; `hidden`: there for screen readers or for printing only.
 */
const classWords = {
  hidden: 'sr-only visually-hidden visuallyhidden screen-reader-text screen-reader offscreen print-only printonly',
  notice: 'disclaimer notice editors-note editor-note editornote editorsnote callout infobox info-box warning alert-box note',
  pull: 'pullquote pull-quote pull_quote',
  caption: 'caption figcaption wp-caption-text photo-caption image-caption legend',
  credit: 'credit credits photographer image-credit photo-credit img-credit media-credit photo-source image-source',
  byline: 'byline by-line author authors autor autoren author-name byname',
  aside: `related relateds relatedlinks related-links relatedarticles recommended recommendation recommendations recommend recirc
    recirculation comment comments commenting commentlist disqus livefyre share sharing sharebar sharetools sharedaddy addthis addtoany
    social socials social-media newsletter newsletters signup sign-up subscribe subscription promo promos promoted promotion advert adverts advertisement
    advertising advertorial ad ads adslot adbox adwrap dfp sponsor sponsored sidebar side-bar rightrail right-rail rail breadcrumb breadcrumbs most-read mostread
    most-popular mostpopular most-viewed popular trending outbrain taboola zergnet revcontent mgid plista cookie cookies consent gdpr login
    menu navigation nav navbar footer masthead topbar toolbar pagination pager rating ratings teaser teasers readmore read-more read-also
    see-also also-read more-news morenews more-stories more-from more-on popup modal overlay lightbox ticker banner poll quiz
    author-bio authorbio author-box authorbox about-author author-info author-card tag-list taglist tags follow-us followus onward up-next
    next-article prev-next skip-link jump-link reactions latest-news latestnews newsfeed top-stories topstories feedback donate donation donations
    similar teaserlist suggestions suggested nextup trinity-player audio-player video-player jwplayer`,
  trim: `meta metadata date dates datetime timestamp time published publish-date pubdate updated kicker eyebrow category categories section-name
    rubric topic topics tag location keywords reading-time readtime views counter post-info entry-meta article-info articleinfo copyright`,
} as const;
export type ClassSense = keyof typeof classWords;

/** Words without their joints: `most-read`, `most_read`, `mostRead` and `mostread` are one. */
const senseOfWord = once((): ReadonlyMap<string, ClassSense> => {
  const senses = new Map<string, ClassSense>();
  for (const [sense, words] of (Object.entries(classWords) as [ClassSense, string][]).reverse())
    for (const word of words.replaceAll('-', '').split(/\s+/)) senses.set(word, sense);
  return senses;
});
const strength: Readonly<Record<ClassSense, number>> = {
  hidden: 6,
  notice: 5,
  pull: 4,
  caption: 3,
  credit: 3,
  byline: 2,
  aside: 2,
  trim: 1,
};

/**
 * The sense of a class attribute and id, by single words of each name and by two or three that stand together; the strongest wins. `known` remembers
 * names for the length of a walk: a page writes the same ones again and again.
 */
export function classify(names: string, known: Map<string, ClassSense | null> = new Map()): ClassSense | null {
  let best: ClassSense | null = null;
  for (const name of names.split(' ')) {
    if (name.length < 2) continue;
    let sense = known.get(name);
    if (sense === undefined) {
      sense = classifyName(name);
      known.set(name, sense);
    }
    if (sense && (!best || strength[sense] > strength[best])) best = sense;
  }
  return best;
}

function classifyName(name: string): ClassSense | null {
  const senses = senseOfWord();
  let best: ClassSense | null = null;
  const look = (word: string) => {
    const sense = senses.get(word);
    if (sense && (!best || strength[sense] > strength[best])) best = sense;
  };
  let before = '';
  let beforeThat = '';
  for (const match of name.match(/[A-Z]*[a-z]+|[A-Z]+/g) ?? []) {
    const word = match.toLowerCase();
    look(word);
    if (before) look(before + word);
    if (beforeThat) look(beforeThat + before + word);
    beforeThat = before;
    before = word;
  }
  return best;
}

/** Headings and labels that open a list of other pages. Compared with a heading's whole text, without a final colon. */
const labelTexts = `related|related articles|related stories|related news|related topics|related content|related coverage|more on this story|more on this topic|read also
also read|read more|read next|see also|recommended|recommended for you|recommended stories|most read|most popular|most viewed|trending|trending now|latest news|top stories
more stories|more news|more from|you may also like|you might also like|what to read next|up next|comments|leave a comment|leave a reply|share this|share|follow us|newsletter|tags|topics|sponsored|advertisement
from the web|around the web|popular|editor's picks|editors' picks|don't miss|keep reading|about the author|about the authors|sign up|subscribe
lesen sie auch|mehr zum thema|weitere artikel|weitere nachrichten|das könnte sie auch interessieren|auch interessant|meistgelesen|meistgelesene artikel|kommentare|schlagworte|themen|verwandte artikel|mehr dazu|ähnliche artikel|link-tipps|links
à lire aussi|lire aussi|sur le même sujet|les plus lus|commentaires|articles liés|voir aussi
lea también|lee también|te puede interesar|noticias relacionadas|más leídas|lo más leído|comentarios|más información|relacionados|más noticias|ver también
leia também|leia mais|veja também|mais lidas|notícias relacionadas|comentários
leggi anche|articoli correlati|commenti|i più letti
czytaj także|czytaj też|czytaj również|zobacz też|zobacz także|zobacz również|przeczytaj także|polecamy|najczęściej czytane|najpopularniejsze|komentarze|powiązane|więcej na ten temat
читайте также|читать также|смотрите также|по теме|материалы по теме|новости по теме|похожие новости|популярное|самое читаемое|главное|комментарии|новости партнеров|рекомендуем|ещё по теме|еще по теме|лента новостей|другие новости|последние новости
читайте також|дивіться також|за темою|популярне|коментарі|новини партнерів|останні новини|рекомендуємо|читайте ще
ilgili haberler|çok okunanlar|yorumlar|bunlar da ilginizi çekebilir|ayrıca bakınız|son dakika
les også|les mer|mest lest|kommentarer|läs också|läs mer|relaterade artiklar|mest läst|læs også|læs mere|mest læste
lees ook|meest gelezen|reacties|gerelateerd
اقرأ أيضا|اقرأ أيضًا|مواضيع ذات صلة|الأكثر قراءة|أخبار ذات صلة|تعليقات|مقالات ذات صلة|شاهد أيضا
بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|پربازدیدترین|نظرات
citește și|citiţi şi|cele mai citite|comentarii|přečtěte si také|související články|komentáře|nejčtenější|pročitajte i|komentari|olvasta már
相关新闻|相关阅读|相关文章|延伸阅读|热门新闻|评论|関連記事|おすすめ記事|コメント|관련기사|많이 본 뉴스|댓글`;
const beginnings = `follow us|follow @|sign up|subscribe|join our|join us on|share this|click here to|read more|read next|watch now|watch:|listen:|view full|show caption|hide caption|recommended credit|powered by
seguir leyendo|mira también|síguenos|suscríbete|sigue leyendo|artikel anzeigen|empfehlungen von|folgen sie uns|newsletter|jetzt abonnieren|czytaj więcej|obserwuj nas|zapisz się|suivez-nous|abonnez-vous
подпишитесь|подписывайтесь|читайте нас|следите за|підпишіться|підписуйтесь|читайте нас|siga-nos|assine|inscreva-se|seguici|iscriviti|bizi takip|abone ol|volg ons|følg oss|följ oss|you may place this material
let us know in the comments|send your pictures|all rights reserved|this material may not be published|mehr dazu in|dieses thema im programm|unlock a world|support our journalism|support independent`;
/** By first letter: most lines begin with none of them. */
const beginningsBy = once((): ReadonlyMap<string, readonly string[]> => {
  const letters = new Map<string, string[]>();
  for (const beginning of beginnings.split(/[|\n]/)) {
    const letter = beginning.charAt(0);
    const others = letters.get(letter);
    if (others) others.push(beginning);
    else letters.set(letter, [beginning]);
  }
  return letters;
});
/** A line that asks the reader to follow, subscribe or read on. `Follow us on Telegram` → true; `FOLLOW` → true; `UPDATE` → false */
export const isFurniture = (text: string): boolean => {
  if (text.length > 160) return false;
  const lower = text.toLowerCase();
  const begins = beginningsBy().get(lower.charAt(0)) ?? [];
  return (
    begins.some((beginning) => lower.startsWith(beginning)) ||
    buttons().has(lower) ||
    (lower.startsWith('http') && /^https?:\/\/\S+$/.test(lower))
  );
};
const buttons = once(() =>
  set(
    'follow share shares shared tweet email print close comment like save copy whatsapp facebook twitter telegram reddit linkedin advertisement anzeige реклама advertising pinterest',
  ),
);
const labelSet = once((): ReadonlySet<string> => new Set(labelTexts.split(/[|\n]/)));
/** `Read also:` → true */
export const isLabel = (text: string): boolean =>
  text.length < 50 &&
  labelSet().has(
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .replace(/[\s:：…>»→.]+$/u, '')
      .trim(),
  );
