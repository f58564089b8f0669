// A report → drafts of schema.org ClaimReview (JSON-LD), one for each claim. The rating, its author and its date are left to the checker:
// we say who said it and where it stands, never whether it is true. https://schema.org/ClaimReview
// The types are schema.org's own vocabulary (schema-dts), so that the type checker knows a property that does not exist.
import type { ClaimReview, Graph, NewsArticle, NewsMediaOrganization, Organization, Person } from 'schema-dts';
import type { Party, Report } from '../model.ts';
import { isWebAddress, toldClaims } from './told.ts';

export function exportClaimReview(report: Report): string {
  const { url, title, published, publisher, language } = report.page;
  const article: Exclude<NewsArticle, string> = {
    '@type': 'NewsArticle',
    ...(url && isWebAddress(url) ? { url } : {}),
    ...(title ? { headline: title } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(publisher?.name ? { publisher: { '@type': 'Organization', name: publisher.name } } : {}),
    ...(language ? { inLanguage: language } : {}),
  };
  const graph = toldClaims(report).map(
    ({ text, speaker, link }): ClaimReview => ({
      '@type': 'ClaimReview',
      creativeWorkStatus: 'Draft',
      claimReviewed: text,
      itemReviewed: {
        '@type': 'Claim',
        ...(speaker ? { author: agent(speaker) } : {}),
        appearance: link ? { ...article, url: link } : article,
        ...(published ? { datePublished: published } : {}),
      },
    }),
  );
  const drafts: Graph = { '@context': 'https://schema.org', '@graph': graph };
  return `${JSON.stringify(drafts, null, 2)}\n`;
}

const agent = ({ name, role, kind }: Party): Person | Organization | NewsMediaOrganization =>
  kind === 'person' || kind === 'unknown'
    ? { '@type': 'Person', name, ...(role ? { jobTitle: role } : {}) }
    : { '@type': kind === 'outlet' ? 'NewsMediaOrganization' : 'Organization', name };
