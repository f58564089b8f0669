// A report → drafts of schema.org ClaimReview (JSON-LD), one for each claim. The rating, its author and its date are left to the checker:
// we say who said it and where it stands, never whether it is true. https://schema.org/ClaimReview
import type { Party, Report } from '../model.ts';
import { isWebAddress, toldClaims } from './told.ts';

export function exportClaimReview(report: Report): string {
  const { url, title, published, publisher, language } = report.page;
  const article = {
    '@type': 'NewsArticle',
    ...(url && isWebAddress(url) ? { url } : {}),
    ...(title ? { headline: title } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(publisher?.name ? { publisher: { '@type': 'Organization', name: publisher.name } } : {}),
    ...(language ? { inLanguage: language } : {}),
  };
  const graph = toldClaims(report).map(({ text, speaker, link }) => ({
    '@type': 'ClaimReview',
    creativeWorkStatus: 'Draft',
    claimReviewed: text,
    itemReviewed: {
      '@type': 'Claim',
      ...(speaker ? { author: agent(speaker) } : {}),
      appearance: link ? { ...article, url: link } : article,
      ...(published ? { datePublished: published } : {}),
    },
  }));
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
}

const agent = ({ name, role, kind }: Party): object =>
  kind === 'person' || kind === 'unknown'
    ? { '@type': 'Person', name, ...(role ? { jobTitle: role } : {}) }
    : { '@type': kind === 'outlet' ? 'NewsMediaOrganization' : 'Organization', name };
