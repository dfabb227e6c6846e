/** Brings the tables to this program's version: numbered migrations, forward only, in an explicit list. */

import { type Migration, Migrator } from 'kysely';
import type { Db } from './db.ts';
import * as house from './migrations/0001-house.ts';
import * as scope from './migrations/0002-scope.ts';
import * as signIn from './migrations/0003-sign-in.ts';
import * as chain from './migrations/0004-chain.ts';
import * as files from './migrations/0005-files.ts';
import * as jobs from './migrations/0006-jobs.ts';
import * as applications from './migrations/0009-applications.ts';
import * as tokens from './migrations/0010-tokens.ts';
import * as notifications from './migrations/0011-notifications.ts';
import * as administered from './migrations/0012-administered.ts';
import * as letters from './migrations/0013-letters.ts';
import * as retention from './migrations/0014-retention.ts';
import * as assigned from './migrations/0015-assigned.ts';
import * as searches from './migrations/0016-searches.ts';
import * as appeals from './migrations/0017-appeals.ts';
import * as firstReply from './migrations/0018-first-reply.ts';
import * as release from './migrations/0019-release.ts';
import * as mailStops from './migrations/0021-mail-stops.ts';
import * as collections from './migrations/0022-collections.ts';
import * as lighterChains from './migrations/0024-lighter-chains.ts';
import * as lists from './migrations/0026-lists.ts';
import * as deliveries from './migrations/0030-deliveries.ts';
import * as figureFiles from './migrations/0032-figure-files.ts';
import * as linkedProse from './migrations/0032-linked-prose.ts';
import * as editions from './migrations/0033-editions.ts';
import * as publicationGate from './migrations/0034-publication-gate.ts';
import * as publicationPublic from './migrations/0035-publication-public.ts';
import * as matters from './migrations/0044-matters.ts';
import * as complaints from './migrations/0048-complaints.ts';
import * as plan from './migrations/0049-plan.ts';
import * as warnings from './migrations/0050-warnings.ts';
import * as columns from './migrations/0057-columns.ts';
import * as guides from './migrations/0058-guides.ts';
import * as appealTerms from './migrations/0059-appeal-terms.ts';
import * as toldActs from './migrations/0060-told-acts.ts';
import * as sealedProofs from './migrations/0061-sealed-proofs.ts';
import * as parts from './migrations/0062-parts.ts';
import * as matterNumbers from './migrations/0063-matter-numbers.ts';
import * as documents from './migrations/0064-documents.ts';
import * as schedules from './migrations/0065-schedules.ts';
import * as standardCatalogue from './migrations/0066-standard-catalogue.ts';
import * as urgent from './migrations/0067-urgent.ts';
import * as siteText from './migrations/0069-site-text.ts';
import * as channels from './migrations/0073-channels.ts';
import * as sweeps from './migrations/0074-sweeps.ts';
import * as bundles from './migrations/0078-bundles.ts';
import * as links from './migrations/0084-links.ts';
import * as listedSites from './migrations/0085-listed-sites.ts';
import * as standingCounts from './migrations/0086-standing-counts.ts';
import * as assessments from './migrations/0087-assessments.ts';
import * as mailWishes from './migrations/0088-mail-wishes.ts';
import * as editionFiles from './migrations/0090-edition-files.ts';
import * as handbooks from './migrations/0091-handbooks.ts';
import * as formFiles from './migrations/0093-form-files.ts';
import * as matterWays from './migrations/0094-matter-ways.ts';
import * as erasedPeople from './migrations/0096-erased-people.ts';
import * as ratingOwners from './migrations/0097-rating-owners.ts';
import * as subscriptions from './migrations/0099-subscriptions.ts';
import * as gazetteAndBroadcasts from './migrations/0100-gazette-and-broadcasts.ts';
import * as sitePages from './migrations/0106-site-pages.ts';
import * as presence from './migrations/0108-presence.ts';
import * as serviceImports from './migrations/0110-service-imports.ts';
import * as hallPlan from './migrations/0111-hall-plan.ts';
import * as handbookSetting from './migrations/0112-handbook-setting.ts';
import * as badFaith from './migrations/0113-bad-faith.ts';
import * as guideUpkeep from './migrations/0114-guide-upkeep.ts';
import * as audience from './migrations/0115-audience.ts';
import * as grounds from './migrations/0120-grounds.ts';
import * as letterNumbers from './migrations/0121-letter-numbers.ts';
import * as ownInspections from './migrations/0125-own-inspections.ts';
import * as mattersInBulk from './migrations/0126-matters-in-bulk.ts';
import * as newestByNumber from './migrations/0127-newest-by-number.ts';
import * as resuming from './migrations/0128-resuming.ts';
import * as mergedInto from './migrations/0129-merged-into.ts';
import { grantRights } from './scope/rights.ts';
import { unscopedDb } from './scope/scoped-db.ts';

const migrations: Record<string, Migration> = {
  '0001-house': house,
  '0002-scope': scope,
  '0003-sign-in': signIn,
  '0004-chain': chain,
  '0005-files': files,
  '0006-jobs': jobs,
  '0009-applications': applications,
  '0010-tokens': tokens,
  '0011-notifications': notifications,
  '0012-administered': administered,
  '0013-letters': letters,
  '0014-retention': retention,
  '0015-assigned': assigned,
  '0016-searches': searches,
  '0017-appeals': appeals,
  '0018-first-reply': firstReply,
  '0019-release': release,
  '0021-mail-stops': mailStops,
  '0022-collections': collections,
  '0024-lighter-chains': lighterChains,
  '0026-lists': lists,
  '0030-deliveries': deliveries,
  '0032-figure-files': figureFiles,
  '0032-linked-prose': linkedProse,
  '0033-editions': editions,
  '0034-publication-gate': publicationGate,
  '0035-publication-public': publicationPublic,
  '0044-matters': matters,
  '0048-complaints': complaints,
  '0049-plan': plan,
  '0050-warnings': warnings,
  '0057-columns': columns,
  '0058-guides': guides,
  '0059-appeal-terms': appealTerms,
  '0060-told-acts': toldActs,
  '0061-sealed-proofs': sealedProofs,
  '0062-parts': parts,
  '0063-matter-numbers': matterNumbers,
  '0064-documents': documents,
  '0065-schedules': schedules,
  '0066-standard-catalogue': standardCatalogue,
  '0067-urgent': urgent,
  '0069-site-text': siteText,
  '0073-channels': channels,
  '0074-sweeps': sweeps,
  '0078-bundles': bundles,
  '0084-links': links,
  '0085-listed-sites': listedSites,
  '0086-standing-counts': standingCounts,
  '0087-assessments': assessments,
  '0088-mail-wishes': mailWishes,
  '0090-edition-files': editionFiles,
  '0091-handbooks': handbooks,
  '0093-form-files': formFiles,
  '0094-matter-ways': matterWays,
  '0096-erased-people': erasedPeople,
  '0097-rating-owners': ratingOwners,
  '0099-subscriptions': subscriptions,
  '0100-gazette-and-broadcasts': gazetteAndBroadcasts,
  '0106-site-pages': sitePages,
  '0108-presence': presence,
  '0110-service-imports': serviceImports,
  '0111-hall-plan': hallPlan,
  '0112-handbook-setting': handbookSetting,
  '0113-bad-faith': badFaith,
  '0114-guide-upkeep': guideUpkeep,
  '0115-audience': audience,
  '0120-grounds': grounds,
  '0121-letter-numbers': letterNumbers,
  '0125-own-inspections': ownInspections,
  '0126-matters-in-bulk': mattersInBulk,
  '0127-newest-by-number': newestByNumber,
  '0128-resuming': resuming,
  '0129-merged-into': mergedInto,
};

/**
 * Runs what is missing, then gives the serving role its rights; with `only`, those of these names alone. Throws the
 * database's error where a step fails; that step is rolled back whole.
 */
export async function migrate(db: Db, only: readonly string[] = Object.keys(migrations)): Promise<readonly string[]> {
  const wanted = Object.fromEntries(Object.entries(migrations).filter(([name]) => only.includes(name)));
  const provider = { getMigrations: () => Promise.resolve(wanted) };
  const migrator = new Migrator({ db: unscopedDb(db), provider, allowUnorderedMigrations: true });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  await grantRights(db);
  return (results ?? []).map((result) => result.migrationName);
}

/** Those of the names that this program does not know: a newer one has run them. */
export function unknownMigrations(names: readonly string[]): readonly string[] {
  return names.filter((name) => migrations[name] === undefined);
}

/** True when every migration of this program has been carried out: what `/readyz` asks. */
export async function isMigrated(db: Db): Promise<boolean> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const all = await migrator.getMigrations();
  return all.every((migration) => migration.executedAt !== undefined);
}
