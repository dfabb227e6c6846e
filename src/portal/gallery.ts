/** Every page of the public site with its examples: what tests validate and people look at. */

import type { JSX } from 'preact';
import { applyExamples, receiptExamples } from './apply/examples.ts';
import { ReceiptPage } from './apply/receipt-view.tsx';
import { ApplyPage } from './apply/view.tsx';
import { BundlePage } from './bundle/bundle-view.tsx';
import { bundleExamples, bundlesExamples } from './bundle/examples.ts';
import { BundlesPage } from './bundle/list-view.tsx';
import { ComplaintCasePage, ComplaintLookUpPage, ComplaintReceiptPage } from './complaint/case-view.tsx';
import {
  complaintCaseExamples,
  complaintLookUpExamples,
  complaintReceiptExamples,
  complaintsExamples,
} from './complaint/examples.ts';
import { ComplaintsPage } from './complaint/view.tsx';
import { disclosureExamples } from './disclosure/examples.ts';
import { DisclosurePage } from './disclosure/view.tsx';
import { registerExamples } from './document/examples.ts';
import { RegisterPage } from './document/register-view.tsx';
import { enterpriseExamples } from './enterprise/examples.ts';
import { EnterprisePage } from './enterprise/view.tsx';
import type { Setting } from './frame/page.tsx';
import { plainReading, type Reading } from './frame/reading.ts';
import { demoSite } from './frame/site.ts';
import { gazetteExamples } from './gazette/examples.ts';
import { GazettePage } from './gazette/view.tsx';
import { hallExamples, sectionExamples } from './hall/examples.ts';
import { SectionPage } from './hall/section-view.tsx';
import { HallPage } from './hall/view.tsx';
import { homeExamples } from './home/examples.ts';
import { HomePage } from './home/view.tsx';
import { matterExamples } from './matter/examples.ts';
import { MatterPage } from './matter/view.tsx';
import { noticeExamples } from './notice/examples.ts';
import { NoticePage } from './notice/view.tsx';
import { openDataExamples } from './open-data/examples.ts';
import { OpenDataPage } from './open-data/view.tsx';
import { CasePage } from './progress/case-view.tsx';
import { caseExamples, lookUpExamples, mailExamples } from './progress/examples.ts';
import { LookUpPage } from './progress/look-up-view.tsx';
import { MailPage } from './progress/mail-view.tsx';
import { DocumentPage, WithdrawnPage } from './publication/document-view.tsx';
import { documentExamples, publicationsExamples, withdrawnExamples } from './publication/examples.ts';
import { PublicationsPage } from './publication/list-view.tsx';
import { documentOf } from './render.ts';
import { agencyExamples } from './report/agency/examples.ts';
import { AgencyPage } from './report/agency/view.tsx';
import { cellExamples } from './report/cell/examples.ts';
import { CellPage } from './report/cell/view.tsx';
import { listExamples } from './report/list/examples.ts';
import { ListPage } from './report/list/view.tsx';
import { reportPageExamples } from './report/page/examples.ts';
import { ReportPage } from './report/page/view.tsx';
import { searchExamples } from './search/examples.ts';
import { SearchPage } from './search/view.tsx';
import { fillExamples, guideExamples, servicesExamples } from './service/examples.ts';
import { FillPage } from './service/forms-view.tsx';
import { GuidePage } from './service/guide-view.tsx';
import { ServicesPage } from './service/list-view.tsx';
import { sitemapExamples } from './sitemap/examples.ts';
import { SitemapPage } from './sitemap/view.tsx';
import { askedExamples, confirmExamples, stopExamples, subscribeExamples } from './subscription/examples.ts';
import { AskedPage, ConfirmPage, StopPage, SubscribePage } from './subscription/view.tsx';
import { verifyExamples } from './verify/examples.ts';
import { VerifyPage } from './verify/view.tsx';
import { yearExamples } from './year/examples.ts';
import { YearPage } from './year/view.tsx';

export interface GalleryPage {
  /** report-full, notice-404 … */
  readonly name: string;
  readonly html: string;
}

export function gallery(reading: Reading = plainReading): readonly GalleryPage[] {
  return [
    ...pages(HomePage, homeExamples, '/', reading),
    ...pages(DisclosurePage, disclosureExamples, '/xxgk', reading),
    ...pages(PublicationsPage, publicationsExamples, '/xxgk/publications', reading),
    ...pages(DocumentPage, documentExamples, '/xxgk/publications/a', reading),
    ...pages(RegisterPage, registerExamples, '/xxgk/documents', reading),
    ...pages(WithdrawnPage, withdrawnExamples, '/xxgk/publications/b', reading),
    ...pages(OpenDataPage, openDataExamples, '/open-data', reading),
    ...pages(GazettePage, gazetteExamples, '/xxgk/gazette', reading),
    ...pages(EnterprisePage, enterpriseExamples, '/qy', reading),
    ...pages(SearchPage, searchExamples, '/search', reading),
    ...pages(ServicesPage, servicesExamples, '/services', reading),
    ...pages(BundlesPage, bundlesExamples, '/services/bundles', reading),
    ...pages(BundlePage, bundleExamples, '/services/bundles/a', reading),
    ...pages(GuidePage, guideExamples, '/services/A', reading),
    ...pages(FillPage, fillExamples, '/services/A/forms/form', reading),
    ...pages(HallPage, hallExamples, '/hall', reading),
    ...pages(SectionPage, sectionExamples, '/hall/duties', reading),
    ...pages(ListPage, listExamples, '/xxgk/reports', reading),
    ...pages(AgencyPage, agencyExamples, '/xxgk/reports/shili-spj', reading),
    ...pages(ReportPage, reportPageExamples, '/xxgk/reports/shili-spj/2024', reading),
    ...pages(CellPage, cellExamples, '/xxgk/reports/shili-spj/2024/cells', reading),
    ...pages(ApplyPage, applyExamples, '/xxgk/apply', reading),
    ...pages(ReceiptPage, receiptExamples, '/xxgk/apply/receipt', reading),
    ...pages(LookUpPage, lookUpExamples, '/progress', reading),
    ...pages(CasePage, caseExamples, '/progress/case', reading),
    ...pages(MatterPage, matterExamples, '/progress/case', reading),
    ...pages(MailPage, mailExamples, '/progress', reading),
    ...pages(YearPage, yearExamples, '/year', reading),
    ...pages(ComplaintsPage, complaintsExamples, '/complaints', reading),
    ...pages(ComplaintReceiptPage, complaintReceiptExamples, '/complaints/receipt', reading),
    ...pages(ComplaintLookUpPage, complaintLookUpExamples, '/complaints/progress', reading),
    ...pages(ComplaintCasePage, complaintCaseExamples, '/complaints/case', reading),
    ...pages(SubscribePage, subscribeExamples, '/subscribe', reading),
    ...pages(AskedPage, askedExamples, '/subscribe/asked', reading),
    ...pages(ConfirmPage, confirmExamples, '/subscribe', reading),
    ...pages(StopPage, stopExamples, '/subscribe', reading),
    ...pages(VerifyPage, verifyExamples, '/verify', reading),
    ...pages(SitemapPage, sitemapExamples, '/sitemap', reading),
    ...pages(NoticePage, noticeExamples, '/missing', reading),
  ];
}

function pages<P extends { readonly setting: Setting }>(
  part: (props: P) => JSX.Element,
  examples: Readonly<Record<string, Omit<P, 'setting'>>>,
  path: string,
  reading: Reading,
): readonly GalleryPage[] {
  const setting: Setting = { site: demoSite, reading, path };
  return Object.entries(examples).map(([name, example]) => {
    const props = { ...example, setting } as P;
    return { name, html: documentOf(part(props)) };
  });
}
