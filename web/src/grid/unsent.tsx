/** On every page: how much is not saved yet, and a question before signing out with it. Sends what an earlier session left. */
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Link, useLocation } from 'wouter';
import { SignOutQuestion } from '../parts/sign-out-question';
import { useSession } from '../session';
import { sitDown } from './desk';
import type { Desk } from './desk';
import { useDesk } from './use-sheet';

export default function Unsent({ membership }: { membership: string }): ReactNode {
  const client = useClient();
  const sample = useSession().may('sample:read');
  const desk = useDesk();
  useEffect(() => {
    void sitDown({ client, membership, sample });
  }, [client, membership, sample]);
  useEffect(() => () => void sitDown(null), []);
  return desk && <OnDesk desk={desk} />;
}

function OnDesk({ desk }: { desk: Desk }): ReactNode {
  const counts = useSyncExternalStore(desk.subscribe, desk.counts);
  const broken = useSyncExternalStore(desk.subscribe, desk.broken);
  const [location] = useLocation();
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  useEffect(() => {
    const hurry = () => desk.hurry();
    window.addEventListener('online', hurry);
    return () => window.removeEventListener('online', hurry);
  }, [desk]);
  useEffect(() => {
    if (total === 0) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [total]);
  const elsewhere = [...counts.keys()].filter((sheet) => location !== `/marksheets/${sheet}`);
  return (
    <>
      {(broken || elsewhere.length > 0) && <Banner total={total} broken={broken} sheets={elsewhere} />}
      <AtSignOut total={total} desk={desk} />
    </>
  );
}

function Banner({ total, broken, sheets }: { total: number; broken: boolean; sheets: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="iamis-unsent" aria-label={t('unsent.name')}>
      <div className="govuk-width-container iamis-container" role="status">
        <strong>{t('unsent.count', { count: total })}</strong> {broken && t('unsent.broken')}{' '}
        {sheets.map((sheet) => (
          <Link key={sheet} href={`/marksheets/${sheet}`} className="govuk-link">
            {t('unsent.open')}
          </Link>
        ))}
      </div>
    </section>
  );
}

/** What is just being saved is no reason to ask. */
const GRACE_MS = 1500;

function AtSignOut({ total, desk }: { total: number; desk: Desk }): ReactNode {
  const { t } = useTranslation();
  const mayGo = useCallback(() => desk.emptied(GRACE_MS), [desk]);
  return <SignOutQuestion title={t('unsent.count', { count: total })} text={t('unsent.signOut')} mayGo={mayGo} />;
}
