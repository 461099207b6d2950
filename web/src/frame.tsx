/** What is around every page: who one is, the language, where one can go. */
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { languageNow } from './language';
import { PaperLink } from './parts/paper-link';
import { useSession } from './session';
import { anySends, watchSends } from './upload/sending';

const Unsent = lazy(() => import('./grid/unsent'));
const AskAboutFiles = lazy(() => import('./upload/at-sign-out'));
const Looking = lazy(() => import('./looking'));

/** What this person typed and the service does not have yet, on whatever page. */
function Unsaved(): ReactNode {
  const person = useSession().viewer?.person;
  if (!person?.membership || person.duties.length > 0) return null;
  return (
    <Suspense fallback={null}>
      <Unsent membership={person.membership.id} />
    </Suspense>
  );
}

/** Files on their way go on while other pages are looked at. */
function Sending(): ReactNode {
  return useSyncExternalStore(watchSends, anySends) ? (
    <Suspense>
      <AskAboutFiles />
    </Suspense>
  ) : null;
}

/** While WJEC's helpline looks at what a centre sees. */
function Watched(): ReactNode {
  const centre = useSession().viewer?.person?.lookingAs;
  if (!centre) return null;
  return (
    <Suspense>
      <Looking centre={centre} />
    </Suspense>
  );
}

export function Frame({ children }: { children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <a href="#main" className="govuk-skip-link">
        {t('frame.skip')}
      </a>
      <Header />
      <Watched />
      <Unsaved />
      <Sending />
      <div className="govuk-width-container iamis-container">
        <main id="main" className="govuk-main-wrapper" tabIndex={-1}>
          {children}
        </main>
      </div>
      <Footer />
    </>
  );
}

function Header(): ReactNode {
  const { t } = useTranslation();
  const { viewer, signOut } = useSession();
  const person = viewer?.person;
  return (
    <header className="iamis-header">
      <div className="govuk-width-container iamis-container iamis-header__line">
        <Link href="/" className="iamis-header__name">
          <strong>IAMIS</strong> <span>{t('frame.name')}</span>
        </Link>
        <div className="iamis-header__person">
          <LanguageSwitch />
          {viewer && (
            <>
              <span>{t('frame.signedInAs', { name: viewer.name, where: person?.membership?.centre ?? '' })}</span>
              <PaperLink name="terms" className="iamis-header__link" />
              <button type="button" className="iamis-header__link" onClick={() => void signOut()}>
                {t('frame.signOut')}
              </button>
            </>
          )}
        </div>
      </div>
      {viewer && (person?.duties.length ?? 0) === 0 && <Navigation />}
    </header>
  );
}

function LanguageSwitch(): ReactNode {
  const { setLanguage } = useSession();
  const other = languageNow() === 'EN' ? 'CY' : 'EN';
  return (
    <button
      type="button"
      className="iamis-header__link"
      lang={other.toLowerCase()}
      onClick={() => void setLanguage(other)}
    >
      {other === 'CY' ? 'Cymraeg' : 'English'}
    </button>
  );
}

/** Where one can go, and the right that one needs for it. */
const PLACES = [
  ['/', 'frame.home', 'marks:read'],
  ['/print-reports', 'frame.reports', 'marks:read'],
  ['/deadlines', 'frame.deadlines', 'marks:read'],
  ['/amendments', 'frame.amendments', 'amendments:write'],
  ['/entries', 'frame.entries', 'entries:write'],
  ['/staff', 'frame.staff', 'submissions:reopen'],
  ['/users', 'frame.users', 'accounts:write'],
  ['/api-clients', 'frame.clients', 'clients:write'],
  ['/audit', 'frame.audit', 'audit:read'],
  ['/help', 'frame.help', 'catalogue:read'],
  ['/settings', 'frame.settings', null],
] as const;

function Navigation(): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const [location] = useLocation();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [location]);
  return (
    <nav className="iamis-navigation" aria-label={t('frame.navigation')}>
      {/* Seen only where there is no room for the list itself. */}
      <button
        type="button"
        className="iamis-navigation__menu"
        aria-expanded={open}
        aria-controls="places"
        onClick={() => setOpen(!open)}
      >
        {t('frame.menu')}
      </button>
      <ul id="places" className={`govuk-width-container iamis-container ${open ? 'iamis-navigation--open' : ''}`}>
        {PLACES.filter(([, , right]) => right === null || may(right)).map(([path, words]) => (
          <li key={path}>
            <Link href={path} aria-current={isIn(location, path) ? 'page' : undefined}>
              {t(words)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const isIn = (location: string, path: string): boolean =>
  path === '/' ? location === '/' || location.startsWith('/marksheets') : location.startsWith(path);

function Footer(): ReactNode {
  const { t } = useTranslation();
  return (
    <footer className="iamis-footer">
      <div className="govuk-width-container iamis-container">
        <ul className="govuk-list iamis-footer__papers" aria-label={t('frame.papers')}>
          {(['manual', 'guide', 'subjectGuide', 'terms'] as const).map((name) => (
            <PaperLink key={name} name={name} within={(link) => <li>{link}</li>} />
          ))}
        </ul>
        <p className="govuk-body-s">{t('frame.notice')}</p>
      </div>
    </footer>
  );
}
